/** The small valid catalogue over which the examples of rules are laid, and ways to vary its entries. */
import { crc32, deflateSync } from "node:zlib";
import { contentFrom } from "../content/load.ts";
import type { Content } from "../content/source.ts";
import type { Example, SitePlan } from "./rule.ts";

const catalogue = `name: Catalogue d’exemple
url: https://catalogue.example/
languages: [fr]
`;

export const base: Record<string, string> = {
  "content/catalogue.yaml": catalogue,
  "content/editions/2018.md": entry("title: Édition 2018\nyear: 2018\nsites: [bourg, vallee]"),
  "content/editions/2019.md": entry("title: Édition 2019\nyear: 2019\nsites: [vallee]"),
  "content/sites/bourg.md": entry("title: Le Bourg"),
  "content/sites/vallee.md": entry("title: La Vallée"),
  "content/themes/transition-numerique.md": entry("title: Transition numérique\naliases: [numérique, digital]"),
  "content/themes/cohesion-sociale.md": entry("title: Cohésion sociale"),
  "content/methods/persona.md": entry("title: Persona\naliases: [personnage]"),
  "content/communities/reseau.md": entry("title: Le réseau"),
  "content/defis/ecole.md": entry(
    'title: Comment apaiser la cour de l’école ?\nedition: "2018"\nsummary: Les récréations finissent souvent en disputes.',
  ),
  "content/prototypes/jeu.md": entry(
    'title: Le jeu de la cour\nedition: "2018"\ndefi: ecole\nsummary: Un jeu de cartes pour décider ensemble des règles.',
  ),
};

/** An entry's file: front matter, then a body. */
export function entry(matter: string, body = ""): string {
  return `---\n${matter}\n---\n${body}`;
}

/** A prototype that is valid but for the lines given after its title and edition (lines 4 and on). */
export function prototype(lines: string, body = ""): Record<string, string> {
  return { "content/prototypes/essai.md": entry(`title: Un essai\nedition: "2018"\n${lines}`, body) };
}

/** A picture in content/images/ and a prototype that shows it. The bytes are always those of a PNG, whatever the name. */
export function onePicture(path: string, { width = 8, padding = 0 } = {}): Example {
  return {
    files: {
      ...prototype(`images:\n  - src: ${path}\n    alt: Le plan du lieu, dessiné à la main`),
      [`content/images/${path}`]: blackPicture(width, 8, padding),
    },
  };
}

/** A whole PNG, filled up with `padding` bytes behind its end. */
function blackPicture(width: number, height: number, padding: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const [length, sum, named] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(type), data])];
    length.writeUInt32BE(data.byteLength);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bits a sample; whatever else the header says is grey, and as simple as can be.
  header[8] = 8;
  const rows = deflateSync(Buffer.alloc((width + 1) * height));
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const chunks = [chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([signature, ...chunks, Buffer.alloc(padding)]));
}

/** Where line 4 of that prototype is, at a column. */
export function atLine4(column: number, line = 4): { file: string; line: number; column: number } {
  return { file: "content/prototypes/essai.md", line, column };
}

/** The site that the example says there is; undefined where it says nothing. */
export function planOf({ pages }: Example): SitePlan | undefined {
  return (
    pages && {
      paths: new Set(Object.keys(pages)),
      pageOf: ({ slug }) => Object.keys(pages).find((path) => path.endsWith(`/${slug}/`)) ?? "/",
      headingsOf: (path) => new Set(pages[path]?.headings),
      sectionsOf: (path) => new Set(pages[path]?.sections),
    }
  );
}

/** The example's files over the base catalogue, as if they had been loaded from a folder. */
export function contentOf({ files, nature = {} }: Example): Content {
  const all = new Map<string, string | Uint8Array>([...Object.entries(base), ...Object.entries(files)]);
  const bytes = (text: string | Uint8Array) => (typeof text === "string" ? new TextEncoder().encode(text) : text);
  return contentFrom(new Map([...all].map(([file, text]) => [file, { bytes: bytes(text), ...nature[file] }])));
}
