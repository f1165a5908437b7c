/** Facts that are read but are not what their schema asks for. Keys, labels and values come from the schemas. */
import { folderOf, type Kind, kinds, resolve, schemaFile } from "../../../schemas/index.ts";
import { fold } from "../../language/fold.ts";
import { entry } from "../example.ts";
import { type Case, defi, facts, matter, saying } from "./case.ts";

/** The facts that a kind cannot do without. */
const needed: Record<Kind, string> = {
  defi: 'title: Une fiche\nedition: "2018"\nsummary: Une phrase qui en dit plus que le titre.',
  prototype: 'title: Une fiche\nedition: "2018"\nsummary: Une phrase qui en dit plus que le titre.',
  edition: "title: Une fiche\nyear: 2025",
  site: "title: Une fiche",
  theme: "title: Une fiche",
  method: "title: Une fiche",
  organisation: "title: Une fiche",
  community: "title: Une fiche",
  page: "title: Une fiche",
};

function ofKind(kind: Kind, lines: string, ...expected: string[]): Case {
  const path = `content/${folderOf[kind]}/fiche.md`;
  const line = needed[kind].split("\n").length + 2;
  return {
    name: `${kind}: ${lines}`,
    files: { [path]: entry(`${needed[kind]}\n${lines}`) },
    expected: expected.map((one) => `${path} ${line}:${one}`),
  };
}

/** A key of every kind as people may write it: without a letter, or in French. */
const keys = kinds.flatMap((kind) => {
  const properties = schemaFile(kind).properties ?? {};
  const written = needed[kind].split("\n").map((line) => line.split(":")[0]);
  return Object.entries(properties).flatMap(([key, part]) => {
    if (written.includes(key)) return [];
    const label = resolve(part, kind)["x-label"]?.fr ?? key;
    const others = Object.keys(properties).filter((other) => other !== key);
    const shorter = key.slice(0, -2) + key.slice(-1);
    const french = fold(label).replace(/[^a-z]+(\w)/g, (_, letter) => letter.toUpperCase());
    const certain = key.length > 5 && !others.some((other) => other.includes(shorter));
    return [
      ...(certain ? [ofKind(kind, `${shorter}: x`, `1 field/unknown ⇒ ${key}`)] : []),
      ...(key in properties && french !== key ? [ofKind(kind, `${french}: x`, `1 field/unknown ⇒ ${key}`)] : []),
    ];
  });
});

/** The values of every closed list, by their French names: with accents, in capitals, in the feminine. */
const values = kinds.flatMap((kind) =>
  Object.entries(schemaFile(kind).properties ?? {}).flatMap(([key, part]) => {
    const schema = resolve(part, kind);
    return Object.entries(schema["x-values"] ?? {}).flatMap(([value, words]) => {
      const column = key.length + 3;
      const forms = [words.fr, words.fr.toUpperCase(), fold(words.fr)].filter((form) => form !== value);
      return [...new Set(forms)].map((form) => ofKind(kind, `${key}: ${form}`, `${column} field/value ⇒ ${value}`));
    });
  }),
);

const unknownValues: Case[] = [
  facts("maturity: en cours de déploiement national", "4:11 field/value"),
  facts("maturity: Tested", "4:11 field/value ⇒ tested"),
  facts("maturity: testée", "4:11 field/value ⇒ tested"),
  facts("maturity: déployés", "4:11 field/value ⇒ deployed"),
  facts("maturity: testd", "4:11 field/value ⇒ tested"),
  facts("confidence: forte", "4:13 field/value"),
  facts('followUps:\n  - date: "2019"\n    note: Un essai\n    status: testé', "7:13 field/value ⇒ tested"),
];

const keysOfGroups: Case[] = [
  facts("sources:\n  - url: https://example.org/\n    titre: Un article", "6:5 field/unknown ⇒ title"),
  facts("sources:\n  - uri: https://example.org/", "5:5 field/unknown ⇒ url"),
  facts('followUps:\n  - date: "2019"\n    note: Un essai\n    satus: tested', "7:5 field/unknown ⇒ status"),
  matter('Title: Un essai\nEdition: "2018"', "2:1 field/unknown ⇒ title", "3:1 field/unknown ⇒ edition"),
  matter('Titre: Un essai\nÉdition: "2018"', "2:1 field/unknown ⇒ title", "3:1 field/unknown ⇒ edition"),
  facts("zzzzzzzzzz: x", "4:1 field/unknown"),
];

