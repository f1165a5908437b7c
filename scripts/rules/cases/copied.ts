/** What documents, mails, chats and wikis leave in a text that was copied from them, and links that are none. */
import { body, type Case, facts, file, saying } from "./case.ts";

const googleDocs: Case[] = [
  body("●\tUn point\n○\tUn détail\n■\tPlus fin\n", "6:1 body/pasted ⇒ - Un point\n  - Un détail\n    - Plus fin"),
  body(
    "● Un point\n   ○ Un détail\n      ■ Plus fin\n● Autre\n",
    "6:1 body/pasted ⇒ - Un point\n  - Un détail\n    - Plus fin\n- Autre",
  ),
  body("Voici :\n\n    ● Un point\n        ○ Un détail\n", "8:1 body/code ⇒ - Un point\n  - Un détail"),
  body(
    "1. Un\n   a. Sous un\n   b. Sous deux\n      i. Fin\n",
    "7:1 body/pasted ⇒    1. Sous un\n   2. Sous deux\n      1. Fin",
  ),
  body(
    "1.\tUn\na.\tSous un\nb.\tSous deux\ni.\tFin\n2.\tDeux\n",
    "7:1 body/pasted ⇒    1. Sous un\n   2. Sous deux\n      1. Fin",
  ),
  body("Un commentaire[a] suivi.\n\n[a]À vérifier\n", "8:1 body/pasted"),
  body("☐ À faire\n☑ Fait\n", "6:1 body/pasted ⇒ - [ ] À faire\n- [x] Fait"),
  body("Un mot[\\[1\\]](#_ftn1) suivi.\n", "6:13 body/pasted"),
  body("![image1](data:image/png;base64,iVBORw0KGgo=)\n", "6:11 body/address"),
];

const numbered: Case[] = [
  body("a) Premier\nb) Deuxième\nc) Troisième\n", "6:1 body/pasted ⇒ 1. Premier\n2. Deuxième\n3. Troisième"),
  body("(a) Premier\n(b) Deuxième\n", "6:1 body/pasted ⇒ 1. Premier\n2. Deuxième"),
  body("i. Premier\nii. Deuxième\niii. Troisième\n", "6:1 body/pasted ⇒ 1. Premier\n2. Deuxième\n3. Troisième"),
  body("A. Le besoin\nB. La solution\n", "6:1 body/pasted ⇒ 1. Le besoin\n2. La solution"),
  body("1.1 Le besoin\n1.2 La suite\n", "6:1 body/pasted ⇒ 1. Le besoin\n2. La suite"),
  body("1/ Un\n2/ Deux\n", "6:1 body/pasted ⇒ 1. Un\n2. Deux"),
  body("1 - Un\n2 - Deux\n", "6:1 body/pasted ⇒ 1. Un\n2. Deux"),
  body("① Un\n② Deux\n", "6:1 body/pasted ⇒ 1. Un\n2. Deux"),
  body("Voici :\n2. deux\n3. trois\n", "7:1 body/pasted"),
  body("Un texte\n    - un point décalé\n    - un autre\n", "7:1 body/pasted ⇒ - un point décalé"),
  body("M. Durand et\na. Bernard.\n"),
  body("Nous étions\n12. Puis sept.\n"),
  body("- un\n\n  suite\n    - deux\n"),
  body("1) Un\n2) Deux\n"),
  body("A. Dupont\n\nB. Durand\n"),
];

