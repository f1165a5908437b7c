/** An address of another site in, a link marked as leaving this one out. */
import type { ComponentChildren } from "preact";

export function ExternalLink({ url, children }: { url: string; children?: ComponentChildren }) {
  return (
    <a class="external" href={url} rel="external noopener">
      {children ?? domainOf(url)}
    </a>
  );
}

/** `https://www.example.org/a` → `example.org`. */
export function domainOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
}
