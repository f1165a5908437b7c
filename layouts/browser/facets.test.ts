import fc from "fast-check";
import { expect, test } from "vitest";
import { readTable, type TableEntry, writeTable } from "./entry-table.ts";
import type { Selection } from "./facet-names.ts";
import { narrow } from "./facets.ts";

const facetNames = ["kind", "theme", "edition", "site"];
const values = (...options: string[]) => fc.subarray(options);
const entry = fc.record<TableEntry>({
  page: fc.nat(20_000),
  updated: fc.constantFrom("", "2018", "2019-03", "2020-07-09"),
  values: fc.record({
    kind: fc.constantFrom(["defi"], ["prototype"], ["site"]),
    theme: values("a", "b", "c"),
    edition: values("2018", "2019"),
    site: values("cluny", "corse"),
  }),
});
const selection: fc.Arbitrary<Selection> = fc.record(
  { kind: values("defi", "site"), theme: values("a", "b", "zzz"), edition: values("2018"), site: values("corse") },
  { requiredKeys: [] },
);

const has = (one: TableEntry, name: string, chosen: readonly string[] = []) =>
  chosen.length === 0 || one.values[name]?.some((value) => chosen.includes(value));

test("counts and rows are those of counting by hand, any values within a facet and all facets together", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), selection, (entries, chosen) => {
      const { rows, counts } = narrow([...entries.keys()], chosen, readTable(writeTable(entries, ["fr.pf_meta"])));
      const byHand = entries.flatMap((one, row) =>
        facetNames.every((name) => has(one, name, chosen[name])) ? [row] : [],
      );
      expect(rows).toEqual(byHand);
      for (const name of facetNames) {
        const others = entries.filter((one) =>
          facetNames.every((other) => other === name || has(one, other, chosen[other])),
        );
        for (const [value, count] of counts[name] ?? []) {
          expect(count).toBe(others.filter((one) => one.values[name]?.includes(value)).length);
        }
      }
    }),
  );
});

test("a table reads as it was written", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
      const table = readTable(writeTable(entries, ["fr.pf_meta"]));
      expect(table.listings).toEqual(["fr.pf_meta"]);
      expect(table.pages).toEqual(entries.map(({ page }) => page));
      expect(table.updated).toEqual(entries.map(({ updated }) => updated));
      for (const name of facetNames) {
        const { values: all = [], of = [] } = table.facets[name] ?? {};
        expect(of.map((row) => row.map((index) => all[index]))).toEqual(entries.map((one) => one.values[name]));
      }
    }),
  );
});
