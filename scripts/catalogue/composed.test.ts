/** Texts in Unicode's decomposed form, as Macs write them in names: the same for readers, each in its own place for writers. */
import { expect, test } from "vitest";
import { renderMarkdown } from "../content/markdown.ts";
import { contentOf, entry } from "../rules/example.ts";
import { validate } from "../rules/validate.ts";
import { link } from "./link.ts";

const apart = (text: string) => text.normalize("NFD");
const check = (files: Record<string, string>) => validate(contentOf({ files }), "fr");

test("an entry of two-character letters is published, linked and grouped like its twin", () => {
  const { known, diagnostics } = check({
    "content/organisations/meze.md": entry("title: Mèze\nurl: https://example.org/"),
    "content/defis/un.md": entry(
      'title: "L’été à l’école ?"\nedition: "2018"\norganisation: Mèze\nlessons: [Écouter tôt les élèves]',
    ),
    "content/defis/deux.md": entry(
      apart('title: "Où ranger les vélos ?"\nedition: "2018"\norganisation: Mèze\nlessons: [Écouter tôt les élèves]'),
      apart("Un café.\n"),
    ),
  });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const { defis, organisations } = link(known);
  const [one, other] = ["un", "deux"].map((slug) => defis.find((defi) => defi.slug === slug));
  expect(other?.title).toBe("Où ranger les vélos ?");
  expect(other?.body).toBe("Un café.\n");
  expect(other?.lessons).toEqual(one?.lessons);
  expect(other?.organisation).toBe(one?.organisation);
  expect(organisations.filter(({ title }) => title.normalize("NFC") === "Mèze")).toHaveLength(1);
});

test("titles that differ in the form of their letters alone are told to be alike", () => {
  const title = 'title: Comment accueillir les élèves à la médiathèque ?\nedition: "2018"';
  const { diagnostics } = check({ "content/defis/un.md": entry(title), "content/defis/deux.md": entry(apart(title)) });
  expect(diagnostics.map(({ rule }) => rule)).toContain("catalogue/near-duplicate-title");
});

test("a place counts in the file as it is written", () => {
  const line = 'title: Un essai\nedition: "2018"\nsummary: É, &rlm; puis un texte qui suffit.';
  const place = (text: string) => {
    const { diagnostics } = check({ "content/prototypes/essai.md": text });
    return diagnostics.filter(({ rule }) => rule === "text/escaped").map(({ line, column }) => `${line}:${column}`);
  };
  expect(place(entry(line, "É &lrm; fin.\n"))).toEqual(["4:13", "6:3"]);
  expect(place(entry(apart(line), apart("É &lrm; fin.\n")))).toEqual(["4:14", "6:4"]);
});

test("a heading, its id and the words of a text are composed", () => {
  const options = { href: (path: string) => path, idPrefix: "t-", language: "fr" } as const;
  const text = "## L’été\n\nDéjà [là](#l-été).\n";
  expect(renderMarkdown(apart(text), options)).toEqual(renderMarkdown(text, options));
});
