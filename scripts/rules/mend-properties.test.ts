/** Valid entries with something done to them: mending loses nothing, changes no fact, and never makes it worse. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentFrom } from "../content/load.ts";
import type { Content } from "../content/source.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import { areSame, sameKey } from "../language/nearest.ts";
import { base } from "./example.ts";
import { mend } from "./mend.ts";
import { wordsIn } from "./read-back.ts";
import { validate } from "./validate.ts";

/** `FUZZ_RUNS=20000 npx vitest run scripts/rules/mend-properties.test.ts` looks further. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 2000);
const settings = { seed: 20181122, endOnFailure: true };
const longer = Math.max(120_000, numRuns * 60);

type Files = ReadonlyMap<string, Uint8Array>;

function filesIn(folder: string, prefix = "content"): [string, Uint8Array][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .flatMap((one): [string, Uint8Array][] => {
      const [path, file] = [join(folder, one.name), `${prefix}/${one.name}`];
      return one.isDirectory() ? filesIn(path, file) : [[file, readFileSync(path)]];
    });
}

const encoder = new TextEncoder();

/** Small catalogues whose every fact may be changed: the examples of the rules, a fixture, and what this folder has. */
const catalogues: Files[] = [
  new Map(Object.entries(base).map(([file, text]) => [file, encoder.encode(text)])),
  new Map(filesIn("tests/fixtures/golden/content")),
  aFew(filesIn("content")),
]
  .filter((files) => files.size > 0)
  .filter((files) => !validate(contentOf(files), "fr").diagnostics.some(isError));

/** Of a catalogue of any size: a few of each folder, without those that name what is then missing. */
function aFew(files: [string, Uint8Array][]): Files {
  const counts = new Map<string, number>();
  const some = new Map(
    files.filter(([file]) => {
      const folder = file.split("/").slice(0, -1).join("/");
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
      return /\.(?:md|yaml)$/.test(file) && (counts.get(folder) ?? 0) <= 6;
    }),
  );
  for (let lacking = 1; lacking > 0 && some.size > 0; ) {
    const errors = validate(contentOf(some), "fr").diagnostics.filter(isError);
    lacking = errors.length;
    for (const { file } of errors) some.delete(file);
  }
  return some;
}

function contentOf(files: Files): Content {
  return contentFrom(new Map([...files].map(([file, bytes]) => [file, { bytes }])));
}

interface Scene {
  files: Files;
  file: string;
  text: string;
}

const scenes: Scene[] = catalogues.flatMap((files) =>
  [...files]
    .filter(([file]) => /\.md$/.test(file))
    .map(([file, bytes]) => ({ files, file, text: new TextDecoder().decode(bytes) })),
);

const scene = fc.nat({ max: scenes.length - 1 });

function sceneAt(at: number): Scene {
  return scenes[at] as Scene;
}

/** Read once: a change of one file leaves the others as they are. */
const read = new Map(catalogues.map((files) => [files, contentOf(files)]));

function withTexts(content: Content, texts: ReadonlyMap<string, { name: string; text: string }>): Content {
  const swap = <T extends { file: string }>(all: readonly T[], from: (one: Content) => readonly T[]): T[] =>
    all.map((one) => {
      const change = texts.get(one.file);
      return change ? (from(contentOf(new Map([[change.name, encoder.encode(change.text)]])))[0] as T) : one;
    });
  return {
    ...content,
    files: swap(content.files, ({ files }) => files),
    sources: swap(content.sources, ({ sources }) => sources),
  };
}

/** What `fix --yes` makes of the catalogue with that text in it. */
function mendedWith({ files, file }: Scene, text: string) {
  const content = withTexts(read.get(files) as Content, new Map([[file, { name: file, text }]]));
  const { mended } = mend(content, "fr");
  const after = withTexts(
    content,
    new Map(mended.map((one) => [one.file, { name: one.renamed ?? one.file, text: one.after }])),
  );
  return { content, mended, after, text: mended.find((one) => one.file === file)?.after ?? text };
}

/** Errors, however what they quote is written and wherever they stand. */
function errorsIn(content: Content): Map<string, number> {
  const errors = new Map<string, number>();
  for (const { rule, message, severity } of validate(content, "fr").diagnostics) {
    if (severity !== "error") continue;
    const key = `${rule} ${sameKey(message.replace(/ligne \d+/g, "ligne"))}`;
    errors.set(key, (errors.get(key) ?? 0) + 1);
  }
  return errors;
}