const missing: Case[] = [
  matter("title: Un essai", '1:1 field/missing ⇒ edition: "…"'),
  matter('edition: "2018"', "1:1 field/missing ⇒ title: …"),
  facts("reuses:\n  - organisation: Morez", '5:5 field/missing ⇒     since: "…"'),
  facts('followUps:\n  - date: "2019"', "5:5 field/missing ⇒     note: …"),
  facts("resources:\n  - url: https://example.org/", "5:5 field/missing ⇒     title: …"),
  facts("images:\n  - src: plan.png", "5:5 field/missing ⇒     alt: …", "5:10 image/missing"),
  facts("images:\n- src: plan.png", "5:3 field/missing ⇒   alt: …", "5:8 image/missing"),
  facts("images: [{src: plan.png}]", "4:10 field/missing ⇒ {src: plan.png, alt: …}", "4:16 image/missing"),
  facts(
    "resources:\n  - title: Un guide\n    url: https://example.org/\n  -\n    url: https://example.org/",
    "8:5 field/missing ⇒     title: …",
  ),
];

/** Nothing at all, in each of the ways of writing it. */
const empty = [
  "territory:",
  "territory: ",
  'territory: ""',
  "territory: ''",
  'territory: "   "',
  'territory: "\u00a0"',
  "territory: ~",
  "territory: null",
].map((line) =>
  facts(
    line,
    `4:${/["'~n]/.test(line.slice(11)) && !/~|null/.test(line) ? 12 : /~|null/.test(line) ? 12 : 1} field/empty`,
  ),
);
const emptyElsewhere: Case[] = [
  facts("themes:", "4:1 field/empty"),
  facts("lessons:\n  -", "5:3 field/empty"),
  facts('stakeholders: [""]', "4:1 field/unknown"),
  facts('lessons: [""]', "4:11 field/empty"),
  facts('sources:\n  - url: ""', "5:10 field/empty"),
  matter('title:\nedition: "2018"', "2:1 field/empty"),
];

/** Nothing at all is told once, whatever kind of fact it is. */
const emptyOfEachKind = (["defi", "prototype", "edition", "organisation", "site"] as const).flatMap((kind) =>
  Object.entries(schemaFile(kind).properties ?? {}).flatMap(([key, part]) => {
    if (needed[kind].includes(`${key}:`)) return [];
    const { items } = resolve(part, kind);
    return [
      ofKind(kind, `${key}: ""`, `${key.length + 3} field/empty`),
      ...(items && !items.enum ? [ofKind(kind, `${key}: [""]`, `${key.length + 4} field/empty`)] : []),
    ];
  }),
);

const types: Case[] = [
  matter("title: Un essai\nedition: 2018", '3:10 field/type ⇒ "2018"'),
  matter('title: 2018\nedition: "2018"', '2:8 field/type ⇒ "2018"'),
  matter('title: 03\nedition: "2018"', '2:8 field/type ⇒ "03"'),
  matter('title: 3.10\nedition: "2018"', '2:8 field/type ⇒ "3.10"'),
  matter('title: true\nedition: "2018"', '2:8 field/type ⇒ "true"'),
  matter('title: [Un essai]\nedition: "2018"', "2:8 field/type ⇒ Un essai"),
  matter('title: {un: essai}\nedition: "2018"', "2:8 field/type"),
  facts("territory: [le Gol, le Bourg]", "4:12 field/type ⇒ le Gol, le Bourg"),
  facts("lessons: 3", '4:10 field/type ⇒ ["3"]'),
  facts("sources:\n  - url: 12", '5:10 field/type ⇒ "12"'),
  ofKind("edition", 'number: "3"', "9 field/type ⇒ 3"),
  ofKind("edition", "number: trois", "9 field/type"),
  ofKind("organisation", "population: 1 234", "13 field/type ⇒ 1234"),
  ofKind("organisation", "population: 12,5", "13 field/type"),
];

const address = "https://example.org/bilan";
const source = `sources:\n  - url: ${address}`;
const guide = "https://example.org/guide.pdf";