const stars: Case[] = [
  body("Un ** gras ** ici.\n", "6:4 body/emphasis ⇒ Un **gras** ici."),
  body("Un * italique * ici.\n", "6:4 body/emphasis ⇒ Un *italique* ici."),
  body("Un **gras ** ici.\n", "6:4 body/emphasis ⇒ Un **gras** ici."),
  body("Un ** gras** ici.\n", "6:4 body/emphasis ⇒ Un **gras** ici."),
  body("Un __ gras __ et _ italique _.\n", "6:4 body/emphasis ⇒ Un __gras__ et _italique_."),
  body("l'**« usager »**qui\n", "6:3 body/emphasis"),
  body("Un **mot.**Suite\n", "6:4 body/emphasis"),
  body("Un **mot** et ****.\n", "6:15 body/emphasis"),
  body("Un **mot\nsur deux lignes** et *un autre*.\n"),
  body("2 * 3 * 4, prix* et nom_de_fichier, __init__.\n"),
  body("* * *\n\n***\n\n* un **mot**\n"),
  body("Un \\*\\* et `** a **`.\n", "6:4 body/pasted ⇒ Un ** et `** a **`."),
];

const links: Case[] = [
  body("Voir [le bilan] (https://example.org/).\n", "6:6 body/broken-link ⇒ [le bilan](https://example.org/)"),
  body("Voir (le bilan)[https://example.org/].\n", "6:6 body/broken-link ⇒ [le bilan](https://example.org/)"),
  body("Voir [le bilan](https://example.org/a b).\n", "6:6 body/broken-link ⇒ [le bilan](https://example.org/a%20b)"),
  body("Voir [le bilan](https://exa\nmple.org/).\n", "6:6 body/broken-link ⇒ [le bilan](https://example.org/)"),
  body("Voir [le bilan](https://example.org/\ta).\n", "6:6 body/broken-link ⇒ [le bilan](https://example.org/a)"),
  body('Voir [le bilan]("https://example.org/").\n', "6:17 body/address ⇒ https://example.org/"),
  body("Voir [le bilan](https://example.org/.\n", "6:6 body/broken-link ⇒ [le bilan](https://example.org/)"),
  body("Voir \\[le bilan\\](https://example.org/)\n", "6:6 body/broken-link ⇒ [le bilan](https://example.org/)"),
  body("Voir [le bilan](<https://example.org/a b>).\n", "6:18 body/address ⇒ https://example.org/a%20b"),
  body("Voir [le bilan](htps://example.org/).\n", "6:17 body/address ⇒ https://example.org/"),
  body("Voir [le bilan](https//example.org/).\n", "6:17 body/address ⇒ https://example.org/"),
  body("Voir [le bilan]()\n", "6:17 body/address"),
  body("Voir [](https://example.org/)\n", "6:9 writing/link-text"),
  body("Voir [le bilan](mon bilan.pdf)\n", "6:6 body/broken-link"),
  body(
    "Voir [le plan](Mon%20prototype%201f3a4b5c6d7e8f901a2b3c4d5e6f7a8b.md)\n",
    "6:16 body/address ⇒ /prototypes/mon-prototype/",
  ),
  body(
    "Voir [le plan](Mon prototype 1f3a4b5c6d7e8f901a2b3c4d5e6f7a8b.md)\n",
    "6:6 body/broken-link ⇒ [le plan](/prototypes/mon-prototype/)",
  ),
  body(
    "![Le plan, à la main](Mon prototype/plan.png)\n",
    "6:1 body/broken-link ⇒ ![Le plan, à la main](mon-prototype/plan.png)",
  ),
  body("Voir [https://example.org/ le bilan]\n", "6:6 body/broken-link ⇒ [le bilan](https://example.org/)"),
  body("Voir [[https://example.org|le bilan]].\n", "6:6 body/broken-link ⇒ [le bilan](https://example.org)"),
  body("Voir [le bilan|https://example.org/]\n", "6:6 body/broken-link ⇒ [le bilan](https://example.org/)"),
  body('Voir "le bilan":https://example.org/\n', "6:6 body/broken-link ⇒ [le bilan](https://example.org/)"),
  body("Voir `le bilan <https://example.org/>`_\n", "6:6 body/broken-link ⇒ [le bilan](https://example.org/)"),
  body("Voir [url=https://example.org/]le bilan[/url]\n", "6:6 body/broken-link ⇒ [le bilan](https://example.org/)"),
  body('HYPERLINK "https://example.org/" le bilan\n', "6:1 body/broken-link ⇒ […](https://example.org/)"),
  body('Voir [le bilan](https://example.org/ "Bilan") et [sic] (en ligne), [x](voir p. 3).\n'),
  body("Voir [le bilan](https://example.org/\n).\n"),
];

