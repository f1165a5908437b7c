/** Entries that index others in, a list of links with how much each holds out. */
import { Fragment } from "preact";
import type { Defi, Prototype } from "../../../scripts/catalogue/model.ts";
import { type Site, useSite } from "../../context.ts";

export interface Tallied {
  title: string;
  path: string;
  defis: readonly Defi[];
  prototypes: readonly Prototype[];
  /** Told where it holds neither. */
  otherwise?: string;
}

export function Tally({ items }: { items: readonly Tallied[] }) {
  const site = useSite();
  return (
    <ul class="tally">
      {items.map((item) => (
        <li key={item.path}>
          <a href={site.href(item.path)}>{site.text(item.title)}</a> <Counts of={item} />
        </li>
      ))}
    </ul>
  );
}

/** « 3 défis », « 2 prototypes »: those of which there are any. */
export function countsOf(of: Pick<Tallied, "defis" | "prototypes">, site: Site): { kind: string; text: string }[] {
  return (["defi", "prototype"] as const)
    .map((kind) => ({ kind, size: of[`${kind}s`].length }))
    .filter(({ size }) => size > 0)
    .map(({ kind, size }) => ({ kind, text: site.countOf(kind, size) }));
}

/** « 3 défis, 2 prototypes », or that there is nothing yet. */
export function Counts({ of }: { of: Pick<Tallied, "defis" | "prototypes" | "otherwise"> }) {
  const site = useSite();
  const parts = countsOf(of, site);
  if (parts.length === 0) return <span class="counts none">{of.otherwise ?? site.words.list.nothingYet}</span>;
  return (
    <span class="counts">
      {parts.map(({ kind, text }, index) => (
        <Fragment key={kind}>
          {index > 0 && ", "}
          <span class={kind}>{text}</span>
        </Fragment>
      ))}
    </span>
  );
}
