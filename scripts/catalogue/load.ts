/** The content folder in, everything found in it out: files with their bytes, text, front matter and what went wrong. */
import { lstat, readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { type Kind, kindOfFolder, type SchemaName } from "../../schemas/index.ts";
import { type Fault, type Read, readFrontMatter, readYamlFile } from "./front-matter.ts";

/** One thing found below the content folder. Only what is allowed there is ever read. */
export interface ContentFile {
  /** `content/prototypes/2018/x.md`, whatever the folder is called on disk. */
  file: string;
  /** The same as path segments below content/. */
  segments: readonly string[];
  nature: "file" | "symlink" | "other";
  /** Whether the file's mode lets someone run it. */
  executable: boolean;
  /** Bytes. */
  size: number;
  /** What it is for; undefined where content/ has no place for it. */
  role: "entry" | "settings" | "image" | undefined;
}

/** A file that is read: an entry or catalogue.yaml. */
export interface Source extends ContentFile {
  schema: SchemaName;
  /** File name without `.md`; `catalogue` for catalogue.yaml. */
  slug: string;
  /** The text, without its byte order mark; undefined where the bytes are not strict UTF-8. */
  text?: string;
  /** First byte that is not UTF-8, where there is one. */
  invalidByte?: number;
  /** The line it is on, from 1. */
  invalidLine?: number;
  /** The first two bytes in hexadecimal, where the bytes are not UTF-8: they tell UTF-16. */
  firstBytes?: string;
  /** Present where the front matter could be read. */
  read?: Read;
  /** Why it could not. */
  fault?: Fault;
}

export interface Content {
  /** Folder on disk. */
  root: string;
  files: readonly ContentFile[];
  sources: readonly Source[];
}

/** Larger entries are refused unread (see the rule file/size); bytes. */
export const entryLimit = 100_000;

export const settingsFile = "content/catalogue.yaml";

export const imageTypes: ReadonlySet<string> = new Set([".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"]);

const markdown = ".md";
const newline = 0x0a;

/**
 * Reads the folder `root`. Throws only where the folder itself cannot be read; whatever is wrong inside is data.
 * Symbolic links are never followed.
 */
export async function load(root: string): Promise<Content> {
  const files = await walk(root, []);
  const sources: Source[] = [];
  for (const file of files) {
    const schema = schemaOf(file);
    if (schema) sources.push(await readSource(root, file, schema));
  }
  return { root, files, sources };
}

/** Bytes at hand (an editor, a form, a test) as if they lay in a folder; keys are paths as `content/sites/x.md`. */
export function contentFrom(given: ReadonlyMap<string, { bytes: Uint8Array } & Partial<Facts>>): Content {
  const files: ContentFile[] = [];
  const sources: Source[] = [];
  for (const [path, { bytes, nature = "file", executable = false }] of [...given].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const file = describe(path.split("/").slice(1), { nature, executable, size: bytes.byteLength });
    const schema = schemaOf(file);
    files.push(file);
    if (schema)
      sources.push(file.size > entryLimit ? { ...file, schema, slug: slugOf(file) } : parse(file, schema, bytes));
  }
  return { root: "", files, sources };
}

async function walk(root: string, segments: string[]): Promise<ContentFile[]> {
  const entries = await readdir(join(root, ...segments), { withFileTypes: true });
  const files: ContentFile[] = [];
  // Directory order differs between file systems; nothing after this line may depend on it.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = [...segments, entry.name];
    if (entry.isDirectory()) {
      if (entry.name.startsWith(".")) files.push(describe(path, { nature: "other", executable: false, size: 0 }));
      else files.push(...(await walk(root, path)));
      continue;
    }
    const stat = await lstat(join(root, ...path));
    files.push(
      describe(path, {
        nature: stat.isSymbolicLink() ? "symlink" : stat.isFile() ? "file" : "other",
        executable: stat.isFile() && (stat.mode & 0o111) !== 0,
        size: stat.size,
      }),
    );
  }
  return files;
}

type Facts = Pick<ContentFile, "nature" | "executable" | "size">;

function describe(segments: string[], facts: Facts): ContentFile {
  return { file: `content/${segments.join("/")}`, segments, ...facts, role: roleOf(segments, facts) };
}

function roleOf(segments: string[], { nature }: Facts): ContentFile["role"] {
  if (nature !== "file" || segments.some((segment) => segment.startsWith("."))) return undefined;
  const [top = ""] = segments;
  const extension = extname(segments.at(-1) ?? "");
  if (segments.length === 1) return top === "catalogue.yaml" ? "settings" : undefined;
  if (top === "images") return imageTypes.has(extension) ? "image" : undefined;
  return kindOfFolder.has(top) && extension === markdown ? "entry" : undefined;
}

function schemaOf(file: ContentFile): SchemaName | undefined {
  if (file.role === "settings") return "catalogue";
  return file.role === "entry" ? (kindOfFolder.get(file.segments[0] ?? "") as Kind) : undefined;
}

async function readSource(root: string, file: ContentFile, schema: SchemaName): Promise<Source> {
  if (file.size > entryLimit) return { ...file, schema, slug: slugOf(file) };
  return parse(file, schema, await readFile(join(root, ...file.segments)));
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

function parse(file: ContentFile, schema: SchemaName, bytes: Uint8Array): Source {
  const source: Source = { ...file, schema, slug: slugOf(file) };
  try {
    source.text = utf8.decode(bytes);
  } catch {
    const invalidByte = firstInvalidByte(bytes);
    const invalidLine = bytes.subarray(0, invalidByte).filter((byte) => byte === newline).length + 1;
    const firstBytes = Buffer.from(bytes.subarray(0, 2)).toString("hex");
    return { ...source, invalidByte, invalidLine, firstBytes };
  }
  const result = schema === "catalogue" ? readYamlFile(source.text) : readFrontMatter(source.text);
  if ("fault" in result) source.fault = result;
  else source.read = result;
  return source;
}

function slugOf(file: ContentFile): string {
  return (file.segments.at(-1) ?? "").replace(/\.(md|yaml)$/, "");
}

/** Index of the first byte at which `bytes` stops being UTF-8. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.byteLength;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    try {
      // A streaming decoder accepts a character that is cut off at the end.
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}
