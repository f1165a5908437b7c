/** `/ce-qui-s-est-arrete/`: what was learned where a défi or a prototype was stopped, fifty to a page. */

import { kindLabel } from "../../../schemas/index.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { Document } from "../../components/frame/Document.tsx";
import { PageHead } from "../../components/frame/PageHead.tsx";
import { EntryLink } from "../../components/lists/EntryLink.tsx";
import { Pager } from "../../components/lists/Pager.tsx";
import { Nothing, Rows } from "../../components/lists/Works.tsx";
import { useSite } from "../../context.ts";
import { type Stopped, stoppedOnes } from "../../lists/stopped.ts";
import { breadcrumbList, collectionPage } from "../../structured-data.ts";
import { pageForEach, type Stretch, stretches } from "../../template.tsx";

function StoppedPage({ item }: { item: Stretch<Stopped> }) {
  const site = useSite();
  const words = site.words.stopped;
  const { items, number, count, total } = item;
  const first = site.address.section("stopped");
  const path = site.address.numbered(first, number);
  const title = number === 1 ? words.title : fill(site.words.list.titlePage, { title: words.title, number });
  const steps =
    number === 1
      ? [{ label: words.title }]
      : [{ label: words.title, path: first }, { label: fill(site.words.list.pageNumber, { number }) }];
  const silent = items.filter(({ lesson }) => lesson === undefined).map(({ entry }) => entry);
  return (
    <Document
      title={title}
      description={words.lead}
      path={path}
      jsonLd={[collectionPage(title, words.lead, path, site), breadcrumbList(steps, site)]}
    >
      <div class="sheet list page">
        <PageHead steps={steps} kind="page" title={title} lead={number === 1 ? words.lead : undefined} seed={first} />
        <div class="content">
          {total === 0 && <Nothing text={words.empty} />}
          <Lessons items={items} />
          {silent.length > 0 && (
            <section aria-labelledby="silent">
              <h2 id="silent">{words.untold}</h2>
              <p class="quiet">
                {words.tell} <a href={site.href(site.address.section("contribute"))}>{site.words.list.tellUs}</a>.
              </p>
              <Rows entries={silent} />
            </section>
          )}
          <Pager path={first} number={number} count={count} />
        </div>
      </div>
    </Document>
  );
}

/** A lesson is what one comes for; where it was learned stands below it. */
function Lessons({ items }: { items: readonly Stopped[] }) {
  const site = useSite();
  const told = items.filter(({ lesson }) => lesson !== undefined);
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">{site.words.stopped.lessons}</h2>
      <ul class="told-lessons">
        {told.map(({ entry, lesson = "" }) => (
          <li key={`${entry.type}/${entry.slug}/${lesson}`} class={entry.type}>
            <p class="told-lesson">{site.text(lesson)}</p>
            <p class="row-facts">
              <span class="kind">{kindLabel(entry.type, site.language)}</span>
              <span>
                <EntryLink entry={entry} />
              </span>
              <span>{entry.edition.year}</span>
              {entry.site && <span>{site.text(entry.site.title)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const { data, render, write } = pageForEach(
  (site) => stretches(stoppedOnes(site.catalogue)),
  ({ number }, { address }) => address.numbered(address.section("stopped"), number),
  StoppedPage,
);
