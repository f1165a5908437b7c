/** What one run found out about each entry by itself, for the next: an entry that is the same is neither read nor checked. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Language, SchemaName } from "../../schemas/index.ts";
import { innerLinksOf, picturesOf, type Target } from "./body.ts";
import { isError } from "./diagnostics.ts";
import type { Read } from "./front-matter.ts";
import type { Content, ContentFile, Source } from "./load.ts";
import type { FoundAddress } from "./markdown.ts";
import type { KeptRelated } from "./related.ts";
import type { EntrySource } from "./rule.ts";
import { openingLength } from "./telling-words.ts";
import type { Located } from "./validate.ts";
import type { FoundFile } from "./walk.ts";

/** A function of the file's bytes and of the program alone. Only entries without an error are kept. */
export interface KeptEntry {
  /** SHA-1 of the bytes, in hexadecimal digits. */
  hash: string;
  /** The same of its front matter alone. */
  matter: string;
  data: Read["data"];
  bodyStart: number;
  signs: number;
  /** Findings of rules that look at one file at a time; absent where there are none, as are the lists below. */
  findings?: readonly Located[];
  bodyLength: number;
  /** The beginning of its text, where no summary says what it is about. */
  opening?: string;
  /** What its text shows, and which pages of the site it links to. */
  pictures?: readonly FoundAddress[];
  innerLinks?: readonly Target[];
}

/** A file as it was found today; entries with the SHA-1 of their bytes. */
export interface HashedFile extends FoundFile {
  hash?: string | undefined;
}

/** What rules found that look at more than one file. */
export interface KeptTogether {
  /** Digest of all that they looked at. */
  from: string;
  findings: readonly Located[];
}

/** What a run found out, for the next. */
export interface Kept {
  /** By path, as `content/defis/x.md`. */
  entries: ReadonlyMap<string, KeptEntry>;
  together?: KeptTogether | undefined;
  related?: KeptRelated | undefined;
}

/** What there is to know before reading. */
export interface Before extends Kept {
  files: readonly HashedFile[];
}

/** What the next run may know of these sources; `findings` are those of rules that look at one file at a time. */
export function keepEntries(
  sources: readonly Source[],
  findings: ReadonlyMap<string, readonly Located[]>,
): Map<string, KeptEntry> {
  const kept = new Map<string, KeptEntry>();
  for (const source of sources) {
    const one = source.kept ?? keptOf(source as EntrySource, findings.get(source.file));
    if (one) kept.set(source.file, one);
  }
  return kept;
}

/** Undefined where something is wrong with it, or where its bytes are not those of its text (a byte order mark). */
function keptOf(entry: EntrySource, findings: readonly Located[] | undefined): KeptEntry | undefined {
  const { text, read, signs, size, executable, faults, errors } = entry;
  if (!read || executable || faults.length > 0 || errors.length > 0 || Buffer.byteLength(text) !== size)
    return undefined;
  if (findings?.some(({ diagnostic }) => isError(diagnostic))) return undefined;
  const [pictures, innerLinks] = [picturesOf(entry), innerLinksOf(entry)];
  return {
    hash: hashOf(entry),
    matter: matterOf(entry),
    data: read.data,
    bodyStart: read.bodyStart,
    bodyLength: read.body.length,
    signs,
    ...(findings && { findings }),
    ...(read.data.summary === undefined && { opening: read.body.slice(0, openingLength) }),
    ...(pictures.length > 0 && { pictures }),
    ...(innerLinks.length > 0 && { innerLinks }),
  };
}

/** The same for what rules found that look at several files; `former` where that is what they found. */
export function keepTogether(
  content: Pick<Content, "files" | "leftBehind" | "sources">,
  language: Language,
  findings: readonly Located[],
  former: KeptTogether | undefined,
): KeptTogether | undefined {
  if (former?.findings === findings) return former;
  const from = digestOfTogether(content, language);
  return from === undefined ? undefined : { from, findings };
}

/**
 * Of all that rules may look at which look at more than one file: front matters, the pictures that texts show, and which
 * files there are. Undefined where something cannot be read.
 */
export function digestOfTogether(
  { files, leftBehind, sources }: Pick<Content, "files" | "leftBehind" | "sources">,
  language: Language,
): string | undefined {
  let text: string = language;
  for (const file of leftBehind) text += `${file}\n`;
  for (const { file, role, nature } of files) text += `${file}\t${role}\t${nature}\n`;
  for (const source of sources) {
    if (!source.read || source.faults.length > 0) return undefined;
    const pictures = picturesOf(source as EntrySource);
    text += `${matterOf(source as EntrySource)}${pictures.length > 0 ? JSON.stringify(pictures) : ""}\n`;
  }
  return hash("sha1", text);
}

function matterOf(entry: EntrySource): string {
  return entry.kept?.matter ?? hash("sha1", entry.text.slice(0, entry.read.bodyStart));
}

const hashes = new WeakMap<EntrySource, string>();

/** Of the text of an entry, front matter and all. */
export function hashOf(entry: EntrySource): string {
  if (entry.kept) return entry.kept.hash;
  let known = hashes.get(entry);
  if (known === undefined) {
    known = hash("sha1", entry.text);
    hashes.set(entry, known);
  }
  return known;
}

/** An entry that is as it was. Its text is read only if someone asks for it. */
export class KeptSource implements Source {
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
    readonly kept: KeptEntry,
  ) {
    this.file = file;
    this.segments = segments;
    this.executable = executable;
    this.size = size;
    this.role = role;
    this.signs = kept.signs;
    this.read = new KeptRead(this, kept);
  }

  /** Throws where the file is no longer what it was when its bytes were looked at. */
  get text(): string {
    this.known ??= this.readAgain();
    return this.known;
  }

  private readAgain(): string {
    const bytes = readFileSync(this.path);
    if (hash("sha1", bytes) === this.kept.hash) return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    throw new Error(`${this.file} a changé pendant la construction. Relancez-la ; ce qui était publié est intact.`);
  }
}

class KeptRead implements Read {
  readonly data: Read["data"];
  readonly bodyStart: number;

  constructor(
    private readonly source: KeptSource,
    { data, bodyStart }: KeptEntry,
  ) {
    this.data = data;
    this.bodyStart = bodyStart;
  }

  get body(): string {
    return this.source.text.slice(this.bodyStart);
  }
}
