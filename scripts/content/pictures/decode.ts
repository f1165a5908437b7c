/** Content in; which of its pictures are damaged, found out by decoding each as a build does, noted on its files. */
import { hash } from "node:crypto";
import type { Sharp, SharpOptions } from "sharp";
import packageFile from "../../../package.json" with { type: "json" };
import { root } from "../../root.ts";
import { imageLimit, pictureSide } from "../limits.ts";
import { readSealed, writeSealed } from "../sealed-file.ts";
import type { Content, ContentFile, Damage } from "../source.ts";
import { readPicture, typeOfEnding } from "./picture.ts";
import { bytesAfter } from "./picture-end.ts";

/**
 * How the check and the build read a picture. Not at every warning, which is the default: a camera that writes its
 * metadata in a way of its own makes a decoder warn, and the picture is whole.
 */
const reading = {
  animated: true,
  failOn: "error",
  limitInputPixels: pictureSide * pictureSide * 4,
} as const satisfies SharpOptions;

/** Pixels: twice the widest column of text, for dense screens. */
const widest = 1600;

/** Pictures that are decoded at the same time. */
const atOnce = 2;

/** Verdicts kept of pictures that this content does not have: other branches, other folders. */
const mostOthers = 5000;

const book = `${root}.essaim/pictures.json`;

interface Book {
  /** Which program says so. */
  by: string;
  /** By SHA-256 of the bytes. */
  verdicts: Record<string, Damage | "sound">;
}

const by = `1 sharp ${packageFile.dependencies.sharp}`;

/** The picture as readers get it: upright, for the orientation is among the metadata, and sharp writes none of those. */
export async function asPublished(picture: Uint8Array | string): Promise<Sharp> {
  // Not at the beginning: it takes a while to load, and many catalogues have no picture.
  const { default: sharp } = await import("sharp");
  return sharp(picture, reading).autoOrient().resize({ width: widest, withoutEnlargement: true });
}

/** Decodes only pictures that it has not seen before, byte for byte. */
export async function lookIntoPictures({ files }: Pick<Content, "files">): Promise<void> {
  const waiting = files.filter(mayBeWhole);
  if (waiting.length === 0) return;
  const known = knownVerdicts();
  const verdicts: Book["verdicts"] = {};
  let news = false;
  const look = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const bytes = file.bytes?.(0, file.size) as Uint8Array;
      const key = hash("sha256", bytes);
      let verdict = verdicts[key] ?? known[key];
      if (verdict === undefined) {
        verdict = (await damageOf(bytes)) ?? "sound";
        news = true;
      }
      verdicts[key] = verdict;
      if (verdict !== "sound") file.damage = verdict;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, look));
  if (!news) return;
  const others = Object.fromEntries(Object.entries(known).slice(-mostOthers));
  // Verdicts that cannot be written make the next check slower, and this one no worse.
  await writeSealed(book, { by, verdicts: { ...others, ...verdicts } } satisfies Book);
}

/** What is wrong with the bytes of a picture whose header can be read. */
export async function damageOf(bytes: Uint8Array): Promise<Damage | undefined> {
  const type = readPicture((start, length) => bytes.subarray(start, start + length))?.type;
  const after = type && bytesAfter(bytes, type);
  if (after === undefined) return "cut";
  try {
    await (await asPublished(bytes)).raw().toBuffer();
  } catch (error) {
    return /pixel limit/i.test(String(error)) ? "frames" : "damaged";
  }
  return after > 0 ? "tail" : undefined;
}

/** Whether nothing simpler is wrong with it, which other rules say: its type, its size. */
function mayBeWhole(file: ContentFile): boolean {
  if (file.role !== "image" || !file.bytes || file.size > imageLimit) return false;
  const picture = readPicture(file.bytes);
  if (!picture?.width || !picture.height || picture.width > pictureSide || picture.height > pictureSide) return false;
  return picture.type === typeOfEnding.get(/\.\w+$/.exec(file.file)?.[0].toLowerCase() ?? "");
}

function knownVerdicts(): Book["verdicts"] {
  const read = readSealed<Book>(book);
  return read?.by === by ? read.verdicts : {};
}
