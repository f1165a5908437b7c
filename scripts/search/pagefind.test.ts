import { expect, it } from "vitest";
import { pageOf } from "../../layouts/browser/texts.ts";
import { makeIndex, readFragment } from "./pagefind.ts";
import type { SearchRecord } from "./records.ts";

const record = (path: string, also?: string): SearchRecord => ({
  path,
  content: "Un médiateur écoute les deux classes.",
  meta: { title: "Le médiateur", ...(also !== undefined && { also }) },
});

it("keeps what it was given, in the order in which it came", async () => {
  const records = [record("/a/"), record("/b/"), record("/c/")];
  const { fragments, ids, texts } = await makeIndex(records);
  const b = fragments.find(({ path }) => path === `fragment/${ids[1]}.pf_fragment`)?.content ?? new Uint8Array();
  const { url, content, meta } = readFragment(b);
  expect({ url, content, meta }).toEqual({ url: "/b/", content: records[1]?.content, meta: records[1]?.meta });
  expect(texts.get("classes")?.map(pageOf)).toEqual([0, 1, 2]);
});

it("gives a page the same id in any index, and another one with a sign more among its other names", async () => {
  const idOf = async (also?: string) => (await makeIndex([record("/a/", also), record("/b/")])).ids[0];
  expect(await idOf()).toBe((await makeIndex([record("/a/")])).ids[0]);
  expect(await idOf(" ·")).not.toBe(await idOf());
  expect(await idOf(" · ·")).not.toBe(await idOf(" ·"));
});
