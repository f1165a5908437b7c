/** Content and what is wrong with it in, the same content with every certain mend made out; nothing is written here. */
import type { Language } from "../../schemas/index.ts";
import { contentFrom } from "../content/load.ts";
import type { Content, Source, TextSource } from "../content/source.ts";
import { type Diagnostic, isError, type Located, type LocatedEdit } from "../diagnostics/diagnostic.ts";
import { areSame, sameKey } from "../language/nearest.ts";
import { type Edit, readsAsMeant } from "./read-back.ts";
import { validate } from "./validate.ts";

/** What became of one file. Texts are without byte order mark. */
export interface Mended {
  /** Its name as it was loaded. */
  file: string;
  /** Its new name, where it changes. */
  renamed?: string;
  before: string;
  after: string;
}

/** A mend that is likely and not certain: the lines that somebody must say yes to. */
export interface Question {
  key: string;
  diagnostic: Diagnostic;
  before: string;
  after: string;
}

export interface Mending {
  mended: Mended[];
  /** What to ask about once those are made. */
  questions: Question[];
  /** Files that would have been mended, were what came of it what was meant. */
  left: string[];
}

interface Wishes {
  /** Whether a file may be touched; every one unless told. */
  chosen?(file: string): boolean;
  /** Questions that somebody said yes to. */
  agreed?: readonly Question[];
}

/** A mend can uncover another (a renamed file, then what refers to it); a few rounds settle all of them. */
const rounds = 8;

/** What was left out at first may be certain once the rest is made: so that fixing twice is fixing once. */
const passes = 4;

/** Each attempt leaves out what made the one before worse. */
const attempts = 40;

/**
 * Mends what is certain, and what was agreed to. What comes of it is never worse: a mend is left out where an error
 * follows that was not there before, in this file or in another, or where the file does not read as was meant.
 */
export function mend(content: Content, language: Language, wishes: Wishes = {}): Mending {
  const { chosen = () => true } = wishes;
  const left = new Set<string>();
  /** Files that every pass would change again. */
  const endless = new Set<string>();
  const first = validate(content, language).located;
  for (;;) {
    const may = (file: string) => chosen(file) && !endless.has(file);
    const names = new Map<string, string>();
    const originOf = (file: string) => names.get(file) ?? file;
    let current = content;
    let located: readonly Located[] = first;
    let agreed = wishes.agreed ?? [];
    for (let pass = 0; ; pass++) {
      const trial = steady(current, located, language, { agreed, chosen: (file) => may(originOf(file)) });
      for (const file of trial.left) left.add(originOf(file));
      if (trial.changes.length === 0) {
        const questions = questionsOf(current, located, (file) => chosen(originOf(file)));
        const told = [...new Set([...left, ...endless])].sort();
        return { mended: changesOf(content, current, originOf), questions, left: told };
      }
      if (pass === passes) {
        for (const { file } of trial.changes) endless.add(originOf(file));
        break;
      }
      for (const { file, renamed } of trial.changes) {
        if (renamed === undefined) continue;
        names.set(renamed, originOf(file));
        names.delete(file);
      }
      ({ content: current, located } = trial);
      agreed = [];
    }
  }
}

interface Steady {
  content: Content;
  located: readonly Located[];
  changes: Mended[];
  left: readonly string[];
}

/** All mends that can be made at once with nothing getting worse. */
function steady(content: Content, first: readonly Located[], language: Language, wishes: Wishes): Steady {
  const errorsBefore = errorsOf(first, (file) => file);
  const refused = new Set<string>();
  const left = new Set<string>();
  for (let attempt = 0; ; attempt++) {
    const trial = settle(content, first, language, wishes, refused);
    for (const file of trial.unread) left.add(trial.originOf(file));
    const worse = [...trial.restless.map((file) => ({ file, line: 0 })), ...freshErrors(trial, errorsBefore)];
    if (worse.length === 0) {
      const changes = changesOf(content, trial.content, trial.originOf);
      return { content: trial.content, located: trial.located, changes, left: [...left] };
    }
    for (const { file, line } of worse) {
      for (const key of blamed(trial.made, file, line, attempt >= attempts / 2)) refused.add(key);
    }
    if (attempt > attempts) return { content, located: first, changes: [], left: worse.map(({ file }) => file) };
  }
}

interface Trial {
  content: Content;
  located: readonly Located[];
  /** The file of today → the file as it was loaded. */
  originOf(file: string): string;
  made: readonly Made[];
  /** Files that did not read as was meant, and were left. */
  unread: ReadonlySet<string>;
  /** Files that there was still something to mend in after the last round. */
  restless: string[];
}

