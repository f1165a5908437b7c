/** What is told of each entry besides its text, in the order of the table of entries, in; who says which word there, out. */
import { type Head, headFields, type Said } from "../../layouts/browser/head.ts";
import { wordsOf } from "../../layouts/browser/query.ts";
import type { Language } from "../../schemas/index.ts";
import { inflectionKey } from "../language/families.ts";
import { fold } from "../language/fold.ts";
import { stopWords } from "../language/stop-words.ts";
import type { SearchRecord } from "./records.ts";

/** The same few words make up most of what is told: each is taken apart once, by `npm start` for all its builds. */
const takenApart: Record<Language, Map<string, readonly string[]>> = { fr: new Map(), en: new Map() };

/** With more of them, they are taken apart again. */
const mostTakenApart = 100_000;

export function headOf(metas: readonly SearchRecord["meta"][], language: Language): Head {
  const head = new Map<string, Said[]>();
  const parts = takenApart[language];
  if (parts.size > mostTakenApart) parts.clear();
  const wordsIn = (text: string) => {
    const found: string[] = [];
    for (const part of text.split(/\s+/)) {
      let words = parts.get(part);
      if (!words) {
        words = wordsAndParts(part, language);
        parts.set(part, words);
      }
      found.push(...words);
    }
    return found;
  };
  for (const [row, meta] of metas.entries()) {
    const said = new Map<string, Said>();
    const titleWords = wordsOf(meta.title, language);
    const places = new Map(titleWords.map((word, at) => [inflectionKey(word), at]));
    for (const [bit, field] of headFields.entries()) {
      for (const word of wordsIn(meta[field] ?? "")) {
        const one = said.get(word) ?? { row, fields: 0, titleLength: 0, titleAt: 0 };
        one.fields |= 1 << bit;
        if (field === "title")
          Object.assign(one, {
            titleLength: Math.max(1, titleWords.length),
            titleAt: places.get(inflectionKey(word)) ?? 0,
          });
        said.set(word, one);
      }
    }
    for (const [word, one] of said) {
      const sayings = head.get(word);
      if (sayings) sayings.push(one);
      else head.set(word, [one]);
    }
  }
  return head;
}

/** `l'agglo-bus` gives `agglo`, `bus` and `agglobus`; stop words give nothing. */
function wordsAndParts(part: string, language: Language): string[] {
  const plain = fold(part);
  const joined = plain.replace(/[^a-z0-9]/g, "");
  const words = [...wordsOf(plain, language), ...(plain.match(/[a-z0-9]+/g) ?? []), joined];
  return [...new Set(words)].filter((word) => /^[a-z0-9]{1,24}$/.test(word) && !stopWords[language].has(word));
}
