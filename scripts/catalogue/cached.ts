/** What one run found out about each entry by itself, for the next: an entry that is the same is neither read nor checked. */
import { hash } from "node:crypto";
import type { Language } from "../../schemas/index.ts";
import { innerLinksOf, picturesOf } from "../content/body.ts";
import { type HashedFile, hashOf, matterOf } from "../content/cached-source.ts";
import type { CachedFacts, Content, EntrySource, Source } from "../content/source.ts";
import { isError, type Located } from "../diagnostics/diagnostic.ts";
import { composed } from "../language/fold.ts";
import { openingLength } from "../language/telling-words.ts";
import type { CachedRelated } from "./related.ts";

/** What is known of an entry by itself. */
export interface CachedEntry extends CachedFacts {
  /** Findings of rules that look at one file at a time; absent where there are none. */
  findings?: readonly Located[];
}

/** What rules found that look at more than one file. */
export interface CachedTogether {
  /** Digest of all that they looked at. */
  from: string;
  findings: readonly Located[];
}

/** What a run found out, for the next. */
export interface Cached {
  /** By path, as `content/defis/x.md`. */
  entries: ReadonlyMap<string, CachedEntry>;
  together?: CachedTogether | undefined;
  related?: CachedRelated | undefined;
}

/** What there is to know before reading. */
export interface Before extends Cached {
  files: readonly HashedFile[];
}

/**
 * What the next run may know of these sources; `findings` are those of rules that look at one file at a time, `former`
 * what the run before knew.
 */
export function cacheEntries(
  sources: readonly Source[],
  findings: ReadonlyMap<string, readonly Located[]>,
  former: Cached["entries"] = new Map(),
): Map<string, CachedEntry> {
  const cached = new Map<string, CachedEntry>();
  for (const source of sources) {
    const one = source.cached ? former.get(source.file) : cachedOf(source as EntrySource, findings.get(source.file));
    if (one) cached.set(source.file, one);
  }
  return cached;
}

/** Undefined where something is wrong with it, or where its bytes are not those of its text (a byte order mark). */
function cachedOf(entry: EntrySource, findings: readonly Located[] | undefined): CachedEntry | undefined {
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
    bodyLength: composed(read.body).length,
    signs,
    ...(findings && { findings }),
    ...(read.data.summary === undefined && { opening: read.body.slice(0, openingLength) }),
    ...(pictures.length > 0 && { pictures }),
    ...(innerLinks.length > 0 && { innerLinks }),
  };
}

/** The same for what rules found that look at several files; `former` where that is what they found, `digest` of those. */
export function cacheTogether(
  findings: readonly Located[],
  former: CachedTogether | undefined,
  digest: () => string | undefined,
): CachedTogether | undefined {
  if (former?.findings === findings) return former;
  const from = digest();
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
  return hash("sha256", text);
}
