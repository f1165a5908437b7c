/** Texts and queries in; what MiniSearch finds for each, and an index of the same texts as Pagefind comes, out. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createIndex } from "pagefind";
import { fold } from "../language/fold.ts";
import { withPagefind } from "../search/with-pagefind.ts";
import type { Sought } from "./search-queries.ts";

/** The part of MiniSearch's API that is used here. */
interface MiniSearch {
  addAll(documents: readonly object[]): void;
  search(typed: string): { id: string }[];
}
type MiniSearchClass = new (options: Record<string, unknown>) => MiniSearch;

/** By query, the paths of the first ten. `folder` is that of its unpacked package. */
export async function foundByMiniSearch(
  folder: string,
  texts: readonly Sought[],
  typed: readonly string[],
): Promise<string[][]> {
  const { href } = pathToFileURL(join(folder, "dist/es/index.js"));
  const { default: Class } = (await import(href)) as { default: MiniSearchClass };
  const index = new Class({
    idField: "path",
    fields: ["title", "summary", "facts", "body"],
    processTerm: fold,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 5, summary: 2 } },
  });
  index.addAll(texts.map((text) => ({ ...text, facts: text.facts.join(" ") })));
  return typed.map((query) =>
    index
      .search(query)
      .slice(0, 10)
      .map(({ id }) => id),
  );
}

/** Writes Pagefind's index of plain pages of these texts, with nothing set but the language. */
export async function writePlainIndex(texts: readonly Sought[], folder: string): Promise<void> {
  await withPagefind(async () => {
    const { index, errors } = await createIndex({ forceLanguage: "fr" });
    if (!index) throw new Error(errors.join("; "));
    await Promise.all(texts.map((text) => index.addHTMLFile({ url: text.path, content: pageOf(text) })));
    await index.writeFiles({ outputPath: folder });
  });
}

function pageOf({ title, summary, facts, body }: Sought): string {
  const text = (plain: string) => plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const paragraphs = [summary, facts.join(", "), body].map((one) => `<p>${text(one)}</p>`).join("\n");
  return `<!doctype html><html lang="fr"><title>${text(title)}</title><body><h1>${text(title)}</h1>\n${paragraphs}</body></html>`;
}
