import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";

/** What windows-1252 has in place of the controls of Latin-1, from 0x80 on; blanks where it has nothing. */
const windows = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const byteOf = new Map([...windows].flatMap((sign, at) => (sign === " " ? [] : [[sign, 0x80 + at] as const])));

/** First bytes of accented letters and of signs as Latin-1 shows them; alone or before letters they are French or Portuguese. */
const high = `[\\u0080-\\u00bf${[...byteOf.keys()].join("")}]`;
const damaged = new RegExp(
  `(?:Ã[\\u0080-\\u00ff${[...byteOf.keys()].join("")}]|Â[\\u0080-\\u00bf]|â${high}${high}|Å[“’¸¡]|ï»¿|ðŸ${high}${high}|Ã(?= ))(?:${high}|[ÂÃâ](?=${high}))*`,
  "gu",
);

/** « é » from « Ã© », also where it happened twice; undefined where it cannot be told. */
export function undamaged(text: string): string | undefined {
  let better = text === "Ã" ? "Ã\u00a0" : text;
  for (let times = 0; times < 3; times++) {
    const bytes = [...better].map((sign) => byteOf.get(sign) ?? sign.codePointAt(0) ?? 0);
    if (bytes.some((byte) => byte > 255)) break;
    try {
      const decoded = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
      if (decoded === better) break;
      better = decoded;
    } catch {
      break;
    }
  }
  return better === text || better === "Ã\u00a0" ? undefined : better;
}

export const rule: Rule = {
  id: "text/mojibake",
  severity: "error",
  scope: "text",
  title: {
    fr: "Les accents et les signes s’affichent comme ils ont été tapés.",
    en: "Accents and signs show as they were typed.",
  },
  why: {
    fr: "Un passage d’un logiciel à l’autre a changé « é » en « Ã© » : personne ne le lit, la recherche ne le trouve pas.",
    en: "On the way from one program to another “é” became “Ã©”: nobody reads it, and search does not find it.",
  },
  passing: { files: prototype("territory: São Paulo, Å, l’Âge d’or, « CAFÉ »") },
  failing: { files: prototype("territory: CollectivitÃ© rurale"), at: atLine4(23), suggestion: "Collectivité" },
  *check({ file, text }) {
    if (!/[ÃÂâÅðï]/.test(text)) return;
    for (const { 0: found, index } of text.matchAll(damaged)) {
      const better = undamaged(found);
      if (better === undefined) continue;
      const before = /[\p{L}\p{N}’'-]{0,30}$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? "";
      const rest = text.slice(index + found.length, index + found.length + 30);
      const after = found === "Ã" ? "" : (/^[\p{L}\p{N}-]{0,30}/u.exec(rest)?.[0] ?? "");
      const word = after.replace(damaged, (more) => undamaged(more) ?? more);
      const whole = `${before.replace(damaged, (more) => undamaged(more) ?? more)}${better}${word}`;
      yield {
        file,
        place: { at: "offset", start: index, end: index + found.length },
        message: {
          fr: `« ${found} » est un signe abîmé par un changement de codage ; c’était « ${better} ».`,
          en: `“${found}” is a sign that a change of encoding damaged; it was “${better}”.`,
        },
        help: {
          fr: "Écrivez plutôt ceci ; s’il y en a d’autres, copiez de nouveau le texte depuis le document d’origine.",
          en: "Write this instead; if there are more, copy the text again from the original document.",
        },
        suggestion: whole,
      };
    }
  },
};
