/** A défi or a prototype in, its whole page out. */
import { kindLabel } from "../../../schemas/index.ts";
import type { Defi, Prototype } from "../../../scripts/catalogue/model.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { type Site, useSite } from "../../context.ts";
import { breadcrumbList, creativeWork } from "../../structured-data.ts";
import { Body } from "../frame/Body.tsx";
import type { Step } from "../frame/Breadcrumbs.tsx";
import { Document } from "../frame/Document.tsx";
import { PageHead } from "../frame/PageHead.tsx";
import { Cite } from "./Cite.tsx";
import { EntryFacts } from "./EntryFacts.tsx";
import { FieldSections } from "./FieldSections.tsx";
import { Improve } from "./Improve.tsx";
import { Lineage } from "./Lineage.tsx";
import { Pictures } from "./Pictures.tsx";
import { RelatedEntries } from "./RelatedEntries.tsx";

export function EntryPage({ entry }: { entry: Defi | Prototype }) {
  const site = useSite();
  const path = site.address.entry(entry);
  const kind = kindLabel(entry.type, site.language);
  const steps: Step[] = [
    { label: kindLabel(entry.type, site.language, true), path: site.address.section(entry.type) },
    { label: entry.title },
  ];
  return (
    <Document
      title={entry.title}
      description={entry.summary ?? described(entry, site)}
      path={path}
      kind={entry.type}
      jsonLd={[creativeWork(entry, site), breadcrumbList(steps, site)]}
    >
      <article class={`sheet entry ${entry.type}`}>
        <PageHead
          steps={steps}
          kind={entry.type}
          label={kind}
          title={entry.title}
          seed={entry.slug}
          year={entry.edition.year}
        >
          <p class="where">
            <Where entry={entry} />
          </p>
        </PageHead>
        <EntryFacts entry={entry} />
        <div class="content">
          {entry.summary && <p class="lead">{site.text(entry.summary)}</p>}
          <Pictures images={entry.images} />
          {entry.body.trim() ? <Body markdown={entry.body} /> : <Untold entry={entry} />}
          <FieldSections entry={entry} where="story" />
          <Lineage entry={entry} />
          <FieldSections entry={entry} where="afterwards" />
          <RelatedEntries related={entry.related} />
          <div class="afterwards">
            <Improve file={entry.file} />
            <Cite entry={entry} />
          </div>
        </div>
      </article>
    </Document>
  );
}

/** Place and year, under the title. */
function Where({ entry }: { entry: Defi | Prototype }) {
  const site = useSite();
  const held = entry.site && entry.edition.sites.find((one) => one.site.slug === entry.site?.slug);
  const sitePath = held ? site.address.editionSite(held) : entry.site && site.address.entry(entry.site);
  return (
    <>
      {entry.site && sitePath && (
        <>
          <a href={site.href(sitePath)}>{site.text(entry.site.title)}</a>
          {", "}
        </>
      )}
      <a href={site.href(site.address.entry(entry.edition))}>{entry.edition.year}</a>
    </>
  );
}

function Untold({ entry }: { entry: Defi | Prototype }) {
  const site = useSite();
  const { untoldDefi, untoldPrototype, tellStory } = site.words.entry;
  return (
    <p class="quiet untold">
      {entry.type === "defi" ? untoldDefi : untoldPrototype}{" "}
      <a href={site.href(site.address.section("contribute"))}>{tellStory}</a>.
    </p>
  );
}

/** For search engines, where nobody has written a summary. */
function described(entry: Defi | Prototype, { words }: Site): string {
  const place = entry.site?.title ?? entry.territory;
  const pattern = entry.type === "defi" ? words.entry.descriptionDefi : words.entry.descriptionPrototype;
  return fill(pattern, {
    year: entry.edition.year,
    place: place ? fill(words.entry.descriptionPlace, { place }) : "",
  });
}
