/** `/404.html`: what hosts show where there is no page. */

import { kindLabel, navigation } from "../../schemas/index.ts";
import { Document } from "../components/frame/Document.tsx";
import { PageHead } from "../components/frame/PageHead.tsx";
import { SearchForm } from "../components/search/SearchForm.tsx";
import { useSite } from "../context.ts";
import { onePage } from "../template.tsx";

function NotFoundPage() {
  const site = useSite();
  const words = site.words.notFound;
  return (
    <Document title={words.title} description={words.text} path="/404.html" searchInHeader={false} noindex>
      <div class="sheet page">
        <PageHead
          steps={[{ label: words.title }]}
          label="404"
          title={words.title}
          lead={words.text}
          kind="page"
          seed="404"
        />
        <div class="content">
          <SearchForm place="page" />
          <section aria-labelledby="ways">
            <h2 id="ways">{words.ways}</h2>
            <ul class="tags">
              {navigation().map((kind) => (
                <li key={kind} class={kind}>
                  <a href={site.href(site.address.section(kind))}>{kindLabel(kind, site.language, true)}</a>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </Document>
  );
}

export const { data, render, write } = onePage(() => "/404.html", NotFoundPage);
