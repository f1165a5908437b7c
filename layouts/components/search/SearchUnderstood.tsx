/** Words as they were typed and how they were read in, the way to have them read otherwise out; rendered in the browser. */

import { fill } from "../../../scripts/language/wording.ts";
import type { Strings } from "../../strings.ts";

interface SearchUnderstoodProps {
  typed: string;
  /** Whether they were taken as they are typed. */
  exact: boolean;
  words: Strings["search"];
  onRead(exact: boolean): void;
}

export function SearchUnderstood({ typed, exact, words, onRead }: SearchUnderstoodProps) {
  return (
    <>
      {exact && `${words.readExactly} `}
      <button type="button" class="search-reading" onClick={() => onRead(!exact)}>
        {exact ? words.readWidely : fill(words.searchExactly, { words: typed })}
      </button>
    </>
  );
}
