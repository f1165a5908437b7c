import { createIndex, type IndexFile } from "pagefind";
import { beforeAll, expect, test } from "vitest";
import { mention } from "../../layouts/browser/texts.ts";
import { idsIn, textsIn } from "./texts.ts";
import { withPagefind } from "./with-pagefind.ts";

/** More pages, and one with more words, than fit into one byte. */
const contents = Array.from(
  { length: 300 },
  (_, page) => `page${page} partout ${page === 7 ? "mot ".repeat(70_000) : ""}${page % 2 ? "côte" : "côté côté"}`,
);
let files: readonly IndexFile[] = [];

beforeAll(async () => {
  files = await withPagefind(async () => {
    const { index } = await createIndex({ forceLanguage: "zz" });
    for (const [page, content] of contents.entries())
      await index?.addCustomRecord({ url: `/${page}/`, content, language: "zz", meta: { title: `Titre ${page}` } });
    return (await index?.getFiles())?.files ?? [];
  });
});

test("each word has the pages whose text says it, in their order, and how often", () => {
  const texts = textsIn(files);
  expect(texts.get("page299")).toEqual([mention(299, 1)]);
  expect(texts.get("partout")).toEqual(contents.map((_, page) => mention(page, 1)));
  expect(texts.get("mot")).toEqual([mention(7, 4)]);
});

test("spellings that differ in accents alone are one word", () => {
  expect(textsIn(files).get("cote")).toEqual(contents.map((_, page) => mention(page, page % 2 ? 1 : 2)));
});

test("what only a title says is not among the texts", () => {
  expect(textsIn(files).has("titre")).toBe(false);
});

test("the ids of the pages are in the order in which Pagefind was given them", () => {
  const ids = idsIn(files);
  expect(new Set(ids).size).toBe(300);
  expect(files.filter(({ path }) => ids.some((id) => path === `fragment/${id}.pf_fragment`)).length).toBe(300);
});

test("what is no file of Pagefind’s is refused", () => {
  const broken = (path: string) => [{ path, content: Buffer.from("<!doctype html>") }];
  expect(() => textsIn(broken("index/x.pf_index"))).toThrow();
  expect(() => idsIn(broken("x.pf_meta"))).toThrow();
  expect(() => idsIn([])).toThrow("without its list");
});
