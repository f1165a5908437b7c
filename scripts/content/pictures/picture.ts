/** The bytes of a picture, as far as asked for, in; what it really is, and its size in pixels, out. */

export type PictureType = "jpeg" | "png" | "gif" | "webp" | "avif" | "svg";

export interface Picture {
  type: PictureType;
  /** Pixels; undefined where the file is cut off or damaged before it says. */
  width?: number;
  height?: number;
}

/** Gives the bytes from `start` on, at most `length`. */
export type Bytes = (start: number, length: number) => Uint8Array;

/** The type that each file ending promises. */
export const typeOfEnding: ReadonlyMap<string, PictureType> = new Map([
  [".jpg", "jpeg"],
  [".jpeg", "jpeg"],
  [".png", "png"],
  [".gif", "gif"],
  [".webp", "webp"],
  [".avif", "avif"],
]);

/** Undefined where the bytes are those of no picture known here. Reads headers only. */
export function readPicture(bytes: Bytes): Picture | undefined {
  const head = bytes(0, 512);
  const view = viewOf(head);
  const text = (start: number, length: number) => latin1(head.subarray(start, start + length));
  if (view.byteLength >= 24 && text(0, 8) === "\x89PNG\r\n\x1a\n") {
    return { type: "png", width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (view.byteLength >= 10 && /^GIF8[79]a/.test(text(0, 6))) {
    return { type: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (text(0, 3) === "\xff\xd8\xff") return { type: "jpeg", ...jpegSize(bytes) };
  if (text(0, 4) === "RIFF" && text(8, 4) === "WEBP") return { type: "webp", ...webpSize(head) };
  if (text(4, 4) === "ftyp" && /avi[fs]/.test(text(8, 56))) return { type: "avif", ...avifSize(bytes(0, 65_536)) };
  if (/^\s*(?:<\?xml|<!--|<!doctype svg|<svg)/i.test(text(0, 512)) && /<svg/i.test(latin1(bytes(0, 4096)))) {
    return { type: "svg" };
  }
  return undefined;
}

/** The ending that files of this kind have, where they are pictures or documents that no browser shows as a picture. */
export function foreignEnding(bytes: Bytes): string {
  const head = latin1(bytes(0, 64));
  if (head.slice(4, 8) === "ftyp") return /hei[cfsx]|he[iv][cx]|mif1|msf1/.test(head.slice(8)) ? "heic" : "mp4";
  const [ending = ""] = foreignBeginnings.find(([, beginning]) => head.startsWith(beginning)) ?? [];
  return ending;
}

const foreignBeginnings: readonly (readonly [ending: string, beginning: string])[] = [
  ["tiff", "II*\0"],
  ["tiff", "MM\0*"],
  ["psd", "8BPS"],
  ["bmp", "BM"],
  ["pdf", "%PDF"],
  ["jxl", "\xff\x0a"],
  ["jxl", "\0\0\0\x0cJXL"],
  ["jp2", "\0\0\0\x0cjP"],
];

type Size = Pick<Picture, "width" | "height">;

/** Walks from marker to marker (ITU T.81, annex B) up to a frame header, jumping over profiles and thumbnails. */
function jpegSize(bytes: Bytes): Size {
  let at = 2;
  for (let markers = 0; markers < 200; markers++) {
    const view = viewOf(bytes(at, 10));
    if (view.byteLength < 10 || view.getUint8(0) !== 0xff) return {};
    const marker = view.getUint8(1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame) return { height: view.getUint16(5), width: view.getUint16(7) };
    at += 2 + view.getUint16(2);
  }
  return {};
}

/** The three forms of https://developers.google.com/speed/webp/docs/riff_container. */
function webpSize(head: Uint8Array): Size {
  const view = viewOf(head);
  if (view.byteLength < 30) return {};
  switch (latin1(head.subarray(12, 16))) {
    case "VP8 ":
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case "VP8L": {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case "VP8X": {
      const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
      return { width: three(24) + 1, height: three(27) + 1 };
    }
    default:
      return {};
  }
}

/** The largest `ispe` (image spatial extents) property: thumbnails and alpha planes have their own. */
function avifSize(head: Uint8Array): Size {
  const view = viewOf(head);
  const text = latin1(head);
  let size: Size = {};
  for (let at = text.indexOf("ispe"); at >= 0; at = text.indexOf("ispe", at + 4)) {
    if (at + 16 > view.byteLength) break;
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (width * height > (size.width ?? 0) * (size.height ?? 0)) size = { width, height };
  }
  return size;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** One character a byte; the platform's own "latin1" decoder is windows-1252 and would change some. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
