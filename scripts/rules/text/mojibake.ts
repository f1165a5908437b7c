import { dos, macintosh, windows } from "../../content/old-encodings.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/text").mojibake;

const bytesOf = [windows, macintosh, dos].map((signs) => new Map(signs.map((sign, at) => [sign, 0x80 + at])));

/** Signs that only ever follow the first byte of a letter: 0x80 to 0xbf. */
const high = `[\\u0080-\\u009f${windows.slice(0, 64).join("")}]`;
const highOfMac = `[${macintosh.slice(0, 64).join("")}]`;

/** First bytes of accented letters and of signs as Windows shows them; alone or before letters they are French or Portuguese. */
const ofWindows = `(?:Ã[\\u0080-\\u009f${windows.join("")}]|Â[\\u0080-\\u00bf]|â${high}${high}|Å[“’¸¡]|ï»¿|ðŸ${high}${high}|Ã(?= ))(?:${high}|[ÂÃâ](?=${high}))*`;
/** As Macs show them; a root of something else stands in formulas. */
const ofMacs = `(?<=\\p{L})√${highOfMac}|√(?:†|${highOfMac}(?=\\p{L}))|¬[´ª†∞]|‚Ä${highOfMac}|≈[ìí]`;
/** As DOS shows them: frames where letters belong. */
const ofDos = `├[${dos.slice(0, 64).join("")}]|┬[${dos.slice(32, 64).join("")}]|ÔÇ[${dos.slice(0, 64).join("")}]|┼[ôÆ]`;
const damaged = new RegExp(`${ofWindows}|${ofMacs}|${ofDos}`, "gu");

/** « é » from « Ã© » or « √© », also where it happened twice; undefined where it cannot be told. */
export function undamaged(text: string): string | undefined {
  let better = text === "Ã" ? "Ã\u00a0" : text;
  for (let times = 0; times < 3; times++) {
    const decoded = bytesOf.map((bytes) => decodedWith(bytes, better)).find((one) => one !== undefined);
    if (decoded === undefined || decoded === better) break;
    better = decoded;
    if (better.search(damaged) < 0) break;
  }
  return better === text || better === "Ã\u00a0" ? undefined : better;
}

function decodedWith(byteOf: ReadonlyMap<string, number>, text: string): string | undefined {
  const bytes = [...text].map((sign) => byteOf.get(sign) ?? sign.codePointAt(0) ?? 0);
  if (bytes.some((byte) => byte > 255)) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    // Another table than that of the damage may well make a letter of it that nobody has.
    return /[\ue000-\uf8ff\p{Cn}]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** A word with signs that were damaged. */
interface Damaged {
  /** From the first damaged sign to the end of the last. */
  start: number;
  end: number;
  found: string;
  better: string;
  /** The word as it was. */
  word: string;
}

const letters = /^[\p{L}\p{N}’'-]*/u;
const lettersBefore = /[\p{L}\p{N}’'-]{0,30}$/u;

/** Each damaged word once, whatever the number of its signs that are. */
function* wordsIn(text: string): Iterable<Damaged> {
  let word: Damaged | undefined;
  for (const { 0: found, index } of text.matchAll(damaged)) {
    const better = undamaged(found);
    if (better === undefined) continue;
    const end = index + found.length;
    const after =
      found === "Ã" ? "" : (letters.exec(text.slice(end, text.indexOf("\n", end) + 1 || undefined))?.[0] ?? "");
    const tail = after.slice(0, Math.max(0, after.search(/[ÃÂâÅðï√¬‚≈├┬┼Ô]/)) || after.length);
    const between = word && text.slice(word.end, index);
    if (word && between !== undefined && letters.exec(between)?.[0] === between && !/Ã$/.test(word.found)) {
      word.found += between + found;
      word.better += between + better;
      word.word += better + tail;
      word.end = end;
      continue;
    }
    if (word) yield word;
    const before = lettersBefore.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? "";
    word = { start: index, end, found, better, word: before + better + tail };
  }
  if (word) yield word;
}

export const rule: Rule = {
  id: "text/mojibake",
  severity: "error",
  scope: "text",
  passing: { files: prototype("territory: São Paulo, Å, l’Âge d’or, « CAFÉ »") },
  failing: { files: prototype("territory: CollectivitÃ© rurale"), at: atLine4(23), suggestion: "Collectivité" },
  *check({ file, text }) {
    if (!/[ÃÂâÅðï√¬‚≈├┬┼Ô]/.test(text)) return;
    for (const { start, end, found, better, word } of wordsIn(text)) {
      yield {
        file,
        place: { at: "offset", start, end },
        message: words.message({ found, better }),
        help: words.help,
        suggestion: word.replace("\ufeff", ""),
      };
    }
  },
};
