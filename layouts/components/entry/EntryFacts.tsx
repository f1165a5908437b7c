/** An entry in, what is known of it at a glance and, of a défi or a prototype, one line for what is not, out. */
import type { AnyEntry } from "../../../scripts/catalogue/model.ts";
import { fill, listed, uncapitalised } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { unknownFacts } from "../../lists/unknown-facts.ts";
import { type Fact, Facts, isKnown } from "./Facts.tsx";
import { factsOf } from "./facts-of.tsx";

/** `facts` are those of its fields, unless the page has more to tell. */
export function EntryFacts({ entry, facts }: { entry: AnyEntry; facts?: readonly Fact[] }) {
  const site = useSite();
  const { language, words } = site;
  const known = (facts ?? factsOf(entry, site)).filter(isKnown);
  const isWork = entry.type === "defi" || entry.type === "prototype";
  const unknown = isWork ? unknownFacts(entry, language).map((name) => uncapitalised(name, language)) : [];
  if (known.length + unknown.length === 0) return null;
  const pattern = isWork && entry.sources.length > 0 ? words.entry.unknown : words.entry.unknownWithoutSource;
  return (
    <aside class={isWork ? "margin glance" : "margin"} aria-labelledby="glance">
      <h2 id="glance">{words.entry.glance}</h2>
      <Facts facts={known} />
      {unknown.length > 0 && <p class="unknown">{site.text(fill(pattern, { fields: listed(unknown, language) }))}</p>}
    </aside>
  );
}
