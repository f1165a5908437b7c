/** The values of one facet in, which of them are listed out: those that find something, of very many the most useful. */

export interface Value {
  count: number;
  /** Chosen, or about to be left: it stays whatever it finds. */
  kept: boolean;
}

/** How many are listed before more are asked for. */
const listedAtFirst = 10;
/** A facet with so many more shows them all: a button takes the place of a value or two. */
const notWorthAButton = 2;

/** In the order of `values`: whether each is listed, and how many more a button would bring. */
export function listedValues(values: readonly Value[], all: boolean): { listed: boolean[]; more: number } {
  const finding = values.filter(({ count, kept }) => count > 0 || kept);
  const few = finding.length <= listedAtFirst + notWorthAButton;
  const useful = new Set(few || all ? finding : [...finding].sort((a, b) => b.count - a.count).slice(0, listedAtFirst));
  const listed = values.map((value) => value.kept || useful.has(value));
  return { listed, more: few ? 0 : finding.length - listed.filter(Boolean).length };
}
