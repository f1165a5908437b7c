/** The way from the home page in, the trail of links out; the last step is the page itself. */
import { useSite } from "../../context.ts";

export interface Step {
  label: string;
  /** Left out for the page itself. */
  path?: string;
}

export function Breadcrumbs({ steps }: { steps: readonly Step[] }) {
  const site = useSite();
  const trail: Step[] = [{ label: site.words.chrome.home, path: "/" }, ...steps];
  return (
    <nav class="breadcrumbs" aria-label={site.words.chrome.breadcrumbs}>
      <ol>
        {trail.map(({ label, path }) => (
          <li key={label}>
            {path ? (
              <a href={site.href(path)}>{site.text(label)}</a>
            ) : (
              <span aria-current="page">{site.text(label)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
