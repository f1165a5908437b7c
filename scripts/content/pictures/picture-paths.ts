/** What somebody wrote as the name of a picture in, where that picture must lie and what is said where it cannot out. */

import type { Words } from "../../../schemas/index.ts";
import { slugify } from "../../language/fold.ts";
import { imagePath, plainPath } from "../markdown.ts";

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
    message: {
      fr: `« ${src} » est un chemin de votre ordinateur ou de votre réseau : personne d’autre n’a ce fichier.`,
      en: `“${src}” is a path on your machine or your network: nobody else has that file.`,
    },
    help: {
      fr: "Déposez l’image dans content/images/, puis écrivez son chemin à partir de ce dossier.",
      en: "Put the picture in content/images/, then write its path from that folder on.",
    },
  };
}

/** What is said of a document that only one machine has. */
export function addressOnDisk(address: string) {
  return {
    message: {
      fr: `« ${address} » est un fichier de votre ordinateur ou de votre réseau : personne d’autre ne peut l’ouvrir.`,
      en: `“${address}” is a file on your machine or your network: nobody else can open it.`,
    },
    help: {
      fr: "Mettez ce fichier en ligne et écrivez son adresse (`https://…`), ou supprimez la ligne.",
      en: "Put that file online and write its address (`https://…`), or delete the line.",
    },
  };
}

/** What is said of a picture that lies on another web site. */
export const fromElsewhere = {
  message: {
    fr: "Cette image vient d’un autre site : elle ne serait pas montrée.",
    en: "This picture comes from another site: it would not be shown.",
  },
  help: {
    fr: "Si sa licence le permet, déposez-la dans content/images/ et écrivez son chemin, par exemple « 2018/plan-du-lieu.png » ; sinon, faites-en un lien dans le texte.",
    en: "If its licence allows it, put it in content/images/ and write its path, such as “2018/plan-of-the-place.png”; otherwise make it a link in the text.",
  },
};

/** What is said of a file that no browser shows as a picture, by its ending; with how to make one of it. */
export function notShown(path: string): { message: Words; help: Words } | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  return foreign.find(({ endings }) => endings.includes(ending))?.words;
}

const asJpeg = {
  fr: "Ouvrez l’image (Aperçu sur un Mac, Paint ou Photos sous Windows, GIMP) et exportez-la en JPEG pour une photo, en PNG pour un dessin ; la renommer ne suffit pas.",
  en: "Open the picture (Preview on a Mac, Paint or Photos on Windows, GIMP) and export it as JPEG for a photo, as PNG for a drawing; renaming it is not enough.",
};

const foreign: readonly { endings: readonly string[]; words: { message: Words; help: Words } }[] = [
  {
    endings: ["heic", "heif", "hif"],
    words: {
      message: {
        fr: "Une photo d’iPhone (HEIC) ne s’affiche pas partout : exportez-la en JPEG ; la renommer ne suffit pas.",
        en: "A photo from an iPhone (HEIC) does not show everywhere: export it as JPEG; renaming it is not enough.",
      },
      help: {
        fr: "Sur un Mac, dans Aperçu : Fichier, Exporter, JPEG. Sous Windows, dans Photos : Enregistrer sous, JPEG. Pour les suivantes, sur l’iPhone : Réglages, Appareil photo, Formats, « Le plus compatible ».",
        en: "On a Mac, in Preview: File, Export, JPEG. On Windows, in Photos: Save as, JPEG. For the next ones, on the iPhone: Settings, Camera, Formats, “Most Compatible”.",
      },
    },
  },
  {
    endings: ["tif", "tiff"],
    words: {
      message: { fr: "Une image TIFF ne s’affiche pas sur le web.", en: "A TIFF picture does not show on the web." },
      help: asJpeg,
    },
  },
  {
    endings: ["bmp", "dib"],
    words: {
      message: {
        fr: "Une image BMP est trop lourde pour le web : elle n’est pas publiée.",
        en: "A BMP picture is too heavy for the web: it is not published.",
      },
      help: asJpeg,
    },
  },
  {
    endings: ["psd", "psb", "xcf", "ai", "eps", "indd", "sketch", "fig", "afphoto", "afdesign"],
    words: {
      message: {
        fr: "C’est le fichier de travail d’un logiciel de dessin : aucun navigateur ne le montre.",
        en: "This is the working file of a drawing program: no browser shows it.",
      },
      help: {
        fr: "Dans ce logiciel, exportez l’image en JPEG pour une photo, en PNG pour un dessin ; la renommer ne suffit pas.",
        en: "In that program export the picture as JPEG for a photo, as PNG for a drawing; renaming it is not enough.",
      },
    },
  },
  {
    endings: ["dng", "cr2", "cr3", "nef", "arw", "orf", "rw2", "raf", "raw"],
    words: {
      message: {
        fr: "C’est le fichier brut d’un appareil photo (RAW) : aucun navigateur ne le montre.",
        en: "This is the raw file of a camera: no browser shows it.",
      },
      help: asJpeg,
    },
  },
  {
    endings: ["jfif", "jpe", "pjpeg"],
    words: {
      message: {
        fr: "C’est une image JPEG, sous une terminaison que peu de programmes connaissent.",
        en: "This is a JPEG picture, with an ending that few programs know.",
      },
      help: {
        fr: "Renommez le fichier : il doit finir par « .jpg ».",
        en: "Rename the file: it must end with “.jpg”.",
      },
    },
  },
  {
    endings: ["jp2", "jxl", "jxr", "ico", "emf", "wmf", "tga"],
    words: {
      message: {
        fr: "Ce format d’image n’est pas de ceux que tous les navigateurs montrent.",
        en: "This format of pictures is not one that every browser shows.",
      },
      help: asJpeg,
    },
  },
  {
    endings: ["pdf", "doc", "docx", "odt", "ppt", "pptx", "odp", "xls", "xlsx", "ods"],
    words: {
      message: { fr: "Un document n’est pas une image.", en: "A document is no picture." },
      help: {
        fr: "Mettez-le en ligne et donnez son adresse dans `resources`, ou exportez la page à montrer en PNG.",
        en: "Put it online and give its address in `resources`, or export the page to show as PNG.",
      },
    },
  },
  {
    endings: ["mp4", "mov", "avi", "webm", "mkv", "m4v", "mp3", "wav", "m4a", "ogg"],
    words: {
      message: {
        fr: "Le catalogue ne publie ni vidéo ni son.",
        en: "The catalogue publishes neither videos nor sound.",
      },
      help: {
        fr: "Mettez le fichier en ligne et donnez son adresse dans `resources`.",
        en: "Put the file online and give its address in `resources`.",
      },
    },
  },
];
