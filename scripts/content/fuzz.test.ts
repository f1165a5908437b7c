/** Valid entries, broken at random: never a crash, always a diagnostic with a place or a faithful and harmless page. */
import fc from "fast-check";
import { type HTMLElement, parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { base } from "../rules/example.ts";
import { validate } from "../rules/validate.ts";
import { parseYaml } from "./front-matter.ts";
import { contentFrom } from "./load.ts";
import { renderMarkdown } from "./markdown.ts";
import { readPlainYaml } from "./plain-yaml.ts";

/** `FUZZ_RUNS=100000 npx vitest run scripts/content/fuzz.test.ts` looks further. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 300);
const settings = { seed: 20181122, numRuns, endOnFailure: true };
const longer = Math.max(60_000, numRuns * 20);

const path = "content/prototypes/2018/essai.md";

const seed = `---
title: "Le jeu : un essai"
edition: "2018"
summary: Un jeu de cartes pour parler de la cour de récréation.
site: bourg
organisation: Ville du Bourg
themes: [transition-numerique, cohesion-sociale]
methods:
  - persona
maturity: tested
followUps:
  - date: "2019-03"
    note: "Un essai : deux accueils."
sources:
  - url: https://example.org/article
    title: Un article
---

## Le besoin

Un texte avec **du gras**, [un lien](https://example.org/) et ![un plan](plan.png).

- une liste
  - et sa suite

> Une citation

\`\`\`
du code
\`\`\`

| a | b |
|---|---|
| 1 | [2](/defis/ecole/) |
`;

const rest = new Map(Object.entries(base).map(([file, text]) => [file, new TextEncoder().encode(text)]));

function check(bytes: Uint8Array) {
  const content = contentFrom(new Map([...rest, [path, bytes] as const].map(([file, one]) => [file, { bytes: one }])));
  return { content, ...validate(content, "fr") };
}

/** What holds whatever the bytes are. */
function expectSound(bytes: Uint8Array): void {
  const { content, diagnostics, located } = check(bytes);
  const source = content.sources.find(({ file }) => file === path);
  const text = source?.text ?? source?.undecoded?.text ?? "";
  const lines = text.split("\n");
  for (const { file, line, column, message, help, suggestion, rule } of diagnostics) {
    expect(file, `${rule} crashed: ${message}`).not.toBe("content/");
    expect([message, help, suggestion].join("\n")).not.toMatch(/^\s+at .+:\d+:\d+|node_modules|undefined|\[object/m);
    if (file !== path) continue;
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  }
  for (const { diagnostic, span, edit } of located) {
    if (diagnostic.file !== path) continue;
    for (const { start, end } of [span, ...(edit ? [edit.span] : [])]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(start).toBeLessThanOrEqual(text.length);
    }
  }
  const errors = diagnostics.filter(({ severity, file }) => severity === "error" && file === path);
  if (!source?.read || source.faults.length)
    expect(errors.length, "an entry that cannot be read is said to be").toBeGreaterThan(0);
  if (source?.read) expectHarmless(source.read.body);
}

const schemes = /^(?:https?:\/\/|mailto:|\/(?![/\\])|#)/;

/** What is rendered runs nothing and leads nowhere it should not. */
function expectHarmless(markdown: string): void {
  const { html } = renderMarkdown(markdown, { href: (address) => address, language: "fr" });
  const all = (parse(html) as HTMLElement).querySelectorAll("*");
  for (const element of all) {
    const name = element.rawTagName.toLowerCase();
    expect(allowed).toContain(name);
    for (const [attribute, value] of Object.entries(element.attributes)) {
      expect(attribute.toLowerCase()).toMatch(
        /^(?:href|src|alt|title|id|class|rel|loading|start|style|target|tabindex|role|aria-label)$/,
      );
      if (attribute.toLowerCase() === "style") expect(value).toMatch(/^text-align:(?:left|right|center)$/);
      if (attribute === "href") expect(value.trim()).toMatch(schemes);
      if (attribute === "src") expect(value).toMatch(/^\/images\/[a-z0-9][a-z0-9._/-]*$/);
      if (attribute === "id") expect(value).toMatch(/^texte-/);
    }
  }
}

const allowed =
  "h2 h3 h4 h5 h6 p a img em strong s sup span div section del code pre ul ol li blockquote table thead tbody tr th td br hr".split(
    " ",
  );

const hostile = fc.constantFrom(
  ..."--- ``` ' \" : # - [ ] { } & * ! | > % @ \\ < > ( ) ~ _ = + ? , ; $ / \t \r \r\n \n \u00a0 \u202f \u200b \u202e \u0000 \ufeff é 👩‍🚒 \u{e0041}".split(
    " ",
  ),
  ...[
    "javascript:",
    "data:text/html,",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "](javascript:alert(1))",
    "![](",
    "[a]: ",
    "&#106;",
    "&colon;",
    "[^1]",
    "\n[^1]: ",
    "\n[^constructor]: [^__proto__]\n\n    ",
    "^[",
    "\n- [ ] ",
    "\n1. [x]",
    "\n| a |\n|:-:|\n| ",
    "\n> ",
    "[[",
    "]]",
    "![[",
    "==",
    "\n::: ",
    "{.x}",
    "\n====== ",
    "{{",
    "&#8238;",
    "&amp;rlm;",
    "\\u202e",
    "Ã©",
    "e\u0301",
    "https:\\\\",
    "https://a.fr@",
  ],
  ...[
    "!!js/function ",
    "&a ",
    "*a",
    "<<: ",
    "__proto__: ",
    "constructor: ",
    ": ",
    " #",
    "'",
    '"',
    "  ",
    "\n  - ",
    "\n---\n",
    "\n...\n",
    "%YAML",
    "? ",
  ],
);

/** Places and what happens there: text put in, taken away or doubled. */
const changes = fc.array(
  fc.record({
    at: fc.nat({ max: seed.length }),
    act: fc.constantFrom("insert", "delete", "double", "swap" as const),
    text: fc.oneof(hostile, fc.string({ unit: "binary", maxLength: 6 })),
    length: fc.integer({ min: 1, max: 30 }),
  }),
  { minLength: 1, maxLength: 6 },
);

describe("an entry changed at random", () => {
  it(
    "is answered with a place, in its text",
    () => {
      fc.assert(
        fc.property(changes, (list) => {
          let text = seed;
          for (const { at, act, text: more, length } of list) {
            const [head, middle, tail] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
            if (act === "insert") text = head + more + middle + tail;
            if (act === "delete") text = head + tail;
            if (act === "double") text = head + middle + middle + tail;
            if (act === "swap") text = head + [...middle].reverse().join("") + tail;
          }
          expectSound(new TextEncoder().encode(text));
        }),
        settings,
      );
    },
    longer,
  );

  it(
    "is answered with a place, in its bytes",
    () => {
      const bytes = new TextEncoder().encode(seed);
      const flips = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 5,
      });
      fc.assert(
        fc.property(flips, fc.nat({ max: bytes.length }), fc.boolean(), (list, length, cut) => {
          const changed = Uint8Array.from(bytes);
          for (const [at, value] of list) changed[at] = value;
          expectSound(cut ? changed.subarray(0, length) : changed);
        }),
        settings,
      );
    },
    longer,
  );

  it(
    "is answered with a place, when anything at all is sent",
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectSound(bytes)),
        settings,
      );
    },
    longer,
  );
});

