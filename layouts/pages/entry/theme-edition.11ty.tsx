/** `/themes/<slug>/<edition>/`: one theme in one edition. */

import { kindLabel } from "../../../schemas/index.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { IndexDocument } from "../../components/lists/IndexDocument.tsx";
import { useSite } from "../../context.ts";
import { type IndexPage, indexPages } from "../../lists/index-pages.ts";
import { type ThemeEdition, themeEditions } from "../../lists/theme-editions.ts";
import { collectionPage } from "../../structured-data.ts";
import { pageForEach } from "../../template.tsx";

function ThemeEditionPage({ item }: { item: IndexPage<ThemeEdition> }) {
  const site = useSite();
  const { theme, edition } = item.of;
  const words = site.words.about;
  const path = site.address.themeEdition(item.of);
  const title = fill(words.themeEdition, { theme: theme.title, year: edition.year });
  const description = fill(words.themeEditionDescription, { theme: theme.title, edition: edition.title });
  return (
    <IndexDocument
      page={item}
      kind="theme"
      path={path}
      title={title}
      description={description}
      steps={[
        { label: kindLabel("theme", site.language, true), path: site.address.section("theme") },
        { label: theme.title, path: site.address.entry(theme) },
      ]}
      label={kindLabel("theme", site.language)}
      lead={edition.title}
      seed={theme.slug}
      jsonLd={collectionPage(title, description, path, site)}
      empty={words.emptyTheme}
      after={
        <p class="see-also">
          <a href={site.href(site.address.entry(theme))}>{site.text(fill(words.wholeTheme, { theme: theme.title }))}</a>
          <a href={site.href(site.address.entry(edition))}>{fill(site.words.edition.whole, { year: edition.year })}</a>
        </p>
      }
    />
  );
}

export const { data, render, write } = pageForEach(
  ({ catalogue }) =>
    catalogue.themes.flatMap((theme) => themeEditions(theme, catalogue.editions)).flatMap((one) => indexPages(one)),
  ({ of, number }, { address }) => address.numbered(address.themeEdition(of), number),
  ThemeEditionPage,
);
