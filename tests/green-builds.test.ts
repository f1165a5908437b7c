/** What the check lets through, a build publishes; what it refuses, a build refuses as a fault of content. */
import { beforeAll, expect, it } from "vitest";
import { sitePlan } from "../layouts/site-plan.ts";
import { readCatalogue } from "../scripts/catalogue/index.ts";
import { type Diagnostic, isError } from "../scripts/diagnostics/diagnostic.ts";
import { printable } from "../scripts/diagnostics/printable.ts";
import { cases } from "../scripts/rules/cases/index.ts";
import { base } from "../scripts/rules/example.ts";
import { rules } from "../scripts/rules/index.ts";
import type { Example } from "../scripts/rules/rule.ts";
import { runBuild } from "./support/site.ts";
import { smallContent } from "./support/small-content.ts";

/** Every example and every case of the rules that can lie on this disk, each with names of its own. */
const examples = [...rules.flatMap(({ passing, failing }) => [passing, failing]), ...Object.values(cases).flat()]
  .map(({ files, nature }) => ({ files, nature }))
  .filter(({ files, nature = {} }) => {
    const names = Object.keys(files).flatMap((file) => file.split("/"));
    const strange = Object.values(nature).some((one) => one.nature === "other");
    return !strange && names.every((name) => name !== ".." && !name.includes("\0") && Buffer.byteLength(name) < 250);
  })
  .map(withNamesOfItsOwn);

/** What the check lets through. */
let accepted = examples;
/** What it refuses, apart for what it only finds once nothing else is wrong: links that lead nowhere. */
const refused: Example[][] = [];

beforeAll(async () => {
  for (let found = await faultyOf(accepted); found.size > 0; found = await faultyOf(accepted)) {
    refused.push([...found]);
    accepted = accepted.filter((one) => !found.has(one));
  }
}, 120_000);

it("publishes every example and case that the check lets through", { timeout: 300_000 }, async () => {
  expect(accepted.length).toBeGreaterThan(350);
  for (const { content } of await foldersOf(accepted)) {
    const { exitCode, stderr } = await runBuild({ content });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  }
});

/** Those that need the name of another example lie in folders of their own, a hundred of them: GREEN_BUILDS=all builds each. */
const mostRefused = process.env.GREEN_BUILDS === "all" ? Number.POSITIVE_INFINITY : 8;

it("refuses examples and cases that the check refuses, with their file and line", { timeout: 600_000 }, async () => {
  expect(refused.flat().length).toBeGreaterThan(1000);
  const folders = (await Promise.all(refused.map(foldersOf))).flat();
  folders.sort((a, b) => b.examples.length - a.examples.length);
  for (const { content } of folders.slice(0, mostRefused)) {
    const { exitCode, stderr } = await runBuild({ content });
    const told = [...stderr.matchAll(/^(.+:\d+:\d+) erreur /gm)].map(([, where]) => where);
    const errors = (await check(content)).map(({ file, line, column }) => printable(`${file}:${line}:${column}`));
    expect({ exitCode, told }).toEqual({ exitCode: 1, told: errors });
  }
});

async function check(content: string): Promise<Diagnostic[]> {
  const { diagnostics } = await readCatalogue(content, { planOf: sitePlan });
  return diagnostics.filter(isError);
}

/** Those in whose files the check finds an error, side by side with the others. */
async function faultyOf(all: readonly Example[]): Promise<Set<Example>> {
  const faulty = new Set<Example>();
  for (const { content, examples } of await foldersOf(all)) {
    const files = (await check(content)).map(({ file }) => file);
    const at = new Set(files);
    // What is wrong with a folder is told of the folder.
    const isFaulty = (file: string) => at.has(file) || files.some((one) => file.startsWith(`${one}/`));
    for (const one of examples) if (Object.keys(one.files).some(isFaulty)) faulty.add(one);
  }
  return faulty;
}

/** The same example with its entries called as no other example calls its own, where nothing names them, and its pictures. */
function withNamesOfItsOwn({ files, nature = {} }: Example, number: number): Example {
  const texts = Object.values(files).filter((text) => typeof text === "string");
  const pictures = Object.keys(files).flatMap(
    (file) => /^content\/images\/([a-z0-9/-]+)\.[a-z]+$/.exec(file)?.[1] ?? [],
  );
  const ownPictures = (text: string) =>
    pictures.reduce((sum, path) => sum.replaceAll(`${path}.`, `${path}-${number}.`), text);
  const own = (file: string) => {
    const [, path, slug] = /^(content\/.*\/([a-z0-9-]+))\.md$/.exec(file) ?? [];
    const named = new RegExp(`[-:,/["']\\s*${slug}(?![\\w-])`);
    if (slug === undefined) return ownPictures(file);
    return texts.some((text) => named.test(text)) ? file : `${path}-${number}.md`;
  };
  const renamed = <Value>(named: Record<string, Value>) =>
    Object.fromEntries(Object.entries(named).map(([file, value]) => [own(file), value]));
  const told = Object.entries(files).map(([file, text]) => [file, typeof text === "string" ? ownPictures(text) : text]);
  return { files: renamed(Object.fromEntries(told)), nature: renamed(nature) };
}

/** As few folders as hold all examples side by side, each over the small catalogue of the rules. */
async function foldersOf(all: readonly Example[]): Promise<{ content: string; examples: Example[] }[]> {
  const folders: { files: Map<string, string | Uint8Array>; examples: Example[] }[] = [];
  for (const example of all) {
    const files = Object.entries(example.files);
    let folder = folders.find((one) => files.every(([file, text]) => same(one.files.get(file) ?? base[file], text)));
    if (!folder) {
      folder = { files: new Map(), examples: [] };
      folders.push(folder);
    }
    for (const [file, text] of files) folder.files.set(file, text);
    folder.examples.push(example);
  }
  return await Promise.all(
    folders.map(async ({ files, examples }) => ({
      content: await smallContent(
        Object.fromEntries(files),
        Object.assign({}, ...examples.map(({ nature }) => nature)),
      ),
      examples,
    })),
  );
}

function same(one: string | Uint8Array | undefined, other: string | Uint8Array): boolean {
  return one === undefined || Buffer.from(one).equals(Buffer.from(other));
}
