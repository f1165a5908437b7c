/** `/<slug>/`: the pages of content/pages, and those that readers expect even where nobody has written them. */

import type { Page } from "../../../scripts/catalogue/model.ts";
import { Facts } from "../../components/entry/Facts.tsx";
import { factsOf } from "../../components/entry/facts-of.tsx";
import { Improve } from "../../components/entry/Improve.tsx";
import { Body, Contents } from "../../components/frame/Body.tsx";
import { Document } from "../../components/frame/Document.tsx";
import { PageHead } from "../../components/frame/PageHead.tsx";
import { type ExpectedPage, expectedPages, SettingsFacts } from "../../components/frame/SettingsFacts.tsx";
import { type Site, useSite } from "../../context.ts";
import { breadcrumbList } from "../../structured-data.ts";
import { pageForEach } from "../../template.tsx";

interface Prose {
  path: string;
  /** What the engine adds facts to. */
  expected?: ExpectedPage;
  page?: Page;
}

function ProsePage({ item: { path, expected, page } }: { item: Prose }) {
  const site = useSite();
  const title = page?.title ?? (expected ? site.words.chrome[expected] : path);
  const steps = [{ label: title }];
  const body = page?.body ?? "";
  return (
    <Document
      title={title}
      description={page?.summary ?? `${title}. ${site.catalogue.settings.name}`}
      path={path}
      jsonLd={[breadcrumbList(steps, site)]}
    >
      <article class="sheet page">
        <PageHead steps={steps} title={title} lead={page?.summary} kind="page" seed={path} />
        <Contents markdown={body} />
        <div class="content">
          {expected && <SettingsFacts page={expected} />}
          <Body markdown={body} />
          {page && <Facts facts={factsOf(page, site)} />}
          {page && expected !== "contribute" && <Improve file={page.file} what="page" />}
        </div>
      </article>
    </Document>
  );
}

function prosePages(site: Site): Prose[] {
  const { pages } = site.catalogue;
  const written = pages.map((page): Prose => {
    const path = site.address.entry(page);
    return { path, page, expected: expectedPages.find((name) => site.address.section(name) === path) };
  });
  const missing = expectedPages
    .map((expected): Prose => ({ path: site.address.section(expected), expected }))
    .filter(({ path }) => !written.some((prose) => prose.path === path));
  return [...written, ...missing];
}

export const { data, render, write } = pageForEach(prosePages, ({ path }) => path, ProsePage);
