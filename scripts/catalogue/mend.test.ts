import { describe, expect, it } from "vitest";
import { mend } from "./mend.ts";
import { contentOf } from "./rules/example.ts";

const essai = "content/prototypes/essai.md";

function prototype(lines: string): string {
  return `---\ntitle: Un essai\nedition: "2018"\n${lines}\n---\n`;
}

function mended(files: Record<string, string>) {
  return mend(contentOf({ files }), "fr").mended;
}

describe("mend", () => {
  it.each([
    ["a key", "maturite: tested", "maturity: tested"],
    ["a value", "maturity: testé", "maturity: tested"],
    ["a key and its value at once", "maturite: testé", "maturity: tested"],
    ["a reference", "themes: [numerique]", "themes: [transition-numerique]"],
    [
      "a date",
      "followUps:\n  - date: 12/03/2019\n    note: Un essai.",
      'followUps:\n  - date: "2019-03-12"\n    note: Un essai.',
    ],
    ["a missing quote", "territory: Bourg : le centre", 'territory: "Bourg : le centre"'],
    ["a trailing space", "territory: Bourg  ", "territory: Bourg"],
  ])("mends %s", (_, wrong, right) => {
    expect(mended({ [essai]: prototype(wrong) })).toEqual([
      { file: essai, before: prototype(wrong), after: prototype(right) },
    ]);
  });

  it("gives a file its proper name, and mends what refers to it", () => {
    expect(
      mended({
        "content/sites/Le Pont Neuf.md": "---\ntitle: Le Pont-Neuf\n---\n",
        "content/editions/2020.md": "---\ntitle: Édition 2020\nyear: 2020\nsites: [Le Pont Neuf]\n---\n",
      }).map(({ file, renamed, after }) => [file, renamed, after]),
    ).toEqual([
      ["content/editions/2020.md", undefined, "---\ntitle: Édition 2020\nyear: 2020\nsites: [le-pont-neuf]\n---\n"],
      ["content/sites/Le Pont Neuf.md", "content/sites/le-pont-neuf.md", "---\ntitle: Le Pont-Neuf\n---\n"],
    ]);
  });

  it.each([
    ["a name that another file has", { "content/sites/Bourg.md": "---\ntitle: Un autre bourg\n---\n" }],
    ["an address that another file has", { "content/sites/2018/Vallée.md": "---\ntitle: Une autre\n---\n" }],
    ["a key that is there already", { [essai]: prototype("maturity: tested\nmaturite: tested") }],
    ["a text that means its blanks", { [essai]: prototype("territory: |\n  Un vers  \n  et un autre") }],
  ])("leaves alone %s", (_, files) => {
    expect(mended(files)).toEqual([]);
  });

  it("keeps to the files chosen", () => {
    const content = contentOf({ files: { [essai]: prototype("maturity: testé") } });
    expect(mend(content, "fr", { chosen: (file) => file !== essai }).mended).toEqual([]);
  });
});
