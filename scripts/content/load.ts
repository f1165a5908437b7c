/** The content folder in, everything found in it out: files with their bytes, text, front matter and what went wrong. */
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { extname, join } from "node:path";
import { kindOfFolder, type SchemaName } from "../../schemas/index.ts";
import { CachedSource, type HashedFile } from "./cached-source.ts";
import { conflictInFacts } from "./conflict.ts";
import { readFrontMatter, readYamlFile } from "./front-matter.ts";
import { isLeftBehind } from "./left-behind.ts";
import { entryLimit } from "./limits.ts";
import { lookIntoPictures } from "./pictures/decode.ts";
import { recover } from "./recover.ts";
import { pathOfMisnamed } from "./right-path.ts";
import { signsOf } from "./signs.ts";
import { type CachedFacts, type Content, type ContentFile, imageTypes, type Source } from "./source.ts";
import { walk } from "./walk.ts";

/** What there is to know before reading. */
interface Earlier {
  files: readonly HashedFile[];
  entries: ReadonlyMap<string, CachedFacts>;
}

const markdown = ".md";

/**
 * Reads the folder `root`. Throws only where the folder itself cannot be read; whatever is wrong inside is data.
 * Reading one file after the other takes a quarter of the time that asynchronous reading of thousands of small files
 * takes. Entries that are as they were `before` are not read.
 */
export async function load(root: string, before?: Earlier): Promise<Content> {
  const files: ContentFile[] = [];
  const leftBehind: string[] = [];
  const sources: Source[] = [];
  for (const found of before?.files ?? (walk(root) as HashedFile[])) {
    const { segments } = found;
    if (isLeftBehind(segments)) {
      leftBehind.push(pathOf(segments));
      continue;
    }
    const file = describe(segments, found);
    if (file.role === "image") file.bytes = (start, length) => bytesOf(join(root, ...segments), start, length);
    files.push(file);
    const schema = schemaOf(file);
    if (!schema) continue;
    const cached = before?.entries.get(file.file);
    // Not one that may be run: what is said of that is not said of its bytes.
    const same = cached !== undefined && cached.hash === found.hash && !file.executable;
    sources.push(
      same
        ? new CachedSource(join(root, ...segments), file, schema, slugOf(file), cached)
        : readSource(root, file, schema),
    );
  }
  await lookIntoPictures({ files });
  return { root, files, leftBehind, sources };
}

/** Bytes at hand (an editor, a form, a test) as if they lay in a folder; keys are paths as `content/sites/x.md`. */
export function contentFrom(
  given: ReadonlyMap<string, { bytes: Uint8Array } & Partial<Facts & Pick<ContentFile, "damage">>>,
): Content {
  const files: ContentFile[] = [];
  const leftBehind: string[] = [];
  const sources: Source[] = [];
  for (const [path, { bytes, nature = "file", executable = false, damage }] of [...given].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const segments = path.split("/").slice(1);
    if (isLeftBehind(segments)) {
      leftBehind.push(path);
      continue;
    }
    const file = describe(segments, { nature, executable, size: bytes.byteLength });
    if (file.role === "image") file.bytes = (start, length) => bytes.subarray(start, start + length);
    if (damage) file.damage = damage;
    const schema = schemaOf(file);
    files.push(file);
    if (schema) sources.push(file.size > entryLimit ? unread(file, schema) : parse(file, schema, bytes));
  }
  return { root: "", files, leftBehind, sources };
}

function bytesOf(path: string, start: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const opened = openSync(path, "r");
  try {
    return bytes.subarray(0, readSync(opened, bytes, 0, length, start));
  } finally {
    closeSync(opened);
  }
}

type Facts = Pick<ContentFile, "nature" | "executable" | "size">;

function describe(segments: readonly string[], { nature, executable, size }: Facts): ContentFile {
  const role = roleOf(segments, nature);
  return { file: pathOf(segments), segments, nature, executable, size, role };
}

function pathOf(segments: readonly string[]): string {
  return `content/${segments.join("/")}`;
}

function roleOf(segments: readonly string[], nature: Facts["nature"]): ContentFile["role"] {
  if (nature !== "file" || segments.some((segment) => segment.startsWith("."))) return undefined;
  const [top = ""] = segments;
  const extension = extname(segments.at(-1) ?? "");
  if (segments.length === 1) return top === "catalogue.yaml" ? "settings" : undefined;
  if (top === "images") return imageTypes.has(extension.toLowerCase()) ? "image" : undefined;
  return kindOfFolder.has(top) && extension === markdown ? "entry" : undefined;
}

function schemaOf(file: ContentFile): SchemaName | undefined {
  if (file.role === "settings") return "catalogue";
  return kindOfFolder.get(pathOfEntry(file)?.split("/")[1] ?? "");
}

/** Where an entry is, or should be. */
function pathOfEntry(file: ContentFile): string | undefined {
  return file.role === "entry" ? file.file : pathOfMisnamed(file);
}

function readSource(root: string, file: ContentFile, schema: SchemaName): Source {
  if (file.size > entryLimit) return unread(file, schema);
  const path = join(root, ...file.segments);
  // Node reads text in one call and bytes in four; a replacement character may stand for bytes that are not text.
  const text = readFileSync(path, "utf8");
  return text.includes("\ufffd") || text.slice(0, 4).includes("\0")
    ? parse(file, schema, readFileSync(path))
    : readText(unread(file, schema), text.startsWith("\ufeff") ? text.slice(1) : text);
}

function unread(file: ContentFile, schema: SchemaName): Source {
  return {
    ...file,
    schema,
    slug: slugOf(file),
    text: undefined,
    signs: 0,
    undecoded: undefined,
    read: undefined,
    faults: [],
    bridged: undefined,
  };
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

function parse(file: ContentFile, schema: SchemaName, bytes: Uint8Array): Source {
  const source = unread(file, schema);
  try {
    if (isWide(bytes)) throw new TypeError("two bytes a character");
    return readText(source, utf8.decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const invalidByte = firstInvalidByte(bytes);
    const lossy = new TextDecoder("utf-8");
    const offset = lossy.decode(bytes.subarray(0, invalidByte)).length;
    return { ...source, undecoded: { bytes, invalidByte, offset, text: lossy.decode(bytes) } };
  }
}

function readText(source: Source, text: string): Source {
  source.text = text;
  source.signs = signsOf(text);
  const whole = source.schema === "catalogue";
  const result = whole ? readYamlFile(text) : readFrontMatter(text);
  // Both versions of a conflict stand there: whatever else could be said of those lines goes with it.
  if (conflictInFacts(text, whole)) {
    source.faults = [{ fault: "conflict", offset: 0 }];
    return source;
  }
  if ("fault" in result) Object.assign(source, recover(text, source.schema, result));
  else source.read = result;
  return source;
}

function slugOf(file: ContentFile): string {
  const path = pathOfEntry(file) ?? file.file;
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.(md|yaml)$/, "");
}

/** Whether every other byte at the beginning is null: UTF-16 without a byte order mark is valid UTF-8. */
function isWide([a, b, c, d]: Uint8Array): boolean {
  return (a === 0 && c === 0) || (b === 0 && d === 0);
}

/** Index of the first byte at which `bytes` stops being UTF-8. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.byteLength + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  // A streaming decoder accepts a character that is cut off: its first byte is the one at fault.
  while (!decodes(bytes.subarray(0, valid), false)) valid--;
  return valid;
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
