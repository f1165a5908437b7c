import { gunzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { afterAll, expect, test } from "vitest";
import { readListing } from "./listing.ts";

afterAll(close);

/** More pages, and one with more words, than fit into one byte. */
const texts = Array.from({ length: 300 }, (_, page) => `page ${page} ${page === 7 ? "mot ".repeat(70_000) : ""}`);

test("the ids of the pages are those that Pagefind gives their files, in the order in which it was given them", async () => {
  const { index } = await createIndex({ forceLanguage: "fr" });
  for (const [page, content] of texts.entries())
    await index?.addCustomRecord({ url: `/${page}/`, content, language: "fr", meta: { title: "Page" } });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  const plain = (end: string) => gunzipSync(files.find(({ path }) => path.endsWith(end))?.content ?? "");
  const { ids } = readListing(plain(".pf_meta"));
  const urls = ids.map((id) => JSON.parse(/\{.*\}/s.exec(plain(`${id}.pf_fragment`).toString())?.[0] ?? "").url);
  expect(urls).toEqual(texts.map((_, page) => `/${page}/`));
});

test("what is no such file is refused", () => {
  expect(() => readListing(new TextEncoder().encode("<!doctype html>"))).toThrow("Pagefind");
  expect(() => readListing(new TextEncoder().encode("pagefind_dcd{}"))).toThrow("Pagefind");
});
