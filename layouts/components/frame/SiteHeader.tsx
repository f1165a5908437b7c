/** The path of the page in, the head of every page out: whose site this is, its sections and its search. */
import { kindLabel, navigation } from "../../../schemas/index.ts";
import { useSite } from "../../context.ts";
import { SearchForm } from "../search/SearchForm.tsx";

export function SiteHeader({ path, search }: { path: string; search: boolean }) {
  const site = useSite();
  const searchPath = site.address.section("search");
  return (
    <header class="site-header">
      <div class="site-header-inner">
        <a class="brand" href={site.href("/")} aria-current={path === "/" ? "page" : undefined}>
          <span>{site.text(site.catalogue.settings.name)}</span>
        </a>
        {search && <SearchForm place="header" />}
        <nav class="sections" aria-label={site.words.chrome.sections}>
          <ul>
            {navigation().map((kind) => {
              const section = site.address.section(kind);
              return (
                <li key={kind} class={kind}>
                  <a href={site.href(section)} aria-current={currentness(path, section)}>
                    {kindLabel(kind, site.language, true)}
                  </a>
                </li>
              );
            })}
            {search && (
              <li class="to-search">
                <a href={site.href(searchPath)}>{site.words.chrome.search}</a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function currentness(path: string, section: string): "page" | "true" | undefined {
  if (path === section) return "page";
  return path.startsWith(section) ? "true" : undefined;
}
