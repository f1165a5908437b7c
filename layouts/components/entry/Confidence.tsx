/** How sure the sources are in, a sentence that says so and what it means out. */
import { fieldSchema, type Kind } from "../../../schemas/index.ts";
import { useSite } from "../../context.ts";
import { fill } from "../../wording.ts";
import { cellPath } from "../lists/cells.ts";

interface ConfidenceProps {
  kind: Kind;
  level: "high" | "medium" | "low";
}

const cellsFilled = { low: 1, medium: 2, high: 3 };

export function Confidence({ kind, level }: ConfidenceProps) {
  const site = useSite();
  const value = fieldSchema(kind, "confidence")?.["x-values"]?.[level];
  const sentence = fill(site.words.entry.confidence, {
    level: value?.[site.language] ?? level,
    meaning: value?.help?.[site.language] ?? "",
  });
  return (
    <p class="confidence">
      <svg class="confidence-cells" viewBox="-11 -11 62 22" aria-hidden="true">
        {[0, 1, 2].map((index) => (
          <path key={index} class={index < cellsFilled[level] ? "cell" : "cell-open"} d={cellPath([index * 20, 0])} />
        ))}
      </svg>
      {site.text(sentence)}
    </p>
  );
}
