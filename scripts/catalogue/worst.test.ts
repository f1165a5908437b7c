/** The worst that 100 kB can hold, for parsers and for regular expressions: each file is checked in under a second. */
import { expect, it } from "vitest";
import { contentFrom, entryLimit } from "./load.ts";
import { renderMarkdown } from "./markdown.ts";
import { base } from "./rules/example.ts";
import { validate } from "./validate.ts";

const path = "content/prototypes/essai.md";
const start = '---\ntitle: Un essai\nedition: "2018"\n';

/** `text` again and again, up to the size of the largest entry. */
function full(text: string, before = "", after = ""): string {
  const room = entryLimit - new TextEncoder().encode(before + after).byteLength;
  return before + text.repeat(Math.floor(room / new TextEncoder().encode(text).byteLength)) + after;
}

const inBody = (text: string, after = "") => full(text, `${start}---\n`, after);
const inFacts = (text: string, before = "", after = "") => full(text, start + before, `${after}\n---\n`);
const numbered = (line: (at: number) => string, count: number) =>
  Array.from({ length: count }, (_, at) => line(at)).join("\n");

const files: Record<string, string> = {
  "nested brackets": inBody("["),
  "nested links": inBody("[a](", ")"),
  "links in links": inBody("[", "](b)"),
  "nested quotes": inBody("> "),
  "nested lists": inBody("- "),
  "deep lists": `${start}---\n${numbered((at) => `${" ".repeat(at % 400)}- a`, 480)}`,
  "emphasis that never closes": inBody("*a **b "),
  "emphasis of both kinds": inBody("_*"),
  "code that never closes": `${start}---\n${numbered((at) => `${"`".repeat(at % 300)} a`, 600)}`,
  "autolinks that never close": inBody("<https:"),
  "tags that never close": inBody("<a href="),
  "mailboxes that never close": inBody("<a@"),
  entities: inBody("&#106;"),
  pictures: inBody("![a](b.png) "),
  "pictures that are missing": inBody("![a](/images/b.png)\n\n"),
  "links that are refused": inBody("[a](javascript:b)\n"),
  "links hidden by entities": inBody("[a](&#106;avascript:b) "),
  "link definitions": inBody("[a]: b\n"),
  tables: full("|a", `${start}---\n`, `\n${"|-".repeat(40)}`),
  "large tables": inBody("|a|b|c|d|\n|-|-|-|-|\n"),
  headings: inBody("#### a\n"),
  rules: inBody("---\n"),
  hashes: inBody("#"),
  backslashes: inBody("\\"),
  spaces: inBody(" "),
  "spaces and a letter": inBody(" ", "a"),
  "lines of spaces": inBody("   \n"),
  "one word": inBody("a"),
  digits: inBody("1 "),
  "digits without end": inBody("1"),
  "digits and hyphens": inBody("06-"),
  telephones: inBody("06 12 34 56 78 "),
  capitals: inBody("FR76 "),
  "capitals without end": inBody("A1"),
  "at signs": inBody("a@"),
  "dots and an at": inBody("a.", "@b"),
  "domains without end": inBody("a.", "@").replace("---\n", "---\n@"),
  mailboxes: inBody("a.b@c.fr "),
  "not quite spelled mailboxes": inBody("a arobase "),
  "not quite tokens": inBody("eyJaaaaaaaa."),
  "bearer of nothing": inBody("Bearer "),
  "long token": inBody("a1-"),
  addresses: inBody("https://a.b "),
  "bare schemes": inBody("://"),
  "number inside an address": inBody("1 06 12 34 56 7", "").replace("---\n", "---\nhttps://"),
  placeholders: inBody("TODO "),
  "blank marks": inBody("\u00a0"),
  "hidden characters": inBody("\u200b"),
  "null characters": inBody("\0a"),
  "carriage returns": inBody("\r"),
  "tag characters": inBody("\u{e0041}"),
  joiners: inBody("a\u200d"),
  "nested lists of facts": inFacts("[", "a: "),
  "nested groups of facts": inFacts("{a: ", "b: "),
  "nested hyphens": inFacts("- ", "a:\n  "),
  "deep facts": `${start}${numbered((at) => `${" ".repeat(at)}a:`, 430)}\n---\n`,
  "many unknown facts": `${start}${numbered((at) => `cle${at}: x`, 7000)}\n---\n`,
  "the same fact": inFacts("territory: a\n"),
  "many items": inFacts("a, ", "themes: [", "a]"),
  "many equal groups": `${start}sources:\n${numbered(() => "  - {url: x}", 6500)}\n---\n`,
  "many groups of nothing": `${start}sources:\n${numbered(() => "  - {}", 11_000)}\n---\n`,
  "many empty facts": `${start}lessons:\n${numbered(() => '  - ""', 13_000)}\n---\n`,
  "many items that are too short": `${start}lessons:\n${numbered((at) => `  - a${at % 10}`, 13_000)}\n---\n`,
  "colons on every line": inFacts("territory: a : b\n"),
  "colons in one line": inFacts("a: ", "territory: "),
  "tabs on every line": inFacts("\ta: b\n"),
  "asterisks on every line": inFacts("  * a\n", "themes:\n"),
  "quotes that never close": inFacts('"', "territory: "),
  "quotes on every line": inFacts('territory: "a\n'),
  "spaces in a fact": inFacts(" ", "territory: a", "b"),
  "spaces in a quoted fact": inFacts(" ", 'territory: "a', 'b"'),
  "spaces at line ends": inFacts("# a      \n"),
  "no-break spaces in a fact": inFacts("\u00a0", "territory:", "b"),
  "comment signs": inFacts(" #a", "territory: a"),
  anchors: inFacts("&a ", "territory: "),
  tags: inFacts("!a ", "territory: "),
  "a long word": inFacts("a", "title"),
  "a long unknown fact": inFacts("a", "", ": b"),
  "a long address": inFacts("a", "sources:\n  - url: https://"),
  "a long address without scheme": inFacts("a.", "sources:\n  - url: "),
  "a long date": inFacts("1", 'followUps:\n  - date: "', '"\n    note: abc'),
  "a long title": full("le jeu ", '---\nedition: "2018"\ntitle: ', "\n---\n"),
  "a long organisation": inFacts("a b ", "organisation: "),
  "a long picture": inFacts("a-", "images:\n  - alt: abc\n    src: "),
  "a long slug": inFacts("a-", "site: "),
  "hyphens without end": full("-"),
  "nothing but line ends": full("\n"),
  "never closed": full("a: b\n", "---\n"),
  "prose in the facts": inFacts("Un texte, sans deux-points.\n\n"),
};

/** Twice the second that is promised: a test shares the machine with others. */
const limit = 2000;

it.each(Object.entries(files))(
  "%s",
  (_, text) => {
    const given = new Map(
      [...Object.entries(base), [path, text] as const].map(([file, one]) => [
        file,
        { bytes: new TextEncoder().encode(one) },
      ]),
    );
    const before = process.cpuUsage();
    const content = contentFrom(given);
    const { diagnostics } = validate(content, "fr");
    const checked = milliseconds(before);
    expect(diagnostics.filter(({ file }) => file === "content/")).toEqual([]);
    expect(checked).toBeLessThan(limit);
    const read = content.sources.find(({ file }) => file === path)?.read;
    const rendering = process.cpuUsage();
    if (read) renderMarkdown(read.body, { href: (address) => address, idPrefix: "t-", language: "fr" });
    expect(milliseconds(rendering)).toBeLessThan(limit);
    if (process.env.WORST)
      console.log(`${Math.round(checked)} ${Math.round(milliseconds(rendering))} ms, ${diagnostics.length} findings`);
  },
  60_000,
);

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
