/** What somebody wrote as the name of a picture in, where that picture must lie and what is said where it cannot out. */

import type { Words } from "../../../schemas/index.ts";
import { slugify } from "../../language/fold.ts";
import { wordsOf } from "../../language/words.ts";
import { imagePath, plainPath } from "../markdown.ts";

const words = wordsOf("rules/image").paths;

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
    imagePath(address) ?? below ?? (isOnDisk(path) || /^\.{0,2}\//.test(path) ? (path.split("/").at(-1) ?? "") : path),
  );
}

/** Where below content/images/ a picture belongs that lies in another folder of content/: in the same year's folder. */
export function homeOf(segments: readonly string[]): string {
  return plainName(segments.slice(segments.length > 1 ? 1 : 0).join("/"));
}

/** A place on somebody's machine or on the disk that they share, as systems write it. */
export function isOnDisk(address: string): boolean {
  return /^(?:file:|smb:|afp:|[a-z]:[\\/%]|[\\~]|\/(?:home|users)\/)/i.test(address);
}

/** What is said of a picture that only one machine has. */
export function fromDisk(src: string) {
  return {
    message: words.fromDisk({ src }),
    help: words.fromDiskHelp,
  };
}

/** What is said of a document that only one machine has. */
export function addressOnDisk(address: string) {
  return {
    message: words.addressOnDisk({ address }),
    help: words.addressOnDiskHelp,
  };
}

/** What is said of a picture that lies on another web site. */
export const fromElsewhere = {
  message: words.fromElsewhere,
  help: words.fromElsewhereHelp,
};

/** What is said of a file that no browser shows as a picture, by its ending; with how to make one of it. */
export function notShown(path: string): { message: Words; help: Words } | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  return foreign.find(({ endings }) => endings.includes(ending))?.words;
}

const asJpeg = words.asJpeg;

const foreign: readonly { endings: readonly string[]; words: { message: Words; help: Words } }[] = [
  {
    endings: ["heic", "heif", "hif"],
    words: {
      message: words.heic,
      help: words.heicHelp,
    },
  },
  {
    endings: ["tif", "tiff"],
    words: {
      message: words.tiff,
      help: asJpeg,
    },
  },
  {
    endings: ["bmp", "dib"],
    words: {
      message: words.bmp,
      help: asJpeg,
    },
  },
  {
    endings: ["psd", "psb", "xcf", "ai", "eps", "indd", "sketch", "fig", "afphoto", "afdesign"],
    words: {
      message: words.drawing,
      help: words.drawingHelp,
    },
  },
  {
    endings: ["dng", "cr2", "cr3", "nef", "arw", "orf", "rw2", "raf", "raw"],
    words: {
      message: words.raw,
      help: asJpeg,
    },
  },
  {
    endings: ["jfif", "jpe", "pjpeg"],
    words: {
      message: words.jpegEnding,
      help: words.jpegEndingHelp,
    },
  },
  {
    endings: ["jp2", "jxl", "jxr", "ico", "emf", "wmf", "tga"],
    words: {
      message: words.otherFormat,
      help: asJpeg,
    },
  },
  {
    endings: ["pdf", "doc", "docx", "odt", "ppt", "pptx", "odp", "xls", "xlsx", "ods"],
    words: {
      message: words.document,
      help: words.documentHelp,
    },
  },
  {
    endings: ["mp4", "mov", "avi", "webm", "mkv", "m4v", "mp3", "wav", "m4a", "ogg"],
    words: {
      message: words.sound,
      help: words.soundHelp,
    },
  },
];
