/** Défis in, those that nobody has made a prototype of, or told of one, out. */
import type { Defi } from "../../scripts/catalogue/model.ts";

/** In the order given. What was stopped waits for nobody: it is on a page of its own. */
export function withoutPrototype(defis: readonly Defi[]): Defi[] {
  return defis.filter(({ prototypes, status }) => prototypes.length === 0 && status !== "stopped");
}
