import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../layouts/browser/query.ts";
import { fold } from "../../scripts/language/fold.ts";
import french from "./fr/search.json" with { type: "json" };

interface Group {
  say: readonly string[];
  finds?: readonly string[];
  why: string;
}
const groups: readonly Group[] = french.groups;

const comparable = (name: string) =>
  fold(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
/** First letters stand for many things: `PV` is a panel and a fine. */
const isAcronym = (name: string) => /^[A-ZÀ-Ý][A-Za-zÀ-ÿ]?[A-Z0-9]+$/.test(name);

describe("the words of the trade", () => {
  test("are groups such as a catalogue adds in its settings, each with its reason", () => {
    const { $defs, properties } = JSON.parse(readFileSync("schemas/catalogue.json", "utf8"));
    const schema = { type: "array", items: { ...properties.searchWords.items, required: ["say", "why"] }, $defs };
    const valid = new Ajv2020({ strict: false }).compile(schema);
    valid(groups);
    expect(valid.errors ?? []).toEqual([]);
  });

  test("join at least two names, none of them twice", () => {
    const wrong = groups.filter(({ say, finds = [] }) => {
      const names = [...say, ...finds].map(comparable);
      return names.length < 2 || new Set(names).size < names.length;
    });
    expect(wrong).toEqual([]);
  });

  test("say a name in one group only, unless it is an acronym, which may have several meanings", () => {
    const names = groups.flatMap(({ say }) => say.filter((name) => !isAcronym(name)).map(comparable));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test("are all words that a search looks for", () => {
    const all = groups.flatMap(({ say, finds = [] }) => [...say, ...finds]);
    expect(all.filter((name) => wordsOf(name, "fr").length === 0)).toEqual([]);
  });
});
