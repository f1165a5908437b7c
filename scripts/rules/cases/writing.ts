/** Advice on writing: never an error, and never on good writing. */
import { body, type Case, defi, facts, saying } from "./case.ts";

const vague = [
  "ici",
  "Ici",
  "ICI",
  "cliquez ici",
  "Cliquez ici !",
  "cliquer ici",
  "lien",
  "ce lien",
  "le lien",
  "voir",
  "voir ici",
  "en savoir plus",
  "En savoir plus…",
  "lire la suite",
  "cette page",
  "le site",
  "plus d’infos",
  "here",
  "click here",
  "read more",
  "**ici**",
  "`ici`",
].map((text) => body(`Le bilan : [${text}](https://example.org/bilan).\n`, `6:${15 + text.length} writing/link-text`));
const goodLinks = [
  "le bilan de l’édition 2018",
  "Lire le bilan",
  "ici à Morez",
  "le site de la ville",
  "notre page sur la cantine",
  "INSEE",
  "voir le plan de l’école",
].map((text) => body(`Le bilan : [${text}](https://example.org/bilan).\n`));
const otherLinks: Case[] = [
  body("[https://example.org/](https://example.org/)\n", "6:24 writing/link-text"),
  body("<https://example.org/>\n", "6:2 writing/link-text"),
  body("Voir https://example.org/a.\n", "6:6 writing/link-text ⇒ […](https://example.org/a.)"),
  body("[ici][b]\n\n[b]: https://example.org/\n", "6:1 writing/link-text"),
  body("`https://example.org/`\n"),
  body("```\nhttps://example.org/ et [ici](https://example.org/)\n```\n"),
  body("\\[ici](https://example.org/)\n", "6:1 body/broken-link ⇒ [ici](https://example.org/)"),
];

/** Heading levels one after the other, and where one is skipped. */
const headings = [
  [[2], 0],
  [[2, 3, 4], 0],
  [[2, 3, 2, 3], 0],
  [[1, 2, 3], 0],
  [[1, 3], 0],
  [[2, 3, 4, 2], 0],
  [[3], 1],
  [[4], 1],
  [[2, 4], 2],
  [[2, 3, 5], 3],
  [[2, 3, 2, 4], 4],
  [[1, 4], 2],
  [[6], 1],
].map(([levels, bad]): Case => {
  const text = (levels as number[]).map((level, at) => `${"#".repeat(level)} Partie ${at + 1}\n`).join("\n");
  const before = (levels as number[])[Number(bad) - 2] ?? 1;
  const hashes = "#".repeat(Math.max(2, before) + (Number(bad) === 1 ? 0 : 1));
  return body(text, ...(bad ? [`${4 + 2 * Number(bad)}:1 writing/heading-levels ⇒ ${hashes} Partie ${bad}`] : []));
});
const notHeadings: Case[] = [
  body("```\n#### Un commentaire\n```\n"),
  body("    #### Un bloc\n"),
  body("#### \n", "6:1 body/pasted", "6:1 writing/heading-levels"),
  body("#### sans\n", "6:1 writing/heading-levels ⇒ ## sans"),
  body("####sans\n", "6:1 body/pasted ⇒ #### sans"),
  body("Titre\n=====\n\n### Suite\n"),
  body("Titre\n-----\n\n#### Suite\n", "9:1 writing/heading-levels ⇒ ### Suite"),
];

const html = [
  "<b>gras</b>",
  "<br>",
  "<br/>",
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  '<iframe src="/x"></iframe>',
  "<div class='a'>",
  "</p>",
  "<svg onload=alert(1)>",
  "<STYLE>x</STYLE>",
].map((text) => body(`Un ${text} ici.\n`, "6:4 body/html"));
const tables: Case[] = [
  saying(
    body(
      "Le bilan :\n\n<table><tr><th>Année</th><th>Écoles</th></tr>\n<tr><td>2018</td><td><b>12</b></td></tr></table>\n",
      "8:1 body/html ⇒ | Année | Écoles |\n| --- | --- |\n| 2018 | 12 |",
    ),
    "tableau",
  ),
  saying(
    body(
      '<p dir="ltr"><b>Bilan</b></p>\n<table><tbody><tr><td>1</td></tr></tbody></table>\n',
      "6:1 body/html",
      "7:1 body/html ⇒ | 1 |\n| --- |",
    ),
    "4 balises HTML (p, b)",
  ),
  body("Un <table> jamais fermé.\n", "6:4 body/html"),
  // In lower case the first letter is two.
  body("İzmir : <TABLE><tr><td>1</td></tr></TABLE>\n", "6:9 body/html ⇒ | 1 |\n| --- |"),
];
const notHtml = ["3 < 4", "a<b et c>d", "`<b>`", "<3", "<-", "« <nom> »", "x <y> z"].map((text) =>
  body(`Un ${text} ici.\n`),
);

