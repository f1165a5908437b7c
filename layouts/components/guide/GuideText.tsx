/** A sentence with `code` between backticks in, the same with that code marked up out. */
import { useSite } from "../../context.ts";

export function GuideText({ text }: { text: string }) {
  const site = useSite();
  return text
    .split(/(`[^`]+`)/)
    .map((part, at) =>
      part.startsWith("`") && part.endsWith("`") && part.length > 2 ? (
        <code key={`${at}-${part}`}>{part.slice(1, -1)}</code>
      ) : (
        site.text(part)
      ),
    );
}
