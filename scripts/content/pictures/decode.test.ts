import { crc32 } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { damageOf } from "./decode.ts";

const [width, height] = [120, 80];
const pixels = Uint8Array.from({ length: width * height * 3 }, (_, at) => (at * 7919 + (at >> 5) * 31) % 256);
const picture = () => sharp(pixels, { raw: { width, height, channels: 3 } });
const frames = { raw: { width, height: height * 2, channels: 3, pageHeight: height } } as const;
const animated = () => sharp(Buffer.concat([pixels, pixels.map((value) => 255 - value)]), frames);

const kinds: Record<string, () => Sharp> = {
  JPEG: () => picture().jpeg(),
  "progressive JPEG": () => picture().jpeg({ progressive: true }),
  "CMYK JPEG": () => picture().toColourspace("cmyk").jpeg(),
  "JPEG of a camera": () =>
    picture()
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Make: "Appareil" } })
      .jpeg(),
  PNG: () => picture().png(),
  "PNG of 16 bits": () => picture().toColourspace("rgb16").png(),
  GIF: () => picture().gif(),
  "animated GIF": () => animated().gif(),
  WebP: () => picture().webp(),
  "lossless WebP": () => picture().webp({ lossless: true }),
  "animated WebP": () => animated().webp(),
  AVIF: () => picture().avif(),
};

describe.each(Object.entries(kinds))("a %s", (_, make) => {
  it("is whole as it was made", async () => {
    expect(await damageOf(await make().toBuffer())).toBeUndefined();
  });

  it("is found to be cut wherever it stops", async () => {
    const bytes = await make().toBuffer();
    for (const length of [bytes.length >> 1, Math.floor(bytes.length * 0.9), bytes.length - 12, bytes.length - 1]) {
      expect(["cut", "damaged"]).toContain(await damageOf(bytes.subarray(0, length)));
    }
  });

  it("is found to go on after its end", async () => {
    const bytes = await make().toBuffer();
    expect(await damageOf(Buffer.concat([bytes, Buffer.from("PK\u0003\u0004 une archive")]))).toBe("tail");
  });

  it("may be filled up", async () => {
    const bytes = await make().toBuffer();
    expect(await damageOf(Buffer.concat([bytes, Buffer.alloc(64)]))).toBeUndefined();
  });
});

it.each(["PNG", "lossless WebP", "AVIF"])("finds a %s damaged inside", async (kind) => {
  const bytes = Buffer.from((await kinds[kind]?.().toBuffer()) ?? []);
  const middle = bytes.length >> 1;
  for (const at of [middle, middle + 7, middle + 30]) bytes[at] = (bytes[at] as number) ^ 0xff;
  expect(await damageOf(bytes)).toBe("damaged");
});

it("takes a JPEG with metadata that a decoder warns of", async () => {
  const bytes = await picture().jpeg().toBuffer();
  const odd = Buffer.concat([
    bytes.subarray(0, 2),
    // A comment, then bytes that belong to nothing before the next marker; an Exif block that says nothing.
    Buffer.from([0xff, 0xe1, 0, 10, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0x12, 0x34]),
    bytes.subarray(2),
  ]);
  await expect(sharp(odd, { failOn: "warning" }).raw().toBuffer()).rejects.toThrow("extraneous bytes");
  expect(await damageOf(odd)).toBeUndefined();
});

it("takes the second picture that telephones put behind the first", async () => {
  const bytes = await picture().jpeg().toBuffer();
  expect(await damageOf(Buffer.concat([bytes, await picture().resize(30).jpeg().toBuffer()]))).toBeUndefined();
});

it("finds an animation whose frames are too many to be shown", { timeout: 60_000 }, async () => {
  const large = await sharp({ create: { width: 4000, height: 4000, channels: 3, background: "teal" } })
    .gif()
    .toBuffer();
  const dot = [...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0], ...[2, 2, 0x44, 0x01, 0]];
  const then = (dots: number) => [...large.subarray(0, -1), ...Array.from({ length: dots }, () => dot).flat(), 0x3b];
  expect(await damageOf(Uint8Array.from(then(1)))).toBeUndefined();
  expect(await damageOf(Uint8Array.from(then(4)))).toBe("frames");
});

describe("the parts of a PNG", () => {
  /** Changes the checksum of the first part of a type. */
  const withWrongSum = (bytes: Buffer, type: string) => {
    const at = bytes.indexOf(type);
    const end = at + 4 + bytes.readUInt32BE(at - 4);
    const copy = Buffer.from(bytes);
    copy[end] = (copy[end] as number) ^ 0xff;
    return copy;
  };
  /** Puts parts in before the pixels. */
  const withParts = (bytes: Buffer, ...parts: [type: string, data: number[]][]) => {
    const made = parts.map(([type, data]) => {
      const [length, sum, named] = [
        Buffer.alloc(4),
        Buffer.alloc(4),
        Buffer.concat([Buffer.from(type), Buffer.from(data)]),
      ];
      length.writeUInt32BE(data.length);
      sum.writeUInt32BE(crc32(named));
      return Buffer.concat([length, named, sum]);
    });
    const at = bytes.indexOf("IDAT") - 4;
    return Buffer.concat([bytes.subarray(0, at), ...made, bytes.subarray(at)]);
  };
  const png = () => picture().png().toBuffer();

  it.each(["IHDR", "IDAT"])("must have the checksum that they say: %s", async (type) => {
    expect(await damageOf(withWrongSum(await png(), type))).toBe("damaged");
  });

  it("that say nothing of the pixels may have another", async () => {
    const noted = withParts(await png(), ["tEXt", [...Buffer.from("Auteur\0Un appareil")]]);
    expect(await damageOf(withWrongSum(noted, "tEXt"))).toBeUndefined();
  });

  it("may make it move", async () => {
    const frame = Buffer.alloc(26);
    frame.writeUInt32BE(width, 4);
    frame.writeUInt32BE(height, 8);
    const moving = withParts(await png(), ["acTL", [0, 0, 0, 1, 0, 0, 0, 0]], ["fcTL", [...frame]]);
    expect(await damageOf(moving)).toBeUndefined();
    expect(await damageOf(moving.subarray(0, -20))).toBe("cut");
  });
});

it("takes the largest picture there may be, though a few bytes draw it", { timeout: 60_000 }, async () => {
  const large = await sharp({ create: { width: 4096, height: 4096, channels: 3, background: "teal" } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(large.byteLength).toBeLessThan(300_000);
  expect(await damageOf(large)).toBeUndefined();
});

it.each([0, 1, 8])("finds a file of %d bytes to be cut", async (length) => {
  expect(await damageOf((await picture().png().toBuffer()).subarray(0, length))).toBe("cut");
});