interface Made {
  key: string;
  file: string;
  line: number;
  rename: boolean;
}

function settle(
  content: Content,
  first: readonly Located[],
  language: Language,
  { chosen = () => true, agreed = [] }: Wishes,
  refused: ReadonlySet<string>,
): Trial {
  const origins = new Map<string, string>();
  const originOf = (file: string) => origins.get(file) ?? file;
  const yes = new Set(agreed.map(({ key }) => key));
  const made: Made[] = [];
  let unread = new Set<string>();
  let restless: string[] = [];
  let current = content;
  let located = first;
  for (let round = 0; round <= rounds; round++) {
    const wanted: Wanted[] = [];
    unread = new Set();
    for (const { diagnostic, edit, proposal } of located) {
      const file = originOf(diagnostic.file);
      const key = keyOf(diagnostic, file);
      const mine = edit ?? (round === 0 && yes.has(key) ? proposal : undefined);
      const rename = diagnostic.rule === "file/slug";
      if (chosen(file) && !refused.has(key) && (mine || rename)) wanted.push({ diagnostic, key, edit: mine });
    }
    const replaced = new Map<string, Source>();
    for (const [file, source, keys] of edited(current, wanted, unread)) {
      replaced.set(file, source);
      for (const { key, line } of keys) made.push({ key, line, file: originOf(file), rename: false });
    }
    for (const [file, source, key] of renamed(current, wanted)) {
      replaced.set(file, replaced.has(file) ? parsed(source.file, replaced.get(file)?.text ?? "", source) : source);
      made.push({ key, file: originOf(file), line: 1, rename: true });
    }
    restless = [...replaced.keys()].map(originOf);
    if (replaced.size === 0 || round === rounds) break;
    for (const [file, source] of replaced) {
      const origin = originOf(file);
      origins.delete(file);
      origins.set(source.file, origin);
    }
    current = withSources(current, replaced);
    located = validate(current, language).located;
  }
  return { content: current, located, originOf, made, unread, restless };
}

interface Wanted {
  diagnostic: Diagnostic;
  key: string;
  edit: LocatedEdit | undefined;
}

function keyOf({ rule, line, message }: Diagnostic, file: string): string {
  return [file, rule, line, message].join("\0");
}

/** How often each error is there, wherever in its file it stands, and however what it quotes was written. */
function errorsOf(located: readonly Located[], originOf: (file: string) => string): Map<string, number> {
  const errors = new Map<string, number>();
  for (const { diagnostic } of located) {
    if (!isError(diagnostic)) continue;
    const key = errorKey(diagnostic, originOf);
    errors.set(key, (errors.get(key) ?? 0) + 1);
  }
  return errors;
}

function errorKey({ file, rule, message }: Diagnostic, originOf: (file: string) => string): string {
  return `${originOf(file)}\0${rule}\0${sameKey(message.replace(/\b(ligne|line) \d+/g, "$1"))}`;
}

function freshErrors({ located, originOf, made }: Trial, before: ReadonlyMap<string, number>) {
  if (made.length === 0) return [];
  const seen = new Map<string, number>();
  return located
    .map(({ diagnostic }) => diagnostic)
    .filter((diagnostic) => {
      if (!isError(diagnostic)) return false;
      const key = errorKey(diagnostic, originOf);
      seen.set(key, (seen.get(key) ?? 0) + 1);
      return (seen.get(key) ?? 0) > (before.get(key) ?? 0);
    })
    .map(({ file, line }) => ({ file: originOf(file), line }));
}

/** The mends that an error may come of: those of its line, else of its file, else every new name, else everything. */
function blamed(made: readonly Made[], file: string, line: number, broadly: boolean): string[] {
  const inFile = made.filter((one) => one.file === file);
  const onLine = broadly ? [] : inFile.filter((one) => one.line === line);
  const renames = made.filter(({ rename }) => rename);
  const guilty = [onLine, inFile, renames, made].find((some) => some.length > 0) ?? [];
  return guilty.map(({ key }) => key);
}

/** Every file that has edits, with those that leave it no worse than it was, and which they were. */
function* edited(
  content: Content,
  wanted: readonly Wanted[],
  unread: Set<string>,
): Generator<[string, Source, readonly Pick<Made, "key" | "line">[]]> {
  const edits = new Map<string, Edit[]>();
  for (const { diagnostic, key, edit } of wanted) {
    if (!edit) continue;
    const mine = edits.get(diagnostic.file) ?? [];
    edits.set(diagnostic.file, mine);
    mine.push({ ...edit, key, rule: diagnostic.rule, line: diagnostic.line });
  }
  for (const source of content.sources) {
    const mine = edits.get(source.file);
    if (source.text === undefined || !mine) continue;
    // Where facts can only be read beyond a mistake, that is mended first: the places of the others are about right.
    const mistakes = mine.filter(({ rule }) => rule.startsWith("front-matter/"));
    const [mended, made] = soundest(source as TextSource, apart(mistakes.length ? mistakes : mine));
    if (mended.text !== source.text) yield [source.file, mended, made];
    else unread.add(source.file);
  }
}

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

