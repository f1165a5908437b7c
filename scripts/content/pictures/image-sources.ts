/** An entry in, the pictures that its `images` name out. */
import { type EntrySource, listOf } from "../source.ts";

export interface ImageSource {
  path: (string | number)[];
  src: string;
  alt: unknown;
}

const none: readonly ImageSource[] = [];

/** Every text in an entry's `images`, in whatever form they are written. */
export function textsOfImages(entry: EntrySource): string[] {
  return textsIn(entry.read.data.images);
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export function imageSourcesOf(entry: EntrySource): readonly ImageSource[] {
  if (entry.read.data.images === undefined) return none;
  const found: ImageSource[] = [];
  for (const [at, image] of listOf(entry, "images").entries()) {
    const { src, alt } = (image ?? {}) as { src?: unknown; alt?: unknown };
    if (typeof src === "string") found.push({ path: ["images", at, "src"], src, alt });
  }
  return found;
}
