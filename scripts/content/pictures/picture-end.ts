/** The bytes of a picture in; where the picture ends among them, which is not where the file may end, out. */
import type { PictureType } from "./picture.ts";

/** The place after the last byte of the picture; undefined where the file stops before the picture does. */
export function pictureEnd(bytes: Uint8Array, type: PictureType): number | undefined {
  switch (type) {
    case "jpeg":
      return jpegEnd(bytes);
    case "png":
      return pngEnd(bytes);
    case "gif":
      return gifEnd(bytes);
    case "webp":
      return webpEnd(bytes);
    case "avif":
      return avifEnd(bytes);
    default:
      return bytes.byteLength;
  }
}

/**
 * How many bytes follow the picture that are neither filling nor pictures of the same shot, which recent telephones put
 * behind it (CIPA DC-007); undefined where the file stops before the picture does.
 */
export function bytesAfter(bytes: Uint8Array, type: PictureType): number | undefined {
  let end = pictureEnd(bytes, type);
  while (end !== undefined && type === "jpeg" && isJpeg(bytes.subarray(end))) {
    const next = jpegEnd(bytes.subarray(end));
    if (next === undefined) break;
    end += next;
  }
  if (end === undefined) return undefined;
  const rest = bytes.subarray(end);
  return rest.every((byte) => byte === 0 || byte === 0xff || byte === 0x0a || byte === 0x0d) ? 0 : rest.byteLength;
}

function isJpeg([first, second, third]: Uint8Array): boolean {
  return first === 0xff && second === 0xd8 && third === 0xff;
}

/** From marker to marker (ITU T.81, annex B) up to the one that ends the picture. */
function jpegEnd(bytes: Uint8Array): number | undefined {
  let at = 2;
  while (at + 1 < bytes.byteLength) {
    const marker = bytes[at] === 0xff ? (bytes[at + 1] as number) : 0;
    if (marker === 0xd9) return at + 2;
    // Coded data, filling, and markers that stand alone have no length.
    if (marker === 0 || marker === 0x01 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) {
      at = bytes.indexOf(0xff, at + 1);
      if (at < 0) return undefined;
      continue;
    }
    if (at + 3 >= bytes.byteLength) return undefined;
    at += 2 + Math.max(2, (bytes[at + 2] as number) * 256 + (bytes[at + 3] as number));
  }
  return undefined;
}

function pngEnd(bytes: Uint8Array): number | undefined {
  const view = viewOf(bytes);
  for (let at = 8; at + 12 <= bytes.byteLength; ) {
    const next = at + 12 + view.getUint32(at);
    if (next > bytes.byteLength) return undefined;
    // "IEND"
    if (view.getUint32(at + 4) === 0x49_45_4e_44) return next;
    at = next;
  }
  return undefined;
}

/** From block to block (GIF89a, sections 17 to 27). */
function gifEnd(bytes: Uint8Array): number | undefined {
  const table = (flags: number) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  const afterData = (start: number): number => {
    let at = start;
    while (bytes[at]) at += 1 + (bytes[at] as number);
    return at + 1;
  };
  let at = 13 + table(bytes[10] ?? 0);
  while (at < bytes.byteLength) {
    switch (bytes[at]) {
      case 0x3b:
        return at + 1;
      case 0x21:
        at = afterData(at + 2);
        break;
      case 0x2c:
        at = afterData(at + 11 + table(bytes[at + 9] ?? 0));
        break;
      default:
        return undefined;
    }
  }
  return undefined;
}

function webpEnd(bytes: Uint8Array): number | undefined {
  if (bytes.byteLength < 12) return undefined;
  const size = viewOf(bytes).getUint32(4, true);
  const end = 8 + size + (size % 2);
  return end <= bytes.byteLength ? end : undefined;
}

/** What a picture in this container may consist of. */
const boxes: ReadonlySet<string> = new Set(["ftyp", "meta", "mdat", "free", "skip", "moov", "moof", "sidx", "uuid"]);

/** From box to box (ISO/IEC 14496-12, 4.2); whatever does not begin as a box does is no part of the picture. */
function avifEnd(bytes: Uint8Array): number | undefined {
  const view = viewOf(bytes);
  let at = 0;
  while (at + 8 <= bytes.byteLength) {
    if (!boxes.has(String.fromCharCode(...bytes.subarray(at + 4, at + 8)))) break;
    let size = view.getUint32(at);
    if (size === 0) return bytes.byteLength;
    if (size === 1) size = at + 16 <= bytes.byteLength ? Number(view.getBigUint64(at + 8)) : 0;
    if (size < 8) break;
    if (at + size > bytes.byteLength) return undefined;
    at += size;
  }
  return at;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
