import { expect, test } from "vitest";
import { type Answer, answer, type Source } from "./answer.ts";
import { type Names, readShard, writeShards } from "./dictionary.ts";
import { readTable, writeTable } from "./entry-table.ts";
import { saidIn, writeHead } from "./head.ts";
import { mention, mentionsIn, writeTexts } from "./texts.ts";
import { filesWith, readWordFile, type Told, type WordFiles } from "./word-files.ts";

const texts = [
  "le mediateur de conflits",
  "comment prevenir les violences faites aux femmes a l ecole",
  "jeu de cartes violences femmes ecoles primaires",
  "signalement d un trou dans la chaussee",
  "jeudi les jeunes de l agglobus",
  "parcours d integration du directeur general des services",
  "la vie dans une commune rurale",
];

/** The words of each text, by row, with where it has them. */
function wordsIn(contents: readonly string[]): Map<string, { row: number; at: number; of: number }[]> {
  const all = new Map<string, { row: number; at: number; of: number }[]>();
  for (const [row, text] of contents.entries())
    for (const [at, word] of text.split(" ").filter(Boolean).entries())
      all.set(word, [...(all.get(word) ?? []), { row, at, of: text.split(" ").length }]);
  return all;
}

function read({ starts, files }: WordFiles, word: string): Told[] {
  return filesWith(word, starts).map((at) => readWordFile(files[at] ?? ""));
}

/** The files of a search index, as the engine reads them, of texts and titles. */
function sourceOf(
  contents: readonly string[],
  synonyms: readonly Names[] = [],
  titles: readonly string[] = [],
): Source {
  const words = new Map<string, number>();
  for (const word of contents.flatMap((text) => text.split(" ")))
    if (word.length > 2) words.set(word, (words.get(word) ?? -1) + 1);
  const shards = writeShards(words);
  const values = { theme: [] };
  const texts = writeTexts(
    new Map(
      [...wordsIn(contents)].map(([word, all]) => [
        word,
        [...new Set(all.map(({ row }) => row))].map((page) =>
          mention(page, all.filter(({ row }) => row === page).length),
        ),
      ]),
    ),
  );
  const head = writeHead(
    new Map(
      [...wordsIn(titles)].map(([word, all]) => [
        word,
        all.map(({ row, at, of }) => ({ row, fields: 1, titleLength: of, titleAt: at })),
      ]),
    ),
  );
  return {
    table: readTable(
      writeTable(
        contents.map((_, page) => ({ page, updated: "", values }) as never),
        [],
      ),
    ),
    find: async (word, open) => [...mentionsIn(read(texts, word), word, open)].map(([row, times]) => ({ row, times })),
    said: async (word, open) => saidIn(read(head, word), word, open),
    words: async (shard) => readShard(shard, shards.get(shard) ?? "").words,
    names: async () => synonyms,
    isReal: async (word) => ["cantine", "civil"].includes(word),
  };
}

const source = sourceOf(texts, [
  ["dgs", "directeur general services"],
  ["village", "rurale"],
]);
const ask = (q: string, typing = false, from = source): Promise<Answer> =>
  answer({ q, selection: {} }, from, "fr", typing);
const rows = async (q: string, typing = false, from = source) => {
  const { rows: all, loose } = await ask(q, typing, from);
  return { full: all.slice(0, all.length - loose), loose: all.slice(all.length - loose) };
};

test.each([
  ["two words misspelt", "mediateu de conflis", 0, "mediateur conflits"],
  ["a wrong first letter", "nediateur", 0, "mediateur"],
  ["a first letter that is missing", "ignalement", 3, "signalement"],
  ["words run together", "mediateurconflits", 0, "mediateur conflits"],
  ["an elision run together", "lagglobus", 4, "agglobus"],
  ["one word typed as two, misspelt", "l'aglo bus", 4, "agglobus"],
])("%s: the entry is found and the page can say what was understood", async (_, typed, row, understood) => {
  const found = await ask(typed);
  expect([found.rows[0], found.understood?.join(" ")]).toEqual([row, understood]);
});

test("a verb finds its noun, a plural its singular, and nothing is said to be misspelt", async () => {
  for (const [typed, row] of [
    ["comment signaler un trou", 3],
    ["mediatrices", 0],
    ["jeux de carte", 2],
  ] as const) {
    const found = await ask(typed);
    expect([found.rows[0], found.understood], typed).toEqual([row, undefined]);
  }
});

test("another name finds the entry, whichever of the two it says", async () => {
  expect((await ask("DGS")).rows).toEqual([5]);
  expect((await ask("petits villages")).rows).toContain(6);
});

test("whole words are full matches, what only begins so is not", async () => {
  expect(await rows("jeu", true)).toEqual({ full: [2], loose: [4] });
  expect(await rows("jeun", true)).toEqual({ full: [4], loose: [] });
});

test("the beginning of a word that many entries have counts as that word, even where it is a rarer word itself", async () => {
  const many = Array.from({ length: 8 }, () => "presentation");
  expect(await rows("prese", false, sourceOf(["prese", ...many]))).toEqual({
    full: [0, 1, 2, 3, 4, 5, 6, 7, 8],
    loose: [],
  });
});

test("what only shares its first letters with what a word may go on to is not found", async () => {
  const suites = Array.from({ length: 4 }, (_, at) => `suite ${at}`);
  expect((await rows("suiva", false, sourceOf(["une commune suivante", ...suites]))).full).toEqual([0]);
});

