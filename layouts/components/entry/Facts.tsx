/** Labels and what is known under each in, a definition list of those that are known out. */
import type { ComponentChildren } from "preact";
import { useSite } from "../../context.ts";

export interface Fact {
  label: string;
  /** Nothing known: left out. */
  value: ComponentChildren;
}

export function isKnown({ value }: Fact): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(isKnown);
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          {(Array.isArray(value) ? value : [value]).map((one, index) => (
            <dd key={index}>{one}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Marks what nobody has given yet. */
export function ToComplete() {
  return <em class="to-complete">{useSite().words.chrome.toComplete}</em>;
}
