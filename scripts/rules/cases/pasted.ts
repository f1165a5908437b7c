/** What git, other programs and other alphabets leave in a file, and what only looks like it. */
import { entry } from "../example.ts";
import { body, type Case, facts, file } from "./case.ts";

const conflicts: Case[] = [
  body("<<<<<<< main\nAncien\n=======\nNouveau\n>>>>>>> patch-1\n", "6:1 text/merge-conflict"),
  body("<<<<<<< main\r\nA\r\n||||||| base\r\nB\r\n=======\r\nC\r\n>>>>>>> p\r\n", "6:1 text/merge-conflict"),
  body("Nouveau\n>>>>>>> patch-1\n", "7:1 text/merge-conflict"),
  file(
    entry('title: Un plan\n<<<<<<< main\nedition: "2018"\n=======\nedition: "2019"\n>>>>>>> patch-1'),
    "3:1 text/merge-conflict",
  ),
  body("Le besoin\n=======\n"),
  body("```\n<<<<<<< main\nA\n=======\nB\n>>>>>>> p\n```\n"),
];

const comments: Case[] = [
  body("<!--StartFragment-->\n\nTexte.\n\n<!--EndFragment-->\n", "6:1 body/html", "10:1 body/html"),
  body("Texte. <!-- note interne\nsuite -->\n", "6:8 body/html"),
  body("Texte.\n\n<!-- jamais fermé\n", "8:1 body/html"),
  body("On écrit `<!-- -->` en HTML.\n"),
];

const leftovers: Case[] = [
  body("• Premier point\n• Deuxième\n", "6:1 body/pasted ⇒ - Premier point"),
  body("##Sans espace\n", "6:1 body/pasted ⇒ ## Sans espace"),
  body("#Innovation\n"),
  body("Une note[^1].\n\n[^1]: La note.\n", "6:9 body/pasted"),
  body("Un [mot]{.underline} souligné.\n", "6:8 body/pasted ⇒ Un mot souligné."),
  body("::: note\nTexte\n:::\n", "6:1 body/pasted"),
  body("Voir [[plan-du-lieu]].\n", "6:6 body/pasted"),
  body("- [ ] À faire\n", "6:1 body/pasted ⇒ - À faire"),
  body("## \n", "6:1 body/pasted"),
  body("Un mot ==surligné==.\n", "6:7 body/pasted ⇒ Un mot **surligné**."),
  body("Un '''gras'''.\n", "6:4 body/pasted ⇒ Un **gras**."),
  body("== Le besoin ==\n", "6:1 body/pasted ⇒ ## Le besoin"),
  body("Un [b]gras[/b].\n", "6:4 body/pasted ⇒ Un **gras**."),
  body("h2. Le besoin\n", "6:1 body/pasted ⇒ ## Le besoin"),
  body('---\ntitle: Autre\nedition: "2018"\n---\n', "6:1 body/second-facts"),
  body("Le lieu : « l’accueil », 5 = 5, l'usager. Un [bilan](https://example.org/#a).\n\n---\n\nFin.\n"),
];

const damaged: Case[] = [
  facts("territory: CollectivitÃ© rurale", "4:23 text/mojibake ⇒ Collectivité"),
  body("Lâ€™usager\n", "6:2 text/mojibake ⇒ L’usager"),
  body("Un \ufffdt\ufffd.\n", "6:4 text/characters", "6:6 text/characters"),
  body("\uf0b7 point\n", "6:1 text/characters"),
  body("SÃO PAULO et São Paulo, « CAFÉ », Âge.\n"),
];

const escapes: Case[] = [
  facts('territory: "La \\u202evallée"', "4:16 text/escaped"),
  facts('territory: "La \\evallée"', "4:16 text/escaped"),
  facts("territory: Le&nbsp;Bourg", "4:14 text/escaped ⇒ \u0020"),
  body("Un &#x202e;texte &rlm;caché.\n", "6:4 text/escaped", "6:18 text/escaped"),
  facts('territory: "La\\nvallée"', "4:12 field/line-break ⇒ La vallée"),
];

const hosts: Case[] = [
  "https:\\\\exemple.fr",
  "https://mairie.fr\\@exemple.fr",
  "https://www.mairie.fr@exemple.fr",
  "https://serveur.interne/",
  "https://wiki.intra/",
  "https://exemple.fr:0/",
  "https://exemple.fr:99999/",
  "https://www.mаirie.fr/",
  "https://аррӏе.com/",
  "https://xn--80ak6aa92e.com/",
  "https://ｅxemple.fr/",
  "https://%65xemple.fr/",
].map((address) => facts(`sources:\n  - url: ${JSON.stringify(address)}`, "5:10 field/address"));

const honest: Case[] = ["https://www.académie.fr/", "https://почта.рф/", "https://xn--acadmie-dya.fr/"].map((address) =>
  facts(`sources:\n  - url: ${JSON.stringify(address)}`),
);

const samples: Case[] = [
  facts("organisation: Commune d’Exemple", "4:15 field/placeholder"),
  facts("organisation: Nom de votre collectivité", "4:15 field/placeholder"),
];

const others: Case[] = [
  {
    name: "short names",
    files: { "content/themes/ia.md": entry("title: IA"), "content/methods/5g.md": entry("title: 5G") },
    expected: [],
  },
  file(entry('titel: Un essai\nedition: "2018"'), "2:1 field/unknown ⇒ title"),
  facts("sources:\n  - url: https://example.org/\n    accessed: 20190312", "6:15 field/type"),
];

export const pasted: Case[] = [
  ...conflicts,
  ...comments,
  ...leftovers,
  ...damaged,
  ...escapes,
  ...hosts,
  ...honest,
  ...samples,
  ...others,
];
