import { expect, test } from "vitest";
import type { Prototype } from "../../scripts/catalogue/model.ts";
import { latest, richest } from "./selection.ts";

function prototype(slug: string, more: Partial<Prototype> = {}): Prototype {
  const lists = { reuses: [], inspired: [], lessons: [], followUps: [], images: [], resources: [], sources: [] };
  return { type: "prototype", slug, bodyLength: 0, updated: "2018", ...lists, ...more } as unknown as Prototype;
}
const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);

test("what was taken up comes before what is only well told, and equals keep their order", () => {
  const entries = [
    prototype("a"),
    prototype("b"),
    prototype("told", { bodyLength: 2000 }),
    prototype("taken-up", { reuses: [{}] as never }),
  ];
  expect(slugs(richest(entries, 3))).toEqual(["taken-up", "told", "a"]);
});

test("the latest are by date, without those already shown", () => {
  const shown = prototype("shown", { updated: "2022" });
  const entries = [prototype("old", { updated: "2016-07" }), shown, prototype("new", { updated: "2019-03" })];
  expect(slugs(latest(entries, [shown], 5))).toEqual(["new", "old"]);
});
