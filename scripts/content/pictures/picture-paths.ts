/** What somebody wrote as the name of a picture in, where that picture must lie and what is said where it cannot out. */

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

/** What only the phones of one maker can be trusted to show. */
export const heic = {
  ending: /\.hei[cf]$/i,
  message: {
    fr: "Une photo d’iPhone (HEIC) ne s’affiche pas partout : exportez-la en JPEG ; la renommer ne suffit pas.",
    en: "A photo from an iPhone (HEIC) does not show everywhere: export it as JPEG; renaming it is not enough.",
  },
};
