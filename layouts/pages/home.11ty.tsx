/** `/`: what this is, the search box, and every way in. */
import type { ComponentChildren } from "preact";
import { folderOf, type Kind, kindLabel, navigation } from "../../schemas/index.ts";
import type { AnyEntry } from "../../scripts/catalogue/model.ts";
import { Document } from "../components/frame/Document.tsx";
import { Swarm } from "../components/frame/Swarm.tsx";
import { EditionTimeline } from "../components/lists/EditionTimeline.tsx";
import { EntryLink } from "../components/lists/EntryLink.tsx";
import { Tally } from "../components/lists/Tally.tsx";
import { Nothing, Rows } from "../components/lists/Works.tsx";
import { SearchForm } from "../components/search/SearchForm.tsx";
import { useSite } from "../context.ts";
import { latest, richest } from "../lists/selection.ts";
import { webSite } from "../structured-data.ts";
import { onePage } from "../template.tsx";

function HomePage() {
  const site = useSite();
  const { settings, defis, prototypes, editions, sites, themes, methods, communities } = site.catalogue;
  const words = site.words.home;
  const picked = { defi: richest(defis, 3), prototype: richest(prototypes, 3) };
  const recent = latest([...defis, ...prototypes], [...picked.defi, ...picked.prototype], 4);
  const bySize = <Entry extends Indexed>(entries: readonly Entry[]) =>
    [...entries].sort((a, b) => b.defis.length + b.prototypes.length - a.defis.length - a.prototypes.length);
  return (
    <Document description={settings.tagline ?? settings.name} path="/" jsonLd={[webSite(site)]} searchInHeader={false}>
      <div class="sheet home">
        <div class="margin margin-motif" />
        <header class="hero">
          <div>
            <h1>{site.text(settings.tagline ?? settings.name)}</h1>
            <p class="hero-counts">
              {navigation()
                .slice(0, 4)
                .map((kind) => (
                  <a key={kind} class={kind} href={site.href(site.address.section(kind))}>
                    {site.countOf(kind, site.catalogue[folderOf[kind]].length)}
                  </a>
                ))}
            </p>
            <SearchForm place="home" hint={site.words.chrome.searchHint} />
          </div>
          <Swarm />
        </header>
        {editions.length > 0 && (
          <HomeSection kind="edition" title={words.editions} lead={words.editionsLead} more>
            <EditionTimeline editions={editions} />
          </HomeSection>
        )}
        <HomeSection kind="selection" title={words.selection} lead={words.selectionLead}>
          {defis.length + prototypes.length === 0 && <Nothing text={words.empty} />}
          <div class="two">
            {(["defi", "prototype"] as const).map(
              (kind) =>
                picked[kind].length > 0 && (
                  <div key={kind}>
                    <h3 class={`kind ${kind}`}>{kindLabel(kind, site.language, true)}</h3>
                    <Rows entries={picked[kind]} level={4} showKind={false} />
                    <p class="more">
                      <a href={site.href(site.address.section(kind))}>{site.allOf(kind)}</a>
                    </p>
                  </div>
                ),
            )}
          </div>
        </HomeSection>
        {themes.length > 0 && (
          <HomeSection kind="theme" title={words.themes} more>
            <Tally items={bySize(themes).slice(0, 12).map(tallied(site))} />
          </HomeSection>
        )}
        {sites.length > 0 && (
          <HomeSection kind="site" title={words.sites} more>
            <Tally
              items={bySize(sites)
                .slice(0, 18)
                .map((one) => ({
                  ...tallied(site)(one),
                  otherwise: site.countOf("edition", one.editions.length),
                }))}
            />
          </HomeSection>
        )}
        {methods.length > 0 && (
          <HomeSection kind="method" title={words.methods} more>
            <ul class="tags">
              {methods.map((method) => (
                <li key={method.slug} class="method">
                  <a href={site.href(site.address.entry(method))}>{site.text(method.title)}</a>
                </li>
              ))}
            </ul>
          </HomeSection>
        )}
        {communities.length > 0 && (
          <HomeSection kind="community" title={words.communities} more>
            <ul class="tags">
              {bySize(communities)
                .slice(0, 12)
                .map((community) => (
                  <li key={community.slug} class="community">
                    <EntryLink entry={community} />
                  </li>
                ))}
            </ul>
          </HomeSection>
        )}
        {recent.length > 0 && (
          <HomeSection kind="latest" title={words.latest}>
            <Rows entries={recent} />
          </HomeSection>
        )}
        <HomeSection kind="actions" title={words.actions}>
          <ul class="invitations">
            <Action title={words.transpose} text={words.transposeText} path={site.address.section("prototype")} />
            <Action title={words.tell} text={words.tellText} path={site.address.section("contribute")} />
            <Action title={words.follow} text={words.followText} path="/feed.xml" />
          </ul>
        </HomeSection>
      </div>
    </Document>
  );
}

type Indexed = Extract<AnyEntry, { defis: unknown; prototypes: unknown }>;

function tallied(site: ReturnType<typeof useSite>) {
  return (entry: Indexed) => ({
    title: entry.title,
    path: site.address.entry(entry),
    defis: entry.defis,
    prototypes: entry.prototypes,
  });
}

interface HomeSectionProps {
  kind: Exclude<Kind, "page"> | "selection" | "latest" | "actions";
  title: string;
  lead?: string;
  /** Whether it leads to the whole section. */
  more?: boolean;
  children: ComponentChildren;
}

/** The title stands in the margin, as in a notebook. */
function HomeSection({ kind, title, lead, more, children }: HomeSectionProps) {
  const site = useSite();
  return (
    <section class={`home-section ${kind}`} aria-labelledby={`home-${kind}`}>
      <div class="margin">
        <h2 id={`home-${kind}`}>{title}</h2>
        {lead && <p>{lead}</p>}
      </div>
      <div class="content">
        {children}
        {more && kind !== "selection" && kind !== "latest" && kind !== "actions" && (
          <p class="more">
            <a href={site.href(site.address.section(kind))}>{site.allOf(kind)}</a>
          </p>
        )}
      </div>
    </section>
  );
}

function Action({ title, text, path }: { title: string; text: string; path: string }) {
  const site = useSite();
  return (
    <li>
      <h3>
        <a href={site.href(path)}>{title}</a>
      </h3>
      <p>{site.text(text)}</p>
    </li>
  );
}

export const { data, render, write } = onePage(() => "/", HomePage);
