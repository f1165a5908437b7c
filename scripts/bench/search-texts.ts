/** A folder of French text that is not ours (HTML, manual pages, Markdown, plain text) in; pages for a catalogue out. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "node-html-parser";

export interface TextPage {
  title: string;
  summary: string;
  body: string;
  /** What it is filed under; empty where its source files nothing. */
  subject: string;
}

const words = 220;

/** At most `count` pages, in an order that depends on nothing but the texts. Long texts give several pages. */
export async function readTexts(folder: string, count: number): Promise<TextPage[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && /\.(?:x?html?|page|md|txt|\d\w*\.gz)$/.test(file.name))
    .map((file) => ({ path: join(file.parentPath, file.name), hash: digest(file.name) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1));
  // Manuals come in several cuts: of two pages with the same words nobody could say which was meant.
  const bodies = new Set<string>();
  const isNew = ({ body }: TextPage) => bodies.size < bodies.add(body).size;
  const paths = files.map(({ path }) => path);
  return await firstsThenOthers(paths, count, async (path) => pagesOf(await textOf(path)).filter(isNew));
}

/** At most `count` pages of these files: first of all the beginning of each, by titles of their own. */
export async function firstsThenOthers(
  paths: readonly string[],
  count: number,
  pagesIn: (path: string) => Promise<TextPage[]>,
): Promise<TextPage[]> {
  const firsts = new Map<string, TextPage>();
  const others: TextPage[] = [];
  for (const path of paths) {
    if (firsts.size >= count) break;
    const [first, ...rest] = await pagesIn(path);
    if (!first || firsts.has(first.title)) continue;
    firsts.set(first.title, first);
    others.push(...rest);
  }
  return [...firsts.values(), ...others].slice(0, count);
}

/** An order that depends on nothing but names. */
export function digest(name: string): string {
  return createHash("sha256").update(name).digest("hex");
}

interface Text {
  title: string;
  paragraphs: string[];
}

async function textOf(path: string): Promise<Text> {
  const bytes = await readFile(path);
  if (path.endsWith(".gz")) return manualPage(gunzipSync(bytes).toString());
  const text = bytes.toString();
  return /(?:html?|page)$/.test(path) ? webPage(text) : plainText(text);
}

function webPage(source: string): Text {
  const root = parse(source);
  const title = (root.querySelector("title")?.text ?? "").replace(/^[\d.\s]+/, "");
  const paragraphs = root.querySelectorAll("p, li, dd").map(({ text }) => text);
  return { title, paragraphs };
}

function manualPage(source: string): Text {
  const plain = source
    .replace(/^\.\\".*$/gm, "")
    .replace(/^\.(?:PP|P|TP|IP|SH|SS|LP|br|RS|RE|nf|fi|EX|EE).*$/gm, (line) =>
      /^\.S[HS]/.test(line) ? `\n\n#${line.slice(3)}\n\n` : "\n\n",
    )
    .replace(/^\.(?:B|I|BR|IR|RB|RI|BI|IB|SM) /gm, "")
    .replace(/^\..*$/gm, "")
    .replace(/\\f.|\\[,/&]/g, "")
    .replace(/\\\(..|\\\[[^\]]*\]|\\\*\S+/g, " ")
    .replace(/\\(.)/g, "$1");
  const [, named = ""] = /#\s*NOM\s+([\s\S]*?)\n\n/.exec(plain) ?? [];
  const described = plain.slice(Math.max(0, plain.search(/#\s*DESCRIPTION/)));
  return { title: named.replace(/^[^–]*? -+ /s, ""), paragraphs: described.split(/\n{2,}/) };
}

function plainText(source: string): Text {
  const [title = "", ...paragraphs] = source.split(/\n{2,}/);
  return { title: title.replace(/^#+ /, ""), paragraphs };
}

function pagesOf({ title, paragraphs }: Text): TextPage[] {
  const clean = (text: string) =>
    text
      .replace(/[\s\u00a0]+/g, " ")
      .replace(/[<>[\]{}`*_|\\#"]/g, " ")
      .replace(/ {2,}/g, " ")
      .trim();
  const prose = paragraphs.map(clean).filter((text) => (text.match(/\p{L}{2,}/gu) ?? []).length >= 6);
  if (!clean(title) || prose.length === 0) return [];
  const chunks: string[][] = [[]];
  let length = 0;
  for (const paragraph of prose) {
    if (length > words) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)?.push(paragraph.slice(0, 1500));
    length += paragraph.split(" ").length;
  }
  return chunks.map((chunk, index) => {
    const [start = "", ...rest] = chunk;
    const [sentence = start] = /^.{30,240}?[.!?:;](?= |$)/.exec(start) ?? [start.slice(0, 200)];
    const name = index === 0 ? clean(title) : `${clean(title)}, ${sentence.split(" ").slice(0, 7).join(" ")}`;
    return { title: name.slice(0, 110), summary: sentence, subject: "", body: [start, ...rest].join("\n\n") };
  });
}
