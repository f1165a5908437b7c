/** What names another entry, and how entries stand to one another. */
import { entry } from "../example.ts";
import { type Case, defi, facts, matter, saying } from "./case.ts";

/** Slugs as people write them: the title, an alias, with accents, capitals, blanks, or a letter wrong. */
const near: [string, string[], string][] = [
  [
    "themes: [VALUE]",
    [
      "Transition numérique",
      "transition numérique",
      "transition-numérique",
      "Transition-Numerique",
      "transition_numerique",
      "transiton-numerique",
      "transition-numeriques",
      "numérique",
      "numerique",
      "digital",
    ],
    "transition-numerique",
  ],
  ["methods: [VALUE]", ["Persona", "personas", "personna", "personnage", "personnages"], "persona"],
  ["communities: [VALUE]", ["Réseau", "reseaux", "Le réseau", "le-reseau"], "reseau"],
  ["site: VALUE", ["Bourg", "Le Bourg", "le-bourg", "bourgs", "bour"], "bourg"],
  ["defi: VALUE", ["École", "ecoles", "écoles", "Comment apaiser la cour de l’école ?"], "ecole"],
  ["basedOn: [VALUE]", ["Jeu", "jeux", "Le jeu de la cour"], "jeu"],
];

const nearMisses = near.flatMap(([line, words, slug]) =>
  words.map((word) => {
    const value = /[ ?’]/.test(word) ? `"${word}"` : word;
    return facts(line.replace("VALUE", value), `4:${line.indexOf("VALUE") + 1} reference/unknown ⇒ ${slug}`);
  }),
);

const nothingNear = ["themes: [VALUE]", "methods: [VALUE]", "site: VALUE", "defi: VALUE", "basedOn: [VALUE]"].map(
  (line) => facts(line.replace("VALUE", "zzzzzzzz"), `4:${line.indexOf("VALUE") + 1} reference/unknown`),
);

const editions: Case[] = [
  saying(
    matter('title: Un essai\nedition: "2032"', "3:10 reference/unknown ⇒ ---\ntitle: Édition 2032\nyear: 2032\n---"),
    "L’édition 2032 n’est pas encore au catalogue (2018 à 2019).\nSi elle a eu lieu",
  ),
  matter("title: Un essai\nedition: 2018-2019", "3:10 reference/unknown"),
  matter("title: Un essai\nedition: 2018-19", "3:10 reference/unknown"),
  matter("title: Un essai\nedition: Édition 2018", '3:10 reference/unknown ⇒ "2018"'),
  matter("title: Un essai\nedition: Carrefours 2018", '3:10 reference/unknown ⇒ "2018"'),
  matter('title: Un essai\nedition: "Édition 2018"', '3:10 reference/unknown ⇒ "2018"'),
  matter('title: Un essai\nedition: "18"', "3:10 reference/unknown"),
];

/** The file or the page of an entry instead of its name. */
const addresses: Case[] = [
  ["ecole.md", "ecole"],
  ["content/defis/ecole.md", "ecole"],
  ["../defis/ecole.md", "ecole"],
  ["content/defis/2018/ecole.md", "ecole"],
  ["/defis/ecole/", "ecole"],
  ["https://catalogue.example/defis/ecole/", "ecole"],
  ["https://catalogue.example/defis/ecole/index.html?a=b#c", "ecole"],
  ["https://catalogue.example/defis/%C3%A9cole", "ecole"],
  ["https://catalogue.example/defis/cantine/", undefined],
].map(([value, slug]) => facts(`defi: ${value}`, `4:7 reference/unknown${slug ? ` ⇒ ${slug}` : ""}`));

/** Two where there is one. */
const several = [
  "site: Bourg, Vallée",
  "site: bourg et vallee",
  "site: Le Bourg / La Vallée",
  "site: bourg; vallee",
].map((line) => facts(line, "4:7 reference/unknown"));

/** What to do: never to create a file that exists, nor one with a name that is none. */
const advice: [line: string, expected: string, help: string][] = [
  ["site: Le Bourg, La Vallée", "4:7 reference/unknown", "Gardez « bourg » ou « vallee », celui où l’équipe a"],
  ["site: Le bourg", "4:7 reference/unknown ⇒ bourg", "Cette fiche existe : écrivez son nom comme celui de"],
  ["site: “bourg”", "4:7 reference/unknown ⇒ bourg", "« bourg » doivent être droits.\nRemplacez la valeur"],
  ["defi: ecole.md", "4:7 reference/unknown ⇒ ecole", "le nom seul suffit, sans adresse, ni dossier"],
  ["defi: content/defis/cantine.md", "4:7 reference/unknown", "Défis : ecole. Corrigez ce nom."],
  ["defi: Cantine", "4:7 reference/unknown", "Corrigez ce nom, ou créez content/defis/cantine.md."],
];