const inside = [
  "agents",
  "les agents du service",
  "élus",
  "élues et élus",
  "direction générale",
  "DGS, DRH",
  "services techniques",
  "cadres",
  "managers",
  "équipe projet",
  "collaborateurs",
];
const outside = [
  "habitants",
  "usagers",
  "associations",
  "familles",
  "entreprises locales",
  "l’État",
  "bailleur social",
  "élèves",
  "agents et habitants",
  "agents de l’État",
  "un designer",
  "collège",
];
const title = "title: Comment moins jeter à la cantine ?\n";
const entreSoi: Case[] = [
  ...inside.map((one) => defi(`${title}stakeholders: ["${one}"]`, "4:1 writing/entre-soi")),
  ...outside.map((one) => defi(`${title}stakeholders: ["${one}"]`)),
  defi(
    `${title}stakeholders: [${inside
      .slice(0, 4)
      .map((one) => `"${one}"`)
      .join(", ")}]`,
    "4:1 writing/entre-soi",
  ),
  ...outside.slice(0, 5).map((one) => defi(`${title}stakeholders: [agents, élus, "${one}"]`)),
  defi(`${title}organisation: Ville de Morez\nstakeholders: [services de la Ville de Morez]`, "5:1 writing/entre-soi"),
  defi(title.trim()),
];

const solutions = [
  "Créer une application de covoiturage",
  "Mettre en place un portail des démarches",
  "Mettre en œuvre une plateforme de dons",
  "Développer un outil de suivi des déchets",
  "Réaliser un guide pour les nouveaux élus",
  "Comment créer une application pour les habitants ?",
  "Comment développer un nouvel outil de participation ?",
  "Construire un site internet pour le quartier",
  "Une plateforme pour les associations",
  "Un jeu pour apprendre à trier",
  "Une application mobile qui signale les trous",
  "Création d’un tableau de bord des mobilités",
  "Mise en place d’un chatbot",
  "Lancer une newsletter",
];
const questions = [
  "Comment venir sans voiture au marché ?",
  "Comment rendre les habitants acteurs de leur quartier ?",
  "Comment créer du lien entre voisins ?",
  "Créer du lien entre les générations",
  "Comment mettre en œuvre le slogan « dites-le nous » ?",
  "Constituer un réseau d’innovateurs publics et privés",
  "Un modèle économique durable entre La Réunion et Maurice",
  "La suppression des emplois aidés : comment construire la boîte à outils du changement",
  "Comment développer le tourisme dans les bourgs ?",
  "Comment aider l’habitant à considérer l’espace public ?",
  "Le bus ne passe plus : que faire ?",
  "Comment l’outil numérique peut-il rapprocher ?",
  "Quel guide pour les aidants ?",
  "Développer les mobilités douces",
];
const titles: Case[] = [
  ...solutions.map((text) => defi(`title: "${text}"`, "3:8 writing/solution-in-title")),
  ...questions.map((text) => defi(`title: "${text}"`)),
  // A prototype is a solution.
  ...solutions.slice(0, 3).map((text): Case => ({ ...facts("maturity: tested"), name: `prototype: ${text}` })),
];

const summaries: Case[] = [
  facts("maturity: tested", "2:1 writing/no-summary"),
  {
    ...facts("maturity: tested", "2:1 text/trailing-space"),
    name: "with a blank at the end",
    files: {
      "content/prototypes/essai.md":
        '---\ntitle: Un essai \nedition: "2018"\nsummary: Un jeu pour la récréation.\n---\n',
    },
    expected: ["2:16 text/trailing-space"],
  },
];

export const writing: Case[] = [
  ...vague,
  ...goodLinks,
  ...otherLinks,
  ...headings,
  ...notHeadings,
  ...html,
  ...tables,
  ...notHtml,
  ...entreSoi,
  ...titles,
  ...summaries,
];
