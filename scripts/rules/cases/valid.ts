/** What must pass without an error or a warning. */
import { folderOf } from "../../../schemas/index.ts";
import { entry } from "../example.ts";
import { body, type Case, facts, file, matter } from "./case.ts";

const minimal = 'title: Un essai\nedition: "2018"';

const ways: Case[] = [
  matter(minimal),
  matter("title: 'Un essai'\nedition: '2018'"),
  matter('edition: "2018"\ntitle: Un essai'),
  matter(`# une remarque\n${minimal}\n# une autre`),
  matter(`${minimal}\n\nterritory: le Gol`),
  matter('"title": Un essai\n\'edition\': "2018"'),
  matter('title : Un essai\nedition : "2018"'),
  matter('title:   Un essai\nedition:\t"2018"'),
  matter('{title: Un essai, edition: "2018"}'),
  matter('title: >\n  Un essai\n  sur deux lignes\nedition: "2018"'),
  matter('title: |-\n  Un essai\nedition: "2018"'),
  matter('title: Un essai\n  sur deux lignes\nedition: "2018"'),
  matter('title: "Un essai\n  sur deux lignes"\nedition: "2018"'),
  file(`---\n${minimal}\n---`),
  file(`---\n${minimal}\n--- \nUn texte.\n`),
  file(`\ufeff---\n${minimal}\n---\nUn texte.\n`),
  file(entry(minimal, "Un texte.\n").replaceAll("\n", "\r\n")),
  file(
    `\ufeff${entry(`${minimal}\nthemes:\n  - cohesion-sociale`, "## Le besoin\n\nUn texte.\n").replaceAll("\n", "\r\n")}`,
  ),
  file(entry(minimal, "\n\n\n")),
  file(entry(minimal, "Un trait :\n\n---\n\nLa suite.\n")),
];

/** Titles as people give them, all of them with what YAML allows. */
const titles = [
  "L’agglo’bus",
  "L'agglo'bus",
  "Signalez un trou !",
  "À quoi bon ?",
  "« HelpI », le robot",
  "Un lieu (ou deux)",
  "Collège 3.0",
  "10:30, la récréation",
  "Budget, 50 % de moins",
  "C#, un langage",
  "A/B & C",
  "Le n° 1",
  "Aïe… et après ?",
  "naïveté, cœur, ŒUVRE",
  "Un essai — le second",
  "x@y, un signe",
  "Été/hiver",
  "Jeu [de l’oie]",
  "1er essai",
  "Oui",
  "Non, merci",
  "https, un mot",
  "Kaléidoscope 👩‍🚒 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
  "مرحبا بكم",
  "Добро пожаловать",
  "नमस्\u200dते",
  "日本の町",
  "Fiche de test utilisateur",
  "À compléter ensemble : le formulaire".replace(" :", ","),
  "Test des bancs publics",
].map((title) => matter(`title: ${title}\nedition: "2018"`));
const quotedTitles = [
  "Mobilité : le projet",
  "Le Lab #3",
  "@ville",
  "- liste",
  "[crochets] et suite",
  "*étoile*",
  "&co",
  "!vite",
  "% de",
  "|barre",
  "> plus",
  "L'été : 'chaud'",
  "2018",
  "true",
  "12:30",
].map((title) => matter(`title: ${JSON.stringify(title)}\nedition: "2018"`));

