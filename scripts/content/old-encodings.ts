/** Bytes that are no UTF-8 in; the encoding of former days that they are in, and the text as it was typed, out. */

export interface OldText {
  encoding: "windows" | "dos" | "mac";
  text: string;
}

/** Signs of the bytes from 0x80 on. Node’s own decoder of windows-1252 reads Latin-1; a blank is one of its controls. */
export const windows = signsOf("latin1", "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ");
export const macintosh = signsOf("macintosh");
/** Code page 850, of which 437 has all that French writes in the same places but its capitals. No decoder of the platform knows it. */
export const dos = [
  ..."ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀",
  ..."ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
];

function signsOf(encoding: string, first = ""): string[] {
  const signs = new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at));
  return [...signs].map((sign, at) => first[at]?.trim() || sign);
}

const tables = { windows, dos, mac: macintosh };

/** A table is the right one where the next best makes so many times more odd signs. */
const clearly = 8;

/** Undefined where every table makes signs of it that nobody would have typed there, or two make as good ones. */
export function oldTextOf(bytes: Uint8Array): OldText | undefined {
  const read = Object.entries(tables).map(([encoding, signs]) => {
    const text = decodedWith(signs, bytes);
    return { encoding: encoding as OldText["encoding"], text, odd: oddIn(text) };
  });
  const [best, second] = read.sort((a, b) => a.odd - b.odd);
  const clear = best && second && best.odd * clearly < second.odd;
  // Of one letter alone two may be right: then the table is the one that most files were ever written with.
  const likeliest = best?.odd === 0 && best.encoding === "windows";
  return clear || likeliest ? { encoding: best.encoding, text: best.text } : undefined;
}

/** UTF-8 where it is, and one byte a sign where it is not: somebody may have added to a file with another program. */
function decodedWith(signs: readonly string[], bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0xc2 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 1;
    const sequence = bytes.subarray(at, at + length);
    const whole = length > 1 && sequence.length === length && sequence.subarray(1).every((one) => one >> 6 === 2);
    const sign = whole ? utf8.decode(sequence) : "";
    // Two signs of another table may make a third one that nobody here would have typed.
    const typed = /^[À-ÿŒœŸ–—‘’“”•…€«»°²\u00a0\u202f]$/.test(sign);
    text += typed ? sign : byte < 0x80 ? String.fromCharCode(byte) : (signs[byte - 0x80] ?? "");
    at += typed ? length : 1;
  }
  return text;
}

const utf8 = new TextDecoder("utf-8");

const small = "éèêëàâîôùûç";
/** Those that begin no French word, foreign ones included. */
const inner = "äïöüÿœæñáíóúß";
const capital = "ÉÈÊËÀÂÄÎÏÔÖÙÛÜŸŒÆ";
/** Where French writes its letters and signs beyond ASCII; what stands elsewhere was another byte’s. */
const usual = new RegExp(
  [
    `[${small}](?![A-Z${capital}])|(?<=\\p{L})[${inner}](?![A-Z${capital}])|œ(?=[uil])`,
    `(?<!\\p{L})[${capital}](?=[\\p{L}’'])|(?<!\\p{L})[ÀÔ](?=\\s)|Ç(?=[aouAOU])`,
    `(?<=[A-Z${capital}])[${capital}](?![a-z${small}])`,
    "(?<![\\p{L}\\p{N}])[«“‘](?=[\\s\\u00a0\\p{L}\\p{N}])",
    "(?<=[\\p{L}\\p{N}\\s\\u00a0.,!?…)»])[»”](?![\\p{L}\\p{N}])",
    "(?<=\\p{L})’(?=[\\p{L}\\p{N}«“\\s])",
    "(?<=[\\p{L}\\p{N}\\s]|^)…(?![\\p{L}])",
    "(?<=\\s|^|\\d)[–—](?=\\s|$|\\d)",
    "(?<=\\d[\\s\\u00a0]?)[€°]|(?<=[nN])°|(?<=m)[²³]",
    "(?<=^|\\s)[•·](?=\\s)",
    "\\u00a0(?=[:;!?»%€])|(?<=[«\\d])\\u00a0",
  ].join("|"),
  "gmu",
);

/** How many signs beyond ASCII stand where nobody would have typed them. */
function oddIn(text: string): number {
  return text.replace(usual, "").replace(/[\0-\x7f]/g, "").length;
}
