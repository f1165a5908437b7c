/** The words of a language in, the path of the contributors' guide out. */
import type { Strings } from "./strings.ts";

/** `/contribuer/guide/`. */
export function guidePath({ segments, guide }: Strings): string {
  return `/${segments.contribute}/${guide.segment}/`;
}
