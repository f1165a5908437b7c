/** The book of what was found out about the content before any page was made: how it lies on disk. */
import type { Kept, KeptEntry, KeptTogether } from "../catalogue/cached.ts";
import type { KeptRelated } from "../catalogue/related.ts";
import { mostRecent, readBook, type Volumes, writeBook } from "./cache-file.ts";
import { codeDigest } from "./code-fingerprint.ts";

/** What one program found, which is all that it may believe. */
type Written<Book> = Book & { code: string };

interface Entries {
  entries: Record<string, KeptEntry>;
  together?: KeptTogether | undefined;
}

export class ContentBook {
  private constructor(
    private readonly volumes: Record<"content" | "related", Volumes>,
    private readonly whole: Kept["entries"],
    /** Empty where there is none, or where another program wrote it. */
    readonly kept: Kept,
  ) {}

  /** Knows nothing, and will be written whole. */
  static empty(volumes: ContentBook["volumes"]): ContentBook {
    return new ContentBook(volumes, new Map(), { entries: new Map() });
  }

  static async read(volumes: ContentBook["volumes"]): Promise<ContentBook> {
    const [entries, related] = await Promise.all([
      readBook<Written<Entries>>(volumes.content),
      readBook<Written<KeptRelated>>(volumes.related),
    ]);
    const [whole, recent] = [ours(entries.whole), ours(entries.recent)];
    const older = new Map(Object.entries(whole?.entries ?? {}));
    const newer = Object.entries(recent?.entries ?? {});
    return new ContentBook(volumes, older, {
      entries: newer.length === 0 ? older : new Map([...older, ...newer]),
      together: (recent ?? whole)?.together,
      related: ours(related.whole),
    });
  }

  /** Puts `kept` in the place of what was known. */
  async write({ entries, together, related }: Kept): Promise<void> {
    const code = codeDigest();
    if (code === undefined) return;
    const changed = [...entries].filter(([file, entry]) => this.whole.get(file) !== entry);
    const volume = this.whole.size > 0 && changed.length <= mostRecent ? "recent" : "whole";
    const rows = Object.fromEntries(volume === "whole" ? entries : changed);
    await writeBook(this.volumes.content, volume, { code, entries: rows, together } satisfies Written<Entries>);
    if (related && related !== this.kept.related) await writeBook(this.volumes.related, "whole", { ...related, code });
  }
}

function ours<Book>(book: Written<Book> | undefined): Written<Book> | undefined {
  return book?.code === codeDigest() ? book : undefined;
}