/** Groups of lines written as texts, as lists of texts, or without their hyphen: the fact to write instead. */
const groups: Case[] = [
  saying(
    facts(`sources: ${address}`, `4:10 field/type ⇒ ${source}`),
    "Chaque source est un petit groupe de lignes",
    "Écrivez :",
  ),
  facts(`sources:\n  - ${address}`, `5:5 field/type ⇒ ${source}`),
  facts(`sources: [${address}]`, `4:11 field/type ⇒ ${source}`),
  facts(`sources:\n  url: ${address}`, `5:3 field/type ⇒ ${source}`),
  facts(`sources: {url: "${address}"}`, `4:10 field/type ⇒ sources:\n  - {url: "${address}"}`),
  facts(`sources: ${address}, https://example.org/x`, `4:10 field/type ⇒ ${source}\n  - url: https://example.org/x`),
  facts(
    `sources:\n  - url: https://example.org/x\n    title: Un article # à relire\n  - ${address}`,
    `7:5 field/type ⇒ sources:\n  - url: https://example.org/x\n    title: Un article # à relire\n  - url: ${address}`,
  ),
  saying(
    facts(
      "sources: Bilan de la Ville, 2019",
      "4:10 field/type ⇒ sources:\n  - url: …\n    title: Bilan de la Ville, 2019",
    ),
    "complétez « … »",
  ),
  facts(`resources:\n  - Guide : ${guide}`, `5:5 field/type ⇒ resources:\n  - title: Guide\n    url: ${guide}`),
  facts(`resources:\n  Guide: ${guide}`, `5:3 field/type ⇒ resources:\n  - title: Guide\n    url: ${guide}`),
  facts(`resources: Guide (${guide})`, `4:12 field/type ⇒ resources:\n  - title: Guide\n    url: ${guide}`),
  facts(`resources:\n  - "[Guide](${guide})"`, `5:5 field/type ⇒ resources:\n  - title: Guide\n    url: ${guide}`),
  facts(`resources: ${guide}`, `4:12 field/type ⇒ resources:\n  - title: …\n    url: ${guide}`),
  facts(
    "reuses: Commune de Dinan depuis 2020",
    '4:9 field/type ⇒ reuses:\n  - organisation: Commune de Dinan\n    since: "2020"',
  ),
  facts("reuses:\n  - Dinan : 2020", '5:5 field/type ⇒ reuses:\n  - organisation: Dinan\n    since: "2020"'),
  facts("reuses:\n  - Dinan", "5:5 field/type ⇒ reuses:\n  - organisation: Dinan\n    since: …"),
  facts("followUps: Essai en 2019", '4:12 field/type ⇒ followUps:\n  - date: "2019"\n    note: Essai en 2019'),
  facts("followUps:\n  - 2019 : un essai", '5:5 field/type ⇒ followUps:\n  - date: "2019"\n    note: un essai'),
  facts("images: plan.png", "4:9 field/type ⇒ images:\n  - src: plan.png\n    alt: …"),
  facts("images:\n  - Mon plan.PNG", "5:5 field/type ⇒ images:\n  - src: mon-plan.png\n    alt: …"),
  ofKind("site", "location: 46.4, 4.6", "11 field/type ⇒ location:\n  lat: 46.4\n  lon: 4.6"),
  ofKind("site", "location: [46.4, 4.6]", "11 field/type ⇒ location:\n  lat: 46.4\n  lon: 4.6"),
  ofKind("site", "location: 46°24' N, 4°36' O", "11 field/type ⇒ location:\n  lat: 46.4\n  lon: -4.6"),
  ofKind("site", "location: Dinan", "11 field/type ⇒ location:\n  lat: …\n  lon: …"),
];

/** Lines of a group that lost the spaces before them: with whom they go, once. */
const lostSpaces: Case[] = [
  saying(
    facts(
      'reuses:\n- organisation: Une ville\nsince: "2020"\nchanges: Le jeu est plus court.',
      '6:1 field/unknown ⇒   since: "2020"\n  changes: Le jeu est plus court.',
    ),
    "« since » et « changes » vont avec « organisation » de la ligne 5 : mettez deux espaces devant.",
  ),
  facts('reuses:\n  - organisation: Une ville\nsince: "2020"', '6:1 field/unknown ⇒     since: "2020"'),
  facts(
    'reuses:\norganisation: Une ville\nsince: "2020"',
    '5:1 field/unknown ⇒   - organisation: Une ville\n    since: "2020"',
  ),
  facts(`sources:\n- url: ${address}\ntitle: Un article`, "6:1 front-matter/syntax ⇒   title: Un article"),
  saying(
    facts(`sources:\n- url: ${address}\naccessed: "2020"`, '6:1 field/unknown ⇒   accessed: "2020"'),
    "« accessed » va avec « url » de la ligne 5",
  ),
  {
    name: "coordinates at the edge",
    files: { "content/sites/fiche.md": entry("title: Une fiche\nlocation:\nlat: 46.4\nlon: 4.6") },
    expected: ["content/sites/fiche.md 4:1 field/unknown ⇒   lat: 46.4\n  lon: 4.6"],
  },
  facts("themes:\nmaturity: tested", "4:1 field/empty"),
];

