/** Where a long list stands in, links to its other pages out; nothing for a list of one page. */

import { fill } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";

interface PagerProps {
  /** The path of its first page. */
  path: string;
  number: number;
  count: number;
}

export function Pager({ path, number, count }: PagerProps) {
  const site = useSite();
  const words = site.words.list;
  if (count === 1) return null;
  const to = (page: number) => site.href(site.address.numbered(path, page));
  return (
    <nav class="pager" aria-label={words.pages}>
      {number > 1 && (
        <a rel="prev" href={to(number - 1)}>
          {words.previous}
        </a>
      )}
      <ol>
        {near(number, count).map((page) => (
          <li key={page}>
            {page === number ? (
              <span aria-current="page">{fill(words.page, { number, count })}</span>
            ) : (
              <a href={to(page)} aria-label={fill(words.pageNumber, { number: page })}>
                {page}
              </a>
            )}
          </li>
        ))}
      </ol>
      {number < count && (
        <a rel="next" href={to(number + 1)}>
          {words.next}
        </a>
      )}
    </nav>
  );
}

/** The first, the last and those around `number`, in order. */
function near(number: number, count: number): number[] {
  const pages = [1, number - 2, number - 1, number, number + 1, number + 2, count];
  return [...new Set(pages)].filter((page) => page >= 1 && page <= count).sort((a, b) => a - b);
}