const advised = advice.map(([line, expected, help]) => saying(facts(line, expected), help));

const prototype = (edition: string, lines = "") =>
  entry(`title: Une fiche du dossier\nedition: "${edition}"${lines && `\n${lines}`}`);

const folders: Case[] = [
  ["content/prototypes/2019/x.md", "2018", true],
  ["content/prototypes/autre/2019/x.md", "2018", true],
  ["content/prototypes/2031/x.md", "2018", true],
  ["content/defis/2019/x.md", "2018", true],
  ["content/prototypes/2018/x.md", "2018", false],
  ["content/prototypes/morez/x.md", "2018", false],
  ["content/prototypes/20180/x.md", "2018", false],
  ["content/prototypes/2018/atelier-3/x.md", "2018", false],
].map(([path, edition, bad]) => ({
  name: `${path} of ${edition}`,
  files: { [String(path)]: prototype(String(edition)) },
  expected: bad ? [`${path} 3:10 reference/folder`] : [],
}));

const sites: Case[] = [
  matter('title: Un essai\nedition: "2019"\nsite: bourg', "4:7 reference/site"),
  {
    name: "an edition that does not say where it was held",
    files: {
      "content/editions/2017.md": entry("title: Édition 2017\nyear: 2017"),
      "content/prototypes/essai.md": entry('title: Un essai\nedition: "2017"\nsite: vallee'),
      "content/defis/cantine.md": entry('title: Comment manger local ?\nedition: "2017"\nsite: bourg'),
    },
    expected: ["content/editions/2017.md 1:1 reference/site ⇒ sites: [bourg, vallee]"],
  },
  {
    name: "an edition whose site nobody names",
    files: { "content/editions/2017.md": entry("title: Édition 2017\nyear: 2017") },
    expected: [],
  },
  { ...defi("title: Comment dormir ?\nsite: bourg"), expected: [] },
];

const orders: Case[] = [
  ["2019", "2018", "content/prototypes/essai.md", true],
  ["2018", "2018", "", false],
  ["2018", "2019", "", false],
].map(([defiEdition, edition, , bad]) => ({
  name: `a prototype of ${edition} for a défi of ${defiEdition}`,
  files: {
    "content/defis/cantine.md": entry(`title: Comment moins jeter ?\nedition: "${defiEdition}"`),
    "content/prototypes/essai.md": entry(`title: Un essai\nedition: "${edition}"\ndefi: cantine`),
  },
  expected: bad ? ["4:7 reference/order"] : [],
}));

/** Prototypes named by a letter, each with those it is based on. */
function lineage(name: string, based: Record<string, string>, ...expected: string[]): Case {
  const files = Object.entries(based).map(([slug, basedOn]) => [
    `content/prototypes/${slug}.md`,
    entry(`title: Prototype ${slug.repeat(3)}\nedition: "2018"\nbasedOn: [${basedOn}]`),
  ]);
  return { name, files: Object.fromEntries(files), expected };
}

const cycles: Case[] = [
  lineage("itself", { a: "a" }, "content/prototypes/a.md 4:11 reference/self"),
  lineage("itself among others", { a: "jeu, a" }, "content/prototypes/a.md 4:16 reference/self"),
  lineage("two", { a: "b", b: "a" }, "content/prototypes/a.md 4:11 reference/cycle"),
  lineage("three", { a: "b", b: "c", c: "a" }, "content/prototypes/a.md 4:11 reference/cycle"),
  lineage("beside the way", { a: "b", b: "c", c: "b" }, "content/prototypes/b.md 4:11 reference/cycle"),
  lineage("second in the list", { a: "jeu, b", b: "a" }, "content/prototypes/a.md 4:16 reference/cycle"),
  lineage("a diamond is none", { a: "b, c", b: "d", c: "d", d: "jeu" }),
  lineage("a chain is none", { a: "b", b: "c", c: "jeu" }),
];

