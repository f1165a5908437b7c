/** Pictures: what they are, what they are called, who shows them and how they are described. */

import { onePicture, prototype } from "../example.ts";
import { body, type Case, facts, saying } from "./case.ts";

type Bytes = number[];
const ascii = (text: string): Bytes => [...text].map((sign) => sign.charCodeAt(0));
const big = (number: number, length: number): Bytes =>
  Array.from({ length }, (_, at) => (number >> (8 * (length - 1 - at))) & 255);
const little = (number: number, length: number): Bytes => big(number, length).reverse();

/** The smallest beginnings of each type of picture that say its size. */
export const made: Record<string, (width: number, height: number) => Bytes> = {
  png: (width, height) => [
    0x89,
    ...ascii("PNG\r\n\x1a\n"),
    0,
    0,
    0,
    13,
    ...ascii("IHDR"),
    ...big(width, 4),
    ...big(height, 4),
    8,
    6,
    0,
    0,
    0,
  ],
  gif: (width, height) => [...ascii("GIF89a"), ...little(width, 2), ...little(height, 2), 0, 0, 0],
  jpg: (width, height) => [
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, ...ascii("JFIF\0"), 1, 1, 0, 0, 1, 0, 1, 0, 0],
    // A profile longer than what is read at once, with a frame header inside that is not the picture's.
    ...[0xff, 0xe1, 0xff, 0xfd, ...Array.from({ length: 0xfffb }, (_, at) => [0xff, 0xc0, 0, 17][at % 4] ?? 0)],
    ...[0xff, 0xc4, 0, 4, 0, 0],
    ...[0xff, 0xc2, 0, 17, 8, ...big(height, 2), ...big(width, 2), 3, 0, 0, 0, 0],
  ],
  webp: (width, height) => [
    ...ascii("RIFF"),
    ...little(100, 4),
    ...ascii("WEBPVP8X"),
    ...little(10, 4),
    0,
    0,
    0,
    0,
    ...little(width - 1, 3),
    ...little(height - 1, 3),
    0,
    0,
  ],
  avif: (width, height) => [
    ...[...big(24, 4), ...ascii("ftypavif"), 0, 0, 0, 0, ...ascii("mif1avif")],
    ...[...big(20, 4), ...ascii("ispe"), 0, 0, 0, 0, ...big(16, 4), ...big(16, 4)],
    ...[...big(20, 4), ...ascii("ispe"), 0, 0, 0, 0, ...big(width, 4), ...big(height, 4)],
  ],
};

function picture(path: string, bytes: Bytes, ...rules: string[]): Case {
  return {
    name: path,
    files: { ...onePicture(path).files, [`content/images/${path}`]: Uint8Array.from(bytes) },
    expected: rules.map((rule) => `content/images/${path} 1:1 ${rule}`),
  };
}

const types = Object.keys(made);
const good = types.map((type) => picture(`x.${type}`, made[type]?.(4096, 4096) ?? []));
const tooLarge = types.flatMap((type) => [
  picture(`large.${type}`, made[type]?.(4097, 10) ?? [], "image/dimensions"),
  picture(`haute.${type}`, made[type]?.(10, 5000) ?? [], "image/dimensions"),
]);
const disguised = types.flatMap((name) =>
  types
    .filter((type) => type !== name)
    .map((type) => picture(`x.${name}`, made[type]?.(10, 10) ?? [], `image/type ⇒ x.${type}`)),
);
const noPicture: Case[] = [
  ["MZ\x90\0", "programme"],
  ["%PDF-1.7", "pdf"],
  ["<html><script>alert(1)</script>", "page"],
  ["", "vide"],
  ["PK\x03\x04", "archive"],
].map(([text = "", name]) => picture(`${name}.png`, ascii(text), "image/type"));
const svg: Case[] = [
  ...["<svg xmlns='x'/>", "<?xml version='1.0'?><svg/>", "<!-- x --><svg onload='x'/>"].map((text) =>
    picture("x.png", ascii(text), "image/type"),
  ),
  ...["x.svg", "2018/x.SVG", "x.svgz"].map((name) => ({
    name,
    files: { [`content/images/${name}`]: "<svg/>" },
    expected: [`content/images/${name} 1:1 image/svg`],
  })),
];
const damaged: Case[] = [
  picture("x.jpg", [0xff, 0xd8, 0xff, 0xe0], "image/dimensions"),
  picture("x.webp", ascii("RIFF0000WEBPVP8 "), "image/dimensions"),
  picture("x.png", made.png?.(0, 10) ?? [], "image/dimensions"),
];
const heavy: Case[] = [
  {
    ...onePicture("x.png", { padding: 1_000_000 }),
    name: "over a megabyte",
    expected: ["content/images/x.png 1:1 image/size"],
  },
];

