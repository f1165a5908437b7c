/** What may lie in content/, and under which name. */
import { slugify } from "../../language/fold.ts";
import { entry, onePicture } from "../example.ts";
import { type Case, file, path, saying } from "./case.ts";

const work = entry('title: Un autre travail\nedition: "2018"');

const unexpected = [
  "content/README.md",
  "content/LICENSE",
  "content/essai.md",
  "content/package.json",
  "content/eleventy.config.js",
  "content/content.11tydata.cjs",
  "content/defis/defis.11tydata.json",
  "content/prototypes/x.njk",
  "content/prototypes/x.html",
  "content/prototypes/x.json",
  "content/prototypes/x.tsx",
  "content/prototypes/x.mjs",
  "content/prototypes/x.liquid",
  "content/prototypes/x.php",
  "content/prototypes/x.sh",
  "content/prototypes/x.docx",
  "content/prototypes/x.pdf",
  "content/prototypes/.x.md",
  "content/prototypes/.cache/x.md",
  "content/.gitignore",
  "content/.env",
  "content/_data/site.js",
  "content/images/x.pdf",
  "content/images/x.html",
  "content/images/x.js",
  "content/images/x.bmp",
  "content/images/x.heic",
  "content/images/x.tiff",
  "content/divers/x.md",
].map((one) => path(one, ["file/unexpected"]));

/** Where the right path can be told. */
const misplaced = [
  ["content/prototype/x.md", "content/prototypes/x.md"],
  ["content/Prototypes/x.md", "content/prototypes/x.md"],
  ["content/défis/x.md", "content/defis/x.md"],
  ["content/defi/2018/x.md", "content/defis/2018/x.md"],
  ["content/themes/x.MD", "content/themes/x.md"],
  ["content/themes/x.markdown", "content/themes/x.md"],
  ["content/themes/x.txt", "content/themes/x.md"],
  ["content/themes/x.md.txt", "content/themes/x.md"],
  ["content/image/x.png", "content/images/x.png"],
  ["content/catalogue.yml", "content/catalogue.yaml"],
  ["content/Catalogue.yaml", "content/catalogue.yaml"],
].map(([from = "", to]) => path(from, [`file/unexpected ⇒ ${to}`], /prototype|d[eé]fi/i.test(from) ? work : undefined));

/** Which part of the name is wrong. */
const misnamed = [
  ["content/themes/x.MD", "Le nom d’une fiche finit par « .md », et non par « .MD »."],
  ["content/themes/x.md.txt", "Votre ordinateur a ajouté « .txt » au nom"],
  ["content/theme/x.md", "Le dossier s’appelle « themes », et non « theme »."],
  ["content/thèmes/x.md", "Renommez-le en content/themes/x.md."],
  ["content/catalogue.yml", "Ce fichier s’appelle catalogue.yaml, et non catalogue.yml."],
].map(([from = "", says = ""]) => {
  const to = from.includes("catalogue") ? "content/catalogue.yaml" : "content/themes/x.md";
  return saying(path(from, [`file/unexpected ⇒ ${to}`]), says);
});

/** An entry under a wrong name is looked into all the same, and is there for those that name it. */
const inside: Case[] = ["content/prototypes/x.MD", "content/prototype/x.md", "content/prototypes/x.md.txt"].map(
  (name) => ({
    name: `the inside of ${name}`,
    files: {
      [name]: entry('title: Un autre travail\nedition: "2018"\nmaturity: testé'),
      "content/prototypes/z.md": entry('title: Un atelier\nedition: "2018"\nbasedOn: [x]'),
    },
    expected: [`${name} 1:1 file/unexpected ⇒ content/prototypes/x.md`, `${name} 4:11 field/value ⇒ tested`],
  }),
);

const slugs = [
  ["Le Jeu", "le-jeu"],
  ["l'agglo", "l-agglo"],
  ["l’agglo'bus", "l-agglo-bus"],
  ["été", "ete"],
  ["e\u0301te\u0301", "ete"],
  ["œuvre", "oeuvre"],
  ["plan_du_lieu", "plan-du-lieu"],
  ["plan--du-lieu", "plan-du-lieu"],
  ["-plan", "plan"],
  ["plan-", "plan"],
  ["plan.v2", "plan-v2"],
  ["plan (1)", "plan-1"],
  ["plan\u00a0du lieu", "plan-du-lieu"],
  ["straße", "strasse"],
  ["дети", undefined],
  ["!", undefined],
  [`${"un-nom-".repeat(12)}long`, `${"un-nom-".repeat(11)}un`],
  ["a".repeat(81), "a".repeat(80)],
].map(([from, to]) => path(`content/methods/${from}.md`, [`file/slug${to ? ` ⇒ ${to}.md` : ""}`]));

