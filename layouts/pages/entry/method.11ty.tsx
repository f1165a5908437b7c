/** `/methodes/<slug>/`. */

import { kindLabel } from "../../../schemas/index.ts";
import type { Method } from "../../../scripts/catalogue/model.ts";
import { AlsoCalled } from "../../components/entry/AlsoCalled.tsx";
import { FieldSections, Story } from "../../components/entry/FieldSections.tsx";
import { EntryLinks } from "../../components/lists/EntryLinks.tsx";
import { IndexDocument } from "../../components/lists/IndexDocument.tsx";
import { useSite } from "../../context.ts";
import { type IndexPage, indexPages } from "../../lists/index-pages.ts";
import { definedTerm } from "../../structured-data.ts";
import { pageForEach } from "../../template.tsx";

function MethodPage({ item }: { item: IndexPage<Method> }) {
  const site = useSite();
  const method = item.of;
  const words = site.words.about;
  const kind = kindLabel("method", site.language);
  const family = site.catalogue.methods.filter((other) => other.family === method.family && other !== method);
  return (
    <IndexDocument
      page={item}
      kind="method"
      path={site.address.entry(method)}
      title={method.title}
      description={method.summary ?? method.title}
      steps={[{ label: kindLabel("method", site.language, true), path: site.address.section("method") }]}
      label={method.family ? `${kind} · ${method.family}` : kind}
      lead={method.summary}
      seed={method.slug}
      jsonLd={definedTerm(method, site)}
      feed
      empty={words.emptyMethod}
      margin={<AlsoCalled entry={method} />}
      before={<Story entry={method} />}
      after={
        <>
          <EntryLinks
            id="editions"
            title={words.usedIn}
            entries={method.editions.map(({ type, slug, year }) => ({ type, slug, title: String(year) }))}
          />
          {method.family && <EntryLinks id="family" title={words.otherMethods} entries={family} />}
          <FieldSections entry={method} where="afterwards" />
        </>
      }
    />
  );
}

export const { data, render, write } = pageForEach(
  (site) => site.catalogue.methods.flatMap(indexPages),
  ({ of, number }, { address }) => address.numbered(address.entry(of), number),
  MethodPage,
);
