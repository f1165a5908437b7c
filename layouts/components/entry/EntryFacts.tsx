/** A défi or a prototype in, what is known of it at a glance, and one line for what is not, out. */
import { fieldLabel, valueLabel } from "../../../schemas/index.ts";
import type { AnyEntry, Defi, Prototype } from "../../../scripts/catalogue/model.ts";
import { fill, listed, uncapitalised } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { licenceOf } from "../../licences.ts";
import { unknownFacts } from "../../lists/unknown-facts.ts";
import { Contact } from "../frame/Contact.tsx";
import { ExternalLink } from "../frame/ExternalLink.tsx";
import { EntryLink } from "../lists/EntryLink.tsx";
import { type Fact, Facts } from "./Facts.tsx";

export function EntryFacts({ entry }: { entry: Defi | Prototype }) {
  const site = useSite();
  const { language, words } = site;
  const label = (key: string) => fieldLabel(entry.type, key, language);
  const state =
    entry.type === "defi"
      ? ({ key: "status", value: entry.status } as const)
      : ({ key: "maturity", value: entry.maturity } as const);
  const licence = entry.license ? licenceOf(entry.license) : undefined;
  const facts: Fact[] = [
    { label: label("edition"), value: <EntryLink entry={entry.edition} label={String(entry.edition.year)} /> },
    { label: label("site"), value: entry.site && <EntryLink entry={entry.site} /> },
    { label: label("organisation"), value: entry.organisation && <EntryLink entry={entry.organisation} /> },
    { label: label("territory"), value: entry.territory && site.text(entry.territory) },
    {
      label: label(state.key),
      value: state.value && state.value !== "unknown" && valueLabel(entry.type, state.key, state.value, language),
    },
    { label: label("themes"), value: links(entry.themes) },
    {
      label: site.count(entry.suggestedThemes.length, words.entry.suggestedTheme),
      value: links(entry.suggestedThemes),
    },
    { label: label("methods"), value: links(entry.methods) },
    { label: label("stakeholders"), value: entry.type === "defi" && entry.stakeholders.map((one) => site.text(one)) },
    { label: label("communities"), value: links(entry.communities) },
    { label: label("contact"), value: entry.contact && <Contact contact={entry.contact} /> },
    {
      label: label("license"),
      value: licence && (licence.url ? <ExternalLink url={licence.url}>{licence.name}</ExternalLink> : licence.name),
    },
  ];
  const unknown = unknownFacts(entry, language).map((name) => uncapitalised(name, language));
  const pattern = entry.sources.length > 0 ? words.entry.unknown : words.entry.unknownWithoutSource;
  return (
    <aside class="margin glance" aria-labelledby="glance">
      <h2 id="glance">{words.entry.glance}</h2>
      <Facts facts={facts} />
      {unknown.length > 0 && <p class="unknown">{site.text(fill(pattern, { fields: listed(unknown, language) }))}</p>}
    </aside>
  );
}

function links(entries: readonly Pick<AnyEntry, "type" | "slug" | "title">[]) {
  return entries.map((entry) => <EntryLink key={entry.slug} entry={entry} />);
}
