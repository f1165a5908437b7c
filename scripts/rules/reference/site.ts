import { type EntrySource, listOf, textOf } from "../../content/source.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { atLine4, prototype } from "../example.ts";
import { enumerate } from "../field-error.ts";
import type { Known, Rule } from "../rule.ts";

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
    if (entry.schema === "edition") yield* untold(entry, known);
    if (entry.schema !== "defi" && entry.schema !== "prototype") return;
    const site = textOf(entry, "site");
    const edition = known.of("edition").get(textOf(entry, "edition") ?? "");
    if (!site || !edition || !known.of("site").has(site)) return;
    const sites = listOf(edition, "sites").map(String);
    // An edition of which nobody has said where it was held is not one that was held nowhere.
    if (sites.length === 0 || sites.includes(site)) return;
    yield {
      file: entry.file,
      place: { at: "value", path: ["site"] },
      message: {
        fr: `L’édition ${edition.slug} ne s’est pas tenue sur le site « ${site} ».`,
        en: `The ${edition.slug} edition was not held on the site “${site}”.`,
      },
      help: {
        fr: `Sites de cette édition : ${enumerate(sites, "fr")}. Corrigez le site ou l’édition, ou ajoutez le site à ${edition.file}.`,
        en: `Sites of that edition: ${enumerate(sites, "en")}. Correct the site or the edition, or add the site to ${edition.file}.`,
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

/** Advice about an edition that does not say on which sites it was held, though its entries do. */
function* untold(edition: EntrySource, known: Known): Generator<Finding> {
  if (listOf(edition, "sites").length > 0 || edition.read.data.sites === "") return;
  const sites = [...(sitesNamed(known).get(edition.slug) ?? [])].sort();
  if (sites.length === 0) return;
  yield {
    file: edition.file,
    place: { at: "key", path: ["sites"] },
    severity: "warning",
    message: {
      fr: "Cette édition ne dit pas sur quels sites elle s’est tenue, alors que des fiches le disent.",
      en: "This edition does not say on which sites it was held, though entries do.",
    },
    help: {
      fr: "Ajoutez cette ligne, ou complétez-la : sans elle, l’édition n’a pas de page par site.",
      en: "Add this line, or complete it: without it the edition has no page for each site.",
    },
    suggestion: `sites: [${sites.join(", ")}]`,
  };
}

const named = new WeakMap<Known, Map<string, Set<string>>>();

/** The sites that entries name, by their edition; gathered once for all editions. */
function sitesNamed(known: Known): Map<string, Set<string>> {
  let all = named.get(known);
  if (!all) {
    all = new Map();
    for (const entry of known.entries) {
      const [edition, site] = [textOf(entry, "edition"), textOf(entry, "site")];
      if (!edition || !site || !known.of("site").has(site)) continue;
      const sites = all.get(edition) ?? new Set();
      all.set(edition, sites.add(site));
    }
    named.set(known, all);
  }
  return all;
}