test("another name finds no other word of its family", async () => {
  const named = sourceOf(["la consultation des habitants", "consultez la page"], [["participation", "consultation"]]);
  expect((await rows("participation", false, named)).full).toEqual([0]);
});

/** The same entries, each of a kind. */
function ofKinds(source: Source, values: readonly string[]): Source {
  const kind = { values, of: values.map((_, at) => [at]) };
  return { ...source, table: { ...source.table, facets: { ...source.table.facets, kind } } };
}

test("a page about the catalogue is found by its title alone", async () => {
  const texts = ["mentions legales donnees ouvertes", "donnees publiques"];
  const pages = ofKinds(sourceOf(texts, [["ouvertes", "publiques"]], ["mentions legales", ""]), ["page", "prototype"]);
  expect(await rows("donnees ouvertes", false, pages)).toEqual({ full: [1], loose: [] });
  expect(await rows("mentions legales", false, pages)).toEqual({ full: [0], loose: [] });
});

test("a theme comes first for its own name, and after entries for one of its words", async () => {
  const names = ["transition ecologique", "ecologique au quotidien"];
  const themed = ofKinds(sourceOf(names, [], names), ["theme", "defi"]);
  expect((await rows("transition ecologique", false, themed)).full[0]).toBe(0);
  expect((await rows("ecologique", false, themed)).full).toEqual([1, 0]);
});

test("who is called by the words comes before who mentions them, however often", async () => {
  const mentions = ["velo electrique velo electrique velo electrique aide", "aide au velo electrique"];
  const titled = sourceOf(mentions, [], ["", "velo electrique"]);
  expect((await rows("velo electrique", false, titled)).full).toEqual([1, 0]);
});

test("one word too many puts no entry that mentions all of them before the one that the others name", async () => {
  const crowd = ["velo electrique commune patrimoine", "un velo electrique", "commune", "patrimoine"];
  const titled = sourceOf(crowd, [], ["", "velo electrique commune"]);
  const found = await ask("velo electrique commune patrimoine", false, titled);
  expect([found.rows.slice(0, 2), found.lacking.get(1)]).toEqual([[1, 0], ["patrimoine"]]);
});

test("a word that an entry lacks is told as it was typed", async () => {
  const crowd = ["velo electrique ecole patrimoine", "un velo electrique", "ecole", "patrimoine"];
  const found = await ask(
    "vélo électrique patrimoine École",
    false,
    sourceOf(crowd, [], ["", "velo electrique patrimoine"]),
  );
  expect(found.lacking.get(1)).toEqual(["école"]);
});

test("an elision that somebody wrote without its apostrophe hides no other entry", async () => {
  const written = sourceOf(["lecran", "un ecran allume", "un ecran eteint"]);
  expect((await rows("lecran allume", false, written)).loose[0]).toBe(1);
});

test("a plural that no entry has finds the word", async () => {
  expect((await rows("chaussees")).full).toEqual([3]);
});

test("a verb that nothing says finds what its noun stands for", async () => {
  const sorting = sourceOf(["le tri des dechets"], [["-recyclage", "tri dechets"]]);
  expect((await ask("recycler", false, sorting)).rows).toEqual([0]);
});

test("an acronym that entries say finds what it stands for as well", async () => {
  const spelt = sourceOf(
    ["sig des signaux", "systeme d information geographique"],
    [["sig", "systeme information geographique"]],
  );
  expect(await rows("sig", false, spelt)).toEqual({ full: [0, 1], loose: [] });
});

test("a misspelt word finds the word it is nearest to, and not others that begin alike", async () => {
  const verts = Array.from({ length: 4 }, () => "vert");
  expect((await rows("verez", false, sourceOf(["verrez", ...verts]))).full).toEqual([0]);
});

test("entries with every word come first, then those with some, the rarer word weighing more", async () => {
  expect(await rows("violences ecole")).toEqual({ full: [1, 2], loose: [] });
  expect(await rows("mediateur jeu")).toEqual({ full: [], loose: [0, 2] });
});

test("a word that nothing has is left out of account, and the answer says so", async () => {
  const { rows: found, loose, missing } = await ask("mediateur xylophone");
  expect({ found, loose, missing: missing.map(({ typed }) => typed) }).toEqual({
    found: [0],
    loose: 0,
    missing: ["xylophone"],
  });
});

test("words wanted exactly are not understood otherwise", async () => {
  expect((await answer({ q: "mediateu", selection: {}, exact: true }, source, "fr")).rows).toEqual([]);
});

test("nothing typed lists everything, nothing like it finds nothing", async () => {
  expect((await ask("")).rows.length).toBe(texts.length);
  expect((await ask("xylophone")).rows).toEqual([]);
});

test("a word of the language is not taken for another one; what the others find is shown, and what looks like it", async () => {
  const from = sourceOf(["un etat civic", "le canton bio", "etat des lieux bio"]);
  const cantine = await ask("cantine bio", false, from);
  expect([cantine.rows, cantine.loose, cantine.understood, cantine.respelt]).toEqual([[1, 2], 0, ["bio"], false]);
  expect(cantine.missing).toEqual([{ typed: "cantine", near: ["canton"] }]);
  const civil = await ask("civil", false, from);
  expect([civil.rows, civil.missing]).toEqual([[], [{ typed: "civil", near: ["civic"] }]]);
});

test("a word that is none is still understood", async () => {
  const { rows, missing, respelt } = await ask("cantom", false, sourceOf(["le canton bio", "etat des lieux bio"]));
  expect([rows, missing, respelt]).toEqual([[0], [], true]);
});