/** A mistake in one entry is no mistake in those that name it. */
const unread: Case[] = [
  {
    name: "the défi named cannot be read",
    files: {
      "content/defis/cantine.md": "---\ntitle: [\n---\n",
      "content/prototypes/essai.md": entry('title: Un essai\nedition: "2018"\ndefi: cantine'),
    },
    expected: [
      'content/defis/cantine.md 1:1 field/missing ⇒ edition: "…"',
      "content/defis/cantine.md 2:8 field/length",
      'content/defis/cantine.md 2:8 front-matter/syntax ⇒ title: "["',
    ],
  },
];

const organisation = (name: string) => facts(`organisation: ${name}`);
const known = {
  "content/organisations/region.md": entry("title: Région Bretagne\naliases: [Conseil régional de Bretagne]"),
};
const organisations: Case[] = [
  ...["Région Bretangne", "Region Bretagnes", "Conseil régionnal de Bretagne", "Conseil regional Bretange"].map(
    (name) => ({
      name,
      files: { ...known, ...organisation(name).files },
      expected: [
        `4:15 reference/organisation ⇒ ${name.startsWith("C") ? "Conseil régional de Bretagne" : "Région Bretagne"}`,
      ],
    }),
  ),
  ...["Région Bretagne", "région bretagne", "Région Normandie", "Ville de Rennes", "Département de la Loire"].map(
    (name) => ({
      name,
      files: { ...known, ...organisation(name).files },
      expected: [],
    }),
  ),
  {
    name: "Loire and Loiret",
    files: {
      "content/prototypes/un.md": entry('title: Une tente\nedition: "2018"\norganisation: Département de la Loire'),
      "content/prototypes/deux.md": entry('title: Un bus\nedition: "2018"\norganisation: Département du Loiret'),
    },
    expected: [],
  },
];

/** Titles beside « Le jeu de la cour », a prototype. */
const titles: Case[] = [
  ...[
    "Le jeu de la cour",
    "le jeu de la Cour !",
    "Un jeu pour la cour",
    "Les jeux de la cour",
    "Jeu, cour",
    "La cour, le jeu",
    "Lé jeù de la cour",
  ].map((title) => [title, true] as const),
  ...["Le jeu de la cantine", "Le jeu", "La cour", "Le jeu de la cour 2", "Le je de la cour"].map(
    (title) => [title, false] as const,
  ),
].map(([title, bad]) => ({
  name: title,
  files: { "content/prototypes/zeste.md": entry(`title: ${title}\nedition: "2018"`) },
  expected: bad ? ["content/prototypes/zeste.md 2:8 catalogue/near-duplicate-title"] : [],
}));

/** Several names as one, or a name as a text: the list to write, of names that will not be refused next. */
const lists: Case[] = [
  facts("themes: transition numérique", "4:9 reference/list ⇒ [transition-numerique]"),
  facts("methods: personnage", "4:10 reference/list ⇒ [persona]"),
  facts("themes: Numérique et cohésion sociale", "4:9 reference/list ⇒ [transition-numerique, cohesion-sociale]"),
  saying(facts("themes: mobilité douce", "4:9 reference/list"), "Thèmes : cohesion-sociale, transition-numerique."),
  facts(
    "themes: [transition-numerique; cohesion-sociale]",
    "4:10 reference/list ⇒ transition-numerique, cohesion-sociale",
  ),
  facts("themes: [numérique ; Cohésion sociale]", "4:10 reference/list ⇒ transition-numerique, cohesion-sociale"),
  facts("themes:\n  - numérique, cohésion sociale", "5:5 reference/list ⇒ transition-numerique\n  - cohesion-sociale"),
  facts("themes: [mobilité ; cohesion-sociale]", "4:10 reference/unknown"),
];

const inAnotherEdition: Case = {
  name: "the same title in another edition",
  files: { "content/prototypes/2019/zeste.md": entry('title: Le jeu de la cour\nedition: "2019"') },
  expected: ["content/prototypes/2019/zeste.md 2:8 catalogue/near-duplicate-title"],
};

export const references: Case[] = [
  inAnotherEdition,
  ...nearMisses,
  ...nothingNear,
  ...editions,
  ...addresses,
  ...several,
  ...advised,
  ...lists,
  ...folders,
  ...sites,
  ...orders,
  ...cycles,
  ...unread,
  ...organisations,
  ...titles,
];
