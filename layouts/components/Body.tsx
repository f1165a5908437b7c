/** The Markdown of an entry in, its text with headings and safe links out. */
import { renderMarkdown } from "../../scripts/catalogue/markdown.ts";
import { useSite } from "../context.ts";

export function Body({ markdown }: { markdown: string }) {
  const site = useSite();
  if (!markdown.trim()) return null;
  const { html } = renderMarkdown(markdown, {
    href: (path) => site.href(path),
    idPrefix: "texte-",
    language: site.language,
  });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the Markdown renderer lets no HTML through
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
