/** A page's title, description, place and content in, its whole HTML document out. */
import type { ComponentChildren } from "preact";
import type { Kind } from "../../../schemas/index.ts";
import { useSite } from "../../context.ts";
import type { Thing } from "../../structured-data.ts";
import { SiteFooter } from "./SiteFooter.tsx";
import { SiteHeader } from "./SiteHeader.tsx";

export interface Feed {
  title: string;
  path: string;
}

export interface DocumentProps {
  /** Without the catalogue's name, which is added; left out on the home page. */
  title?: string;
  description: string;
  path: string;
  /** The kind that the page is about; gives it its colour. */
  kind?: Kind;
  /** Atom feeds beside the one of the whole site. */
  feeds?: readonly Feed[];
  jsonLd?: readonly Thing[];
  /** Paths of scripts to load as modules. */
  scripts?: readonly string[];
  /** A path of a script to run before anything is painted, and what it is told. */
  firstScript?: { path: string; data: Readonly<Record<`data-${string}`, string>> };
  searchInHeader?: boolean;
  noindex?: boolean;
  children?: ComponentChildren;
}

/** `data:` in images is for the icons that style sheets carry. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** The colours of --paper in assets/tokens.css, which a meta element cannot read. */
const themeColors = { light: "#faf6ec", dark: "#161a26" };

export function Document({ title, description, path, kind, children, ...props }: DocumentProps) {
  const site = useSite();
  const { settings } = site.catalogue;
  const name = site.text(settings.name);
  const url = site.address.url(path);
  const shortTitle = title === undefined ? name : site.text(title);
  const said = site.text(description);
  const feeds: Feed[] = [{ title: name, path: "/feed.xml" }, ...(props.feeds ?? [])];
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === undefined ? name : `${shortTitle} – ${name}`}</title>
        {/* One element for both, since it is long: who reads one name does not look at the other. */}
        <meta name="description" property="og:description" content={said} />
        {props.noindex && <meta name="robots" content="noindex" />}
        <meta name="referrer" content="strict-origin-when-cross-origin" />
        <meta name="color-scheme" content="light dark" />
        {/* The first that fits counts. */}
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={themeColors.dark} />
        <meta name="theme-color" content={themeColors.light} />
        {!props.noindex && <link rel="canonical" href={url} />}
        <link rel="icon" type="image/svg+xml" href={site.href(site.assets.icon)} />
        {props.firstScript && <script src={site.href(props.firstScript.path)} {...props.firstScript.data} />}
        <link rel="stylesheet" href={site.href(site.assets.style)} />
        {feeds.map((feed) => (
          <link
            key={feed.path}
            rel="alternate"
            type="application/atom+xml"
            title={site.text(feed.title)}
            href={site.href(feed.path)}
          />
        ))}
        <meta property="og:title" content={shortTitle} />
        <meta property="og:type" content={kind === "defi" || kind === "prototype" ? "article" : "website"} />
        <meta property="og:url" content={url} />
        <meta property="og:site_name" content={name} />
        <meta property="og:locale" content={site.language === "fr" ? "fr_FR" : "en_GB"} />
        {props.jsonLd?.map((thing) => (
          <script
            key={String(thing["@type"])}
            type="application/ld+json"
            // JSON whose < are escaped cannot end the element.
            dangerouslySetInnerHTML={{ __html: JSON.stringify(thing).replaceAll("<", "\\u003c") }}
          />
        ))}
        {props.scripts?.map((script) => (
          <script key={script} type="module" src={site.href(script)} />
        ))}
      </head>
      <body class={kind ? `page-${kind}` : undefined}>
        <a class="skip" href="#main">
          {site.words.chrome.skip}
        </a>
        <SiteHeader path={path} search={props.searchInHeader ?? true} />
        <main id="main">{children}</main>
        <SiteFooter />
      </body>
    </html>
  );
}
