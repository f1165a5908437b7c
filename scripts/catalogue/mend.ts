/** Content and what is wrong with it in, the same content with every certain mend made out; nothing is written here. */
import type { Language } from "../../schemas/index.ts";
import { type Content, contentFrom, type Source } from "./load.ts";
import { areSame } from "./nearest.ts";
import { type Located, validate } from "./validate.ts";

/** What became of one file. Texts are without byte order mark. */
export interface Mended {
  /** Its name as it was loaded. */
  file: string;
  /** Its new name, where it changes. */
  renamed?: string;
  before: string;
  after: string;
}

/** A mend can uncover another (a renamed file, then what refers to it); a few rounds settle all of them. */
const rounds = 5;

/** Whether a file may be touched; every one unless told. */
export type Chosen = (file: string) => boolean;

export function mend(content: Content, language: Language, chosen: Chosen = () => true): Mended[] {
  let current = content;
  /** The file of today → the file as it was loaded. */
  const origins = new Map(content.sources.map(({ file }) => [file, file]));
  for (let round = 0; round < rounds; round++) {
    const { located } = validate(current, language, { concerns: (file) => chosen(origins.get(file) ?? file) });
    const replaced = new Map([...edited(current, located), ...renamed(current, located)]);
    if (replaced.size === 0) break;
    for (const [file, source] of replaced) {
      const origin = origins.get(file) ?? file;
      origins.delete(file);
      origins.set(source.file, origin);
    }
    current = withSources(current, replaced);
  }
  const loaded = new Map(content.sources.map((source) => [source.file, source]));
  return current.sources.flatMap((source) => {
    const file = origins.get(source.file) ?? source.file;
    const before = loaded.get(file)?.text ?? "";
    const after = source.text ?? "";
    if (before === after && file === source.file) return [];
    return [{ file, before, after, ...(file !== source.file && { renamed: source.file }) }];
  });
}

/** Every file that has edits, with those that leave it no worse than it was. */
function* edited(content: Content, located: readonly Located[]): Generator<[string, Source]> {
  const edits = new Map<string, Edit[]>();
  for (const { diagnostic, edit } of located) {
    if (edit) edits.set(diagnostic.file, [...(edits.get(diagnostic.file) ?? []), edit]);
  }
  for (const source of content.sources) {
    const wanted = edits.get(source.file);
    if (source.text === undefined || !wanted) continue;
    const mended = soundest(source as TextSource, apart(wanted));
    if (mended.text !== source.text) yield [source.file, mended];
  }
}

type Edit = NonNullable<Located["edit"]>;
type TextSource = Source & { text: string };

/** Of edits that overlap, only the first; the others come again in the next round if they still hold. */
function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  let free = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (edit.span.start < free) continue;
    kept.push(edit);
    free = Math.max(edit.span.end, edit.span.start + 1);
  }
  return kept;
}

/** All edits made, unless the file could then no longer be read: those that spoil it are left out. */
function soundest(source: TextSource, edits: readonly Edit[]): TextSource {
  const all = withText(source, apply(source.text, edits));
  if (!worse(all, source)) return all;
  const good: Edit[] = [];
  for (const edit of edits) {
    if (!worse(withText(source, apply(source.text, [...good, edit])), source)) good.push(edit);
  }
  return withText(source, apply(source.text, good));
}

/** Edits may meet in a key written twice: two near misses of one name. */
function worse(after: Source, before: Source): boolean {
  return faultsOf(after) > faultsOf(before);
}

function faultsOf({ faults, read }: Source): number {
  return faults.length + (read ? 0 : 1);
}

/** Made from the last to the first, so that the spans of those before stay right. Line breaks follow the file's. */
function apply(text: string, edits: readonly Edit[]): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  return [...edits]
    .reverse()
    .reduce(
      (mended, { span, text: put }) =>
        mended.slice(0, span.start) + put.replace(/\r?\n/g, newline) + mended.slice(span.end),
      text,
    );
}

/** Entries whose name has a certain better one that no other file has, in this folder or, for its address, elsewhere. */
function* renamed(content: Content, located: readonly Located[]): Generator<[string, Source]> {
  const plain = (name: string) => name.toLowerCase().normalize("NFC");
  const addressOf = ({ schema, slug }: Pick<Source, "schema" | "slug">) => `${schema}/${plain(slug)}`;
  const files = new Map(content.files.map(({ file }) => [plain(file), file]));
  const addresses = new Map(content.sources.map((source) => [addressOf(source), source.file]));
  for (const { diagnostic } of located) {
    if (diagnostic.rule !== "file/slug" || diagnostic.suggestion === undefined) continue;
    if (!areSame(slugOf(diagnostic.file), slugOf(diagnostic.suggestion))) continue;
    const source = content.sources.find(({ file }) => file === diagnostic.file);
    if (source?.text === undefined) continue;
    const file = [...source.file.split("/").slice(0, -1), diagnostic.suggestion].join("/");
    const address = addressOf({ schema: source.schema, slug: diagnostic.suggestion.replace(/\.md$/, "") });
    const holders = [files.get(plain(file)), addresses.get(address)];
    if (holders.some((holder) => holder !== undefined && holder !== source.file)) continue;
    files.set(plain(file), source.file);
    addresses.set(address, source.file);
    yield [source.file, parsed(file, source.text, source)];
  }
}

function slugOf(file: string): string {
  return (file.split("/").at(-1) ?? "").replace(/\.md$/, "");
}

function withText(source: TextSource, text: string): TextSource {
  return parsed(source.file, text, source);
}

function parsed(file: string, text: string, { nature, executable }: Source): TextSource {
  const { sources } = contentFrom(new Map([[file, { bytes: new TextEncoder().encode(text), nature, executable }]]));
  return sources[0] as TextSource;
}

function withSources(content: Content, replaced: ReadonlyMap<string, Source>): Content {
  const swap = <T extends { file: string }>(all: readonly T[]) =>
    all.map((one) => (replaced.has(one.file) ? (replaced.get(one.file) as unknown as T) : one));
  return { ...content, files: swap(content.files), sources: swap(content.sources) };
}
