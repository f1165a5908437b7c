/** What the content folder holds, once read: files, and texts with their front matter. Types alone, and the names of facts. */
import type { ErrorObject } from "ajv";
import type { Kind, SchemaName } from "../../schemas/index.ts";
import type { Read } from "./front-matter.ts";
import type { FoundAddress } from "./markdown.ts";
import type { ExplainedFault } from "./recover.ts";
import type { FoundFile } from "./walk.ts";

/** One thing found below the content folder. Only what is allowed there is ever read. */
export interface ContentFile extends FoundFile {
  /** `content/prototypes/2018/x.md`, whatever the folder is called on disk. */
  file: string;
  /** What it is for; undefined where content/ has no place for it. */
  role: "entry" | "settings" | "image" | undefined;
  /** The bytes from `start` on, at most `length`; present for pictures, which are never read whole. */
  bytes?(start: number, length: number): Uint8Array;
  /** What is wrong with a picture that looks like one. */
  damage?: Damage;
}

/** The file ends too soon, cannot be decoded, goes on after the picture, or has more frames than anyone can show. */
export type Damage = "cut" | "damaged" | "tail" | "frames";

/** A file that is read: an entry or catalogue.yaml. */
export interface Source extends ContentFile {
  schema: SchemaName;
  /** File name without `.md`; `catalogue` for catalogue.yaml. */
  slug: string;
  /** The text, without its byte order mark; undefined where the bytes are not strict UTF-8. */
  text?: string;
  /** Rare signs that the text has (see signs.ts). */
  signs: number;
  /** Where the bytes are not strict UTF-8: the first that is not, and the text as far as it can be guessed. */
  undecoded?: { bytes: Uint8Array; invalidByte: number; offset: number; text: string };
  /** Present where the front matter could be read, be it by reading on beyond a mistake. */
  read?: Read;
  /** What prevents reading it, or would have. */
  faults: readonly ExplainedFault[];
  /** The text as it was read on, line by line the same but for the lines at fault. */
  bridged?: string;
  /** What an earlier run found out about the very same bytes. */
  cached?: CachedFacts;
}

export interface Content {
  /** Folder on disk. */
  root: string;
  files: readonly ContentFile[];
  /** What editors and systems left in it, as `content/x.swp`: neither among the files nor ever read. */
  leftBehind: readonly string[];
  sources: readonly Source[];
}

export const settingsFile = "content/catalogue.yaml";

export const imageTypes: ReadonlySet<string> = new Set([".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"]);

/** Whether a file of that name would be a picture. */
export function isPictureName(name: string): boolean {
  return imageTypes.has(/\.\w+$/.exec(name)?.[0].toLowerCase() ?? "");
}

/** A source whose bytes are text. */
export type TextSource = Source & { text: string };

/** A text whose front matter has at least one mistake. */
export type FaultySource = TextSource;

/** A source whose front matter could be read. */
export interface EntrySource extends TextSource {
  read: Read;
  /** What its schema has against it; found before its own rules run, so only they may ask. */
  errors: readonly ErrorObject[];
}

/** A function of the file's bytes and of the program alone. Only entries without an error are kept; lists are absent where they are empty. */
export interface CachedFacts {
  /** SHA-256 of the bytes, in hexadecimal digits. */
  hash: string;
  /** The same of its front matter alone. */
  matter: string;
  data: Read["data"];
  bodyStart: number;
  signs: number;
  bodyLength: number;
  /** The beginning of its text, where no summary says what it is about. */
  opening?: string;
  /** What its text shows, and which pages of the site it links to. */
  pictures?: readonly FoundAddress[];
  innerLinks?: readonly Target[];
}

/** Where a text names an address, and which. */
export type Target = Pick<FoundAddress, "address" | "image" | "start" | "end" | "written">;

/** A value of an entry's front matter, checked for nothing but what it is. */
export function textOf(entry: EntrySource, key: string): string | undefined {
  const value = entry.read.data[key];
  return typeof value === "string" ? value : undefined;
}

/** A list of an entry's front matter; empty where it is not a list. */
export function listOf(entry: EntrySource, key: string): unknown[] {
  const value = entry.read.data[key];
  return Array.isArray(value) ? value : [];
}

/** Whether a schema is that of a kind of entry, and not that of catalogue.yaml. */
export function isKind(schema: SchemaName): schema is Kind {
  return schema !== "catalogue";
}