const reserved = ["index", "feed", "page", "con", "prn", "aux", "nul", "com1", "lpt9"].map((name) =>
  path(`content/methods/${name}.md`, [`file/slug ⇒ ${name}-2.md`]),
);
const reservedPages = ["defis", "prototypes", "recherche", "data", "assets", "images", "404", "search", "sitemap"].map(
  (name) => path(`content/pages/${name}.md`, [`file/slug ⇒ ${name}-2.md`]),
);

const reservedDefis = ["sans-prototype", "without-prototype"].map((name) =>
  path(`content/defis/${name}.md`, [`file/slug ⇒ ${name}-2.md`], work),
);

const folders: Case[] = [
  path("content/prototypes/Été/x.md", ["file/folder ⇒ ete"], work),
  path("content/prototypes/a b/x.md", ["file/folder ⇒ a-b"], work),
  path("content/prototypes/A/x.md", ["file/folder ⇒ a"], work),
  path("content/prototypes/\u202e8102/x.md", ["file/folder ⇒ 8102"], work),
  path("content/prototypes/日本/x.md", ["file/folder"], work),
];

const natures: Case[] = [
  { ...path("content/themes/x.md", ["file/link"]), nature: { "content/themes/x.md": { nature: "symlink" } } },
  { ...path("content/images/x.png", ["file/link"]), nature: { "content/images/x.png": { nature: "symlink" } } },
  { ...path("content/themes/x.md", ["file/link"]), nature: { "content/themes/x.md": { nature: "other" } } },
  { ...path("content/themes/x.md", ["file/executable"]), nature: { "content/themes/x.md": { executable: true } } },
  {
    ...onePicture("x.png"),
    name: "a picture that may be run",
    nature: { "content/images/x.png": { executable: true } },
    expected: ["content/images/x.png 1:1 file/executable"],
  },
];

/** The same name twice, for people or for a file system that takes some letters for others. */
const twice = [
  ["2018/x", "2019/x"],
  ["autre/x", "x"],
  ["x", "X"],
  ["ete", "été"],
  ["\u00e9te", "e\u0301te"],
  ["oeuvre", "œuvre"],
  ["k", "\u212a"],
].map(([first = "", second = ""]): Case => {
  const files = [first, second].map((slug, at) => {
    const year = /^20\d\d/.exec(slug)?.[0] ?? "2018";
    return [
      `content/prototypes/${slug}.md`,
      entry(`title: ${at ? "Un bus" : "Une tente"}\nedition: "${year}"`),
    ] as const;
  });
  const [earlier, later] = files.map(([name]) => name).sort();
  const slugOf = (name: string) => name.split("/").at(-1)?.slice(0, -3) ?? "";
  return {
    name: `${JSON.stringify(first)} and ${JSON.stringify(second)}`,
    files: Object.fromEntries(files),
    expected: [earlier, later].flatMap((name: string = "") => [
      ...(name === later ? [`${name} 1:1 file/duplicate-slug`] : []),
      ...(/^[a-z0-9-]+$/.test(slugOf(name)) ? [] : [`${name} 1:1 file/slug ⇒ ${slugify(slugOf(name))}.md`]),
    ]),
  };
});

const sizes: Case[] = [
  file(`${entry('title: Un essai\nedition: "2018"')}${"a".repeat(100_000)}`, "1:1 file/size"),
  { ...path("content/catalogue.yaml", ["file/size"], "#".repeat(100_001)) },
];

const missing: Case[] = [
  {
    name: "catalogue.yaml is called catalogue.yml",
    files: { "content/catalogue.yml": "name: Un catalogue" },
    nature: { "content/catalogue.yaml": { nature: "symlink" } },
    expected: [
      "content/catalogue.yaml 1:1 file/link",
      "content/catalogue.yml 1:1 file/unexpected ⇒ content/catalogue.yaml",
    ],
  },
  {
    name: "catalogue.yaml is a link",
    files: { "content/catalogue.yaml": "" },
    nature: { "content/catalogue.yaml": { nature: "symlink" } },
    expected: [
      "content/catalogue.yaml 1:1 catalogue/missing ⇒ name: Mon catalogue\nurl: https://catalogue.example/\nlanguages: [fr]",
      "content/catalogue.yaml 1:1 file/link",
    ],
  },
];

export const files: Case[] = [
  ...unexpected,
  ...misplaced,
  ...misnamed,
  ...inside,
  ...slugs,
  ...reserved,
  ...reservedPages,
  ...reservedDefis,
  ...folders,
  ...natures,
  ...twice,
  ...sizes,
  ...missing,
];
