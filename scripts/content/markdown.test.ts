import { expect, it } from "vitest";
import { imagePath, renderMarkdown } from "./markdown.ts";

const html = (markdown: string) =>
  renderMarkdown(markdown, {
    href: (path) => `/sub${path}`,
    language: "fr",
    pictureSize: (path) => (path === "2018/plan.png" ? { width: 40, height: 30 } : undefined),
  }).html.trim();

const shown = '<p><img src="/sub/images/2018/plan.png" alt="Le lieu" width="40" height="30" loading="lazy"></p>';

it.each([
  "2018/plan.png",
  "<2018/plan.png>",
  "./2018/plan.png",
  "images/2018/plan.png",
  "/images/2018/plan.png",
  "content/images/2018/plan.png",
  "/content/images/2018/plan.png",
  "../../images/2018/plan.png",
  "../../content/images/2018/plan.png",
  "2018\\plan.png",
  "2018/%70lan.png",
])("shows the picture that a text calls %s", (address) => {
  expect(html(`![Le lieu](${address})`)).toBe(shown);
  expect(html(`![Le lieu][p]\n\n[p]: ${address}`)).toBe(shown);
});

it("keeps the title of a picture", () => {
  expect(html('![Le lieu](2018/plan.png "Vu du ciel")')).toBe(
    shown.replace(' width="40"', ' title="Vu du ciel" width="40"'),
  );
});

it.each([
  "../x.png",
  "../../autre/x.png",
  "//ailleurs.example/x.png",
  "data:image/png;base64,AA",
  "C:\\x.png",
  "%E0%A4",
])("knows no picture of ours at %s", (address) => expect(imagePath(address)).toBeUndefined());

it("gives a link no address that the check refuses", () => {
  expect(html("[Le plan](2018/plan.png)")).toBe("<p><a>Le plan</a></p>");
});

it("says by a class how the cells of a table are aligned", () => {
  const table = html("| Colonne | Nombre | Prix | Libre |\n|:--|:-:|--:|---|\n| a | 12 | 3 | b |");
  expect(table).not.toContain("style=");
  expect(table.match(/<t[hd]\b[^>]*>/g)).toEqual([
    '<th class="align-left">',
    '<th class="align-center">',
    '<th class="align-right">',
    "<th>",
    '<td class="align-left">',
    '<td class="align-center">',
    '<td class="align-right">',
    "<td>",
  ]);
});

it("leads an anchor to a heading of the text, and to a section of the page where the text has none", () => {
  const text = "[a](#la-suite) [b](#texte-la-suite) [c](#L%C3%A0-suite) [d](#sources)\n\n## Là suite\n";
  expect([...html(text).matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    "#texte-la-suite",
    "#texte-la-suite",
    "#texte-la-suite",
    "#sources",
  ]);
});

it("leads an anchor of another page to a heading of its text, and to a section of it where it has no such heading", () => {
  const headingsOf = (path: string) => new Set(path === "/a-propos/" ? ["qui", "sources"] : []);
  const leads = (address: string) =>
    renderMarkdown(`[a](${address})`, { href: (path) => path, language: "fr", headingsOf }).html.split('"')[1];
  expect(leads("/a-propos/#Qui")).toBe("/a-propos/#texte-qui");
  expect(leads("/a-propos/?x#texte-qui")).toBe("/a-propos/?x#texte-qui");
  expect(leads("/%61-propos/#sources")).toBe("/%61-propos/#texte-sources");
  expect(leads("/a-propos/#cite")).toBe("/a-propos/#cite");
  expect(leads("/defis/x/#sources")).toBe("/defis/x/#sources");
});
