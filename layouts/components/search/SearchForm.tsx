/** The form that sends words to the search page; works without JavaScript as a plain address. */
import { useSite } from "../../context.ts";

interface SearchFormProps {
  /** Tells two forms of one page apart: it ends the id of the input. */
  place: "header" | "home" | "page";
  /** What is already written in it. */
  value?: string;
  /** One line under the label. */
  hint?: string;
}

export function SearchForm({ place, value, hint }: SearchFormProps) {
  const site = useSite();
  const { chrome } = site.words;
  const id = `q-${place}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the role on the form is the public contract
    <form class={`search-form search-${place}`} role="search" action={site.href(site.address.section("search"))}>
      <label for={id}>{chrome.searchLabel}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="search-field">
        <input
          type="search"
          name="q"
          id={id}
          value={value}
          autocomplete="off"
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <button type="submit">{chrome.search}</button>
      </div>
    </form>
  );
}
