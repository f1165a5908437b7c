/** Why there is no result in, what can be done about it out; rendered in the browser. */
import type { Strings } from "../../strings.ts";

interface SearchNoticeProps {
  /** `filters`: there would be results without them. */
  reason: "words" | "filters" | "failed";
  words: Strings["search"];
  /** Searches without the filters, or tries again. */
  onAction(): void;
}

export function SearchNotice({ reason, words, onAction }: SearchNoticeProps) {
  const text = { words: words.noneWords, filters: words.noneFilters, failed: words.failed }[reason];
  const action = { words: undefined, filters: words.withoutFilters, failed: words.retry }[reason];
  return (
    <>
      <p>
        <strong>{reason === "failed" ? words.failedTitle : words.noneTitle}</strong>
      </p>
      <p>{text}</p>
      {action && (
        <p>
          <button type="button" onClick={onAction}>
            {action}
          </button>
        </p>
      )}
    </>
  );
}
