/** The worst entries are checked and rendered without a crash; how long they take is for `npm run bench:worst`. */
import { expect, it } from "vitest";
import { worstFiles } from "../bench/worst-files.ts";
import { contentFrom } from "../content/load.ts";
import { renderMarkdown } from "../content/markdown.ts";
import { base, contentOf, entry, onePicture } from "./example.ts";
import { validate } from "./validate.ts";

const path = "content/prototypes/essai.md";

it.each(Object.entries(worstFiles))(
  "%s",
  (_, text) => {
    const all = Object.entries({ ...base, [path]: text });
    const content = contentFrom(new Map(all.map(([file, one]) => [file, { bytes: new TextEncoder().encode(one) }])));

    const { diagnostics } = validate(content, "fr");
    const read = content.sources.find(({ file }) => file === path)?.read;
    const html = read ? renderMarkdown(read.body, { href: (address) => address, language: "fr" }).html : "";

    // A rule that crashes is reported on the folder as a whole.
    expect(diagnostics.filter(({ file }) => file === "content/")).toEqual([]);
    expect(html).not.toMatch(/<script|href="(javascript|data):/i);
  },
  60_000,
);

it("a thousand paths to none of three thousand pictures", () => {
  const words = ["plan", "lieu", "place", "carte", "jeu", "atelier", "table", "foule", "salle", "marche"];
  const name = (number: number) => [...String(number).padStart(4, "0")].map((digit) => words[Number(digit)]).join("-");
  const picture = onePicture("x.png").files["content/images/x.png"] as Uint8Array;
  const pictures = Array.from({ length: 3000 }, (_, at) => [`content/images/${name(at)}.png`, picture] as const);
  const shown = Array.from({ length: 1000 }, (_, at) => `![Le lieu, vu d’en haut](${name(at + 3000)}.png)`);
  const files = Object.fromEntries([
    ...pictures,
    [path, entry('title: Un essai\nedition: "2018"', shown.join("\n\n"))],
  ]);

  const { diagnostics } = validate(contentOf({ files }), "fr");

  expect(diagnostics.filter(({ rule }) => rule === "image/missing")).toHaveLength(1000);
}, 60_000);
