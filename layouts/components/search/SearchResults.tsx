/** Results in the order of reading in, the items of their list out; rendered in the browser. */
import { SearchResult, type SearchResultProps } from "./SearchResult.tsx";

interface SearchResultsProps {
  results: readonly SearchResultProps[];
  /** How many of them, at the beginning, have every word. */
  full: number;
  looseTitle: string;
}

/** One list, whose first looser result brings the heading of all of them: a list holds nothing but its items. */
export function SearchResults({ results, full, looseTitle }: SearchResultsProps) {
  return (
    <>
      {results.map((result, index) => (
        <li key={result.href}>
          {index === full && <h3 class="loose-title">{looseTitle}</h3>}
          <SearchResult {...result} />
        </li>
      ))}
    </>
  );
}
