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

it("gathers notes in the order of their calls, with links there and back that have names", () => {
  const text =
    "Un[^b] deux[^a] trois[^b] quatre[^z].\n\n[^a]: La *a*[^c].\n[^b]: La b,\n    sa suite.\n\nFin.\n\n[^c]: La c.\n[^d]: Seule.\n";
  const call = (number: number, id = String(number)) =>
    `<sup><a href="#texte-note_${number}" id="texte-appel_${id}" role="doc-noteref" aria-label="Note ${number}">${number}</a></sup>`;
  const back = (number: number, id = String(number), times = "") =>
    ` <a href="#texte-appel_${id}" role="doc-backlink" aria-label="Retour à l’appel de la note ${number}${times}">↩\ufe0e</a>`;
  expect(html(text).split("\n")).toEqual([
    `<p>Un${call(1)} deux${call(2)} trois${call(1, "1_2")} quatre[^z].</p>`,
    "<p>Fin.</p>",
    '<section class="notes" role="doc-endnotes" aria-label="Notes">',
    "<ol>",
    '<li id="texte-note_1">',
    "<p>La b,",
    `sa suite.${back(1)}${back(1, "1_2", " (2)")}</p>`,
    "</li>",
    '<li id="texte-note_2">',
    `<p>La <em>a</em>${call(3)}.${back(2)}</p>`,
    "</li>",
    '<li id="texte-note_3">',
    `<p>La c.${back(3)}</p>`,
    "</li>",
    '<li id="texte-note_4">',
    "<p>Seule.</p>",
    "</li>",
    "</ol>",
    "</section>",
  ]);
});

it("loses no note in a list, a quotation or another note, and takes no id of a heading", () => {
  const ids = [
    ...html("## Note 1\n\n> Un[^1]\n> [^1]: Dit.\n\n- [^2]: Vu.\n\n[^3]: [^4]: Lu.\n").matchAll(/ id="([^"]*)"/g),
  ];
  expect(ids.map(([, id]) => id)).toEqual([
    ...["texte-note-1", "texte-appel_1", "texte-note_1", "texte-note_2", "texte-note_3", "texte-note_4"],
  ]);
  expect(html("> [^1]: Dit.\n\n- [^2]: Vu.\n\n[^3]: [^4]: Lu.\n").replace(/<[^>]*>|\s/g, "")).toBe("Dit.Vu.Lu.");
});

it("shows by a sign with a name whether the points of a list are done", () => {
  const box = (name: string, sign: string) =>
    `<span class="box${sign === "☑" ? " done" : ""}" role="img" aria-label="${name}">${sign}</span> `;
  expect(html("- [ ] Un *essai*\n- [x] Fait\n- [y] Non\n\n1. [X] Aussi\n")).toBe(
    [
      `<ul>\n<li class="task">${box("À faire", "☐")}Un <em>essai</em></li>`,
      `<li class="task">${box("Fait", "☑")}Fait</li>\n<li>[y] Non</li>\n</ul>`,
      `<ol>\n<li class="task">${box("Fait", "☑")}Aussi</li>\n</ol>`,
    ].join("\n"),
  );
});
