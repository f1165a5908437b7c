import { expect, test } from "vitest";
import { base, contentOf, entry } from "../rules/example.ts";
import { validate } from "../rules/validate.ts";
import { link } from "./link.ts";
import type { Catalogue, Defi, Prototype } from "./model.ts";

/** Enough entries that share nothing for a word to be rare; `files` are défis by slug, or other files by path. */
function catalogueOf(files: Record<string, string>, fillers = 12): Catalogue {
  const defis = Array.from({ length: fillers }, (_, number) => [
    `filler-${number}`,
    `title: Sujet${number} objet${number}`,
  ]);
  const all = Object.fromEntries(
    [...defis, ...Object.entries(files)].map(([name = "", matter = ""]) =>
      name.includes("/") ? [name, entry(matter)] : [`content/defis/${name}.md`, entry(`edition: "2018"\n${matter}`)],
    ),
  );
  return link(validate(contentOf({ files: all }), "fr").known);
}

/** What is near an entry and why, as `slug: key label, key label`. */
function near(catalogue: Catalogue, slug: string): string[] {
  const work = [...catalogue.defis, ...catalogue.prototypes].find((one) => one.slug === slug) as Defi | Prototype;
  return work.related.map(
    ({ entry, reasons }) => `${entry.slug}: ${reasons.map(({ key, label }) => `${key} ${label}`).join(", ")}`,
  );
}

test("a rarer thing in common is nearer, and what lineage joins already is left out", () => {
  const catalogue = catalogueOf({
    one: "title: Aaa\nthemes: [cohesion-sociale]\nmethods: [persona]\nsite: bourg",
    two: "title: Bbb\nthemes: [cohesion-sociale]",
    three: "title: Ccc\nthemes: [cohesion-sociale]\nmethods: [persona]",
    four: "title: Ddd\nsite: bourg",
    "content/prototypes/of-one.md": 'title: Eee\nedition: "2018"\ndefi: one\nmethods: [persona]',
  });
  expect(near(catalogue, "one")).toEqual([
    "three: method Persona, theme Cohésion sociale",
    "two: theme Cohésion sociale",
    "four: editionSite Le Bourg",
  ]);
});

test("words that two titles share join them, and are told as each writes them", () => {
  const catalogue = catalogueOf({
    one: "title: Une fanfare pour les médiatrices",
    two: "title: Des fanfares de médiateurs à la cantine",
  });
  expect(near(catalogue, "one")).toEqual(["two: word fanfare, word médiatrices"]);
  expect(near(catalogue, "two")).toEqual(["one: word fanfares, word médiateurs"]);
});

test("a word that only the texts below the titles share joins nothing", () => {
  const article = (title: string) => `${entry(`title: ${title}\nedition: "2018"`)}La fanfare municipale répète.\n`;
  const all = { "content/defis/one.md": article("Aaa"), "content/defis/two.md": article("Bbb") };
  const known = validate(contentOf({ files: { ...base, ...all } }), "fr").known;
  expect(near(link(known), "one")).toEqual([]);
});

test("a word of the theme that is shared anyway is no further reason", () => {
  const catalogue = catalogueOf({
    one: "title: La cohésion du hameau\nthemes: [cohesion-sociale]",
    two: "title: Hameau et cohésion\nthemes: [cohesion-sociale]",
  });
  expect(near(catalogue, "one")).toEqual(["two: theme Cohésion sociale, word hameau"]);
});

test("one entry more changes only what is near those it has something in common with", () => {
  const some = Object.fromEntries(
    Array.from({ length: 20 }, (_, number) => [
      `some-${number}`,
      `title: Fanfare${number % 7} cantine${number % 5}\n${number % 2 ? "themes: [cohesion-sociale]" : "methods: [persona]"}`,
    ]),
  );
  const before = catalogueOf(some);
  const after = catalogueOf({ ...some, "some-more": "title: Orphéon et cantine3" });
  const changed = before.defis.filter(({ slug }) => near(before, slug).join() !== near(after, slug).join());
  expect(changed.filter(({ title }) => !title.includes("cantine3"))).toEqual([]);
});
