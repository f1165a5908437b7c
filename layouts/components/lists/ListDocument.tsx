/** What a section lists in, its document with title, lead and way back out. */
import type { ComponentChildren } from "preact";
import { type Kind, kindLabel } from "../../../schemas/index.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { feedPath } from "../../feeds/feeds.ts";
import { breadcrumbList, collectionPage } from "../../structured-data.ts";
import type { Step } from "../frame/Breadcrumbs.tsx";
import { Document } from "../frame/Document.tsx";
import { PageHead } from "../frame/PageHead.tsx";
import { Pager } from "./Pager.tsx";

interface ListDocumentProps {
  kind: Exclude<Kind, "page">;
  /** A list below that of its kind has a title and a path of its own. */
  own?: { title: string; path: string };
  /** One line that says what is listed. */
  lead: string;
  number?: number;
  count?: number;
  total: number;
  /** Whether news of the section have a feed beside it. */
  feed?: boolean;
  /** Beside the list. */
  margin?: ComponentChildren;
  children: ComponentChildren;
}

export function ListDocument({ kind, own, lead, number = 1, count = 1, total, feed, ...props }: ListDocumentProps) {
  const site = useSite();
  const all = { title: kindLabel(kind, site.language, true), path: site.address.section(kind) };
  const { title: name, path: section } = own ?? all;
  const path = site.address.numbered(section, number);
  const title = number === 1 ? name : fill(site.words.list.titlePage, { title: name, number });
  const above: Step[] = own ? [{ label: all.title, path: all.path }] : [];
  const steps: Step[] =
    number === 1
      ? [...above, { label: name }]
      : [...above, { label: name, path: section }, { label: fill(site.words.list.pageNumber, { number }) }];
  return (
    <Document
      title={title}
      description={lead}
      path={path}
      kind={kind}
      feeds={feed ? [{ title: name, path: feedPath(section) }] : []}
      jsonLd={[collectionPage(title, lead, path, site), breadcrumbList(steps, site)]}
    >
      <div class={`sheet list ${kind}`}>
        <PageHead
          steps={steps}
          kind={kind}
          title={title}
          label={total > 0 ? site.countOf(kind, total) : undefined}
          lead={number === 1 ? lead : undefined}
          seed={section}
        />
        {props.margin}
        <div class="content">
          {props.children}
          <Pager path={section} number={number} count={count} />
          {feed && (
            <p class="follow">
              <a href={site.href(feedPath(section))}>{site.words.about.follow}</a>
            </p>
          )}
        </div>
      </div>
    </Document>
  );
}
