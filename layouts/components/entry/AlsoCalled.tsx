/** A theme, a method or an organisation in, the note in the margin with what is known of it and its other names out. */
import type { Method, Organisation, Theme } from "../../../scripts/catalogue/model.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { Facts, isKnown } from "./Facts.tsx";
import { factsOf } from "./facts-of.tsx";

export function AlsoCalled({ entry }: { entry: Theme | Method | Organisation }) {
  const site = useSite();
  const facts = factsOf(entry, site).filter(isKnown);
  const { aliases } = entry;
  if (facts.length + aliases.length === 0) return null;
  return (
    <div class="margin">
      <Facts facts={facts} />
      {aliases.length > 0 && (
        <p class="unknown">{site.text(fill(site.words.about.alsoCalled, { names: aliases.join(", ") }))}</p>
      )}
    </div>
  );
}
