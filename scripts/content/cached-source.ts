/** Facts that an earlier run noted of an entry whose bytes are the same in, a source that is read only if someone asks for its text out. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { SchemaName } from "../../schemas/index.ts";
import { WordedError } from "../language/worded-error.ts";
import { wordsOf } from "../language/words.ts";
import type { Read } from "./front-matter.ts";
import type { CachedFacts, ContentFile, EntrySource, Source } from "./source.ts";
import type { FoundFile } from "./walk.ts";

/** A file as it was found today; entries with the SHA-256 of their bytes. */
export interface HashedFile extends FoundFile {
  hash?: string | undefined;
}

/** The digest of its front matter alone. */
export function matterOf(entry: EntrySource): string {
  return entry.cached?.matter ?? hash("sha256", entry.text.slice(0, entry.read.bodyStart));
}

const hashes = new WeakMap<EntrySource, string>();

/** Of the text of an entry, front matter and all. */
export function hashOf(entry: EntrySource): string {
  if (entry.cached) return entry.cached.hash;
  let known = hashes.get(entry);
  if (known === undefined) {
    known = hash("sha256", entry.text);
    hashes.set(entry, known);
  }
  return known;
}

/** An entry that is as it was. Its text is read only if someone asks for it. */
export class CachedSource implements Source {
  readonly file: string;
  readonly segments: readonly string[];
  readonly nature = "file";
  readonly executable: boolean;
  readonly size: number;
  readonly role: ContentFile["role"];
  readonly signs: number;
  readonly faults = [];
  readonly errors = [];
  readonly read: Read;
  private known: string | undefined;

  constructor(
    private readonly path: string,
    { file, segments, executable, size, role }: ContentFile,
    readonly schema: SchemaName,
    readonly slug: string,
    readonly cached: CachedFacts,
  ) {
    this.file = file;
    this.segments = segments;
    this.executable = executable;
    this.size = size;
    this.role = role;
    this.signs = cached.signs;
    this.read = new CachedRead(this, cached);
  }

  /** Throws where the file is no longer what it was when its bytes were looked at. */
  get text(): string {
    this.known ??= this.readAgain();
    return this.known;
  }

  private readAgain(): string {
    const bytes = readFileSync(this.path);
    if (hash("sha256", bytes) === this.cached.hash) return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    throw new WordedError(wordsOf("publish").changed({ file: this.file }));
  }
}

class CachedRead implements Read {
  readonly data: Read["data"];
  readonly bodyStart: number;

  constructor(
    private readonly source: CachedSource,
    { data, bodyStart }: CachedFacts,
  ) {
    this.data = data;
    this.bodyStart = bodyStart;
  }

  get body(): string {
    return this.source.text.slice(this.bodyStart);
  }
}
