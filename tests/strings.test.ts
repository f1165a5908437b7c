import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kindSegment, kinds, type Language } from "../schemas/index.ts";
import { words } from "../schemas/words/index.ts";
import { gapsOf, isForms } from "../schemas/words/pattern.ts";
import { root } from "../scripts/root.ts";
import { contentOf, entry } from "../scripts/rules/example.ts";
import { validate } from "../scripts/rules/validate.ts";

interface Text {
  /** As `rules/reference cycle.message`. */
  key: string;
  /** What may be said: one text, or each of its forms. */
  said: string[];
}

function textsOf(language: keyof typeof words): Text[] {
  return Object.entries(words[language]).flatMap(([file, group]) => textsIn(group, `${file} `));
}

function textsIn(group: object, path: string): Text[] {
  return Object.entries(group).flatMap(([name, text]: [string, unknown]): Text[] => {
    const key = path + name;
    if (typeof text === "string") return [{ key, said: [text] }];
    if (Array.isArray(text)) return [{ key, said: [text.join("\n")] }];
    return isForms(text as object)
      ? [{ key, said: Object.values(text as object) }]
      : textsIn(text as object, `${key}.`);
  });
}

/** The names of the values that a text is filled with, in no order; a form for one need not say the number. */
function gaps({ said }: Text): string {
  return [...new Set(said.flatMap(gapsOf))]
    .filter((name) => name !== "count" || said.length === 1)
    .sort()
    .join();
}

const french = textsOf("fr");

describe.each(Object.keys(words) as (keyof typeof words)[])("%s", (language) => {
  const texts = textsOf(language);

  it("has exactly the texts of French", () => {
    expect(texts.map(({ key }) => key).sort()).toEqual(french.map(({ key }) => key).sort());
  });

  it("has no text that is empty", () => {
    expect(texts.filter(({ said }) => said.some((text) => text.trim() === ""))).toEqual([]);
  });

  it("has the same gaps to fill in each", () => {
    const theirs = new Map(texts.map((text) => [text.key, gaps(text)]));
    expect(french.filter((text) => theirs.get(text.key) !== gaps(text))).toEqual([]);
  });

  it("has no file that nobody reads", () => {
    // The dictionary of the search is read by scripts/search/ alone.
    const files = readdirSync(`${root}schemas/words/${language}`, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".json") && file !== "search.json")
      .map((file) => file.replace(".json", ""));
    expect(files.sort()).toEqual(Object.keys(words[language]).sort());
  });
});

/** The names in our code, by the path of each module. */
const namesByModule = new Map(
  ["scripts", "layouts"].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
      .map((path) => [`${folder}/${path}`, namesIn(readFileSync(`${root}${folder}/${path}`, "utf8"))] as const),
  ),
);

function namesIn(code: string): ReadonlySet<string> {
  return new Set(code.match(/[\p{L}\p{N}_$-]+|[\p{L}\p{N}_$]+/gu));
}

/** Whether a module that may say the texts of a file names one of them. */
function isNamed(name: string, file: string): boolean {
  const where = file.startsWith("rules/")
    ? new RegExp(`^scripts/(?:${file}/|rules/[^/]+$|content/pictures/)`)
    : /^(?:scripts|layouts)\//;
  return [...namesByModule].some(([path, names]) => where.test(path) && names.has(name));
}

it("has no text that no code names", () => {
  const unsaid = french.filter(({ key }) => {
    const [file = "", path = ""] = key.split(" ");
    // Every rule is asked for these (scripts/rules/about.ts).
    const about = file.startsWith("rules/") && /^[^.]+\.(?:title|why)$/.test(path);
    // Characters are named by their code.
    return !about && !path.startsWith("characters.names.") && !isNamed(path.split(".").at(-1) as string, file);
  });
  expect(unsaid.map(({ key }) => key)).toEqual([]);
});

/** By name: those of kinds, and those of the site's own pages. */
function sectionsIn(language: Language) {
  const named = kinds.flatMap((kind) => {
    const segment = kindSegment(kind, language);
    return segment === undefined ? [] : [[kind, segment] as const];
  });
  return { ...words[language].interface.segments, ...Object.fromEntries(named) };
}

it("two sections never have the same address", () => {
  const all = [sectionsIn("fr"), sectionsIn("en")];
  expect(all.map((segments) => new Set(Object.values(segments)).size)).toEqual(
    all.map((segments) => Object.keys(segments).length),
  );
});

/** Sections that a page of the content may be: what it says is shown at that address. */
const pages = ["contribute", "data", "about", "accessibility", "legal", "privacy"];

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
