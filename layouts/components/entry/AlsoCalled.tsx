/** Other names of a thing in, the note in the margin that tells them out. */
import type { ComponentChildren } from "preact";
import { fill } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";

interface AlsoCalledProps {
  names: readonly string[];
  /** What else the margin says. */
  children?: ComponentChildren;
}

export function AlsoCalled({ names, children }: AlsoCalledProps) {
  const site = useSite();
  if (names.length === 0 && !children) return null;
  return (
    <div class="margin">
      {children}
      {names.length > 0 && (
        <p class="unknown">{site.text(fill(site.words.about.alsoCalled, { names: names.join(", ") }))}</p>
      )}
    </div>
  );
}