/** Every fact filled in. */
const whole: Case[] = [
  facts(
    [
      "summary: Un jeu de cartes pour parler de la cour de récréation.",
      "site: bourg",
      "organisation: Ville du Bourg",
      "territory: quartier du Gol",
      "themes: [transition-numerique, cohesion-sociale]",
      "suggestedThemes: [cohesion-sociale]",
      "methods:\n  - persona",
      "communities: [reseau]",
      "defi: ecole",
      "maturity: tested",
      "basedOn: [jeu]",
      'reuses:\n  - organisation: Une commune voisine\n    since: "2020"\n    url: https://example.org/\n    changes: Le jeu se joue en trente minutes.',
      'lessons:\n  - Tester avec trois usagers a tout changé.\n  - "Tester tôt : oui"',
      'followUps:\n  - date: "2019-03"\n    status: deployed\n    note: Un essai dans deux accueils.\n  - date: 2019-03-12\n    note: La suite.',
      "resources:\n  - title: Le guide\n    url: https://example.org/guide_(2018).pdf",
      'sources:\n  - url: https://example.org/a?b=c&d=é#e\n    title: Un article\n    accessed: "2026-11-22"',
      "confidence: high",
      "contact: innovation@ville.example",
      "license: etalab-2.0",
    ].join("\n"),
  ),
  ...Object.entries({
    organisation:
      "title: Région Bretagne\nkind: region\nregion: Bretagne\npopulation: 3400000\nurl: https://www.bretagne.bzh/\naliases: [BZH]",
    site: "title: Morez\ntown: Morez\ndepartment: Saône-et-Loire\nregion: Bourgogne-Franche-Comté\nvenue: abbaye de Morez\nlocation:\n  lat: 46.434\n  lon: 4.659",
    community:
      "title: Un cercle\nsummary: Des agents qui se retrouvent chaque mois.\nthemes: [cohesion-sociale]\nurl: https://example.org/",
    theme: "title: Habitat\nsummary: Se loger, se chauffer, voisiner.\naliases: [logement]",
    page: "title: Mentions\norder: 3",
  }).map(([kind, lines]) => ({
    name: kind,
    files: { [`content/${folderOf[kind as keyof typeof folderOf]}/fiche.md`]: entry(lines) },
    expected: [],
  })),
];

const bodies = [
  "Un texte.\n\nUn autre, avec **du gras**, *de l’italique* et `du code`.\n",
  "## Le besoin\n\n- un\n- deux\n  - trois\n\n1. un\n2. deux\n",
  "> Une citation\n> sur deux lignes\n",
  "| a | b |\n|---|---|\n| 1 | 2 |\n",
  "Une ligne  \nune autre\n",
  '[Le bilan](https://example.org/bilan "Bilan de 2018")\n',
  "[Le bilan](<https://example.org/bilan 2018>)\n".replace(" 2018>", "%202018>"),
  "[Le bilan](https://example.org/a_(b))\n",
  "[Un défi](/defis/ecole/) et [la suite](#la-suite)\n\n## La suite\n\nUn texte.\n",
  '[Le bilan][b]\n\n[b]: https://example.org/ "Bilan"\n',
  "[Écrire au service](/contribuer/)\n",
  "Un deux-points : et « des guillemets », 10 000 € ; voilà !\n",
  "Un formulaire à compléter, puis à remplir. Il reste à définir le lieu.\n",
  "Le mot todo en espagnol, et xxl.\n",
  "Une espace insécable\u00a0: et une fine\u202f! 👩‍🚒 مرحبا\u200f.\n",
  "{{ 7*7 }} {% include 'x' %} \u0024{x} <%= x %>\n",
  "::error::un texte\n",
  "=CMD() et +1 et @ville\n",
  "\\[ici\\] et \\*étoile\\*\n",
  "***\n\nTexte\n\n___\n",
  "~~barré~~ et note\n",
  "--- \n",
  "\t\tcode\n",
].map((text) => body(text));

const others: Case[] = [
  {
    name: "a subfolder for people",
    files: { "content/prototypes/morez/2018/tente.md": entry(minimal.replace("Un essai", "Une tente")) },
    expected: [],
  },
  {
    name: "slugs at their limits",
    files: {
      [`content/methods/${"a".repeat(80)}.md`]: entry("title: Une méthode"),
      "content/methods/1.md": entry("title: La première"),
    },
    expected: [],
  },
  {
    name: "the same slug in two kinds",
    files: { "content/defis/jeu.md": entry('title: Comment jouer dehors ?\nedition: "2018"') },
    expected: [],
  },
  {
    name: "a prototype of a later edition",
    files: { "content/prototypes/2019/tente.md": entry('title: Une tente\nedition: "2019"\ndefi: ecole') },
    expected: [],
  },
];

export const valid: Case[] = [...ways, ...titles, ...quotedTitles, ...whole, ...bodies, ...others];
