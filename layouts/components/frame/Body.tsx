/** The Markdown of an entry in, its text with headings and safe links out. */
import { useSite } from "../../context.ts";

export function Body({ markdown }: { markdown: string }) {
  const site = useSite();
  if (!markdown.trim()) return null;
  // The Markdown renderer lets no HTML through.
  return <div class="prose" dangerouslySetInnerHTML={{ __html: site.body(markdown).html }} />;
}

/** Links to the headings of a long text; nothing for a short one. */
export function Contents({ markdown }: { markdown: string }) {
  const site = useSite();
  const headings = site.body(markdown).headings.filter(({ level }) => level === 2);
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
