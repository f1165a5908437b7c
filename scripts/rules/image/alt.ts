import { picturesOf } from "../../content/body.ts";
import { heldBy } from "../../content/keys.ts";
import { imageSourcesOf } from "../../content/pictures/image-sources.ts";
import type { Finding, Place } from "../../diagnostics/diagnostic.ts";
import { slugify } from "../../language/fold.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, onePicture, prototype } from "../example.ts";
import { isPlaceholder } from "../field/placeholder.ts";
import { quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/image").alt;

/** Descriptions that describe nothing. */
const empty =
  /^(?:image|photo|photographie|picture|img|dsc|illustration|visuel|logo|figure|capture(?:-d)?(?:-ecran)?|screenshot|sans-titre|untitled|whatsapp-image|alt|description)?[\d-]*$/;

export const rule: Rule = {
  id: "image/alt",
  severity: "error",
  scope: "entry",
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
    message: alt.trim() ? words.poor({ alt: quoted(alt) }) : words.message,
    help: words.help,
  };
}