const lengths: Case[] = [
  matter('title: Un\nedition: "2018"', "2:8 field/length"),
  matter(`title: ${"a".repeat(201)}\nedition: "2018"`, "2:8 field/length"),
  facts("summary: Trop court.", "4:10 field/length"),
  facts(`summary: ${"mot ".repeat(80).trim()}`, "4:10 field/length"),
  facts(
    `themes: [${Array.from({ length: 6 }, (_, at) => `t${at}`).join(", ")}]`,
    "4:9 field/length",
    ...Array.from({ length: 6 }, (_, at) => `4:${10 + at * 4} reference/unknown`),
  ),
  saying(facts("lessons: [Non]", "4:11 field/length"), "3 caractères ; il en faut au moins 5"),
];

const repeated: Case[] = [
  facts("themes: [cohesion-sociale, transition-numerique, cohesion-sociale]", "4:50 field/repeated"),
  defi("title: Comment apaiser la rue ?\nstakeholders: [habitants, agents, habitants]", "4:35 field/repeated"),
];

/** Dates as people write them, and the one form that is accepted. */
const dates = [
  ["12/03/2019", "2019-03-12"],
  ["1/3/2019", "2019-03-01"],
  ["12-03-2019", "2019-03-12"],
  ["12.03.2019", "2019-03-12"],
  ["2019/03/12", "2019-03-12"],
  ["2019-3-1", "2019-03-01"],
  ["2019/3", "2019-03"],
  ["03/2019", "2019-03"],
  ["mars 2019", "2019-03"],
  ["Mars 2019", "2019-03"],
  ["12 mars 2019", "2019-03-12"],
  ["1er août 2019", "2019-08-01"],
  ["août 2019", "2019-08"],
  ["décembre 2019", "2019-12"],
  ["March 2019", "2019-03"],
  ["juil. 2019", "2019-07"],
  ["sept 2019", "2019-09"],
  ["le 3 mars 2019", "2019-03-03"],
  ["lundi 4 mars 2019", "2019-03-04"],
  ["2019-02-30", "2019-02"],
  ["31/04/2019", "2019-04"],
  ["30 février 2019", "2019-02"],
  ["12-07-18", "2018-07-12"],
  ["12/07/18", "2018-07-12"],
  ["2019-13", undefined],
  ["2019-00-10", undefined],
  ["jui 2019", "2019"],
  ["été 2019", "2019"],
  ["vers 2019", "2019"],
  ["2018-2019", undefined],
  ["19", undefined],
  ["hier", undefined],
  ["2019-03-12T10:00:00Z", "2019-03-12"],
  ["2018-03-21T11:14", "2018-03-21"],
  ["21/03/2018 à 11h14", "2018-03-21"],
].map(([written, iso]) =>
  facts(
    `followUps:\n  - date: ${/^\d+$/.test(written ?? "") ? `"${written}"` : written}\n    note: Un essai`,
    `5:11 field/date${iso ? ` ⇒ "${iso}"` : ""}`,
  ),
);
const adviceOnDates = [
  ["été 2019", "Donnez le mois s’il est connu (`2018-07`), sinon l’année seule."],
  ["12-07-18", "L’année s’écrit en quatre chiffres"],
  ["31/02/2019", "Ce jour n’existe pas dans le calendrier"],
  ["2018-03-21T11:14", "Une date s’écrit sans l’heure."],
  ["2018-2019", "Une seule date se note ici"],
].map(([written = "", says = ""]) => {
  const iso = dates.find(({ name }) => name.includes(`date: ${written}\\n`))?.expected ?? [
    '5:11 field/date ⇒ "2019-02"',
  ];
  return saying(facts(`followUps:\n  - date: ${written}\n    note: Un essai`, ...iso), says);
});

/** What belongs to another kind of entry: one mistake, whatever the number of lines. */
const strays: Case[] = [
  saying(
    facts("status: prototyped\nstakeholders: [habitants]", "4:1 field/unknown"),
    "« status » et « stakeholders » sont des informations des défis.",
    "Si c’est un défi, rangez la fiche dans content/defis/ ; si c’est un prototype, dites plutôt `maturity`.",
  ),
  saying(
    defi("title: Comment dormir ?\ndefi: ecole", "4:1 field/unknown"),
    "Si c’est un prototype, rangez la fiche dans content/prototypes/ ; si c’est un défi, supprimez cette ligne.",
  ),
  saying(facts("year: 2018", "4:1 field/unknown"), "Information « year » inconnue ici : c’est celle des éditions."),
];

