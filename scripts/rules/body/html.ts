import type { Words } from "../../../schemas/index.ts";
import { proseOf } from "../../content/body.ts";
import { sign } from "../../content/signs.ts";
import type { EntrySource } from "../../content/source.ts";
import { atLine4, prototype } from "../example.ts";
import { shown } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const tag =
  /<\/?(?:a|abbr|address|applet|article|aside|audio|b|base|big|blockquote|body|br|button|canvas|center|code|col|dd|del|details|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|gallery|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|map|mark|marquee|math|meta|nav|noscript|nowiki|object|ol|option|p|param|picture|pre|q|ref|references|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|tt|u|ul|var|video|wrap|xml)(?:\s*\/?>|\s+[\w:-]{1,40}\s*=[^<>]{0,500}>?)/gi;

export const rule: Rule = {
  id: "body/html",
  severity: "warning",
  scope: "entry",
  title: {
    fr: "Le texte d’une fiche s’écrit sans balise HTML.",
    en: "The text of an entry is written without HTML tags.",
  },
  why: {
    fr: "Le HTML n’est pas interprété : le lecteur verrait la balise elle-même.",
    en: "HTML is not interpreted: readers would see the tag itself.",
  },
  passing: { files: prototype("maturity: tested", "Un mot **en gras**, et `<br>` cité, et 3 < 4.\n") },
  failing: { files: prototype("maturity: tested", "Un mot <b>en gras</b>.\n"), at: atLine4(8, 6) },
  *check(entry) {
    const { body, bodyStart } = entry.read;
    if (!(entry.signs & sign.less)) return;
    const uncoded = proseOf(entry);
    yield* comments(entry, uncoded);
    const tables = tablesIn(uncoded);
    for (const table of tables) {
      const place = { at: "offset" as const, start: bodyStart + table.start, end: bodyStart + table.end };
      const text = asMarkdown(body.slice(table.start, table.end));
      yield {
        file: entry.file,
        place,
        message: {
          fr: "Ce tableau en HTML sera affiché tel quel, balises comprises : le texte est en Markdown.",
          en: "This HTML table will be shown as it is, tags and all: the text is in Markdown.",
        },
        help: { fr: "Écrivez-le plutôt ainsi.", en: "Write it like this instead." },
        ...(text && { suggestion: text, proposal: { place, text } }),
      };
    }
    const found = [...uncoded.matchAll(tag)].filter(
      ({ index }) => !tables.some(({ start, end }) => index >= start && index < end),
    );
    const [first] = found;
    if (!first) return;
    // One is enough to be understood, and a pasted page has hundreds.
    const start = bodyStart + first.index;
    yield {
      file: entry.file,
      place: { at: "offset", start, end: start + first[0].length },
      message: counted(found.map(([text]) => text)),
      help: {
        fr: `Supprimez-${found.length > 1 ? "les" : "la"}, ou écrivez \`**gras**\`, \`*italique*\`, \`- liste\`, \`[lien](https://…)\`.`,
        en: `Delete ${found.length > 1 ? "them" : "it"}, or write \`**bold**\`, \`*italic*\`, \`- list\`, \`[link](https://…)\`.`,
      },
    };
  },
};

/** « 12 balises HTML (p, b, span) ». */
function counted(tags: readonly string[]): Words {
  if (tags.length === 1) {
    return {
      fr: "Cette balise HTML sera affichée telle quelle : le texte est en Markdown.",
      en: "This HTML tag will be shown as it is: the text is in Markdown.",
    };
  }
  const names = [...new Set(tags.map((text) => /\w+/.exec(text)?.[0].toLowerCase() ?? ""))];
  return {
    fr: `À partir d’ici, ${tags.length} balises HTML (${shown(names, "fr")}) seront affichées telles quelles : le texte est en Markdown.`,
    en: `From here on, ${tags.length} HTML tags (${shown(names, "en")}) will be shown as they are: the text is in Markdown.`,
  };
}

/** Tables that are closed, from their first sign to their last. */
function tablesIn(body: string): { start: number; end: number }[] {
  const tables: { start: number; end: number }[] = [];
  // Not in lower case: a letter may become two, and every place after it another.
  const [opening, closing] = [/<table(?=([\s>])?)/gi, /<\/table>/gi];
  for (let found = opening.exec(body); found; found = opening.exec(body)) {
    closing.lastIndex = found.index;
    if (!closing.test(body)) break;
    if (found[1] !== undefined) tables.push({ start: found.index, end: closing.lastIndex });
    opening.lastIndex = closing.lastIndex;
  }
  return tables;
}

/** A table of plain cells as Markdown; undefined where it has no cell. */
function asMarkdown(html: string): string | undefined {
  const rows = html
    .split(/<tr\b[^>]*>/i)
    .slice(1)
    .map((row) =>
      row
        .split(/<t[dh]\b[^>]*>/i)
        .slice(1)
        .map(cellText),
    );
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [head, ...rest] = rows;
  if (!head || width === 0) return undefined;
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? "").join(" | ")} |`;
  return [line(head), line(Array.from({ length: width }, () => "---")), ...rest.map(line)].join("\n");
}

function cellText(html: string): string {
  return html
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replaceAll("|", "\\|");
}

/** Comments that programs write around what they copy; nothing in them was written by a person. */
const ofMachines = /^<!--\s*(?:\/?(?:Start|End)Fragment|\[if [^\]]*\][\s\S]*|\[endif\]|!?\[endif\]|more)\s*-->$/i;

/** HTML comments are not hidden: all of what they say would be read. */
function* comments({ file, read: { bodyStart } }: EntrySource, shown: string) {
  for (let at = shown.indexOf("<!--"); at >= 0; ) {
    const closing = shown.indexOf("-->", at + 4);
    const lineEnd = shown.indexOf("\n", at);
    const end = closing >= 0 ? closing + 3 : lineEnd >= 0 ? lineEnd : shown.length;
    const machine = ofMachines.test(shown.slice(at, end));
    const place = { at: "offset" as const, start: bodyStart + at, end: bodyStart + end };
    yield {
      file,
      place,
      severity: machine ? ("warning" as const) : ("error" as const),
      message: machine
        ? {
            fr: "Ce commentaire vient d’un copier-coller ; il serait affiché tel quel.",
            en: "This comment comes from copy and paste; it would be shown as it is.",
          }
        : {
            fr: "Un commentaire HTML n’est pas caché ici : il serait publié tel quel.",
            en: "An HTML comment is not hidden here: it would be published as it is.",
          },
      help: { fr: "Effacez-le de « <!-- » à « --> ».", en: "Delete it from “<!--” to “-->”." },
      ...(machine && { edit: { place, text: "" } }),
    };
    at = closing >= 0 ? shown.indexOf("<!--", end) : -1;
  }
}
