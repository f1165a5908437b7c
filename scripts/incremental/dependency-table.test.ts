import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readCatalogue } from "../catalogue/index.ts";
import { root } from "../root.ts";
import { Facts } from "./dependencies.ts";
import { FormerReads, ReadsWriter } from "./dependency-table.ts";

const catalogue = (await readCatalogue(join(root, "tests/fixtures/golden/content"))).catalogue();
if (!catalogue) throw new Error("the golden content has an error");
const facts = new Facts(catalogue);
const { facts: all } = facts.noting(() => {
  for (const defi of facts.catalogue.defis) [defi.title, defi.prototypes, defi.related, defi.edition.prototypes];
});

const reads = fc.array(fc.uniqueArray(fc.constantFrom(...all)), { maxLength: 60 });

function written(items: readonly (readonly number[])[]) {
  const writer = new ReadsWriter(facts);
  for (const [item, some] of items.entries()) writer.add(item, some);
  return JSON.parse(JSON.stringify(writer.written())) as ReturnType<ReadsWriter["written"]>;
}

it("gives back what each item read, and calls none of them stale", () => {
  fc.assert(
    fc.property(reads, (items) => {
      const former = new FormerReads(written(items), facts);
      expect(former.stale.size).toBe(0);
      for (const [item, some] of items.entries()) expect([...former.readBy(item)].sort()).toEqual([...some].sort());
    }),
  );
});

it("calls stale exactly those that read a fact which is another, or is no more", () => {
  fc.assert(
    fc.property(reads, fc.uniqueArray(fc.constantFrom(...all)), fc.boolean(), (items, changed, gone) => {
      const names = new Set(changed.map((fact) => facts.nameOf(fact)));
      const book = written(items);
      for (const [place, name] of book.names.entries()) {
        if (names.has(name)) book[gone ? "names" : "prints"][place] = "something/else";
      }
      const stale = items.flatMap((some, item) => (some.some((fact) => changed.includes(fact)) ? [item] : []));
      expect([...new FormerReads(book, facts).stale].sort()).toEqual(stale.sort());
    }),
  );
});