const names = [
  ["Plan.png", "plan.png"],
  ["plan du lieu.png", "plan-du-lieu.png"],
  ["été.png", "ete.png"],
  ["x.PNG", "x.png"],
  ["Été 2018/x.png", "ete-2018/x.png"],
  ["x(1).png", "x-1.png"],
].map(
  ([from = "", to]): Case => ({
    name: from,
    files: { [`content/images/${from}`]: onePicture("x.png").files["content/images/x.png"] as Uint8Array },
    expected: [
      `content/images/${from} 1:1 image/name ⇒ ${to}`,
      `content/images/${from} 1:1 image/orphan ⇒ images:\n  - src: ${to}\n    alt: …`,
    ],
  }),
);

const plan = onePicture("2018/plan.png").files;
const alone = { "content/images/2018/plan.png": plan["content/images/2018/plan.png"] as Uint8Array };

const shown = (text: string, ...expected: string[]): Case => ({
  ...body(text, ...expected),
  files: { ...alone, ...body(text).files },
});

const references: Case[] = [
  shown("![Le plan, à la main](2018/plan.png)\n"),
  shown("![Le plan, à la main](/images/2018/plan.png)\n"),
  shown("![Le plan, à la main][p]\n\n[p]: 2018/plan.png\n"),
  shown("[![Le plan, à la main](2018/plan.png)](https://example.org/)\n"),
  shown(
    "![Le plan, à la main](2018/plan.png) ![Le lieu, vu d’en haut](2018/plam.png)\n",
    "6:63 image/missing ⇒ 2018/plan.png",
  ),
  shown("![Le plan](2018/plan.png) ![Le lieu](ailleurs.png)\n", "6:38 image/missing"),
  shown("![Le plan](2018/plan.png) ![Le lieu](../x.png)\n", "6:38 image/missing"),
  shown("![Le plan](2018/plan.png) ![Le lieu](Photo.JPG)\n", "6:38 image/missing"),
  shown("![Le plan](2018/plan.png) ![Le lieu](https://example.org/x.png)\n", "6:38 image/missing"),
  shown("![](2018/plan.png)\n", "6:5 image/alt"),
  shown(
    "`![Le plan](2018/plan.png)`\n",
    "content/images/2018/plan.png 1:1 image/orphan ⇒ images:\n  - src: 2018/plan.png\n    alt: …",
  ),
];

const described = "alt: Le plan du lieu, dessiné à la main";
const listed = (src: string, ...expected: string[]): Case => ({
  name: src,
  files: { ...alone, ...prototype(`images:\n  - src: ${src}\n    ${described}`) },
  expected,
});

/** Paths as people write them: one sentence, with the path to write, and none about the picture itself. */
const paths: Case[] = [
  listed("content/images/2018/plan.png", "5:10 image/missing ⇒ 2018/plan.png"),
  listed("images/2018/plan.png", "5:10 image/missing ⇒ 2018/plan.png"),
  saying(
    listed("../../images/2018/plan.png", "5:10 field/format ⇒ 2018/plan.png"),
    "Écrivez le chemin à partir de content/images/",
  ),
  listed("/images/2018/plan.png", "5:10 field/format ⇒ 2018/plan.png"),
  listed("2018\\plan.png", "5:10 field/format ⇒ 2018/plan.png"),
  listed("C:\\essaim\\content\\images\\2018\\plan.png", "5:10 field/format ⇒ 2018/plan.png"),
  listed("2018/Plan.PNG", "5:10 field/format ⇒ 2018/plan.png"),
  {
    name: "the file in capitals",
    files: {
      "content/images/2018/plan.PNG": alone["content/images/2018/plan.png"],
      ...prototype(`images:\n  - src: 2018/plan.png\n    ${described}`),
    },
    expected: ["content/images/2018/plan.PNG 1:1 image/name ⇒ 2018/plan.png"],
  },
];

