/** Défis and prototypes in, what was learned from those that were stopped out. */
import type { Catalogue, Defi, Prototype } from "../../scripts/catalogue/model.ts";

/** A lesson with the entry that tells it, or a stopped entry that tells none. */
export interface Stopped {
  entry: Defi | Prototype;
  lesson?: string;
}

/** Every lesson, then the entries without one; each in the order of the catalogue, the most recent first. */
export function stoppedOnes({ defis, prototypes }: Pick<Catalogue, "defis" | "prototypes">): Stopped[] {
  const stopped: (Defi | Prototype)[] = [
    ...defis.filter(({ status }) => status === "stopped"),
    ...prototypes.filter(({ maturity }) => maturity === "stopped"),
  ].sort((a, b) => b.edition.year - a.edition.year);
  return [
    ...stopped.flatMap((entry) => entry.lessons.map((lesson) => ({ entry, lesson }))),
    ...stopped.filter(({ lessons }) => lessons.length === 0).map((entry) => ({ entry })),
  ];
}
