/** How sure the sources are in, a sentence that says so and what it means out. */
import { fieldSchema, type Kind } from "../../../schemas/index.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";

interface ConfidenceProps {
  kind: Kind;
  level: "high" | "medium" | "low";
}

export function Confidence({ kind, level }: ConfidenceProps) {
  const site = useSite();
  const value = fieldSchema(kind, "confidence")?.["x-values"]?.[level];
  const sentence = fill(site.words.entry.confidence, {
    level: value?.[site.language] ?? level,
    meaning: value?.help?.[site.language] ?? "",
  });
  return <p class={`confidence ${level}`}>{site.text(sentence)}</p>;
}
