import type { Words } from "../../../schemas/index.ts";
import type { Damage } from "../../content/source.ts";
import { onePicture } from "../example.ts";
import type { Rule } from "../rule.ts";

const again: Words = {
  fr: "Copiez-la de nouveau depuis l’original, ou ouvrez l’original et exportez-le en JPEG, PNG ou WebP.",
  en: "Copy it again from the original, or open the original and export it as JPEG, PNG or WebP.",
};

const said: Record<Damage, { message: Words; help: Words }> = {
  cut: {
    message: {
      fr: "Cette image est coupée : le fichier s’arrête avant la fin de l’image.",
      en: "This picture is cut off: the file stops before the picture ends.",
    },
    help: again,
  },
  damaged: {
    message: {
      fr: "Cette image est abîmée : elle ne peut pas être lue jusqu’au bout.",
      en: "This picture is damaged: it cannot be read to its end.",
    },
    help: again,
  },
  tail: {
    message: {
      fr: "Ce fichier continue après la fin de l’image : il contient autre chose que l’image.",
      en: "This file goes on after the end of the picture: it holds something other than the picture.",
    },
    help: {
      fr: "Ouvrez l’image et enregistrez-la de nouveau en JPEG, PNG ou WebP : le nouveau fichier ne contiendra qu’elle.",
      en: "Open the picture and save it again as JPEG, PNG or WebP: the new file will hold nothing else.",
    },
  },
  frames: {
    message: {
      fr: "Cette image animée est trop grande une fois toutes ses vues réunies.",
      en: "This animated picture is too large once all its frames are put together.",
    },
    help: {
      fr: "Gardez-en moins de vues, ou réduisez-la, par exemple à 800 pixels de large.",
      en: "Keep fewer frames, or reduce it, for instance to 800 pixels wide.",
    },
  },
};

/** The damage itself is found by decoding (see decode.ts). */
export const rule: Rule = {
  id: "image/damaged",
  severity: "error",
  scope: "file",
  title: {
    fr: "Une image peut être lue jusqu’au bout, et son fichier ne contient qu’elle.",
    en: "A picture can be read to its end, and its file holds nothing else.",
  },
  why: {
    fr: "Une image coupée s’affiche à moitié, ou pas du tout ; et ce qui suit l’image peut cacher un autre document.",
    en: "A picture that is cut off shows by half or not at all; and what follows a picture can hide another document.",
  },
  passing: onePicture("plan.png"),
  failing: {
    ...onePicture("plan.png"),
    nature: { "content/images/plan.png": { damage: "cut" } },
    at: { file: "content/images/plan.png", line: 1, column: 1 },
  },
  *check({ file, damage }) {
    if (damage) yield { file, place: { at: "file" }, ...said[damage] };
  },
};
