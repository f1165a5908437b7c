/** The Markdown of an entry in, its text with headings and safe links out. */
import { type Rendered, renderMarkdown } from "../../scripts/catalogue/markdown.ts";
import { type Site, useSite } from "../context.ts";

/** Keeps the ids of a text apart from those of its page. Addresses of headings are shared: they must not change. */
export const bodyIdPrefix = "texte-";

export function Body({ markdown }: { markdown: string }) {
  const site = useSite();
  if (!markdown.trim()) return null;
  // The Markdown renderer lets no HTML through.
  return <div class="prose" dangerouslySetInnerHTML={{ __html: rendered(markdown, site).html }} />;
}

/** Links to the headings of a long text; nothing for a short one. */
export function Contents({ markdown }: { markdown: string }) {
  const site = useSite();
  const headings = rendered(markdown, site).headings.filter(({ level }) => level === 2);
  if (headings.length < 4) return null;
  return (
    <nav class="margin contents" aria-labelledby="contents">
      <h2 id="contents">{site.words.prose.contents}</h2>
      <ol>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{site.text(text)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function rendered(markdown: string, site: Site): Rendered {
  return renderMarkdown(markdown, { href: (path) => site.href(path), idPrefix: bodyIdPrefix, language: site.language });
}
