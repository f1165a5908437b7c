import { enumerate } from "../field-error.ts";
import { listOf, type Rule, textOf } from "../rule.ts";
import { atLine4, prototype } from "./example.ts";

export const rule: Rule = {
  id: "reference/site",
  severity: "error",
  scope: "reference",
  title: {
    fr: "Le site d’une fiche est l’un de ceux de son édition.",
    en: "The site of an entry is one of those of its edition.",
  },
  why: {
    fr: "Sinon la page de l’édition sur ce site n’existerait pas, et la fiche n’y paraîtrait nulle part.",
    en: "Otherwise the page of the edition on that site would not exist, and the entry would appear nowhere in it.",
  },
  passing: { files: prototype("site: bourg") },
  failing: {
    files: { "content/prototypes/essai.md": '---\ntitle: Un essai\nedition: "2019"\nsite: bourg\n---\n' },
    at: atLine4(7),
  },
  *check(entry, known) {
    if (entry.schema !== "defi" && entry.schema !== "prototype") return;
    const site = textOf(entry, "site");
    const edition = known.of("edition").get(textOf(entry, "edition") ?? "");
    if (!site || !edition || !known.of("site").has(site)) return;
    const sites = listOf(edition, "sites").map(String);
    if (sites.includes(site)) return;
    yield {
      file: entry.file,
      place: { at: "value", path: ["site"] },
      message: {
        fr: `L’édition ${edition.slug} ne s’est pas tenue sur le site « ${site} ».`,
        en: `The ${edition.slug} edition was not held on the site “${site}”.`,
      },
      help: {
        fr: `Sites de cette édition : ${enumerate(sites, "fr") || "aucun"}. Corrigez le site ou l’édition, ou ajoutez le site à ${edition.file}.`,
        en: `Sites of that edition: ${enumerate(sites, "en") || "none"}. Correct the site or the edition, or add the site to ${edition.file}.`,
      },
      related: [
        {
          file: edition.file,
          place: { at: "key", path: ["sites"] },
          message: { fr: "les sites de cette édition", en: "the sites of that edition" },
        },
      ],
    };
  },
};
