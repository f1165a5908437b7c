import { expect, it } from "vitest";
import { idsInOrder, makeIndex, readFragment } from "./pagefind.ts";
import type { SearchRecord } from "./records.ts";

const record = (path: string, also?: string): SearchRecord => ({
  path,
  content: "Un médiateur écoute les deux classes.",
  meta: { title: "Le médiateur", ...(also !== undefined && { also }) },
});

async function made(...records: SearchRecord[]) {
  return await makeIndex(records, "fr", { code: false });
}

it("keeps what it was given, and lists its pages in the order in which they came", async () => {
  const records = [record("/a/"), record("/b/"), record("/c/")];
  const { files, listing, ids } = await made(...records);
  const bytesOf = (path: string) => files.find((file) => file.path === path)?.content ?? new Uint8Array();
  expect(idsInOrder(bytesOf(listing))).toEqual(records.map(({ path }) => ids.get(path)));
  const { url, content, meta } = readFragment(bytesOf(`fragment/${ids.get("/b/")}.pf_fragment`));
  expect({ url, content, meta }).toEqual({ url: "/b/", content: records[1]?.content, meta: records[1]?.meta });
});

it("gives a page the same id in any index, and another one with a sign more among its other names", async () => {
  const idOf = async (also?: string) => (await made(record("/a/", also), record("/b/"))).ids.get("/a/");
  expect(await idOf()).toBe((await made(record("/a/"))).ids.get("/a/"));
  expect(await idOf(" ·")).not.toBe(await idOf());
  expect(await idOf(" · ·")).not.toBe(await idOf(" ·"));
});

it("brings no code unless asked to", async () => {
  const { files } = await made(record("/a/"));
  expect(files.map(({ path }) => path).filter((path) => /\.js$|wasm/.test(path))).toEqual([]);
});