const documents: Case[] = [
  body("[Image: plan.png]\n", "6:1 body/pasted"),
  body("[cid:image001.png@01D4A1B2.C3D4E5F6]\n", "6:1 body/pasted"),
  body("Erreur ! Signet non défini.\n", "6:1 body/pasted"),
  body("PAGEREF _Toc12345 \\h 3\n", "6:1 body/pasted"),
  body("Le besoin\t3\nLa solution\t5\n", "6:9 body/pasted"),
  body("Le besoin........3\nLa solution......5\n", "6:9 body/pasted"),
  body("Une note[1].\n\n[1] Le bilan.\n", "8:1 body/pasted ⇒ [^1]: Le bilan."),
  body("Une note¹.\n\n¹ Le bilan.\n", "8:1 body/pasted"),
  body("Les usa-\ngers de la ville.\n", "6:6 body/pasted"),
  body("Page 3 sur 12\n", "6:1 body/pasted"),
  body("a\tb\tc\n1\t2\t3\n", "6:1 body/pasted ⇒ | a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |"),
  body(
    "Nom;Ville;Année\nA;B;2018\nC;D;2019\n",
    "6:1 body/pasted ⇒ | Nom | Ville | Année |\n| --- | --- | --- |\n| A | B | 2018 |\n| C | D | 2019 |",
  ),
  body("\tUn paragraphe avec un alinéa en tête.\n", "6:1 body/code ⇒ Un paragraphe avec un alinéa en tête."),
  body("```\nsans fin\n", "6:1 body/code"),
  body("Pour vérifier :\n\n    npm run check\n"),
];

const mails: Case[] = [
  body("De : moi\nEnvoyé : lundi 3 mars 2019\nObjet : bilan\n", "6:1 body/pasted"),
  body("Envoyé de mon iPhone\n", "6:1 body/pasted"),
  body("Le lun. 3 mars 2019 à 10:12, Camille a écrit :\n\n> texte\n", "6:1 body/pasted"),
  body("[10:32] Camille\nOn a testé.\n", "6:1 body/pasted"),
  body("De : là à ici, il y a 3 km.\n"),
];

const wikis: Case[] = [
  body("* un\n** deux\n*** trois\n", "7:1 body/pasted ⇒   - deux\n    - trois"),
  body("# Un point\n# Deuxième point\n", "6:1 body/pasted ⇒ 1. Un point\n2. Deuxième point"),
  body("; Terme\n: Définition\n", "6:1 body/pasted ⇒ - **Terme** : Définition"),
  body("Texte<ref>note</ref>.\n", "6:6 body/html"),
  body("[[Catégorie:Jeux]]\n", "6:1 body/pasted"),
  body("Retour à la ligne\\\\ ici.\n", "6:18 body/pasted ⇒ Retour à la ligne\n\nici."),
  body("Un ((note de bas de page)).\n", "6:4 body/pasted"),
  body("||Colonne||Autre||\n|a|b|\n", "6:1 body/pasted ⇒ | Colonne | Autre |\n| --- | --- |\n| a | b |"),
  body("!plan.png|thumbnail!\n", "6:1 body/pasted"),
  body("{color:red}x{color}\n", "6:1 body/pasted"),
  body("bq. Une citation\n", "6:1 body/pasted ⇒ > Une citation"),
  body("|a|b|\n|c|d|\n", "6:1 body/pasted ⇒ | a | b |\n| --- | --- |\n| c | d |"),
  body("| a | b |\n|---|---|\n| c | d |\n"),
  body("+---+---+\n| a | b |\n+---+---+\n", "6:1 body/pasted"),
  body(".. note:: x\n", "6:1 body/pasted"),
  body("\\section{Le besoin}\n", "6:1 body/pasted ⇒ ## Le besoin"),
  body("Un \\textbf{mot}.\n", "6:4 body/pasted ⇒ Un **mot**."),
  body("$$E = mc^2$$\n", "6:1 body/pasted"),
  body("H~2~O et 3 m^2^\n", "6:2 body/pasted ⇒ H₂O et 3 m²"),
  body("Un ~mot~ barré.\n", "6:4 body/pasted ⇒ Un ~~mot~~ barré."),
  body("- point\n  id:: 6123-abc\n", "7:1 body/pasted"),
  body("- [ ]À faire\n", "6:1 body/pasted ⇒ - [ ] À faire"),
  body("[ ] À faire\n", "6:1 body/pasted ⇒ - [ ] À faire"),
  body("- [/] En cours\n", "6:1 body/pasted"),
  body("＃ Le besoin\n", "6:1 body/pasted ⇒ # Le besoin"),
  body("# # Double\n", "6:1 body/pasted ⇒ # Double"),
  body("Un.\\nDeux.\n", "6:4 body/pasted ⇒ Un.\nDeux."),
];

