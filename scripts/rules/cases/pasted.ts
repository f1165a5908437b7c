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
  body("• Premier point\n• Deuxième\n", "6:1 body/pasted ⇒ - Premier point\n- Deuxième"),
  body("##Sans espace\n", "6:1 body/pasted ⇒ ## Sans espace"),
  body("#Innovation\n"),
  body("Une note[^1], encore[^1].\n\n[^1]: La note, [le bilan](https://example.org/).\n\n    Sa suite.\n"),
  body("Une note[^1].\n", "6:9 body/footnote"),
  body("Une note[^a].\n\n[^b]: Une autre.\n", "6:9 body/footnote", "8:1 body/footnote"),
  body("Une note[^1].\n\n[^1]: Une.\n[^1]: Deux.\n", "9:1 body/footnote"),
  body("Une note^[dans la phrase].\n", "6:9 body/footnote"),
  body("`[^1]` et \\[^2]\n"),
  body("Une note[^1].\n\n[^1]: voir [x](javascript:alert(1))\n", "8:16 body/address"),
  body("Un [mot]{.underline} souligné.\n", "6:8 body/pasted ⇒ Un mot souligné."),
  body("::: note\nTexte\n:::\n", "6:1 body/pasted"),
  body("Voir [[plan-du-lieu]].\n", "6:6 body/pasted"),
  body("- [ ] À faire\n- [x] Fait\n  - [X] Aussi\n\n1. [ ] Un\n"),
  body("## \n", "6:1 body/pasted"),
  body("1. Un\n• sa suite\n", "7:1 body/pasted ⇒    - sa suite"),
  body("• Un\no sa suite\n", "6:1 body/pasted ⇒ - Un\n  - sa suite"),
  body("– Un point\n– Un autre\n", "6:1 body/pasted ⇒ - Un point\n- Un autre"),
  body("-Un point\n", "6:1 body/pasted ⇒ - Un point"),
  body("1)Un point\n", "6:1 body/pasted ⇒ 1. Un point"),
  body("1° Un point\n", "6:1 body/pasted ⇒ 1. Un point"),
  body("*Un mot* en italique, - 5 °C, 1.5, 2018.\n\n- un\n* deux\n"),
  body("\\# Le besoin\n", "6:1 body/pasted ⇒ # Le besoin"),
  body("Un \\*\\*gras\\*\\*.\n", "6:4 body/pasted ⇒ Un **gras**."),
  body("## Le besoin {.titre #besoin}\n", "6:1 body/pasted ⇒ ## Le besoin"),
  body("Un ''mot'' et l’''autre''.\n", "6:4 body/pasted ⇒ Un *mot* et l’*autre*."),
  body("Un //mot// en italique.\n", "6:4 body/pasted ⇒ Un *mot* en italique."),
  body("^ Colonne ^ Autre ^\n", "6:1 body/pasted"),
  body('{| class="wikitable"\n! A\n|}\n', "6:1 body/pasted"),
  body("Le plan : {{plan.png?200|Le lieu}}\n", "6:11 body/pasted"),
  body("====== Le besoin ======\n", "6:1 body/pasted ⇒ ## Le besoin"),
  body("Voir [[plan|le plan]].\n", "6:6 body/pasted"),
  body("![[plan.png]]\n", "6:1 body/pasted"),
  body("> [!NOTE] À savoir\n> Texte.\n", "6:1 body/pasted ⇒ > **À savoir**"),
  body("> [!tip]-\n> Texte.\n", "6:1 body/pasted ⇒ > **Tip**"),
  body("Texte. %%note interne%%\n", "6:8 body/pasted ⇒ Texte."),
  body("Texte. ^bloc-1\n", "6:7 body/pasted ⇒ Texte."),
  body("[TOC]\n", "6:1 body/pasted"),
  body("Un <o:p></o:p>mot à <st1:place>Mèze</st1:place>.\n", "6:4 body/pasted ⇒ Un mot à Mèze."),
  body("<![if !supportLists]>1.<![endif]> point\n", "6:1 body/pasted ⇒ 1. point"),
  body("Voir [le bilan](https://www.notion.so/Bilan-a1b2c3d4e5f60718293a4b5c6d7e8f90).\n", "6:17 body/pasted"),
  body("Un mot ==surligné==.\n", "6:7 body/pasted ⇒ Un mot **surligné**."),
  body("Un '''gras'''.\n", "6:4 body/pasted ⇒ Un **gras**."),
  body("== Le besoin ==\n", "6:1 body/pasted ⇒ ## Le besoin"),
  body("Un [b]gras[/b].\n", "6:4 body/pasted ⇒ Un **gras**."),
  body("h2. Le besoin\n", "6:1 body/pasted ⇒ ## Le besoin"),
  body('---\ntitle: Autre\nedition: "2018"\n---\n', "6:1 body/second-facts"),
  body("Le lieu : « l’accueil », 5 = 5, l'usager. Un [bilan](https://example.org/#a).\n\n---\n\nFin.\n"),
];

/** `column word` of line 6 as it is told. */
function mojibake(told: string): string {
  return `6:${told.replace(" ", " text/mojibake ⇒ ")}`;
}

