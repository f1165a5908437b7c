/** A file that content/ has no place for in, the path that was probably meant out. */
import { folderOf } from "../../schemas/index.ts";
import { slugify } from "../language/fold.ts";
import { nearest } from "../language/nearest.ts";
import { homeOf } from "./pictures/picture-paths.ts";
import { type ContentFile, isPictureName, settingsFile } from "./source.ts";

export const folders: readonly string[] = [...Object.values(folderOf), "images"];

/** How people and systems end the name of an entry. */
const textEnding = /\.(?:md|markdown|mdown|mkd|txt|md\.txt)$/i;

type Named = Pick<ContentFile, "segments">;

/** Whether a picture lies where none is looked for. */
export function isStrayPicture({ segments }: Named): boolean {
  return segments[0] !== "images" && isPictureName(segments.at(-1) ?? "");
}

/** `content/prototype/jeu.MD` → `content/prototypes/jeu.md`; undefined where nothing is near. */
export function rightPath({ segments }: Named): string | undefined {
  const [top = "", ...rest] = segments;
  const name = segments.at(-1) ?? "";
  if (segments.some((segment) => segment.startsWith("."))) return undefined;
  if (isStrayPicture({ segments })) return `content/images/${homeOf(segments)}`;
  if (segments.length === 1) {
    return /^catalogue?\.ya?ml(?:\.txt)?$/i.test(name) && name !== "catalogue.yaml" ? settingsFile : undefined;
  }
  const folder = folders.includes(top) ? top : nearest(top, folders);
  if (!folder) return undefined;
  const ending = textEnding.exec(name)?.[0];
  if (folder !== "images" && ending) {
    const stem = slugify(withoutId(name.slice(0, -ending.length)));
    return stem ? ["content", folder, ...rest.slice(0, -1), `${stem}.md`].join("/") : undefined;
  }
  return folder !== top && (folder === "images") === isPictureName(name)
    ? ["content", folder, ...rest].join("/")
    : undefined;
}

/**
 * The path that an entry under a wrong name should have: it is looked into all the same, so that whoever renames it
 * does not hear of the rest only then. A mere `.txt` may be anything.
 */
export function pathOfMisnamed(file: Pick<ContentFile, "segments" | "nature" | "role">): string | undefined {
  const name = file.segments.at(-1) ?? "";
  if (file.role || file.nature !== "file" || (/\.txt$/i.test(name) && !/\.md\.txt$/i.test(name))) return undefined;
  const path = rightPath(file);
  return path?.endsWith(".md") ? path : undefined;
}

/** `Mon prototype 1f3a4b5c6d7e8f901a2b3c4d5e6f7a8b`: a name without the 32 digits that Notion adds to those of its pages. */
export function withoutId(name: string): string {
  return name.replace(/(?<=\S)[\s_-]+[0-9a-f]{32}$|(?<=\S)[\s_-]+[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "");
}
