/** The chosen values of every facet in, a button to remove each out; rendered in the browser. */

import { fill } from "../../../scripts/language/wording.ts";
import type { Strings } from "../../strings.ts";

export interface Chosen {
  facet: string;
  facetLabel: string;
  value: string;
  label: string;
}

interface SearchChipsProps {
  chosen: readonly Chosen[];
  words: Strings["search"];
  onRemove(chosen: Chosen, index: number): void;
  onClear(): void;
}

export function SearchChips({ chosen, words, onRemove, onClear }: SearchChipsProps) {
  return (
    <>
      {chosen.map((one, index) => (
        <li key={`${one.facet}/${one.value}`}>
          <button
            type="button"
            class="chip"
            aria-label={fill(words.remove, { facet: one.facetLabel, value: one.label })}
            onClick={() => onRemove(one, index)}
          >
            <span>{one.label}</span>
            <span class="chip-cross" aria-hidden="true">
              ×
            </span>
          </button>
        </li>
      ))}
      {chosen.length > 0 && (
        <li>
          <button type="button" class="chips-clear" onClick={onClear}>
            {words.clear}
          </button>
        </li>
      )}
    </>
  );
}
