/** An entry in, the pictures that its `images` name out. */
import { slugify } from "../../language/fold.ts";
import { imagePath, plainPath } from "../markdown.ts";
import { type EntrySource, listOf } from "../source.ts";

export interface ImageSource {
  path: (string | number)[];
  src: string;
  alt: unknown;
}

const none: readonly ImageSource[] = [];

/** The path that a picture should have, in lower case, without space or accent: `2018/Été.JPG` → `2018/ete.jpg`. */
export function plainName(path: string): string {
  return path
    .split("/")
    .map((segment) => segment.split(".").map(slugify).filter(Boolean).join("."))
    .join("/");
}

/** Where below content/images/ the picture of an address must lie, as far as that address can tell. */
export function meantPath(address: string): string {
  const path = plainPath(address) ?? address;
  const below = /(?:^|\/)images\/(.+)$/i.exec(path)?.[1];
  return plainName(
    imagePath(address) ?? below ?? (/^(?:[a-z]:|\.{0,2}\/|~)/i.test(path) ? (path.split("/").at(-1) ?? "") : path),
  );
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
