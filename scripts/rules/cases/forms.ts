/** A list or a group where one value belongs, and the reverse; and names of entries as note-taking programs write them. */
import { entry } from "../example.ts";
import { type Case, facts, matter, saying } from "./case.ts";

/** An entry somewhere else. */
const at = (path: string, lines: string, ...expected: string[]): Case => ({
  name: `${path}: ${lines}`,
  files: { [path]: entry(lines) },
  expected,
});

const told: Case[] = [
  saying(
    facts("site: [bourg, vallee]", "4:7 field/type"),
    "Une fiche n’a qu’un site",
    "Gardez « bourg » ou « vallee »",
    "`site: bourg`",
    "ne vont qu’avec « themes »",
  ),
  saying(facts("contact: [Mairie, Préfecture]", "4:10 field/type"), "n’a qu’une valeur", "`contact: Mairie`"),
  saying(facts("themes: true", "4:9 field/type"), "`themes: [ …, … ]`"),
];

export const forms: Case[] = [
  facts("lessons:\n  -Tester tôt, et souvent", '5:3 field/type ⇒ ["Tester tôt, et souvent"]'),
  ...told,
  facts("site: [bourg, vallee]", "4:7 field/type"),
  facts("site:\n  - bourg\n  - vallee", "5:3 field/type"),
  facts("site: [bourg]", "4:7 field/type ⇒ bourg"),
  facts("site: [[bourg]]", "4:7 field/type ⇒ bourg"),
  facts("site: {name: bourg}", "4:7 field/type ⇒ bourg"),
  facts("site:\n  bourg: oui", "5:3 field/type ⇒ bourg"),
  facts("site: |\n  bourg\n  vallee", "4:7 reference/unknown"),
  facts("defi: [ecole, cantine]", "4:7 field/type"),
  facts('defi: "[[ecole]]"', "4:7 reference/unknown ⇒ ecole"),
  facts("defi: ecole 1f3a4b5c6d7e8f901a2b3c4d5e6f7a8b", "4:7 reference/unknown ⇒ ecole"),
  facts("defi: École%201f3a4b5c6d7e8f901a2b3c4d5e6f7a8b.md", "4:7 reference/unknown ⇒ ecole"),
  facts("organisation: [Ville du Bourg, Département]", "4:15 field/type"),
  facts("organisation:\n  name: Ville du Bourg", "5:3 field/type ⇒ Ville du Bourg"),
  facts("maturity: [tested, deployed]", "4:11 field/type"),
  facts("maturity: [tested]", "4:11 field/type ⇒ tested"),
  facts("confidence: {niveau: high}", "4:13 field/type ⇒ high"),
  facts(
    "summary: [Un texte, qui continue, et qui finit par un point.]",
    "4:10 field/type ⇒ Un texte, qui continue, et qui finit par un point.",
  ),
  facts(
    "summary:\n  - Une première phrase assez longue.\n  - Une deuxième phrase assez longue.",
    "5:3 field/type ⇒ Une première phrase assez longue. Une deuxième phrase assez longue.",
  ),
  facts("contact:\n  name: Mairie\n  url: https://example.org/", "5:3 field/type"),
  facts(
    "themes: {transition-numerique: oui, cohesion-sociale: oui}",
    "4:9 field/type ⇒ [transition-numerique, cohesion-sociale]",
  ),
  facts("themes:\n  - name: transition-numerique", "5:5 field/type ⇒ transition-numerique"),
  facts(
    "themes: [[transition-numerique, cohesion-sociale]]",
    "4:10 field/type ⇒ transition-numerique, cohesion-sociale",
  ),
  facts(
    "themes: |\n  transition-numerique\n  cohesion-sociale",
    "4:9 reference/list ⇒ [transition-numerique, cohesion-sociale]",
  ),
  facts(
    "themes: [transition-numerique，cohesion-sociale]",
    "4:10 reference/list ⇒ transition-numerique, cohesion-sociale",
  ),
  facts('themes: "#transition-numerique"', "4:9 reference/list ⇒ [transition-numerique]"),
  facts("lessons: {un: Tester tôt}", "4:10 field/type ⇒ [Tester tôt]"),
  facts("lessons:\n  - titre: Tester tôt, et souvent.\n    detail: avec des gens", "5:5 field/type"),
  facts(
    "lessons: |\n  - Tester tôt avec des usagers.\n  - Recommencer souvent.",
    "4:10 field/type ⇒ [Tester tôt avec des usagers., Recommencer souvent.]",
  ),
  facts("sources: [[https://example.org/]]", "4:11 field/type ⇒ sources:\n  - url: https://example.org/"),
  facts("sources:\n  - - url: https://example.org/", "5:5 field/type ⇒ sources:\n  - url: https://example.org/"),
  facts("sources:\n  - url: [https://example.org/a, https://example.org/b]", "5:10 field/type"),
  facts("sources:\n  - url:\n      href: https://example.org/a", "6:7 field/type ⇒ https://example.org/a"),
  facts("reuses:\n  - organisation: Ville\n    since: [2019, 2020]", "6:12 field/type"),
  matter('title: [Un essai, encore]\nedition: "2018"', "2:8 field/type ⇒ Un essai, encore"),
  matter('title: {fr: Un essai, en: A try}\nedition: "2018"', "2:8 field/type ⇒ Un essai"),
  matter("title: Un essai\nedition: [2018]", '3:10 field/type ⇒ "2018"'),
  matter('title: Un essai\nedition: ["2018", "2019"]', "3:10 field/type"),
  matter("title: Un essai\nedition:\n  year: 2018", '4:3 field/type ⇒ "2018"'),
  matter('title: “Un essai"\nedition: "2018"', '2:8 field/quotes ⇒ "Un essai"'),
  matter('title: ″Un essai″\nedition: "2018"', '2:8 field/quotes ⇒ "Un essai"'),
  matter('title: Un essai\nedition: "2018",', '3:16 front-matter/syntax ⇒ edition: "2018"'),
  matter('"title": "Un essai",\n"edition": "2018"', '2:20 front-matter/syntax ⇒ "title": "Un essai"'),
  matter('title: Un essai\nedition: "2018";', '3:16 front-matter/syntax ⇒ edition: "2018"'),
  at(
    "content/editions/2021.md",
    "title: [Édition 2021]\nyear: [2021]\nsites:\n  bourg: oui",
    "content/editions/2021.md 2:8 field/type ⇒ Édition 2021",
    "content/editions/2021.md 3:7 field/type ⇒ 2021",
    "content/editions/2021.md 5:3 field/type ⇒ [bourg]",
  ),
  at(
    "content/editions/2021.md",
    'title: Édition 2021\nyear: "2021"\nfigures: {participants: 200}',
    "content/editions/2021.md 3:7 field/type ⇒ 2021",
    "content/editions/2021.md 4:10 field/type ⇒ figures:\n  - measure: participants\n    value: 200\n    source: …",
  ),
  at(
    "content/editions/2021.md",
    "title: Édition 2021\nyear: 2021\nfigures:\n  - 1 200 participants",
    "content/editions/2021.md 5:5 field/type ⇒ figures:\n  - measure: participants\n    value: 1200\n    source: …",
  ),
  at(
    "content/sites/bourg.md",
    "title: Bourg\nlocation:\n  - lat: 48.4\n  - lon: 2.5",
    "content/sites/bourg.md 4:3 field/type ⇒ location:\n  lat: 48.4\n  lon: 2.5",
  ),
  at(
    "content/prototypes/un-jeu-1f3a4b5c6d7e8f901a2b3c4d5e6f7a8b.md",
    'title: Un essai\nedition: "2018"',
    "content/prototypes/un-jeu-1f3a4b5c6d7e8f901a2b3c4d5e6f7a8b.md 1:1 file/slug ⇒ un-jeu.md",
  ),
  at(
    "content/prototypes/Un jeu 1f3a4b5c6d7e8f901a2b3c4d5e6f7a8b.md",
    'title: Un essai\nedition: "2018"',
    "content/prototypes/Un jeu 1f3a4b5c6d7e8f901a2b3c4d5e6f7a8b.md 1:1 file/slug ⇒ un-jeu.md",
  ),
  {
    name: "a repository as an address",
    files: {
      "content/catalogue.yaml":
        "name: Mon catalogue\nurl: https://catalogue.exemple.fr/\nlanguages: [fr]\nrepository: https://github.com/a/b\n",
    },
    expected: [
      "content/catalogue.yaml 4:13 field/type ⇒ repository:\n  forge: github\n  url: https://github.com/a/b\n  branch: main",
    ],
  },
];