const png = alone["content/images/2018/plan.png"];
const withFile = (file: string, one: Case): Case => ({
  ...one,
  name: `${one.name} with ${file}`,
  files: {
    ...Object.fromEntries(Object.entries(one.files).filter(([path]) => !path.startsWith("content/images/"))),
    [file]: png,
  },
});

/** Pictures that lie elsewhere, and where they belong. */
const elsewhere: Case[] = [
  saying(listed("C:\\Users\\moi\\plan.png", "5:10 field/format ⇒ plan.png"), "de votre ordinateur", "Déposez l’image"),
  saying(listed("file:///C:/Users/moi/plan.png", "5:10 field/format ⇒ plan.png"), "de votre ordinateur"),
  saying(
    listed(
      '"C:\\Users\\moi\\plan.png"',
      "5:10 front-matter/syntax ⇒   - src: plan.png",
      "5:10 image/missing ⇒ 2018/plan.png",
    ),
    "de votre ordinateur",
  ),
  listed("plan.png", "5:10 image/missing ⇒ 2018/plan.png"),
  saying(
    withFile(
      "content/images/2018/plan.heic",
      listed("2018/plan.heic", "content/images/2018/plan.heic 1:1 file/unexpected"),
    ),
    "exportez-la en JPEG",
    "dans Aperçu",
  ),
  ...["HEIF", "tif", "tiff", "bmp", "psd", "cr2", "pdf", "mov"].map((ending) =>
    withFile(
      `content/images/2018/plan.${ending}`,
      listed(`2018/plan.${ending}`, `content/images/2018/plan.${ending} 1:1 file/unexpected`),
    ),
  ),
  saying(
    withFile(
      "content/images/2018/plan.tiff",
      shown("![Le plan, à la main](2018/plan.tiff)\n", "content/images/2018/plan.tiff 1:1 file/unexpected"),
    ),
    "TIFF",
    "exportez-la en JPEG",
  ),
  saying(facts(`images:\n  - src: 2018/autre.heic\n    ${described}`, "5:10 image/missing"), "exportez-la en JPEG"),
  saying(
    facts(
      `images:\n  - src: "\\\\serveur\\partage\\vue.png"\n    ${described}`,
      "5:10 front-matter/syntax ⇒   - src: vue.png",
    ),
    "Déposez l’image",
  ),
  saying(
    facts(`images:\n  - src: \\\\serveur\\partage\\vue.png\n    ${described}`, "5:10 field/format ⇒ vue.png"),
    "Déposez l’image",
  ),
  ...(["C:\\Users\\moi\\bilan.pdf", "file:///C:/Users/moi/bilan.pdf", "\\\\serveur\\bilan.pdf"] as const).map((url) =>
    saying(facts(`sources:\n  - url: ${url}`, "5:10 field/address"), "personne d’autre ne peut l’ouvrir"),
  ),
  saying(
    facts('sources:\n  - url: "C:\\Users\\moi\\bilan.pdf"', "5:10 front-matter/syntax"),
    "personne d’autre ne peut l’ouvrir",
    "Mettez ce fichier en ligne",
  ),
  saying(
    withFile(
      "content/prototypes/Plan.png",
      listed(
        "plan.png",
        "content/prototypes/Plan.png 1:1 file/unexpected ⇒ content/images/plan.png",
        "5:10 image/missing",
      ),
    ),
    "Une image se range dans content/images/",
  ),
  {
    name: "beside the entry, in its year's folder",
    files: {
      "content/prototypes/2018/plan.png": png,
      "content/prototypes/2018/fiche.md": prototype("maturity: tested", "![Le plan, à la main](plan.png)\n")[
        "content/prototypes/essai.md"
      ] as string,
    },
    expected: [
      "content/prototypes/2018/fiche.md 6:23 image/missing ⇒ 2018/plan.png",
      "content/prototypes/2018/plan.png 1:1 file/unexpected ⇒ content/images/2018/plan.png",
    ],
    says: ["est à côté de la fiche", "Déplacez-la en content/images/2018/plan.png"],
  },
];

