/** An entry in; what was meant to be a link in its text and will be none, with the link to write, out. */
import { proseOf } from "./body.ts";
import type { EntrySource } from "./source.ts";
import { meantAddress } from "./web-address.ts";

export interface BrokenLink {
  start: number;
  end: number;
  /** What would be clicked, or what describes the picture. */
  text: string;
  image: boolean;
  /** The address, without the blanks and signs that are not part of it. */
  address: string;
  why: "apart" | "swapped" | "blank" | "open" | "escaped" | "wiki" | "word";
}

interface Form {
  why: BrokenLink["why"];
  pattern: RegExp;
  /** Which groups of the pattern hold what is clicked and the address. */
  text: number;
  address: number;
  /** Whether it is looked for in what Markdown takes for code, too. */
  inCode?: boolean;
}

const web = "(?:https?:\\/\\/|www\\.)";
const words = "[^\\][\\n]{1,200}";

const forms: readonly Form[] = [
  // `[le bilan] (https://…)`
  {
    why: "apart",
    pattern: new RegExp(
      `(?<![\\\\\\]])(?<image>!?)\\[(${words})\\](?:[ \\t\\u00a0]+|\\n)\\(\\s*((?:${web}|mailto:)[^\\s()]+)\\s*\\)`,
      "giu",
    ),
    text: 2,
    address: 3,
  },
  // `(le bilan)[https://…]`
  { why: "swapped", pattern: new RegExp(`\\(([^()\\n]{1,200})\\)\\[(${web}[^\\s\\]]+)\\]`, "gi"), text: 1, address: 2 },
  // `[le bilan](mon fichier.pdf)`, `[le bilan](https://exam↵ple.org/)`
  {
    why: "blank",
    pattern: new RegExp(
      `(?<!\\\\)(?<image>!?)\\[(${words})\\]\\(((?:[^()<>\\n]|\\n(?![ \\t]*\\n)|\\([^()\\n]{0,100}\\)){1,600})\\)`,
      "gu",
    ),
    text: 2,
    address: 3,
  },
  // `[le bilan](https://…` without its parenthesis
  {
    why: "open",
    pattern: new RegExp(
      `(?<!\\\\)(?<image>!?)\\[(${words})\\]\\((${web}[^\\s()<>]*[^\\s()<>.,;:!?»”])(?=[.,;:!?»”]*(?:\\s|$))(?!\\s*\\)|[^\\n(]*\\))`,
      "giu",
    ),
    text: 2,
    address: 3,
  },
  // `\[le bilan\](https://…)`
  {
    why: "escaped",
    pattern: new RegExp(
      `(?:\\\\\\[([^\\][\\n\\\\]{1,200})\\\\?\\]|\\[([^\\][\\n\\\\]{1,200})\\\\\\])\\\\?\\((${web}[^\\s()\\\\]+)\\\\?\\)|\\[([^\\][\\n\\\\]{1,200})\\]\\\\\\((${web}[^\\s()\\\\]+)\\\\?\\)`,
      "gi",
    ),
    text: 1,
    address: 3,
  },
  // MediaWiki
  {
    why: "wiki",
    pattern: /(?<![\][!\\])\[(https?:\/\/[^\s\][|]+)[ \t]+([^\][\n|]{1,200})\](?![[(:])/gi,
    text: 2,
    address: 1,
  },
  // DokuWiki
  { why: "wiki", pattern: /\[\[(https?:\/\/[^\s\][|]+)\s*\|\s*([^\][\n|]{1,200})\]\]/gi, text: 2, address: 1 },
  // Confluence
  {
    why: "wiki",
    pattern: /(?<!\[)\[([^\][\n|]{1,200})\|(https?:\/\/[^\s\][|]+)(?:\|[^\]\n]{0,80})?\](?!\])/gi,
    text: 1,
    address: 2,
  },
  // Textile
  { why: "wiki", pattern: /"([^"\n]{1,200})":(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/gi, text: 1, address: 2 },
  // Forums
  { why: "wiki", pattern: /\[url=["']?(https?:\/\/[^\s\]"']+)["']?\]([^[\n]{1,200})\[\/url\]/gi, text: 2, address: 1 },
  // reStructuredText
  { why: "wiki", pattern: /`([^`<\n]{1,200}?)\s*<(https?:\/\/[^\s>`]+)>`_{1,2}/gi, text: 1, address: 2, inCode: true },
  // A field of Word
  {
    why: "word",
    pattern:
      /(?:\{[ \t]{0,5})?\bHYPERLINK\s+(?:\\[a-z]\s+)?["«“][ \t\u00a0]*(https?:\/\/[^\s"»”]+)[ \t\u00a0]*["»”](?:[ \t]*\\[a-z][^}\n]{0,200})?(?:[ \t]*\})?/gi,
    text: 0,
    address: 1,
  },
];

const found = new WeakMap<EntrySource["read"], readonly BrokenLink[]>();

/** What is found in an entry, however many rules ask; in the order of the text. */
export function brokenLinksOf(entry: EntrySource): readonly BrokenLink[] {
  let links = found.get(entry.read);
  if (!links) {
    links = brokenLinksIn(entry);
    found.set(entry.read, links);
  }
  return links;
}

/** Without one of these there is no link that could be broken. */
const hint = /\]|":|HYPERLINK|>`_/;

function brokenLinksIn(entry: EntrySource): BrokenLink[] {
  const { body } = entry.read;
  if (!hint.test(body)) return [];
  const prose = proseOf(entry);
  const links: BrokenLink[] = [];
  for (const form of forms) {
    for (const match of (form.inCode ? body : prose).matchAll(form.pattern)) {
      const link = linkOf(match, form);
      if (link && !links.some(({ start, end }) => start < link.end && link.start < end)) links.push(link);
    }
  }
  return links.sort((a, b) => a.start - b.start);
}

function linkOf(match: RegExpMatchArray, form: Form): BrokenLink | undefined {
  const second = form.why === "escaped" && match[3] === undefined;
  const text =
    (form.text === 0 ? "…" : (match[form.text] ?? match[form.why === "escaped" ? (second ? 4 : 2) : 0])) ?? "";
  const written = match[second ? 5 : form.address] ?? "";
  if (form.why === "blank" && !isBroken(written)) return undefined;
  const start = match.index ?? 0;
  return {
    start,
    end: start + match[0].length,
    text: text.trim(),
    image: match.groups?.image === "!",
    address: cleaned(written),
    why: form.why,
  };
}

/** Whether what stands between the parentheses is an address with a blank inside. */
function isBroken(written: string): boolean {
  const inner = written.trim();
  if (!/\s/.test(inner)) return false;
  // A title may follow an address: `x "titre"`.
  if (/^\S+\s+(?:"[^"]*"|'[^']*'|\([^()]*\))$/.test(inner)) return false;
  return /^["“«<]?(?:https?:|www\.|mailto:|\/\w|\.{1,2}\/|file:|[a-z]:\\)|%20|\.(?:md|html?|pdf|docx?|odt|txt|csv|xlsx?|ods|pptx?|odp|png|jpe?g|webp|gif|heic)$/i.test(
    inner,
  );
}

/** Without quotes around it, and without the line breaks of a document inside. */
function cleaned(written: string): string {
  const inner = written
    .trim()
    .replace(/^[<"“«'\s]+|[>"”»'\s]+$/g, "")
    .replace(/\s*[\n\t]\s*/g, "")
    .replace(/\s/g, "%20");
  return meantAddress(inner) ?? inner;
}
