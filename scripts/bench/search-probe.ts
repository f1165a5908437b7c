/** Runs in the browser of the bench: queries and the address of an index in, the paths found and the time taken out. */
import { answer } from "../../layouts/browser/answer.ts";
import { Engine } from "../../layouts/browser/engine.ts";

export interface Probed {
  full: string[];
  loose: string[];
  milliseconds: number;
}

/** The paths of the first ten of each heading. */
export async function probe(folder: string, typed: readonly string[]): Promise<Probed[]> {
  const engine = await Engine.open(folder);
  await answer({ q: "bonjour", selection: {} }, engine, "fr");
  const out: Probed[] = [];
  for (const q of typed) {
    const began = performance.now();
    const { rows, loose } = await answer({ q, selection: {} }, engine, "fr");
    const milliseconds = performance.now() - began;
    const paths = (some: readonly number[]) =>
      Promise.all(some.slice(0, 10).map(async (row) => (await engine.entry(row)).path));
    const full = rows.length - loose;
    out.push({ full: await paths(rows.slice(0, full)), loose: await paths(rows.slice(full)), milliseconds });
  }
  return out;
}

Object.assign(globalThis, { probe });
