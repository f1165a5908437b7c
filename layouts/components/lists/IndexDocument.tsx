/** One page of an index (a theme, a site, an edition…) and what is said about it in, the whole document out. */
import type { ComponentChildren } from "preact";
import type { Kind } from "../../../schemas/index.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { feedPath } from "../../feeds/feeds.ts";
import type { IndexPage } from "../../lists/index-pages.ts";
import { breadcrumbList, type Thing } from "../../structured-data.ts";
import type { Step } from "../frame/Breadcrumbs.tsx";
import { Document } from "../frame/Document.tsx";
import { PageHead } from "../frame/PageHead.tsx";
import { Pager } from "./Pager.tsx";
import { Nothing, Works } from "./Works.tsx";

interface IndexDocumentProps {
  page: IndexPage<unknown>;
  kind: Kind;
  /** Of its first page. */
  path: string;
  title: string;
  description: string;
  /** The way here, without the page itself. */
  steps: readonly Step[];
  label: string;
  lead?: string;
  seed: string;
  year?: number;
  jsonLd: Thing;
  /** Whether news of it have a feed beside it. */
  feed?: boolean;
  /** Said where it indexes nothing at all; nothing where the page has other things to tell. */
  empty: string;
  /** Under the title. */
  under?: ComponentChildren;
  /** Beside the lists. */
  margin?: ComponentChildren;
  /** Before the lists. */
  before?: ComponentChildren;
  /** After the lists. */
  after?: ComponentChildren;
}

/** `under`, `margin`, `before` and `after` are left to the first page; the next ones only list on. */
export function IndexDocument({ page, kind, path, title, steps, ...props }: IndexDocumentProps) {
  const site = useSite();
  const words = site.words.about;
  const first = page.number === 1;
  const numbered = first ? title : fill(site.words.list.titlePage, { title, number: page.number });
  const here = site.address.numbered(path, page.number);
  const trail: Step[] = first
    ? [...steps, { label: title }]
    : [...steps, { label: title, path }, { label: fill(site.words.list.pageNumber, { number: page.number }) }];
  const feeds = props.feed ? [{ title, path: feedPath(path) }] : [];
  const nothing = page.defis.total + page.prototypes.total === 0;
  return (
    <Document
      title={numbered}
      description={props.description}
      path={here}
      kind={kind}
      feeds={feeds}
      jsonLd={[props.jsonLd, breadcrumbList(trail, site)]}
    >
      <div class={`sheet index ${kind}`}>
        <PageHead
          steps={trail}
          kind={kind}
          label={props.label}
          title={numbered}
          lead={first ? props.lead : undefined}
          seed={props.seed}
          year={props.year}
        >
          {first && props.under}
        </PageHead>
        {first && props.margin}
        <div class="content">
          {first && props.before}
          {nothing && props.empty && <Nothing text={props.empty} />}
          <Works kind="defi" title={words.defisOf} entries={page.defis.items} total={page.defis.total} />
          <Works
            kind="prototype"
            title={words.prototypesOf}
            entries={page.prototypes.items}
            total={page.prototypes.total}
          />
          <Pager path={path} number={page.number} count={page.count} />
          {first && props.after}
          {feeds.map((feed) => (
            <p key={feed.path} class="follow">
              <a href={site.href(feed.path)}>{words.follow}</a>
            </p>
          ))}
        </div>
      </div>
    </Document>
  );
}