it(
  "renders any Markdown without harm",
  () => {
    const words = fc.array(fc.oneof(hostile, fc.lorem({ maxCount: 2 }), fc.webUrl()), { maxLength: 25 });
    fc.assert(
      fc.property(words, fc.constantFrom("", " ", "\n"), (list, between) => expectHarmless(list.join(between))),
      settings,
    );
  },
  longer,
);

describe("plain YAML", () => {
  const matter = seed.slice(4, seed.indexOf("\n---\n", 4) + 1);
  const lines = fc.array(
    fc.constantFrom(
      ...matter.split("\n"),
      "a: b",
      "  - c",
      "    d: e",
      "f:",
      "g: 'h'",
      "i: 12",
      "j: null",
      "k: []",
      "l: x # y",
      "m:  n",
      "- o",
      "  p",
    ),
    { maxLength: 8 },
  );

  it(
    "is read as the full parser reads it",
    () => {
      fc.assert(
        fc.property(lines, changes, fc.boolean(), (list, where, change) => {
          let yaml = `${list.join("\n")}\n`;
          if (change)
            for (const { at, text } of where.slice(0, 2))
              yaml = yaml.slice(0, at % yaml.length) + text + yaml.slice(at % yaml.length);
          const plain = readPlainYaml(yaml);
          if (plain !== undefined) expect(plain).toEqual(parseYaml(yaml));
        }),
        { ...settings, numRuns: numRuns * 5 },
      );
    },
    longer,
  );

  it("is what nearly every entry is written in", () => {
    expect(readPlainYaml(matter.replace(/"[^"]*: [^"]*"/g, "texte"))).toBeDefined();
  });
});