const letters: Case[] = [
  saying(body("La diﬃculté est oﬀerte, ﬁn.\n", "6:4 text/letters ⇒ difficulté"), "2 autres mots du texte"),
  body("Il a teste´ le lieu.\n", "6:6 text/letters ⇒ testé"),
  body("Il va a` Mèze.\n", "6:7 text/letters ⇒ à"),
  body("L´équipe.\n", "6:1 text/letters ⇒ L’équipe"),
  body("Un 𝗺𝗼𝘁 en gras.\n", "6:4 text/letters ⇒ mot"),
  body("En ＴＯＵＴ.\n", "6:4 text/letters ⇒ TOUT"),
  body("`l´équipe` et\n\n```\na`b ﬁn\n```\n"),
  facts("territory: La ﬂèche", "4:15 text/letters ⇒ flèche"),
];

/** Signs of a text in facts, which show them as they are, and facts in the form of another program. */
const inFacts: Case[] = [
  facts("territory: Un lieu<br>ici", "4:12 field/markup ⇒ Un lieu ici"),
  facts('territory: "**Un lieu**"', "4:12 field/markup ⇒ Un lieu"),
  facts('territory: "[Un lieu](https://example.org/)"', "4:12 field/markup ⇒ Un lieu"),
  facts('lessons:\n  - "• Tester tôt avec des gens"', "5:5 field/markup ⇒ Tester tôt avec des gens"),
  facts("territory: 5 * 3 ** 2 [sud]"),
  file(
    "---\n| Champ | Valeur |\n|---|---|\n| title | Un essai : suite |\n| edition | 2018 |\n| site | bourg |\n---\nTexte.\n",
    '2:1 front-matter/syntax ⇒ title: "Un essai : suite"\nedition: "2018"\nsite: bourg',
  ),
  file(
    '+++\ntitle = "Un essai"\nedition = "2018"\n+++\nTexte\n',
    "1:1 front-matter/missing ⇒ ---",
    '2:7 front-matter/syntax ⇒ title: "Un essai"',
    '3:9 front-matter/syntax ⇒ edition: "2018"',
    "4:1 front-matter/unterminated ⇒ ---",
  ),
  file(
    "# Un lieu pour tous\n\nÉdition: 2018\n\nTexte.\n",
    '1:1 front-matter/missing ⇒ ---\ntitle: Un lieu pour tous\nedition: "…"\n---',
  ),
];

export const copied: Case[] = [
  ...googleDocs,
  ...numbered,
  ...stars,
  ...links,
  ...documents,
  ...mails,
  ...wikis,
  ...letters,
  ...inFacts,
];
