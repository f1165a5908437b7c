/** The cache of what was found out about the content before any page was made: how it lies on disk. */
import type { Cached, CachedEntry, CachedTogether } from "../catalogue/cached.ts";
import type { CachedRelated } from "../catalogue/related.ts";
import { type CacheFiles, mostRecent, readCache, writeCache } from "./cache-file.ts";
import { codeDigest } from "./code-fingerprint.ts";

/** What one program found, which is all that it may believe. */
type Written<Layer> = Layer & { code: string };

interface Entries {
  entries: Record<string, CachedEntry>;
  together?: CachedTogether | undefined;
}

export class ContentCache {
  private constructor(
    private readonly files: Record<"content" | "related", CacheFiles>,
    private readonly whole: Cached["entries"],
    /** Empty where there is none, or where another program wrote it. */
    readonly cached: Cached,
  ) {}

  static read(files: ContentCache["files"]): ContentCache {
    const entries = readCache<Written<Entries>>(files.content);
    const related = readCache<Written<CachedRelated>>(files.related);
    const [whole, recent] = [ours(entries.whole), ours(entries.recent)];
    const older = new Map(Object.entries(whole?.entries ?? {}));
    const newer = Object.entries(recent?.entries ?? {});
    return new ContentCache(files, older, {
      entries: newer.length === 0 ? older : new Map([...older, ...newer]),
      together: (recent ?? whole)?.together,
      related: ours(related.whole),
    });
  }

  /** Puts what is given in the place of what was known. */
  async write({ entries, together, related }: Cached): Promise<void> {
    const code = codeDigest();
    if (code === undefined) return;
    const changed = [...entries].filter(([file, entry]) => this.whole.get(file) !== entry);
    const layer = this.whole.size > 0 && changed.length <= mostRecent ? "recent" : "whole";
    const rows = Object.fromEntries(layer === "whole" ? entries : changed);
    await writeCache(this.files.content, layer, { code, entries: rows, together } satisfies Written<Entries>);
    if (related && related !== this.cached.related) await writeCache(this.files.related, "whole", { ...related, code });
  }
}

function ours<Layer>(layer: Written<Layer> | undefined): Written<Layer> | undefined {
  return layer?.code === codeDigest() ? layer : undefined;
}