function expectNoWorse(one: Scene, text: string): void {
  const { content, mended, after, text: now } = mendedWith(one, text);
  if (mended.length === 0) return;
  const before = errorsIn(content);
  for (const [error, count] of errorsIn(after)) {
    expect(count, `no new error: ${error}\n${text}\n=>\n${now}`).toBeLessThanOrEqual(before.get(error) ?? 0);
  }
  expect(mend(after, "fr").mended, "twice is once").toEqual([]);
  expectSameWords(one.file, text, now);
}

/** What stands below the facts once they can be read has the words that stood there. */
function expectSameWords(file: string, text: string, now: string): void {
  const [source] = contentFrom(new Map([[file, { bytes: encoder.encode(now) }]])).sources;
  const words = (some: string) => wordsIn(some.replace(/\]\([^)]*\)/g, "] "));
  const after = words(source?.read && source.faults.length === 0 ? source.read.body : "");
  expect(words(text).slice(-after.length || undefined), "the words of the text").toEqual(
    after.length ? after : words(text),
  );
}

/** Values on a line of their own: `key: value` and `- value`. */
const valueLine = /^(\s*(?:- )?(?:[A-Za-z]+: )?)("?)([^"\n]+?)("?)$/;

const words = fc.constantFrom(
  ...[
    "2015",
    "2016",
    "2018",
    "2019",
    "2023",
    "2031",
    "Vannes",
    "Rennes",
    "rennes",
    "Cluny",
    "bourg",
    "Bourges",
    "vallee",
  ],
  ...["transition-economique", "transition-ecologique", "Transition numérique", "numerique", "accueil", "persona"],
  ...[
    "personas",
    "action-43",
    "action-44",
    "college-2-0",
    "college-3-0",
    "tested",
    "testé",
    "stopped",
    "stoppé",
    "low",
  ],
  ...["12/03/2019", "2019-03", "été 2019", "14 222", "48,454", "12", "oui", "no", "[a, b]", "a, b", "5G", "Région Sud"],
);

/** Another plausible value for one that is there. */
const plausible = fc.oneof(
  words.map((word) => () => word),
  fc.integer({ min: 0, max: 9 }).map((digit) => (value: string) => value.replace(/\d(?=\D*$)/, String(digit))),
  fc.tuple(fc.nat(60), fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzéèçœ0123456789".split(""))).map(
    ([at, letter]) =>
      (value: string) =>
        value.slice(0, at % value.length) + letter + value.slice((at % value.length) + 1),
  ),
  fc.nat(60).map((at) => (value: string) => {
    const place = at % value.length;
    return value.slice(0, place) + (value[place + 1] ?? "") + (value[place] ?? "") + value.slice(place + 2);
  }),
  fc.nat(60).map((at) => (value: string) => value.slice(0, at % value.length) + value.slice((at % value.length) + 1)),
  fc.constant((value: string) => value.toUpperCase()),
  fc.constant((value: string) => `“${value}”`),
  fc.constant((value: string) => value.normalize("NFD")),
  fc.constant((value: string) => value.normalize("NFD").replace(/\p{M}/gu, "")),
  fc.constant((value: string) => value.replace(/-/g, " ")),
  fc.constant((value: string) => `${value}s`),
);

function factLines(text: string): number[] {
  const lines = text.split("\n");
  const end = lines.indexOf("---", 1);
  return lines.flatMap((line, at) => (at > 0 && at < end && valueLine.test(line) ? [at] : []));
}

/** The facts of an entry by their path. */
function factsOf(file: string, text: string): Map<string, unknown> {
  const facts = new Map<string, unknown>();
  const add = (value: unknown, path: string): void => {
    if (value !== null && typeof value === "object")
      for (const [key, inner] of Object.entries(value)) add(inner, `${path}/${key}`);
    else facts.set(path, value);
  };
  const [source] = contentFrom(new Map([[file, { bytes: encoder.encode(text) }]])).sources;
  add(source?.read?.data ?? {}, "");
  return facts;
}

/** What words stand for besides themselves in these catalogues: names and titles of entries, labels of choices. */
function namesOf(files: Files): [string, string][] {
  const names: [string, string][] = [
    ["testé", "tested"],
    ["arrêté", "stopped"],
  ];
  for (const { slug, read } of contentOf(files).sources) {
    for (const name of [slug, read?.data.title, ...(Array.isArray(read?.data.aliases) ? read.data.aliases : [])]) {
      if (typeof name === "string") names.push([name, slug]);
    }
  }
  return names;
}

describe("one value changed to another", () => {
  it(
    "stays, or becomes the same words, whatever is near it",
    () => {
      expect(scenes.length).toBeGreaterThan(10);
      fc.assert(
        fc.property(scene, fc.nat(), plausible, (number, where, change) => {
          const one = sceneAt(number);
          const lines = factLines(one.text);
          if (lines.length === 0) return;
          const all = one.text.split("\n");
          const at = lines[where % lines.length] as number;
          const [, before = "", open = "", value = "", close = ""] = valueLine.exec(all[at] ?? "") ?? [];
          all[at] = before + open + change(value) + close;
          const text = all.join("\n");
          const { text: now } = mendedWith(one, text);
          if (now === text) return;
          const was = [...factsOf(one.file, text).values()].map(String);
          const names = namesOf(one.files);
          for (const is of factsOf(one.file, now).values()) {
            const said = String(is);
            const same = was.some(
              (old) =>
                areSame(old, said) ||
                sameKey(old).includes(sameKey(said)) ||
                isoOf(old) === said ||
                names.some(
                  ([name, slug]) =>
                    slug === said && (areSame(name, old) || old.split(/[,;]/).some((part) => areSame(name, part))),
                ),
            );
            expect(same, `a third value, ${said}:\n${text}\n=>\n${now}`).toBe(true);
          }
        }),
        { ...settings, numRuns },
      );
    },
    longer,
  );
});

/** The date that day, month and year stand for, or one that lacks zeros. */
function isoOf(text: string): string {
  return text.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, "$3-$2-$1").replace(/\b\d\b/g, "0$&");
}

