/** `/themes/<slug>/`. */

import { kindLabel } from "../../schemas/index.ts";
import type { Theme } from "../../scripts/catalogue/model.ts";
import { AlsoCalled } from "../components/AlsoCalled.tsx";
import { Body } from "../components/Body.tsx";
import { EntryLinks } from "../components/EntryLinks.tsx";
import { IndexDocument } from "../components/IndexDocument.tsx";
import { useSite } from "../context.ts";
import { type IndexPage, indexPages } from "../index-pages.ts";
import { definedTerm } from "../structured-data.ts";
import { pageForEach } from "../template.tsx";

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
      margin={<AlsoCalled names={theme.aliases} />}
      before={<Body markdown={theme.body} />}
      after={<EntryLinks id="communities" title={words.communities} entries={theme.communities} />}
    />
  );
}

export const { data, render } = pageForEach(
  (site) => site.catalogue.themes.flatMap(indexPages),
  ({ of, number }, { address }) => address.numbered(address.entry(of), number),
  ThemePage,
);
