import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readCatalogue } from "../catalogue/index.ts";
import { root } from "../root.ts";
import { DependencyTracker } from "./dependencies.ts";
import { DependencyWriter, FormerDependencies } from "./dependency-table.ts";

const catalogue = (await readCatalogue(join(root, "tests/fixtures/golden/content"))).catalogue();
if (!catalogue) throw new Error("the golden content has an error");
const dependencies = new DependencyTracker(catalogue);
const { dependencies: all } = dependencies.track(() => {
  for (const defi of dependencies.catalogue.defis) [defi.title, defi.prototypes, defi.related, defi.edition.prototypes];
});

const reads = fc.array(fc.uniqueArray(fc.constantFrom(...all)), { maxLength: 60 });

function table(items: readonly (readonly number[])[]) {
  const writer = new DependencyWriter(dependencies);
  for (const [item, some] of items.entries()) writer.add(item, some);
  return JSON.parse(JSON.stringify(writer.written())) as ReturnType<DependencyWriter["written"]>;
}

it("gives back what each item read, and calls none of them stale", () => {
  fc.assert(
    fc.property(reads, (items) => {
      const former = new FormerDependencies(table(items), dependencies);
      expect(former.stale.size).toBe(0);
      for (const [item, some] of items.entries()) expect([...former.readBy(item)].sort()).toEqual([...some].sort());
    }),
  );
});

it("calls stale exactly those that read a dependency which is another, or is no more", () => {
  fc.assert(
    fc.property(reads, fc.uniqueArray(fc.constantFrom(...all)), fc.boolean(), (items, changed, gone) => {
      const names = new Set(changed.map((dependency) => dependencies.nameOf(dependency)));
      const written = table(items);
      for (const [place, name] of written.names.entries()) {
        if (names.has(name)) written[gone ? "names" : "prints"][place] = "something/else";
      }
      const stale = items.flatMap((some, item) =>
        some.some((dependency) => changed.includes(dependency)) ? [item] : [],
      );
      expect([...new FormerDependencies(written, dependencies).stale].sort()).toEqual(stale.sort());
    }),
  );
});
