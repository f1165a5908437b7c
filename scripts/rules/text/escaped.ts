import createMarkdownIt from "markdown-it";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { isForbidden } from "./characters.ts";

const { unescapeAll } = createMarkdownIt().utils;

/** A character of YAML in double quotes, or of HTML, by its number or name. */
const yamlEscape = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[0abefvNLP])/gi;
const entity = /&(?:#\d{1,8}|#x[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});/gi;

const short: Record<string, number> = { "0": 0, a: 7, b: 8, e: 27, f: 12, v: 11, N: 0x85, L: 0x2028, P: 0x2029 };

export const rule: Rule = {
  id: "text/escaped",
  severity: "error",
  scope: "entry",
  title: {
    fr: "Un caractère s’écrit lui-même, et non par un code.",
    en: "A character is written itself, and not by a code.",
  },
  why: {
    fr: "Un code peut cacher un caractère invisible, ou serait affiché tel quel sur la page.",
    en: "A code can hide an invisible character, or would be shown as it is on the page.",
  },
  passing: { files: prototype('territory: "Vallée \\u00e9troite"', "Un texte &amp; `&#x202e;`.\n") },
  failing: { files: prototype('territory: "La \\u202evallée"'), at: atLine4(16) },
  *check(entry) {
    const { text, file } = entry;
    if (!text.includes("\\") && !text.includes("&")) return;
    const { bodyStart, body } = entry.read;
    const facts = text.slice(0, entry.schema === "catalogue" ? text.length : bodyStart);
    const inFacts = facts.includes("\\") ? [...facts.matchAll(yamlEscape)] : [];
    for (const { 0: found, index } of inFacts) {
      if (!inDoubleQuotes(facts, index)) continue;
      const code = short[found[1] ?? ""] ?? Number.parseInt(found.slice(2), 16);
      if (code <= 0x10ffff && isForbidden(String.fromCodePoint(code))) yield hidden(file, index, found);
    }
    for (const { 0: found, index } of facts.includes("&") ? facts.matchAll(entity) : []) {
      const meant = unescapeAll(found);
      if (meant === found) continue;
      if (isForbidden(meant)) yield hidden(file, index, found);
      // An address may well hold `&copy;`; a sentence does not.
      else if (!/https?:\S*$/i.test(facts.slice(Math.max(0, index - 300), index)))
        yield {
          file,
          severity: "warning",
          place: { at: "offset", start: index, end: index + found.length },
          message: {
            fr: `« ${found} » est un code de page web : il serait affiché tel quel.`,
            en: `“${found}” is a code of web pages: it would be shown as it is.`,
          },
          help: { fr: "Écrivez le signe lui-même.", en: "Write the sign itself." },
          suggestion: meant === "\u00a0" ? " " : meant,
        };
    }
    if (entry.schema === "catalogue" || !body.includes("&")) return;
    const shown = body.replace(/^(`{3,}|~{3,})[\s\S]*?^\1|(`{1,3})[^`]+\2/gm, (part) => part.replace(/[^\n]/g, " "));
    for (const { 0: found, index } of shown.matchAll(entity)) {
      if (isForbidden(unescapeAll(found))) yield hidden(file, bodyStart + index, found);
    }
  },
};

function hidden(file: string, start: number, found: string) {
  return {
    file,
    place: { at: "offset" as const, start, end: start + found.length },
    message: {
      fr: `« ${found} » cache un caractère invisible ou de commande.`,
      en: `“${found}” hides an invisible or control character.`,
    },
    help: { fr: "Effacez ce code.", en: "Delete this code." },
  };
}

/** Whether an escape means something there: the value began with a double quote on its line or an earlier one. */
function inDoubleQuotes(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
  const backslashes = /\\*$/.exec(line)?.[0].length ?? 0;
  return backslashes % 2 === 0 && (line.replace(/\\./g, "").split('"').length - 1) % 2 === 1;
}
