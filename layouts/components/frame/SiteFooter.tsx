/** The foot of every page: what this site is not, who may reuse it, and the pages that speak about it. */

import { useSite } from "../../context.ts";
import type { Step } from "./Breadcrumbs.tsx";
import { Licence } from "./Licence.tsx";

export function SiteFooter() {
  const site = useSite();
  const { settings, pages } = site.catalogue;
  const { chrome } = site.words;
  const { address } = site;
  const about: Step[] = [
    { label: chrome.legal, path: address.section("legal") },
    { label: chrome.privacy, path: address.section("privacy") },
    { label: chrome.accessibilityState, path: address.section("accessibility") },
  ];
  const takePart: Step[] = [
    { label: chrome.contribute, path: address.section("contribute") },
    { label: chrome.follow, path: "/feed.xml" },
  ];
  const told = [...about, ...takePart].map(({ path }) => path);
  const understand = pages
    .map((page): Step => ({ label: page.title, path: address.entry(page) }))
    .filter(({ path }) => !told.includes(path));
  if (!understand.some(({ path }) => path === address.section("about"))) {
    understand.push({ label: chrome.about, path: address.section("about") });
  }
  return (
    <footer class="site-footer">
      <div class="site-footer-inner">
        <div class="site-footer-words">
          <p class="site-footer-name">{site.text(settings.name)}</p>
          {settings.disclaimer && <p>{site.text(settings.disclaimer)}</p>}
          {settings.license && <Licence id={settings.license} sentence={chrome.licence} />}
        </div>
        <FooterLinks title={chrome.understand} links={understand} />
        <FooterLinks title={chrome.takePart} links={takePart} />
        <FooterLinks title={chrome.thisSite} links={about} />
      </div>
    </footer>
  );
}

function FooterLinks({ title, links }: { title: string; links: readonly Step[] }) {
  const site = useSite();
  return (
    <nav aria-label={title}>
      <p class="site-footer-title" aria-hidden="true">
        {title}
      </p>
      <ul>
        {links.map(({ label, path = "/" }) => (
          <li key={path}>
            <a href={site.href(path)}>{site.text(label)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
