/** What one run found out about each entry by itself, for the next: an entry that is the same is neither read nor checked. */
import { hash } from "node:crypto";
import type { Language } from "../../schemas/index.ts";
import { innerLinksOf, picturesOf } from "../content/body.ts";
import { type HashedFile, hashOf, matterOf } from "../content/cached-source.ts";
import type { Content, EntrySource, KeptFacts, Source } from "../content/source.ts";
import { isError, type Located } from "../diagnostics/diagnostic.ts";
import { openingLength } from "../language/telling-words.ts";
import type { KeptRelated } from "./related.ts";

/** What is known of an entry by itself. */
export interface KeptEntry extends KeptFacts {
  /** Findings of rules that look at one file at a time; absent where there are none. */
  findings?: readonly Located[];
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

/**
 * What the next run may know of these sources; `findings` are those of rules that look at one file at a time, `former`
 * what the run before knew.
 */
export function keepEntries(
  sources: readonly Source[],
  findings: ReadonlyMap<string, readonly Located[]>,
  former: Kept["entries"] = new Map(),
): Map<string, KeptEntry> {
  const kept = new Map<string, KeptEntry>();
  for (const source of sources) {
    const one = source.kept ? former.get(source.file) : keptOf(source as EntrySource, findings.get(source.file));
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