/** All edits made, unless the file could then no longer be read, or said something else: those are left out. */
function soundest(source: TextSource, edits: readonly Edit[]): [TextSource, readonly Edit[]] {
  const made = (some: readonly Edit[]) => withText(source, apply(source.text, some));
  const all = made(edits);
  if (isSound(all, source, edits)) return [all, edits];
  const good: Edit[] = [];
  for (const edit of edits) if (isSound(made([...good, edit]), source, [...good, edit])) good.push(edit);
  return [made(good), good];
}

/** Edits may meet in a key written twice: two near misses of one name. */
function isSound(after: TextSource, before: TextSource, edits: readonly Edit[]): boolean {
  return faultsOf(after) <= faultsOf(before) && readsAsMeant(before, after, edits);
}

function faultsOf({ faults, read }: Source): number {
  return faults.length + (read ? 0 : 1);
}

/** Made from the last to the first, so that the spans of those before stay right. Line breaks follow the file's. */
function apply(text: string, edits: readonly LocatedEdit[]): string {
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
function* renamed(content: Content, wanted: readonly Wanted[]): Generator<[string, Source, string]> {
  const mine = wanted.filter(({ diagnostic }) => diagnostic.rule === "file/slug");
  if (mine.length === 0) return;
  const plain = (name: string) => name.toLowerCase().normalize("NFC");
  const addressOf = ({ schema, slug }: Pick<Source, "schema" | "slug">) => `${schema}/${plain(slug)}`;
  const files = new Map(content.files.map(({ file }) => [plain(file), file]));
  const addresses = new Map(content.sources.map((source) => [addressOf(source), source.file]));
  for (const { diagnostic, key } of mine) {
    const { suggestion } = diagnostic;
    const source = content.sources.find(({ file }) => file === diagnostic.file);
    if (suggestion === undefined || source?.text === undefined) continue;
    const slug = suggestion.replace(/\.md$/, "");
    if (!areSame(source.slug, slug) || isLinked(content, source.slug)) continue;
    const file = [...source.file.split("/").slice(0, -1), suggestion].join("/");
    const address = addressOf({ schema: source.schema, slug });
    const holders = [files.get(plain(file)), addresses.get(address)];
    if (holders.some((holder) => holder !== undefined && holder !== source.file)) continue;
    files.set(plain(file), source.file);
    addresses.set(address, source.file);
    yield [source.file, parsed(file, source.text, source), key];
  }
}

/** Whether a text leads to the page of that name, which nobody then changes. */
function isLinked({ sources }: Content, slug: string): boolean {
  const addresses = [slug, encodeURIComponent(slug)].map((name) => `/${name}/`);
  return sources.some(({ text }) => addresses.some((address) => text?.includes(address)));
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

function changesOf(content: Content, current: Content, originOf: Trial["originOf"]): Mended[] {
  const loaded = new Map(content.sources.map((source) => [source.file, source]));
  return current.sources.flatMap((source) => {
    const file = originOf(source.file);
    const before = loaded.get(file)?.text ?? "";
    const after = source.text ?? "";
    if (before === after && file === source.file) return [];
    return [{ file, before, after, ...(file !== source.file && { renamed: source.file }) }];
  });
}

/** What is likely, with the lines as they are and as they would be. */
function questionsOf(content: Content, located: readonly Located[], chosen: (file: string) => boolean): Question[] {
  const texts = new Map(content.sources.map(({ file, text }) => [file, text]));
  return located.flatMap(({ diagnostic, proposal }) => {
    const text = texts.get(diagnostic.file);
    if (!proposal || text === undefined || !chosen(diagnostic.file)) return [];
    const { span } = proposal;
    const start = text.lastIndexOf("\n", span.start - 1) + 1;
    const newline = text.indexOf("\n", span.end);
    const end = newline < 0 ? text.length : newline;
    return [
      {
        key: keyOf(diagnostic, diagnostic.file),
        diagnostic,
        before: text.slice(start, end),
        after: text.slice(start, span.start) + proposal.text + text.slice(span.end, end),
      },
    ];
  });
}
