/**
 * What people read is in schemas/words/, and not in code. Left out: tests, the benchmarks (scripts/bench, whose readers
 * are developers), and what shows content rather than speaks: the examples and cases of rules.
 */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseAst } from "vitest/node";
import { root } from "../scripts/root.ts";

/** Why a file may hold words of French all the same. */
const allowed: Readonly<Record<string, string>> = {
  "layouts/browser/search-text.ts": "letters and quotes of French, by which texts are searched and words are quoted",
  "scripts/content/broken-links.ts": "a regular expression over signs that may follow a link",
  "scripts/content/mistakes/quoting.ts": "quotes that are written into an entry",
  "scripts/content/old-encodings.ts": "letters by which an old encoding is known",
  "scripts/content/pictures/picture.ts": "the bytes by which pictures begin",
  "scripts/language/fold.ts": "letters of French",
  "scripts/language/near-names.ts": "words that tell no name from another",
  "scripts/language/stop-words.ts": "words that nobody searches for",
  "scripts/language/typography.ts": "signs of French, and the blanks beside them",
  "scripts/rules/example.ts": "the catalogue over which the examples of rules are laid",
  "scripts/rules/field/placeholder.ts": "words that people leave in place of a value",
  "scripts/rules/reference/unknown.ts": "the beginning of an edition that is to be written",
  "scripts/rules/text/mojibake.ts": "letters that a change of encoding leaves",
  "scripts/rules/writing/solution-in-title.ts": "a regular expression over titles",
  "scripts/search/real-words.ts": "the name of a dictionary",
};

/** Letters, signs and little words that French texts have and English ones do not. */
const french =
  /[àâçéèêëîïôûùüÿœæ«»]|(?<!\p{L})(?:[ldnscjmt]|qu)’\p{L}|\p{L}+[^\n]* (?:le|la|les|des|du|une|est|sont|ne|pas|ou|pour|dans|sur|avec|par|votre|cette)(?![\p{L}\p{N}])/iu;

/** `fr-FR`. */
const locale = /^\w\w[-_]\w\w$/;

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

function sources(): string[] {
  return ["scripts", "layouts", "schemas"]
    .flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true }).map(({ parentPath, name }) =>
        `${parentPath}/${name}`.slice(root.length),
      ),
    )
    .concat("eleventy.config.ts")
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^scripts\/(?:bench|rules\/cases)\//.test(path));
}

/** Texts of a module that are, or may be, told to people. */
function* wordsIn(node: unknown, holder?: Node): Generator<string> {
  if (Array.isArray(node)) {
    for (const one of node) yield* wordsIn(one, holder);
    return;
  }
  if (typeof node !== "object" || node === null || !("type" in node)) return;
  const { type, ...parts } = node as Node;
  if (isExample(node as Node)) return;
  const text = textOf(node as Node);
  if (text !== undefined && (type === "JSXText" ? /\p{L}{2}/u : french).test(text)) yield text.trim();
  else if (text !== undefined && holder?.type === "Property" && nameOf(holder) === "fr" && !locale.test(text)) {
    yield text;
  }
  if (type === "ConditionalExpression" && isOfLanguage(parts.test as Node)) {
    yield* [parts.consequent, parts.alternate]
      .map((one) => textOf(one as Node) ?? "")
      .filter((one) => /\p{L}{3}/u.test(one) && !locale.test(one));
  }
  for (const part of Object.values(parts)) yield* wordsIn(part, node as Node);
}

/** `language === "fr"`. */
function isOfLanguage({ type, right }: Node): boolean {
  return type === "BinaryExpression" && ["fr", "en"].includes(textOf(right as Node) ?? "");
}

/** What a rule is shown with: its examples, and the entries that they are made of. */
function isExample(node: Node): boolean {
  if (node.type === "Property") return ["passing", "failing"].includes(nameOf(node) ?? "");
  const { name } = (node.callee ?? {}) as { name?: string };
  return node.type === "CallExpression" && ["entry", "prototype"].includes(name ?? "");
}

function nameOf({ key }: Node): string | undefined {
  const { name, value } = key as { name?: string; value?: string };
  return name ?? value;
}

function textOf(node: Node): string | undefined {
  if (node.type === "Literal" || node.type === "JSXText")
    return typeof node.value === "string" ? node.value : undefined;
  if (node.type !== "TemplateLiteral") return undefined;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join("{}");
}

const found = new Map(
  sources().map((path) => [path, [...wordsIn(parseAst(readFileSync(root + path, "utf8"), { lang: "tsx" }, path))]]),
);

it("no code speaks to people in words of its own", () => {
  expect([...found].filter(([path, words]) => words.length > 0 && !(path in allowed))).toEqual([]);
});

it("no file is allowed to that has no need", () => {
  expect(Object.keys(allowed).filter((path) => !found.get(path)?.length)).toEqual([]);
});