const damaged: Case[] = [
  facts("territory: CollectivitÃ© rurale", "4:23 text/mojibake ⇒ Collectivité"),
  body("Lâ€™usager\n", "6:2 text/mojibake ⇒ L’usager"),
  body("Un \ufffdt\ufffd.\n", "6:4 text/characters", "6:6 text/characters"),
  body("\uf0b7 point\n", "6:1 text/characters"),
  body("cÃ´tÃ© d'Ã‰vreux, Ã  prÃ©sent\n", ...["2 côté", "10 d'Évreux", "19 à", "24 présent"].map(mojibake)),
  body("ÃƒÂ©tÃƒÂ©\n", "6:1 text/mojibake ⇒ été"),
  body("Â« Å“uvre Â»\n", ...["1 «", "4 œuvre", "11 »"].map(mojibake)),
  body("L‚Äô√©cole √† c√¥t√©, 2√2, √π r\n", ...["2 L’école", "12 à", "16 côté"].map(mojibake)),
  body("├®t├® ├á l’├®cole\n", ...["1 été", "7 à", "12 l’école"].map(mojibake)),
  body("LÔÇÖusager, ┬½ ici ┬╗, DÔle\n", ...["2 L’usager", "13 «", "20 »"].map(mojibake)),
  body("SÃO PAULO et São Paulo, « CAFÉ », Âge.\n"),
];

/** A column of line 6, with a suggestion or without, as it is told. */
function escaped(told: number | string): string {
  const [column, ...suggestion] = String(told).split(" ");
  return [`6:${column} text/escaped`, ...suggestion].join(" ");
}

const escapes: Case[] = [
  facts('territory: "La \\u202evallée"', "4:16 text/escaped"),
  facts('territory: "La \\evallée"', "4:16 text/escaped"),
  facts("territory: Le&nbsp;Bourg", "4:14 text/escaped ⇒ \u0020"),
  body("Un &#x202e;texte &rlm;caché.\n", "6:4 text/escaped", "6:18 text/escaped"),
  facts('territory: "La \\x07vallée"', "4:16 text/escaped"),
  facts('territory: "La \\U0000202Evallée"', "4:16 text/escaped"),
  facts('territory: "La\n  vallée \\u202E du Gol"', "5:10 text/escaped"),
  facts("territory: La \\u202Evallée", "4:15 text/escaped"),
  facts('territory: "La \\\\u202evallée"', "4:16 text/escaped"),
  facts("territory: La vall\\u00e9e", "4:19 text/escaped ⇒ é"),
  facts("territory: La &#8238;vallée", "4:15 text/escaped"),
  facts("territory: La &#x202E;vallée", "4:15 text/escaped"),
  facts("territory: La &amp;rlm;vallée", "4:15 text/escaped"),
  facts("territory: La &#0000008238;vallée", "4:15 text/escaped"),
  facts("territory: L&#233;on &amp; fils", "4:13 text/escaped ⇒ é", "4:22 text/escaped ⇒ &"),
  facts('lessons:\n  - "Tester \\u200btôt"', "5:13 text/escaped"),
  facts("lessons:\n  - Tester &rlm;tôt", "5:12 text/escaped"),
  facts('reuses:\n  - organisation: "Mo\\u202erez"\n    since: "2019"', "5:22 text/escaped"),
  facts('sources: [{ url: "https://example.org/", title: "Un \\x07 bilan" }]', "4:53 text/escaped"),
  {
    name: "a code in the settings",
    files: { "content/catalogue.yaml": 'name: "Un \\u202e nom"\nurl: https://x.example/\nlanguages: [fr]\n' },
    expected: ["content/catalogue.yaml 1:11 text/escaped"],
  },
  body("Un &#8238; &#X202E; &lrm; &zwnj; &shy; &ZeroWidthSpace; x\n", ...[4, 12, 21, 27, 34, 40].map(escaped)),
  body("Un &#7; &#0; &#x1b; &#127; &#xFFFC; &#57344; x\n", ...[4, 9, 14, 21, 28, 37].map(escaped)),
  body("Un &amp;rlm; \\&rlm; \\u202e vall\\u00e9e x\n", ...[4, 15, 21, "32 ⇒ é"].map(escaped)),
  body('Un [plan &rlm;](https://example.org/ "vu &#8238;").\n', ...[10, 42].map(escaped)),
  body("`&rlm;` et ``&rlm;``\n\n    &rlm;\n\n```\n&rlm;\n```\n\n~~~\n\\u202e\n~~~\n"),
  body("- un point\n\n    sa suite &rlm;\n", "8:14 text/escaped"),
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
  facts("organisation: Mairie d’Exemple", "4:15 field/placeholder"),
  facts("organisation: Nom de votre collectivité", "4:15 field/placeholder"),
  facts("organisation: Nom de votre commune.", "4:15 field/placeholder"),
  facts("territory: canton d'exemple", "4:12 field/placeholder"),
  facts(
    'reuses:\n  - organisation: Ville du Bourg\n    since: "2026"\n    url: https://www.example.org/notre-version',
    "7:10 field/placeholder",
  ),
  facts(
    'reuses:\n  - organisation: Ville du Bourg\n    since: "2026"\n    changes: Ce que vous avez changé pour l’adapter chez vous',
    "7:14 field/placeholder",
  ),
  facts("sources:\n  - url: https://www.example.org/compte-rendu", "5:10 field/placeholder"),
  facts("resources:\n  - title: Le guide\n    url: http://docs.example.com:8080", "6:10 field/placeholder"),
  // A page of somebody's, by its name.
  facts("sources:\n  - url: https://www.mairie.fr/example.com/"),
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
