/** Bytes that are no text, and characters that nobody sees. */

import { dos, macintosh, windows } from "../../content/old-encodings.ts";
import { entry } from "../example.ts";
import { body, type Case, facts, file, matter, saying } from "./case.ts";

const start = '---\ntitle: Un essai\nedition: "2018"\n';

function bytes(text: string, ...more: number[]): Uint8Array {
  return Uint8Array.from([...new TextEncoder().encode(text), ...more]);
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? "\ufeff" : ""), ...text].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

const latin1 = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));

const matterOf = (title: string) => `---\ntitle: ${title}\nedition: "2018"\n---\n`;

function inTable(signs: readonly string[], text: string): Uint8Array {
  return Uint8Array.from([...text].map((sign) => (sign < "\x80" ? sign.charCodeAt(0) : 0x80 + signs.indexOf(sign))));
}

const encodings: Case[] = [
  saying(
    file(latin1(matterOf("Un été")), "2:11 text/encoding ⇒ title: Un été"),
    "l’ancien codage de Windows",
    "Rouvrir avec l’encodage",
  ),
  saying(
    file(inTable(dos, matterOf("Un été à l'École")), "2:11 text/encoding ⇒ title: Un été à l'École"),
    "DOS (CP850)",
  ),
  saying(
    file(inTable(macintosh, matterOf("Un été à l’École")), "2:11 text/encoding ⇒ title: Un été à l’École"),
    "des Mac (MacRoman)",
  ),
  file(inTable(windows, matterOf("« Les œufs » – 3 €")), "2:8 text/encoding ⇒ title: « Les œufs » – 3 €"),
  // One letter that was added with another program.
  file(bytes(`${start}---\nL’`, 0xe9, 0x74, 0xc3, 0xa9, 0x0a), "5:3 text/encoding ⇒ L’été"),
  file(
    bytes(`${start}territory: la c`, 0xf4, 0x74, 0x65, 0x0a, 0x2d, 0x2d, 0x2d, 0x0a),
    "4:16 text/encoding ⇒ territory: la côte",
  ),
  file(bytes(`${start}---\nUn texte `, 0xff), "5:10 text/encoding"),
  file(bytes(`${start}---\nÉté `, 0xc0, 0xaf), "5:5 text/encoding"),
  file(bytes(`${start}---\n`, 0xed, 0xa0, 0x80), "5:1 text/encoding"),
  file(bytes(`${start}---\nÀ `, 0xf5, 0x80, 0x80, 0x80), "5:3 text/encoding"),
  file(bytes(`${start}---\ncoupé `, 0xc3), "5:7 text/encoding"),
  file(bytes(`${start}---\né`, 0x80), "5:2 text/encoding"),
  file(utf16(`${start}---\n`, true, true), "1:1 text/encoding"),
  file(utf16(`${start}---\n`, false, true), "1:1 text/encoding"),
  file(utf16(`${start}---\n`, true, false), "1:1 text/encoding"),
  file(utf16(`${start}---\n`, false, false), "1:1 text/encoding"),
  file(Uint8Array.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0]), "1:2 text/encoding"),
];

/** Each is named and found in a fact, in a text, and twice. */
const unseen = [
  0x00, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x9f, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x2028, 0x2029,
  0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069, 0x206f, 0x3164, 0xfeff,
  0xfff9, 0xe0041,
].flatMap((code) => {
  const sign = String.fromCodePoint(code);
  return [
    body(`Un texte${sign} suivi.\n`, "6:9 text/characters"),
    body(`a${sign}b\n\nc${sign}d\n`, "6:2 text/characters", "8:2 text/characters"),
  ];
});

const joiners = [0x200c, 0x200d, 0x200e, 0x200f].map((code) =>
  body(`pay${String.fromCodePoint(code)}pal\n`, "6:4 text/characters"),
);

const lineEnds: Case[] = [
  saying(
    file(
      entry('title: Un essai\nedition: "2018"', "Un texte.\n\nUn autre.\n").replaceAll("\n", "\r"),
      "1:4 text/characters",
    ),
    "retour chariot seul",
    "LF",
  ),
  body("Une ligne.\rUne autre.\rEt la fin.\n", "6:11 text/characters"),
  saying(
    matter('title: Un\vessai\nedition: "2018"', "2:10 text/characters"),
    "tabulation verticale",
    "une espace à sa place",
  ),
  matter('title: Un essai\x07\nedition: "2018"', "2:16 text/characters"),
  body("Une ligne.\rUne autre.\n", "6:11 text/characters"),
  facts("territory: le \u202eloG", "4:15 text/characters"),
  file(
    `\ufeff\ufeff${entry('title: Un essai\nedition: "2018"')}`,
    "1:1 front-matter/missing ⇒ ---",
    "1:1 text/characters",
  ),
];

export const texts: Case[] = [...encodings, ...unseen, ...joiners, ...lineEnds];
