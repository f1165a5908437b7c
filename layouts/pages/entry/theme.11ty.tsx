/** `/themes/<slug>/`. */

import { kindLabel } from "../../../schemas/index.ts";
import type { Theme } from "../../../scripts/catalogue/model.ts";
import { AlsoCalled } from "../../components/entry/AlsoCalled.tsx";
import { FieldSections, Story } from "../../components/entry/FieldSections.tsx";
import { EntryLinks } from "../../components/lists/EntryLinks.tsx";
import { IndexDocument } from "../../components/lists/IndexDocument.tsx";
import { Tally } from "../../components/lists/Tally.tsx";
import { useSite } from "../../context.ts";
import { type IndexPage, indexPages } from "../../lists/index-pages.ts";
import { themeEditions } from "../../lists/theme-editions.ts";
import { definedTerm } from "../../structured-data.ts";
import { pageForEach } from "../../template.tsx";

function ThemePage({ item }: { item: IndexPage<Theme> }) {
  const site = useSite();
  const theme = item.of;
  const words = site.words.about;
  return (
    <IndexDocument
      page={item}
      kind="theme"
      path={site.address.entry(theme)}
      title={theme.title}
      description={theme.summary ?? theme.title}
      steps={[{ label: kindLabel("theme", site.language, true), path: site.address.section("theme") }]}
      label={kindLabel("theme", site.language)}
      lead={theme.summary}
      seed={theme.slug}
      jsonLd={definedTerm(theme, site)}
      feed
      empty={words.emptyTheme}
      margin={<AlsoCalled entry={theme} />}
      before={
        <>
          <Story entry={theme} />
          <ByEdition theme={theme} />
        </>
      }
      after={
        <>
          <EntryLinks id="communities" title={words.communities} entries={theme.communities} />
          <FieldSections entry={theme} where="afterwards" />
        </>
      }
    />
  );
}

function ByEdition({ theme }: { theme: Theme }) {
  const site = useSite();
  const editions = themeEditions(theme, site.catalogue.editions);
  if (editions.length === 0) return null;
  return (
    <section aria-labelledby="by-edition">
      <h2 id="by-edition">{site.words.list.byEdition}</h2>
      <Tally
        items={editions.map((one) => ({
          title: `${one.edition.year}`,
          path: site.address.themeEdition(one),
          defis: one.defis,
          prototypes: one.prototypes,
        }))}
      />
    </section>
  );
}

export const { data, render, write } = pageForEach(
  (site) => site.catalogue.themes.flatMap(indexPages),
  ({ of, number }, { address }) => address.numbered(address.entry(of), number),
  ThemePage,
);
