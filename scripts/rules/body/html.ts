import { sign } from "../../content/signs.ts";
import type { EntrySource } from "../../content/source.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";

const tag =
  /<\/?(?:a|abbr|address|applet|article|aside|audio|b|base|big|blockquote|body|br|button|canvas|center|code|col|dd|del|details|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|map|mark|marquee|math|meta|nav|noscript|object|ol|option|p|param|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|tt|u|ul|var|video|xml)(?:\s*\/?>|\s+[\w:-]{1,40}\s*=[^<>]{0,500}>?)/gi;

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
    yield* comments(entry);
    const shown = body.replace(/(`{1,3})[^`]+\1/g, (code) => " ".repeat(code.length));
    for (const { 0: found, index } of shown.matchAll(tag)) {
      if (/^(?: {4}|\t)/.test(body.slice(body.lastIndexOf("\n", index) + 1, index))) continue;
      yield {
        file: entry.file,
        place: { at: "offset", start: bodyStart + index, end: bodyStart + index + found.length },
        message: {
          fr: "Cette balise HTML sera affichée telle quelle : le texte est en Markdown.",
          en: "This HTML tag will be shown as it is: the text is in Markdown.",
        },
        help: {
          fr: "Supprimez-la, ou écrivez `**gras**`, `*italique*`, `- liste`, `[lien](https://…)`.",
          en: "Delete it, or write `**bold**`, `*italic*`, `- list`, `[link](https://…)`.",
        },
      };
      // One is enough to be understood, and a pasted page has hundreds.
      return;
    }
  },
};

/** Comments that programs write around what they copy; nothing in them was written by a person. */
const ofMachines = /^<!--\s*(?:\/?(?:Start|End)Fragment|\[if [^\]]*\][\s\S]*|\[endif\]|!?\[endif\]|more)\s*-->$/i;

/** HTML comments are not hidden: all of what they say would be read. */
function* comments({ file, read: { body, bodyStart } }: EntrySource) {
  if (!body.includes("<!--")) return;
  const shown = body.replace(/^(`{3,}|~{3,})[\s\S]*?^\1|(`{1,3})[^`]+\2/gm, (part) => part.replace(/[^\n]/g, " "));
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
