import { picturesOf } from "../../content/body.ts";
import { heldBy } from "../../content/keys.ts";
import { imageSourcesOf } from "../../content/pictures/image-sources.ts";
import type { Finding, Place } from "../../diagnostics/diagnostic.ts";
import { slugify } from "../../language/fold.ts";
import { atLine4, onePicture, prototype } from "../example.ts";
import { isPlaceholder } from "../field/placeholder.ts";
import { quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

/** Descriptions that describe nothing. */
const empty =
  /^(?:image|photo|photographie|picture|img|dsc|illustration|visuel|logo|figure|capture(?:-d)?(?:-ecran)?|screenshot|sans-titre|untitled|whatsapp-image|alt|description)?[\d-]*$/;

export const rule: Rule = {
  id: "image/alt",
  severity: "error",
  scope: "entry",
  title: {
    fr: "Une image est décrite, autrement que par son nom de fichier.",
    en: "A picture is described, and not by its file name.",
  },
  why: {
    fr: "Qui ne voit pas l’image n’a que cette description ; c’est aussi elle qui s’affiche quand l’image ne vient pas.",
    en: "Those who cannot see the picture have only this; it also shows when the picture does not load.",
  },
  passing: onePicture("plan.png"),
  failing: {
    files: { ...onePicture("plan.png").files, ...prototype("images:\n  - src: plan.png\n    alt: plan.png") },
    at: atLine4(10, 6),
  },
  *check(entry) {
    for (const { path, src, alt } of imageSourcesOf(entry)) {
      if (typeof alt !== "string" || !alt.trim() || !saysNothing(alt, src)) continue;
      // Of a waiting text field/placeholder speaks.
      const schema = heldBy("images", entry.schema)?.properties?.alt;
      if (schema && isPlaceholder(alt, schema)) continue;
      yield tell(entry.file, { at: "value", path: [...path.slice(0, -1), "alt"] }, alt);
    }
    for (const { address, text, start, end } of picturesOf(entry)) {
      const { bodyStart } = entry.read;
      // Of one that was pasted as a code body/address speaks.
      if (saysNothing(text, address) && !/^data:/i.test(address))
        yield tell(entry.file, { at: "offset", start: bodyStart + start, end: bodyStart + end }, text);
    }
  },
};

function saysNothing(alt: string, src: string): boolean {
  const plain = slugify(alt);
  if (/\p{L}/u.test(alt) && !plain) return false;
  const name = src.split("/").at(-1) ?? src;
  return (
    empty.test(plain) ||
    /\.(?:jpe?g|png|webp|avif|gif|heic)$/i.test(alt.trim()) ||
    (plain === slugify(name.replace(/\.\w+$/, "")) && !/\s/.test(alt.trim()))
  );
}

function tell(file: string, place: Place, alt: string): Finding {
  return {
    file,
    place,
    message: alt.trim()
      ? {
          fr: `« ${quoted(alt)} » ne décrit pas l’image à qui ne la voit pas.`,
          en: `“${quoted(alt)}” does not describe the picture to those who cannot see it.`,
        }
      : { fr: "Cette image n’est pas décrite.", en: "This picture is not described." },
    help: {
      fr: "Dites en une phrase ce que l’on y voit, par exemple « Six agents autour d’une maquette en carton ».",
      en: "Say in one sentence what it shows, for instance “Six people around a cardboard model”.",
    },
  };
}
