import { describe, expect, it } from "vitest";
import { contentOf, onePicture } from "./example.ts";
import { mend } from "./mend.ts";
import { validate } from "./validate.ts";

const essai = "content/prototypes/essai.md";

function prototype(lines: string): string {
  return `---\ntitle: Un essai\nedition: "2018"\n${lines}\n---\n`;
}

function mended(files: Record<string, string | Uint8Array>) {
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

  it("mends two mistakes of one line at once, the second of which shows only beyond the first", () => {
    const text = '---\ntitle: Un essai\nedition: "2018';
    const { located } = validate(contentOf({ files: { [essai]: text } }), "fr");
    const edits = located.flatMap(({ edit, proposal }) => ((edit ?? proposal) ? [(edit ?? proposal)?.text] : []));
    expect(edits).toEqual(['edition: "2018"\n---']);
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

  it.each([
    ["another year", "edition", "2023"],
    ["a year before all others", "edition", "2015"],
  ])("changes no fact: %s", (_, key, value) => {
    const text = prototype("maturity: tested").replace(/edition: .*/, `${key}: "${value}"`);
    expect(mended({ [essai]: text })).toEqual([]);
  });

  it.each([
    ["a town that is like another", "site: bours"],
    ["a theme that is like another", "themes: [transition-numeraire]"],
    ["another number", "defi: action-44"],
    ["a number in the midst", "basedOn: [college-2-0]"],
    ["a name of a fact that is like another", "maturty: tested"],
    ["a choice that is like another", "maturity: teste-ish"],
    ["the day or the month, in no order of French", "followUps:\n  - date: 31/31/2019\n    note: Un essai."],
    ["names of which one is not known", "themes: numérique, agricole"],
    ["two lines of one name", "thème: [numerique]\ntheme: [cohesion-sociale]"],
    ["a sentence that goes on below", "summary: Un projet qui parle du\nsite de la ville"],
  ])("changes no fact: %s", (_, lines) => {
    const files = {
      "content/defis/action-43.md": '---\ntitle: Une action\nedition: "2018"\n---\n',
      "content/prototypes/college-3-0.md": '---\ntitle: Le collège\nedition: "2018"\n---\n',
    };
    expect(mended({ ...files, [essai]: prototype(lines) })).toEqual([]);
  });

  it("asks about what is only near, and makes it once agreed to", () => {
    const content = contentOf({ files: { [essai]: prototype("site: bours") } });
    const { mended: certain, questions } = mend(content, "fr");
    expect(certain).toEqual([]);
    expect(questions.map(({ before, after }) => [before, after])).toEqual([["site: bours", "site: bourg"]]);
    expect(mend(content, "fr", { agreed: questions }).mended.map(({ after }) => after)).toEqual([
      prototype("site: bourg"),
    ]);
  });

  it("takes day and month from the language of the catalogue", () => {
    const content = contentOf({
      files: { [essai]: prototype("followUps:\n  - date: 03/04/2019\n    note: Un essai.") },
    });
    expect(mend(content, "en").mended).toEqual([]);
    expect(mend(content, "en").questions.map(({ after }) => after)).toEqual(['  - date: "2019-04-03"']);
    expect(mend(content, "fr").mended[0]?.after).toContain('date: "2019-04-03"');
  });

  it.each(["- ", "* ", "• "])("takes « %s» away from before every fact", (bullet) => {
    const [title, edition] = ["title: Le jeu de la cour", 'edition: "2018"'];
    const text = `---\n${bullet}${title}\n${bullet}${edition}\n${bullet}summary: Un jeu pour la cour.\n---\n`;
    expect(mended({ [essai]: text }).map(({ after }) => after)).toEqual([
      `---\n${title}\n${edition}\nsummary: Un jeu pour la cour.\n---\n`,
    ]);
  });

  it("does not take hyphens away below a list that they may belong to", () => {
    const text = '---\nthemes:\n  - cohesion-sociale\n- title: Le jeu de la cour\n- edition: "2018"\n---\n';
    expect(mended({ [essai]: text })).toEqual([]);
  });

  it("leaves the path of a picture that only has capitals elsewhere", () => {
    const { files } = onePicture("2018/photo-jeu.JPG");
    const lines = "images:\n  - src: 2018/photo-jeu.jpg\n    alt: Des enfants assis en cercle";
    expect(mended({ ...files, [essai]: prototype(lines) })).toEqual([]);
  });

  it.each([
    ["a vertical tab", "Un mot\u000bun autre", "Un mot un autre"],
    ["a separator of lines in a table", "| a | b |\n|---|---|\n| x\u2028y | z |", "| a | b |\n|---|---|\n| x y | z |"],
    ["one at the end of a line", "Un mot\u2028\nun autre", "Un mot\nun autre"],
    ["an apostrophe of Windows", "l\u0092eau", "l’eau"],
    ["what cannot be seen", "un m\u00adot\u200b", "un mot"],
    ["line ends doubled", "Un\r\r\ndeux", "Un\r\ndeux"],
  ])("keeps every word: %s", (_, wrong, right) => {
    const text = (body: string) => prototype("maturity: tested") + body;
    expect(mended({ [essai]: text(wrong) }).map(({ after }) => after)).toEqual([text(right)]);
  });

  it("does not guess whether a control stood between two words", () => {
    const content = contentOf({ files: { [essai]: `${prototype("maturity: tested")}mot\u0007mot` } });
    expect(mend(content, "fr")).toMatchObject({ mended: [], questions: [{ after: "motmot" }] });
  });

  it("gives no file another name where a text leads to the one it has", () => {
    expect(
      mended({
        "content/sites/Le Pont.md": "---\ntitle: Le Pont\n---\n",
        [essai]: `${prototype("maturity: tested")}[Le pont](/sites/Le%20Pont/)\n`,
      }),
    ).toEqual([]);
  });

  it("gives no file another name where a file that names it may not be touched", () => {
    const content = contentOf({
      files: {
        "content/sites/Le Pont.md": "---\ntitle: Le Pont\n---\n",
        "content/editions/2020.md": "---\ntitle: Édition 2020\nyear: 2020\nsites: [Le Pont]\n---\n",
      },
    });
    expect(mend(content, "fr", { chosen: (file) => file === "content/sites/Le Pont.md" }).mended).toEqual([]);
  });

  it("keeps to the files chosen", () => {
    const content = contentOf({ files: { [essai]: prototype("maturity: testé") } });
    expect(mend(content, "fr", { chosen: (file) => file !== essai }).mended).toEqual([]);
  });
});