/** A name in French is told once: nothing is missing that it is certainly meant to be. */
const toldOnce: Case[] = [
  matter(
    'titre: Un essai\nédition: "2018"\nrésumé: Une phrase qui en dit plus que le titre.\nthèmes: [cohesion-sociale]',
    "2:1 field/unknown ⇒ title",
    "3:1 field/unknown ⇒ edition",
    "4:1 field/unknown ⇒ summary",
    "5:1 field/unknown ⇒ themes",
  ),
  matter('titel: Un essai\neditoin: "2018"', "2:1 field/unknown ⇒ title", "3:1 field/unknown ⇒ edition"),
  {
    name: "année of an edition",
    files: { "content/editions/2017.md": entry("titre: Édition 2017\nannée: 2017") },
    expected: [
      "content/editions/2017.md 2:1 field/unknown ⇒ title",
      "content/editions/2017.md 3:1 field/unknown ⇒ year",
    ],
  },
];

const notDates: Case[] = [
  facts("followUps:\n  - date: 2019\n    note: Un essai", '5:11 field/type ⇒ "2019"'),
  facts("sources:\n  - url: https://example.org/\n    accessed: 22/11/2026", '6:15 field/date ⇒ "2026-11-22"'),
];

const numbers: Case[] = [
  ofKind("site", "location:\n  lat: 120\n  lon: 4", "field/number"),
  ofKind("edition", "number: 0", "9 field/number"),
  ofKind("organisation", "population: -4", "13 field/number"),
].map((one) => ({
  ...one,
  expected: one.expected.map((text) =>
    text.replace("4:field/number", "5:8 field/number").replace("3:field/number", "4:8 field/number"),
  ),
}));

const formats: Case[] = [
  facts("images:\n  - src: Plan du lieu.JPG\n    alt: Le plan du lieu", "5:10 field/format ⇒ plan-du-lieu.jpg"),
  facts("images:\n  - src: ../plan.jpg\n    alt: Le plan du lieu", "5:10 field/format ⇒ plan.jpg"),
  facts("images:\n  - src: /etc/passwd\n    alt: Le plan du lieu", "5:10 field/format"),
  facts("images:\n  - src: plan.svg\n    alt: Le plan du lieu", "5:10 field/format"),
  facts("images:\n  - src: https://example.org/plan.jpg\n    alt: Le plan du lieu", "5:10 field/format"),
  {
    name: "a colour that is none",
    files: {
      "content/catalogue.yaml":
        "name: Un catalogue\nurl: https://catalogue.example/\nlanguages: [fr]\ntheme:\n  accent: red",
    },
    expected: ["content/catalogue.yaml 5:11 field/format"],
  },
  {
    name: "a language that is not spoken",
    files: { "content/catalogue.yaml": "name: Un catalogue\nurl: https://catalogue.example/\nlanguages: [français]" },
    expected: ["content/catalogue.yaml 3:13 field/value"],
  },
];

const placeholders = [
  "à compléter",
  "À compléter",
  "a completer",
  "À COMPLÉTER.",
  "à définir",
  "à préciser…",
  "TODO",
  "todo",
  "TBD",
  "FIXME",
  "xxx",
  "XXXX",
  "???",
  "...",
  "N/A",
  "n/a",
  "néant",
  "non renseigné",
  "Inconnu",
  "inconnue",
  "test",
  "Votre titre",
  "Titre du prototype",
  "Nom de l’organisme",
  "[territoire]",
  "<territoire>",
  "{{ territoire }}",
  "sans titre",
  "azerty",
  "blabla",
].map((text) => facts(`territory: ${JSON.stringify(text)}`, "4:12 field/placeholder"));
const placeholdersElsewhere: Case[] = [
  matter('title: "?"\nedition: "2018"', "2:8 field/placeholder"),
  facts('lessons: ["?"]', "4:11 field/placeholder"),
  facts("summary: à compléter", "4:10 field/placeholder"),
  matter('title: test\nedition: "2018"', "2:8 field/placeholder"),
  matter('title: Votre titre\nedition: "2018"', "2:8 field/placeholder"),
  facts("summary: Lorem ipsum dolor sit amet, consectetur.", "4:10 field/placeholder"),
  facts("lessons: [à compléter]", "4:11 field/placeholder"),
  facts("sources:\n  - url: https://example.org/\n    title: à compléter", "6:12 field/placeholder"),
];

export const fields: Case[] = [
  ...keys,
  ...values,
  ...unknownValues,
  ...keysOfGroups,
  ...missing,
  ...empty,
  ...emptyElsewhere,
  ...emptyOfEachKind,
  ...types,
  ...groups,
  ...lostSpaces,
  ...lengths,
  ...repeated,
  ...dates,
  ...adviceOnDates,
  ...notDates,
  ...strays,
  ...toldOnce,
  ...numbers,
  ...formats,
  ...placeholders,
  ...placeholdersElsewhere,
];