/** Capitals in the ending: whatever is said, it names one and the same path. */
const endings: Case[] = [
  withFile(
    "content/images/2018/plan.PNG",
    listed("2018/plan.png", "content/images/2018/plan.PNG 1:1 image/name ⇒ 2018/plan.png"),
  ),
  withFile(
    "content/images/2018/plan.PNG",
    listed(
      "2018/plan.PNG",
      "content/images/2018/plan.PNG 1:1 image/name ⇒ 2018/plan.png",
      "5:10 field/format ⇒ 2018/plan.png",
    ),
  ),
  withFile(
    "content/images/2018/plan.PNG",
    shown(
      "![Le plan, à la main](2018/plan.PNG)\n",
      "content/images/2018/plan.PNG 1:1 image/name ⇒ 2018/plan.png",
      "6:23 image/missing ⇒ 2018/plan.png",
    ),
  ),
  withFile(
    "content/images/2018/plan.JPG",
    listed("2018/plan.jpg", "content/images/2018/plan.JPG 1:1 image/type ⇒ 2018/plan.png"),
  ),
];

/** « é » in one sign or in two, in the file’s name as in the entry: what is said names one and the same path. */
const [oneSign, twoSigns] = (["NFC", "NFD"] as const).map((form) => "2018/plan-détaillé.png".normalize(form));
const composition: Case[] = [
  [oneSign, twoSigns],
  [twoSigns, oneSign],
].flatMap(([lying = "", named = ""]) => {
  const renamed = `content/images/${lying} 1:1 image/name ⇒ 2018/plan-detaille.png`;
  return [
    withFile(`content/images/${lying}`, listed(named, renamed, "5:10 field/format ⇒ 2018/plan-detaille.png")),
    saying(
      withFile(
        `content/images/${lying}`,
        shown(`![Le plan, à la main](${named})\n`, renamed, "6:23 image/missing ⇒ 2018/plan-detaille.png"),
      ),
      "sans espace ni accent",
    ),
    withFile("content/images/2018/plan-detaille.png", listed(named, "5:10 field/format ⇒ 2018/plan-detaille.png")),
  ];
});

/** Pictures of other kinds under the name of one that is shown. */
const foreign: Case[] = [
  ["\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"],
  ["II*\0\x08\0\0\0", "TIFF"],
  ["8BPS\0\x01", "logiciel de dessin"],
  ["BM\x46\0\0\0", "BMP"],
  ["%PDF-1.7", "document"],
].map(([text = "", words = ""]) => saying(picture("x.jpg", ascii(text), "image/type"), words));

const alts = [
  "plan.png",
  "plan",
  "Plan",
  "PLAN.PNG",
  "2018/plan.png",
  "image",
  "Image 1",
  "photo",
  "IMG_1234",
  "DSC-0042",
  "capture d’écran",
  "Capture d'écran 2018-07-09",
  "logo",
  "123",
].map(
  (alt): Case => ({
    name: alt,
    files: { ...alone, ...prototype(`images:\n  - src: 2018/plan.png\n    alt: ${JSON.stringify(alt)}`) },
    expected: ["6:10 image/alt"],
  }),
);
const goodAlts = [
  "Le plan du lieu, dessiné à la main",
  "Plan de la place",
  "Photo de l’équipe autour d’une table",
  "Logo de la ville",
  "الخريطة",
].map(
  (alt): Case => ({
    name: alt,
    files: { ...alone, ...prototype(`images:\n  - src: 2018/plan.png\n    alt: ${JSON.stringify(alt)}`) },
    expected: [],
  }),
);

export const pictures: Case[] = [
  ...good,
  ...tooLarge,
  ...disguised,
  ...noPicture,
  ...svg,
  ...damaged,
  ...heavy,
  ...names,
  ...references,
  ...paths,
  ...elsewhere,
  ...endings,
  ...composition,
  ...foreign,
  ...alts,
  ...goodAlts,
];
