import { expect, it } from "vitest";
import { kindSegment, kinds, type Language } from "../schemas/index.ts";
import en from "../schemas/words/en/interface.json" with { type: "json" };
import fr from "../schemas/words/fr/interface.json" with { type: "json" };
import { contentOf, entry } from "../scripts/rules/example.ts";
import { validate } from "../scripts/rules/validate.ts";

function wordsOf(group: object, path = ""): [key: string, word: unknown][] {
  return Object.entries(group).flatMap(([key, word]) =>
    typeof word === "object" && word !== null ? wordsOf(word, `${path}${key}.`) : [[path + key, word]],
  );
}

function keysOf(group: object): string[] {
  return wordsOf(group)
    .map(([key]) => key)
    .sort();
}

/** The `{names}` that values are put in place of, in no order. */
function gaps(word: unknown): string[] {
  return [...new Set(String(word).match(/\{\w+\}/g))].sort();
}

it("English has exactly the words of French", () => {
  expect(keysOf(en)).toEqual(keysOf(fr));
});

it.each([
  ["French", fr],
  ["English", en],
])("no word of %s is empty", (_, strings) => {
  expect(wordsOf(strings).filter(([, word]) => typeof word !== "string" || word.trim() === "")).toEqual([]);
});

it("a word has the same gaps to fill in both languages", () => {
  const english = new Map(wordsOf(en));
  const different = wordsOf(fr).filter(([key, word]) => gaps(word).join() !== gaps(english.get(key)).join());
  expect(different).toEqual([]);
});

/** By name: those of kinds, and those of the site's own pages. */
function sectionsIn(language: Language) {
  const named = kinds.flatMap((kind) => {
    const segment = kindSegment(kind, language);
    return segment === undefined ? [] : [[kind, segment] as const];
  });
  return { ...(language === "fr" ? fr : en).segments, ...Object.fromEntries(named) };
}

it("two sections never have the same address", () => {
  const all = [sectionsIn("fr"), sectionsIn("en")];
  expect(all.map((segments) => new Set(Object.values(segments)).size)).toEqual(
    all.map((segments) => Object.keys(segments).length),
  );
});

/** Sections that a page of the content may be: what it says is shown at that address. */
const pages = ["contribute", "data", "about", "accessibility", "legal", "privacy", "glossary"];

it.each([
  ["French", sectionsIn("fr")],
  ["English", sectionsIn("en")],
])("no entry can take an address of the site's own in %s", (_, segments) => {
  const { withoutPrototype, numbered, ...sections } = segments;
  const taken = [
    ...Object.entries(sections)
      .filter(([name]) => !pages.includes(name))
      .map(([, segment]) => `pages/${segment}`),
    `defis/${withoutPrototype}`,
    `themes/${numbered}`,
  ];
  const files = Object.fromEntries(
    taken.map((name) => [`content/${name}.md`, entry('title: Un titre\nedition: "2018"')]),
  );
  const refused = validate(contentOf({ files }), "en")
    .diagnostics.filter(({ rule }) => rule === "file/slug")
    .map(({ file }) => file);
  expect(refused.sort()).toEqual(Object.keys(files).sort());
});