/** Something done to a text: where, and with what. */
const mutation = fc.record({
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 25 }),
  act: fc.constantFrom(
    ...([
      "insert",
      "insert",
      "delete",
      "swap",
      "double",
      "indent",
      "bullets",
      "join",
      "key",
      "accents",
      "quotes",
    ] as const),
    ...(["ending", "newlines", "blank", "other", "delimiter"] as const),
  ),
  sign: fc.constantFrom(
    ..."\u000b \u2028 \u2029 \u00a0 \u202f \u200b \u00ad \ufeff \u0000 \u0007 \u001e \u0092 \t \r \r\r\n \r\n \n “ ” « » ’ ' \" : # - • * [ ] { } , ; @ % & ! | > ` \\ ( ) ~ = www. 2023 é".split(
      " ",
    ),
    " ",
    ": ",
    " #",
    "\n- ",
    "\n---\n",
  ),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(text: string, { at, length, act, sign }: Mutation, other: string): string {
  const from = at % (text.length + 1);
  const [head, middle, tail] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  const lines = text.split("\n");
  const line = at % lines.length;
  const onLine = (change: (line: string) => string) =>
    lines.map((one, index) => (index === line ? change(one) : one)).join("\n");
  switch (act) {
    case "insert":
      return head + sign + middle + tail;
    case "delete":
      return head + tail;
    case "double":
      return head + middle + middle + tail;
    case "swap":
      return head + [...middle].reverse().join("") + tail;
    case "indent":
      return onLine((one) => " ".repeat(length % 7) + one.trimStart());
    case "bullets": {
      const end = lines.indexOf("---", 1);
      const bullet = ["- ", "• ", "* ", "-"][length % 4];
      return lines.map((one, index) => (index > 0 && index < end && /^\S/.test(one) ? bullet + one : one)).join("\n");
    }
    case "join":
      return lines.filter((_, index) => index !== line).join("\n");
    case "key":
      return onLine((one) =>
        one.replace(
          /^(\s*(?:- )?)(\w)(\w*)/,
          (_, space, a, b) => space + a.toUpperCase() + (length % 2 ? b : b.toUpperCase()),
        ),
      );
    case "accents":
      return onLine((one) => one.replace(/e/, "é"));
    case "quotes":
      return onLine((one) => one.replace(/: "?([^"]*)"?$/, length % 2 ? ": “$1”" : ': "$1'));
    case "ending":
      return text.replace(/\.(png|jpe?g|webp)/, (ending) => ending.toUpperCase());
    case "newlines":
      return text.replace(/\n/g, length % 2 ? "\r\n" : "\r");
    case "blank":
      return onLine((one) => (length % 2 ? `${one} ` : ` ${one}`));
    case "other":
      return onLine(() => other.split("\n")[at % other.split("\n").length] ?? "");
    case "delimiter":
      return text.replace(length % 2 ? /^---/ : /\n---\n/, length % 3 ? "\n—\n" : "\n--- \n");
  }
}

describe("an entry changed at random", () => {
  it(
    "is no worse once mended, is mended once and for all, and keeps its words",
    () => {
      fc.assert(
        fc.property(scene, scene, fc.array(mutation, { minLength: 1, maxLength: 3 }), (number, another, list) => {
          const [one, other] = [sceneAt(number), sceneAt(another)];
          let { text } = one;
          for (const change of list) text = mutated(text, change, other.text);
          expectNoWorse(one, text);
        }),
        { ...settings, numRuns },
      );
    },
    longer,
  );
});
