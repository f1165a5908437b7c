/** What one program alone writes: Word, Obsidian, Notion, mail. */

import { wordsOf } from "../../../language/words.ts";
import { besideAnother, type Leftover } from "./leftover.ts";

const words = wordsOf("rules/body").pasted.programs;

const header = /^(?:>\s*)?\**(?:De|From|Envoyé|Sent|À|A|To|Cc|Objet|Subject|Date|Répondre à|Importance)\s?:\**\s+\S/;
const superscript = /^[¹²³⁰⁴-⁹]{1,3}\s*\S/;

const asFootnote = words.asFootnote;

export const programs: readonly Leftover[] = [
  {
    signs: "_",
    pattern: /\]\(#_(?:ftn|edn|msoanchor|cmnt|heading|Toc|Ref)[\w.=]*\)/,
    message: words.reference,
    help: asFootnote,
  },
  {
    signs: "[",
    pattern: /^\[\d{1,3}\]\s+\S/,
    where: (lines, number) => {
      const call = /^\[\d{1,3}\]/.exec(lines[number] ?? "")?.[0] ?? "";
      return lines.some((line, at) => at !== number && line.includes(call) && !line.includes(`${call}(`));
    },
    message: words.footnote,
    help: asFootnote,
    better: (line) => line.replace(/^\[(\d{1,3})\]\s+/, "[^$1]: "),
  },
  {
    signs: "¹²³⁰⁴⁵⁶⁷⁸⁹",
    pattern: superscript,
    where: (lines, number) => {
      const call = /^[¹²³⁰⁴-⁹]+/.exec(lines[number] ?? "")?.[0] ?? "";
      return lines.some((line, at) => at !== number && line.includes(call));
    },
    message: words.footnote,
    help: asFootnote,
  },
  {
    signs: "[",
    pattern: /^\[[a-z]{1,2}\](?=\S)/,
    where: (lines, number) => {
      const call = /^\[[a-z]{1,2}\]/.exec(lines[number] ?? "")?.[0] ?? "";
      return (
        !(lines[number] ?? "").startsWith(`${call}:`) && lines.some((line, at) => at < number && line.includes(call))
      );
    },
    message: words.comment,
    help: words.commentHelp,
  },
  {
    pattern:
      /(?:Erreur\s?!|Error!)\s*(?:Référence|Signet|Source|Nom|Il n|Liaison|Utilisez|Bookmark|Reference|Hyperlink|No |Not )[^\n]{0,80}/i,
    message: words.error,
    help: words.errorHelp,
  },
  {
    pattern: /\b(?:PAGEREF|NOTEREF|MERGEFIELD|INCLUDEPICTURE|TOC \\o|SEQ \w+ \\\*|REF _)\b|\b_Toc\d{4,}/,
    message: words.fieldCode,
    help: words.keepWords,
  },
  {
    signs: "[<",
    pattern:
      /\[cid:[^\]\n]{1,120}\]|^\s*\[\s?(?:image|photo|figure|logo)\b[^\]\n]{0,120}\](?![([:])\s*$|^\s*<image\d*>\s*$/i,
    message: words.lostPicture,
    help: words.lostPictureHelp,
  },
  {
    pattern: header,
    where: besideAnother(header),
    message: words.mailHead,
    help: words.mailHeadHelp,
  },
  {
    pattern:
      /^(?:Envoyé (?:de|depuis|à partir de) (?:mon|ma|Outlook|Yahoo|l)|Télécharge[rz] Outlook|Obtenir Outlook|Sent from my|Get Outlook|-{3,} ?(?:Message d|Original Message|Mail transféré|Forwarded))|^(?:Le|On) .{6,80}(?:a écrit|wrote)\s?:\s*$|^-- ?$/,
    where: (lines, number) =>
      /\S{3}/.test(lines[number] ?? "") || lines.slice(number + 1, number + 3).some((line) => line.trim()),
    message: words.mail,
    help: words.mailHelp,
  },
  {
    pattern:
      /^\[?(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?,? (?:à )?)?\d{1,2}[:h]\d{2}(?::\d{2})?\]?\s*(?:-\s+)?(?=\p{Lu}[^\n:]{1,40}(?::|$))/u,
    where: (lines, number) => /^\[|\d - \p{Lu}/u.test(lines[number] ?? ""),
    message: words.chat,
    help: words.chatHelp,
  },
  {
    pattern: /^\s*(?:page\s+\d{1,3}(?:\s*(?:\/|sur|of)\s*\d{1,3})?|\d{1,3}\s*(?:\/|sur|of)\s*\d{1,3})\s*$/i,
    message: words.pageNumber,
    help: words.pageNumberHelp,
  },
  {
    pattern: /\p{Ll}{2}[-‐¬]$/u,
    where: (lines, number) => /^\p{Ll}{2}/u.test(lines[number + 1] ?? ""),
    message: words.splitWord,
    help: words.splitWordHelp,
  },
  {
    signs: ">",
    pattern: /^\s*>\s*\[!\w{1,20}\][+-]?/,
    message: words.callout,
    help: words.calloutHelp,
    better: (line) =>
      line.replace(
        /\[!(\w)(\w*)\][+-]?[ \t]*(.*)$/,
        (_, first, rest, title) => `**${title || first.toUpperCase() + rest.toLowerCase()}**`,
      ),
  },
  {
    signs: "%",
    pattern: /%%[^%\s][^%]{0,500}%%/,
    message: words.percentComment,
    help: words.erase,
    better: (line) => line.replace(/\s*%%[^%]+%%/g, ""),
  },
  {
    signs: "^",
    pattern: /\s\^[a-z][\w-]{3,40}$/,
    message: words.marker,
    help: words.erase,
    better: (line) => line.replace(/\s+\^[\w-]+$/, ""),
  },
  {
    signs: "<",
    pattern: /<\/?(?:o|w|m|v|x|st1):[a-z]{1,30}[^<>]{0,200}>|<!\[(?:if|endif)\b[^<>]{0,80}>/i,
    message: words.wordTag,
    help: words.keepWords,
    better: (line) =>
      line
        .replace(/<\/?(?:o|w|m|v|x|st1):[a-z]+[^<>]*>|<!\[(?:if|endif)\b[^<>]*>/gi, "")
        .replace(/ {2,}/g, " ")
        .trim(),
  },
  {
    signs: "/",
    pattern: /https?:\/\/[\w.-]*notion\.(?:so|site)\/\S*[0-9a-f]{32}/i,
    message: words.notion,
    help: words.notionHelp,
  },
];
