import { type EntrySource, listOf, textOf } from "../../content/source.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { inEach, wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { enumerate } from "../field-error.ts";
import type { Known, Rule } from "../rule.ts";

const words = wordsOf("rules/reference").site;

export const rule: Rule = {
  id: "reference/site",
  severity: "error",
  scope: "reference",
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
      message: words.message({ edition: edition.slug, site }),
      help: words.help({ sites: inEach((language) => enumerate(sites, language)), file: edition.file }),
      related: [
        {
          file: edition.file,
          place: { at: "key", path: ["sites"] },
          message: words.related,
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
    message: words.untold,
    help: words.untoldHelp,
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
