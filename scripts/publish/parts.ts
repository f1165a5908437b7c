/** Parts of one site, each made by a machine of its own, in; the whole site, verified and published, out. */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import type { Site } from "../../layouts/context.ts";
import type { Part } from "../../layouts/template.tsx";
import type { Content } from "../content/source.ts";
import { WordedError } from "../language/worded-error.ts";
import { wordsOf } from "../language/words.ts";
import { UsageError } from "../terminal/arguments.ts";
import { markerFile } from "./output.ts";
import { replace } from "./replace.ts";
import { type Expected, verify } from "./verify.ts";

const words = wordsOf("publish").parts;

/** Lies in each part, and in no published site. */
const noteFile = "part.json";

/** What a part says of itself and of the site that it is a part of. */
interface Note {
  /** From 1. */
  number: number;
  count: number;
  /** The same for all parts of one site. */
  madeOf: string;
  /** Of the whole site. */
  paths: string[];
  /** Paths to which files of this part link. */
  links: string[];
  /** What search knows, in the part that has the search index; 0 elsewhere. */
  records: number;
}

/** `2/4` → the second of four. Throws UsageError. */
export function partOf(text: string): Part {
  const [, number = 0, count = 0] = /^(\d{1,3})\/(\d{1,3})$/.exec(text)?.map(Number) ?? [];
  if (number >= 1 && number <= count) return { number: number - 1, count };
  throw new UsageError(words.which({ given: text }));
}

/** Notes in `folder` what `join` needs to know about the part that lies there. */
export async function notePart(
  folder: string,
  { number, count }: Part,
  { paths, links, records }: Expected,
  madeOf: string,
): Promise<void> {
  const note: Note = { number: number + 1, count, madeOf, paths: [...paths], links: [...links], records };
  await writeFile(join(folder, noteFile), JSON.stringify(note));
}

/** One digest of everything that must be the same in all parts: content, address, style sheets and scripts. */
export function madeOf(content: Content, { address, assets }: Site): string {
  const hash = createHash("sha256").update(JSON.stringify([address.url("/"), assets]));
  for (const { file, size } of content.files) hash.update(JSON.stringify([file, size]));
  for (const { text = "" } of content.sources) hash.update(text);
  return hash.digest("hex");
}

/**
 * Copies all `parts` into one folder, verifies it as a build does and puts it in the place of `output`. Returns how many
 * files it has. Throws UsageError where the parts are not those of one site, and Error where they contradict each other
 * or do not make a whole.
 */
export async function joinParts(
  parts: readonly string[],
  output: string,
  waiting?: (pid: number) => void,
): Promise<number> {
  const notes = await Promise.all(parts.map(readNote));
  refuseStrangers(parts, notes);
  const joined = await replace(
    output,
    async ({ staging, made }) => {
      const from = new Map<string, string>();
      for (const part of parts) await copyInto(staging, part, from);
      const found = verify(staging, {
        paths: new Set(notes.flatMap(({ paths }) => paths)),
        links: notes.flatMap(({ links }) => links),
        records: Math.max(...notes.map(({ records }) => records)),
      });
      made(found);
      return from.size;
    },
    { waiting, kept: parts },
  );
  return joined ?? 0;
}

async function readNote(part: string): Promise<Note> {
  const text = await readFile(join(part, noteFile), "utf8").catch(() => undefined);
  if (text !== undefined) return JSON.parse(text) as Note;
  throw new UsageError(words.noPart({ part, file: noteFile }));
}

function refuseStrangers(parts: readonly string[], notes: readonly Note[]): void {
  const [first] = notes;
  if (!first) throw new UsageError(words.none);
  const stranger = notes.findIndex(({ madeOf, count }) => madeOf !== first.madeOf || count !== first.count);
  if (stranger > 0) {
    throw new UsageError(words.strangers({ one: String(parts[stranger]), other: String(parts[0]) }));
  }
  const missing = Array.from({ length: first.count }, (_, at) => at + 1).filter(
    (wanted) => notes.filter(({ number }) => number === wanted).length !== 1,
  );
  if (missing.length) {
    throw new UsageError(words.missing({ last: first.count, parts: missing.join(", ") }));
  }
}

/** `from` tells which part a path came from; assets are in every part. */
async function copyInto(staging: string, part: string, from: Map<string, string>): Promise<void> {
  for (const entry of await readdir(part, { withFileTypes: true, recursive: true })) {
    const source = join(entry.parentPath, entry.name);
    const path = relative(part, source);
    if (path === noteFile || path === markerFile || !entry.isFile()) continue;
    const other = from.get(path);
    if (other === undefined) {
      await mkdir(join(staging, dirname(path)), { recursive: true });
      await copyFile(source, join(staging, path));
      from.set(path, part);
    } else if (!(await readFile(source)).equals(await readFile(join(staging, path)))) {
      throw new WordedError(words.different({ path, one: basename(other), other: basename(part) }));
    }
  }
}
