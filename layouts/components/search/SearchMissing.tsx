/** Words that no entry says in, that they are, and the words and themes to look at instead, out; rendered in the browser. */
import type { Language } from "../../../schemas/index.ts";
import { counted } from "../../../scripts/language/wording.ts";
import type { Strings } from "../../strings.ts";

interface SearchMissingProps {
  /** As they were typed. */
  missing: readonly string[];
  /** Whether other words were typed with them. */
  others: boolean;
  /** The search again with a word of the catalogue that looks like one of them. */
  lookalikes: readonly Suggestion[];
  themes: readonly Suggestion[];
  language: Language;
  words: Strings["search"];
}

interface Suggestion {
  label: string;
  href: string;
}

export function SearchMissing({ missing, others, lookalikes, themes, language, words }: SearchMissingProps) {
  const quoted = missing.join(words.missingBetween);
  return (
    <>
      <p>
        <strong>{counted(missing.length, words.missing, language, { words: quoted })}</strong>
        {others && ` ${words.missingOthers}`}
      </p>
      <Suggestions title={words.lookalikes} suggestions={lookalikes} />
      <Suggestions title={words.nearThemes} suggestions={themes} />
    </>
  );
}

function Suggestions({ title, suggestions }: { title: string; suggestions: readonly Suggestion[] }) {
  if (suggestions.length === 0) return null;
  return (
    <p class="search-suggestions">
      {title}
      {suggestions.map(({ label, href }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </p>
  );
}
