/** Runs in the browser of the bench: queries and the address of an index in, the paths found and the time taken out. */
import { answer } from "../../layouts/browser/answer.ts";
import { Engine } from "../../layouts/browser/engine.ts";

export interface Probed {
  /** The first ten, those with only some of the words after the others. */
  paths: string[];
  milliseconds: number;
}

export async function probe(folder: string, typed: readonly string[]): Promise<Probed[]> {
  const engine = await Engine.open(folder);
  await answer({ q: "bonjour", selection: {} }, engine, "fr");
  const out: Probed[] = [];
  for (const q of typed) {
    const began = performance.now();
    const { rows } = await answer({ q, selection: {} }, engine, "fr");
    const milliseconds = performance.now() - began;
    const first = await Promise.all(rows.slice(0, 10).map((row) => engine.entry(row)));
    out.push({ paths: first.map(({ path }) => path), milliseconds });
  }
  return out;
}

interface PlainPagefind {
  search(typed: string): Promise<{ results: readonly { data(): Promise<{ raw_url?: string; url: string }> }[] }>;
}

/** The same for Pagefind as it comes. */
export async function probePlain(folder: string, typed: readonly string[]): Promise<string[][]> {
  const pagefind = (await import(`${folder}pagefind.js`)) as PlainPagefind;
  const out: string[][] = [];
  for (const q of typed) {
    const { results } = await pagefind.search(q);
    const first = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    out.push(first.map(({ raw_url, url }) => new URL(raw_url ?? url, location.origin).pathname));
  }
  return out;
}

Object.assign(globalThis, { probe, probePlain });
