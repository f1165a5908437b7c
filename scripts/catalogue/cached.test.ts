import { hash } from "node:crypto";
import { appendFile, cp, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { walk } from "../content/walk.ts";
import { root as project } from "../root.ts";
import { rules } from "../rules/index.ts";
import { validate } from "../rules/validate.ts";
import type { Before } from "./cached.ts";
import { type Reading, readCatalogue } from "./index.ts";

const defi = "defis/pont-du-moulin.md";
const untitled = "defis/titre-seul.md";

let above: string;
let content: string;
beforeEach(async () => {
  above = await mkdtemp(join(tmpdir(), "cached-"));
  content = join(above, "content");
  await cp(join(project, "tests/fixtures/golden/content"), content, { recursive: true });
  // Something for rules to say: of one entry by itself, and of two together.
  await appendFile(join(content, defi), "\nVoir [le site](http://valmoulin.example/), ou écrire sans rien dire.\n");
  await cp(join(content, untitled), join(content, "defis/presque-pareil.md"));
});
afterEach(() => rm(above, { recursive: true }));

/** What a run leaves to the next one, as it comes back from a file, with the files as they are now. */
async function leftBy({ cached }: Reading): Promise<Before> {
  const { entries, together, related } = cached();
  const written = JSON.parse(JSON.stringify({ entries: [...entries], together, related }));
  const hashed = walk(content).map(async (file) => ({
    ...file,
    hash: hash("sha256", await readFile(join(content, ...file.segments))),
  }));
  return { ...written, entries: new Map(written.entries), files: await Promise.all(hashed) };
}

/** Everything that is said of the content, and all that stands in its catalogue. */
function told(reading: Reading) {
  const catalogue = reading.catalogue();
  const works = [...(catalogue?.defis ?? []), ...(catalogue?.prototypes ?? [])].map((work) => ({
    ...work,
    edition: work.edition.slug,
    body: work.body,
    opening: work.opening,
    bodyLength: work.bodyLength,
    related: work.related.map(({ entry, reasons }) => ({ slug: entry.slug, reasons })),
  }));
  return { located: reading.located, summary: reading.summary, works };
}

it("tells of the same content what a first reading does, without reading an entry", async () => {
  const first = await readCatalogue(content);
  const before = await leftBy(first);
  expect(first.diagnostics.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["address/insecure", "catalogue/near-duplicate-title"]),
  );
  const again = await readCatalogue(content, {}, before);
  expect(again.content.sources.every(({ cached }) => cached)).toBe(true);
  expect(told(again)).toEqual(told(first));
});

it("tells the length of a text with decomposed letters as a first reading does", async () => {
  await appendFile(join(content, untitled), "\nL’été à l’école.\n".normalize("NFD"));
  const first = await readCatalogue(content);
  expect(told(await readCatalogue(content, {}, await leftBy(first)))).toEqual(told(first));
});

it("lets no rule that looks at several files read a text, which is not in the digest of what they look at", async () => {
  const { together, ...before } = await leftBy(await readCatalogue(content));
  expect(together?.findings.length).toBeGreaterThan(0);
  const { files, leftBehind, sources } = (await readCatalogue(content, {}, before)).content;
  // Whoever reads a text now fails. A finding is located in one, so there must be none.
  await rename(content, `${content}-elsewhere`);
  const quiet = { root: content, files, leftBehind, sources: sources.filter(({ slug }) => slug !== "presque-pareil") };
  const several = rules.filter(({ scope }) => scope === "reference" || scope === "content");
  expect(validate(quiet, "fr", { rules: several }).diagnostics).toEqual([]);
});

it("reads and checks what changed", async () => {
  const before = await leftBy(await readCatalogue(content));
  await appendFile(join(content, untitled), "\nVoir [ailleurs](http://ailleurs.example/).\n");
  const fresh = await readCatalogue(content);
  const again = await readCatalogue(content, {}, { ...before, files: (await leftBy(fresh)).files });
  expect(again.content.sources.filter(({ cached }) => !cached).map(({ slug }) => slug)).toEqual(["titre-seul"]);
  expect(told(again)).toEqual(told(fresh));
});

it("does not take for the same an entry that changes while others are read", async () => {
  const again = await readCatalogue(content, {}, await leftBy(await readCatalogue(content)));
  await appendFile(join(content, defi), "Encore un mot.\n");
  const work = again.catalogue()?.defis.find(({ slug }) => slug === "pont-du-moulin");
  expect(() => work?.body).toThrow("content/defis/pont-du-moulin.md a changé pendant la construction");
});

it("keeps nothing of an entry with an error, or one that may be run", async () => {
  await appendFile(join(content, untitled), "\nÉcrire à lorem ipsum.\n");
  expect([...(await readCatalogue(content)).cached().entries.keys()]).not.toContain(`content/${untitled}`);
});
