/** Front matter that cannot be read, or is read as something else than was meant. */
import { type Case, facts, file, matter, saying } from "./case.ts";

const syntax = "front-matter/syntax";

/** Texts as people write them, with the colon that YAML takes for its own. */
const withColon = [
  "Mobilité : le projet",
  "Mobilité\u00a0: le projet",
  "Mobilité\u202f: le projet",
  "Mobilité: le projet",
  "L’agglo’bus : présentation itinérante",
  "Accueil : 3 idées, 2 essais : et après ?",
  "« Dites-le nous » : un slogan",
  "Le « Lab » : un lieu",
  "Dis-moi : « comment » ?",
  "Atelier 1 (matin) : les besoins",
  "Voir https://example.org/a : la suite",
  "Budget — 10 000 € : où sont-ils ?",
  'Le "Lab" : un lieu',
  "Bilan de l'été : 12 %",
  "Après :",
];

/** Where a text may stand: what comes before it on its line, the line, and the lines around. */
const places: { name: string; lines: (value: string) => string; line: number; before: string }[] = [
  { name: "fact", lines: (value) => `summary: ${value}`, line: 4, before: "summary: " },
  {
    name: "fact of a group in a list",
    lines: (value) => `followUps:\n  - date: "2019"\n    note: ${value}`,
    line: 6,
    before: "    note: ",
  },
  {
    name: "first fact of a group in a list",
    lines: (value) => `followUps:\n  - note: ${value}\n    date: "2019"`,
    line: 5,
    before: "  - note: ",
  },
];

const colons = places.flatMap(({ lines, line, before }) =>
  withColon.map((text): Case => {
    // The minimum of a summary is met, so that the colon is the only mistake.
    const value = text.endsWith(":")
      ? `Un essai dans deux accueils. ${text}`
      : `${text} dans deux accueils de quartier`;
    return facts(lines(value), `${line}:${before.length + 1} ${syntax} ⇒ ${before}${JSON.stringify(value)}`);
  }),
);

/** In a list of texts the same mistake is valid YAML, and a group where a text is expected. */
const colonsInLists = withColon.slice(0, 10).map((text) =>
  // With two colons it is no valid YAML either.
  /: .*: /.test(text)
    ? facts(`lessons:\n  - ${text}`, `5:5 ${syntax} ⇒   - ${JSON.stringify(text)}`)
    : facts(`lessons:\n  - ${text}`, `5:5 field/type ⇒ ${JSON.stringify(text)}`),
);

/** Signs that a plain value cannot begin with. */
const reserved = [
  "@ville a répondu à l’appel",
  "`code` à lire en premier",
  "% de satisfaction en hausse",
  "] fermé",
  "} fermé",
  ", ensuite",
].flatMap((value) =>
  places.map(({ lines, line, before }) => {
    const text = `${value} dans le quartier`;
    return facts(lines(text), `${line}:${before.length + 1} ${syntax} ⇒ ${before}${JSON.stringify(text)}`);
  }),
);

const marksOfMarkdown: Case[] = [
  facts(
    "summary: > Un texte de plus de vingt signes",
    `4:10 ${syntax} ⇒ summary: "> Un texte de plus de vingt signes"`,
  ),
  facts(
    "summary: | Un texte de plus de vingt signes",
    `4:10 ${syntax} ⇒ summary: "| Un texte de plus de vingt signes"`,
  ),
  facts(
    "summary: - Un texte de plus de vingt signes",
    `4:10 ${syntax} ⇒ summary: "- Un texte de plus de vingt signes"`,
  ),
  facts(
    "summary: ? Un texte de plus de vingt signes",
    `4:10 ${syntax} ⇒ summary: "? Un texte de plus de vingt signes"`,
  ),
  facts(
    "summary: *Un texte* de plus de vingt signes",
    '4:10 front-matter/alias ⇒ summary: "*Un texte* de plus de vingt signes"',
  ),
  facts(
    "summary: **Un texte** de plus de vingt signes",
    '4:10 front-matter/alias ⇒ summary: "**Un texte** de plus de vingt signes"',
  ),
  facts(
    "summary: &Un texte de plus de vingt signes",
    '4:10 front-matter/alias ⇒ summary: "&Un texte de plus de vingt signes"',
  ),
  facts(
    "summary: & Un texte de plus de vingt signes",
    `4:10 front-matter/alias ⇒ summary: "& Un texte de plus de vingt signes"`,
  ),
  facts(
    "summary: !important, ce texte de vingt signes",
    `4:10 ${syntax} ⇒ summary: "!important, ce texte de vingt signes"`,
  ),
  facts(
    "summary: [Un texte] de plus de vingt signes",
    `4:10 ${syntax} ⇒ summary: "[Un texte] de plus de vingt signes"`,
  ),
  facts("summary: [Un texte de plus de vingt signes", `4:10 ${syntax} ⇒ summary: "[Un texte de plus de vingt signes"`),
  facts("summary: {Un texte de plus de vingt signes", `4:10 ${syntax} ⇒ summary: "{Un texte de plus de vingt signes"`),
  facts(
    "summary: # un texte de plus de vingt signes",
    '4:1 field/empty ⇒ summary: "# un texte de plus de vingt signes"',
  ),
  facts("territory: Défi #3 du Gol", '4:17 front-matter/comment ⇒ territory: "Défi #3 du Gol"'),
  facts("territory: le Gol #jardin", '4:19 front-matter/comment ⇒ territory: "le Gol #jardin"'),
  facts("themes: - cohesion-sociale", `4:9 ${syntax} ⇒ themes: [cohesion-sociale]`),
];

/** A hash where a value begins. */
const hashes: Case[] = [
  matter('title: #JeuDeLaCour\nedition: "2018"', '2:1 field/empty ⇒ title: "#JeuDeLaCour"'),
  saying(
    facts("themes: [#cohesion-sociale]", `4:10 ${syntax} ⇒ themes: [cohesion-sociale]`),
    "Le signe « # » n’a pas sa place ici.",
  ),
  facts(
    "themes: [#cohesion-sociale, #transition-numerique]",
    `4:10 ${syntax} ⇒ themes: [cohesion-sociale, transition-numerique]`,
  ),
  facts(
    "themes: [cohesion-sociale, #transition-numerique]",
    `4:28 ${syntax} ⇒ themes: [cohesion-sociale, transition-numerique]`,
  ),
  facts("lessons: [#Tester dès le début]", `4:11 ${syntax} ⇒ lessons: ["#Tester dès le début"]`),
  facts("themes:\n  - #cohesion-sociale", "5:3 field/empty ⇒   - cohesion-sociale"),
  facts("lessons:\n  - #Tester dès le début", '5:3 field/empty ⇒   - "#Tester dès le début"'),
];

/** Quotes around the beginning of a value that has a colon. */
const quotedBeginnings: Case[] = [
  saying(
    facts('territory: "Le Gol" : ses rives', `4:12 ${syntax} ⇒ territory: "« Le Gol » : ses rives"`),
    "Entourez toute la valeur de guillemets droits.",
  ),
  facts("territory: 'Le Gol' : ses rives", `4:12 ${syntax} ⇒ territory: "« Le Gol » : ses rives"`),
  facts('territory: "Le Gol": ses rives', `4:12 ${syntax} ⇒ territory: "« Le Gol »: ses rives"`),
  facts(
    'followUps:\n  - date: "2019"\n    note: "Le Gol" : ses rives',
    `6:11 ${syntax} ⇒     note: "« Le Gol » : ses rives"`,
  ),
  facts('lessons:\n  - "Le Gol" : ses rives', '5:5 field/type ⇒ "« Le Gol » : ses rives"'),
];

const quotes: Case[] = [
  facts("territory: 'l'agglo'", `4:12 ${syntax} ⇒ territory: "l'agglo"`),
  facts("territory: 'l'agglo du Gol", `4:12 ${syntax} ⇒ territory: "'l'agglo du Gol"`),
  facts('territory: "L"agglo"', `4:12 ${syntax} ⇒ territory: "L\\"agglo"`),
  facts('territory: "Le Gol" et ses rives', `4:12 ${syntax} ⇒ territory: "\\"Le Gol\\" et ses rives"`),
  facts("territory: 'Le Gol' et ses rives", `4:12 ${syntax} ⇒ territory: "'Le Gol' et ses rives"`),
  facts('territory: "Le Gol', `4:12 ${syntax} ⇒ territory: "Le Gol"`),
  facts("territory: 'Le Gol", `4:12 ${syntax} ⇒ territory: "Le Gol"`),
  facts('territory: "Le Gol”', `4:12 ${syntax} ⇒ territory: "Le Gol"`),
  facts('territory: "Le Gol\norganisation: "Mairie"', `4:12 ${syntax} ⇒ territory: "Le Gol"`),
  facts('territory: "Le Gol\norganisation: Mairie\nsite: bourg', `4:12 ${syntax} ⇒ territory: "Le Gol"`),
  facts('territory: "C:\\Mes documents"', `4:12 ${syntax} ⇒ territory: "C:\\\\Mes documents"`),
  facts('lessons:\n  - "Tester" tôt', `5:5 ${syntax} ⇒   - "\\"Tester\\" tôt"`),
  facts("territory: “Le Gol : ses rives”", `4:12 ${syntax} ⇒ territory: "Le Gol : ses rives"`),
  facts("territory: “Le Gol”", '4:12 field/quotes ⇒ "Le Gol"'),
  facts("territory: ‘Le Gol’", '4:12 field/quotes ⇒ "Le Gol"'),
  matter("title: Un essai\nedition: “2018”", '3:10 reference/unknown ⇒ "2018"'),
  matter("title: Un essai\nedition: «\u00a02018\u00a0»", '3:10 reference/unknown ⇒ "2018"'),
  matter("title: Un essai\nedition: ’2018’", '3:10 reference/unknown ⇒ "2018"'),
];

/** Blanks that come with copy and paste, wherever a plain space should be. */
const blanks = ["\u00a0", "\u202f", "\u2009", "\u3000"].flatMap((blank): Case[] => [
  facts(`territory:${blank}le Gol`, `4:11 ${syntax} ⇒ territory: le Gol`),
  facts(`territory:${blank} le Gol`, `4:11 ${syntax} ⇒ territory: le Gol`),
  facts(`territory: ${blank}le Gol`, `4:11 ${syntax} ⇒ territory: le Gol`),
  facts(`${blank}territory: le Gol`, `4:1 ${syntax} ⇒ territory: le Gol`),
  facts(`themes:\n${blank}${blank}- cohesion-sociale`, `5:1 ${syntax} ⇒   - cohesion-sociale`),
  facts(`themes:\n ${blank}- cohesion-sociale`, `5:1 ${syntax} ⇒   - cohesion-sociale`),
  facts(`themes:\n  -${blank}cohesion-sociale`, `5:4 ${syntax} ⇒   - cohesion-sociale`),
  facts(`followUps:\n  - date: "2019"\n${blank.repeat(4)}note: Un essai`, `6:1 ${syntax} ⇒     note: Un essai`),
  facts(`territory:${blank}le Gol : ses rives`, `4:11 ${syntax} ⇒ territory: "le Gol : ses rives"`),
]);

const colonsOfKeys: Case[] = [
  ...[
    "territory:le Gol",
    "territory :le Gol",
    "territory： le Gol",
    "territory = le Gol",
    "territory=le Gol",
    "territory -> le Gol",
  ].map((line) =>
    facts(line, `4:${/^territory ?:/.test(line) ? 1 : line.search(/[：=-]|:/) + 1} ${syntax} ⇒ territory: le Gol`),
  ),
  facts("territory le Gol", `4:1 ${syntax} ⇒ territory: le Gol`),
  matter(
    "title:Un essai\nedition:2018",
    `2:1 ${syntax} ⇒ title: Un essai`,
    `3:1 ${syntax} ⇒ edition: 2018`,
    '3:9 field/type ⇒ "2018"',
  ),
  matter("title:Un essai", '1:1 field/missing ⇒ edition: "…"', `2:1 ${syntax} ⇒ title: Un essai`),
  matter("title Un essai", '1:1 field/missing ⇒ edition: "…"', `2:1 ${syntax} ⇒ title: Un essai`),
];

const lists: Case[] = [
  ...["*", "•", "–", "—", "·", "‣"].map((bullet) => {
    const lines = `themes:\n  ${bullet} cohesion-sociale\n  ${bullet} transition-numerique`;
    // All but the asterisk make the lines one long text to YAML.
    return bullet === "*"
      ? facts(lines, `5:3 ${syntax} ⇒   - cohesion-sociale`, `6:3 ${syntax} ⇒   - transition-numerique`)
      : facts(lines, "5:3 reference/list ⇒ [cohesion-sociale, transition-numerique]");
  }),
  facts(
    "themes:\n  -cohesion-sociale\n  -transition-numerique",
    "5:3 reference/list ⇒ [cohesion-sociale, transition-numerique]",
  ),
  facts("themes:\n-cohesion-sociale", `5:1 ${syntax} ⇒ - cohesion-sociale`),
  facts("themes: cohesion-sociale", "4:9 reference/list ⇒ [cohesion-sociale]"),
  facts(
    "themes: cohesion-sociale, transition-numerique",
    "4:9 reference/list ⇒ [cohesion-sociale, transition-numerique]",
  ),
  facts(
    "themes:\n  cohesion-sociale\n  transition-numerique",
    "5:3 reference/list ⇒ [cohesion-sociale, transition-numerique]",
  ),
  facts("themes: [cohesion-sociale", `4:9 ${syntax} ⇒ themes: [cohesion-sociale]`),
  facts(
    "themes: [cohesion-sociale, transition-numerique\nsite: bourg",
    `4:9 ${syntax} ⇒ themes: [cohesion-sociale, transition-numerique]`,
  ),
  facts("themes: [cohesion-sociale]]", `4:9 ${syntax} ⇒ themes: [cohesion-sociale]`),
  facts("themes: cohesion-sociale]", "4:9 reference/list ⇒ [cohesion-sociale]"),
  facts("themes: [cohesion-sociale,\ntransition-numerique]", `5:1 ${syntax} ⇒   transition-numerique]`),
  facts(
    "lessons: Tester tôt, avec trois usagers, a tout changé.",
    '4:10 field/type ⇒ ["Tester tôt, avec trois usagers, a tout changé."]',
  ),
];

const indentation: Case[] = [
  facts("  territory: le Gol", `4:1 ${syntax} ⇒ territory: le Gol`),
  facts(" territory: le Gol", `4:1 ${syntax} ⇒ territory: le Gol`),
  facts("\tterritory: le Gol", `4:1 ${syntax} ⇒ territory: le Gol`),
  facts("themes:\n\t- cohesion-sociale", `5:1 ${syntax} ⇒   - cohesion-sociale`),
  ...[2, 3, 5, 6].map((width) =>
    facts(`followUps:\n  - date: "2019"\n${" ".repeat(width)}note: Un essai`, `6:1 ${syntax} ⇒     note: Un essai`),
  ),
  facts('followUps:\n  - date: "2019"\n\tnote: Un essai', `6:1 ${syntax} ⇒     note: Un essai`),
  matter('  title: Un essai\nedition: "2018"', `2:1 ${syntax} ⇒ title: Un essai`),
  matter('title: Un essai\n  edition: "2018"', `3:1 ${syntax} ⇒ edition: "2018"`),
  facts("territory: le Gol\net ses rives", `5:1 ${syntax} ⇒   et ses rives`),
  matter('- title: Un essai\nedition: "2018"', `2:1 ${syntax} ⇒ title: Un essai`),
];

const structure: Case[] = [
  facts('edition: "2019"', `4:1 ${syntax}`),
  facts("territory: le Gol\nterritory: le Bourg", `5:1 ${syntax}`),
  facts('followUps:\n  - date: "2019"\n    date: "2020"\n    note: Un essai', `6:5 ${syntax}`),
  facts("...\nterritory: le Gol", `4:1 ${syntax}`),
  facts("? territory\n: le Gol"),
  facts(`territory: ${"[".repeat(60)}`, `4:1 ${syntax}`),
  matter("", '1:1 front-matter/empty ⇒ title: …\nedition: "…"'),
  matter("# rien", '1:1 front-matter/empty ⇒ title: …\nedition: "…"'),
  matter("- un\n- deux", '2:1 front-matter/empty ⇒ title: …\nedition: "…"'),
  matter("Un simple texte", '2:1 front-matter/empty ⇒ title: …\nedition: "…"'),
  ...[
    "!!js/function 'function () {}'",
    "!!python/object:os.system x",
    "!env SECRET",
    "!!binary aGk=",
    "!<tag:x> y",
  ].map((value) => facts(`territory: ${value}`, `4:12 ${syntax} ⇒ territory: ${JSON.stringify(value)}`)),
  facts(
    "territory: &ancre le Gol\nsummary: *ancre",
    '4:12 front-matter/alias ⇒ territory: "&ancre le Gol"',
    "5:10 field/length",
    '5:10 front-matter/alias ⇒ summary: "*ancre"',
  ),
  facts("<<: {territory: le Gol}", "4:1 field/unknown"),
  facts(
    "a: &a [x, x]\nb: &b [*a, *a]",
    "4:1 field/unknown",
    '4:4 front-matter/alias ⇒ a: "&a [x, x]"',
    "5:1 field/unknown",
    '5:4 front-matter/alias ⇒ b: "&b [*a, *a]"',
  ),
  ...["__proto__", "constructor", "prototype"].map((key) => facts(`${key}: { pollue: true }`, "4:1 field/unknown")),
  ...["__proto__", "constructor"].map((key) =>
    facts(`followUps:\n  - date: "2019"\n    note: Un essai\n    ${key}: { pollue: true }`, "7:5 field/unknown"),
  ),
  ...["permalink: /x/", "layout: base.njk", "eleventyComputed: {}", "pagination: {}", "tags: [posts]"].map((line) =>
    facts(line, "4:1 field/unknown"),
  ),
];

const full = 'title: Un essai\nedition: "2018"\n';

const missing = "front-matter/missing";

/** The line that closes the facts is missing: where it goes, and how that is said. */
const unterminated: Case[] = [
  saying(file(`---\n${full}\nUn texte.\n`, "4:1 front-matter/unterminated ⇒ ---"), "Écrivez --- ici"),
  saying(file(`---\n${full}\n## Contexte\n`, "4:1 front-matter/unterminated ⇒ ---"), "Écrivez --- ici"),
  saying(file(`---\n${full}# Contexte\n\nLà.\n`, "4:1 front-matter/unterminated ⇒ ---"), "au-dessus de cette ligne"),
  saying(file(`---\n${full}Un texte.\n`, "4:1 front-matter/unterminated ⇒ ---"), "au-dessus de cette ligne"),
  saying(file(`---\n${full.trim()}`, "3:1 front-matter/unterminated ⇒ ---"), "Écrivez --- sous cette ligne"),
  file(`---\n${full}`, "4:1 front-matter/unterminated ⇒ ---"),
  file(`---\n${full}\nsite: bourg\n\nUn texte.\n`, "6:1 front-matter/unterminated ⇒ ---"),
  file(`---\n${full}# à vérifier\nsite: bourg\n\nUn texte.\n`, "6:1 front-matter/unterminated ⇒ ---"),
  file(`---\n${full}\n- un\n- deux\n`, "4:1 front-matter/unterminated ⇒ ---"),
  file(`---\n${full}\nUn texte.\n\n***\n\nLa suite.\n`, "4:1 front-matter/unterminated ⇒ ---"),
  file(
    `---\n${full}maturity: testé\n\nUn texte.\n`,
    "4:11 field/value ⇒ tested",
    "5:1 front-matter/unterminated ⇒ ---",
  ),
];

/** The right hyphens, with a blank. */
const blankDashes: Case[] = [
  saying(
    file(`--- \n${full}---\n`, `1:1 ${missing} ⇒ ---`),
    "Une espace se cache après les trois tirets.\nEffacez-la.",
  ),
  saying(file(`---\u00a0\n${full}---\n`, `1:1 ${missing} ⇒ ---`), "Une espace se cache après les trois tirets."),
  saying(file(`  ---\n${full}---\n`, `1:1 ${missing} ⇒ ---`), "Les trois tirets doivent être au bord."),
  saying(file(`---\n${full} ---\n`, "4:1 front-matter/unterminated ⇒ ---"), "Les trois tirets doivent être au bord."),
];

const frame = "Vous avez copié aussi le cadre de l’exemple.\nEffacez la première ligne (";

/** What comes along with a sample, or from an editor that shows Markdown as a page. The inside is looked at all the same. */
const copied: Case[] = [
  saying(
    file(`\`\`\`markdown\n---\n${full}---\nUn texte.\n\`\`\`\n`, `1:1 ${missing}`),
    `${frame}\`\`\`markdown) et la dernière`,
  ),
  saying(
    file(`\`\`\`yaml\n---\n${full}---\n\`\`\`\nUn texte.\n`, `1:1 ${missing}`),
    `${frame}\`\`\`yaml) et la ligne 6 (\`\`\`).`,
  ),
  saying(file(`\`\`\`\n---\n${full}---\nUn texte.\n`, `1:1 ${missing}`), `${frame}\`\`\`).`),
  file(`~~~\n---\n${full}maturity: testé\n---\n~~~\n`, `1:1 ${missing}`, "5:11 field/value ⇒ tested"),
  saying(
    file(`\`\`\`yaml\n${full}\`\`\`\nUn texte.\n`, `1:1 ${missing} ⇒ ---`),
    "entre deux lignes « --- », et non dans un cadre",
  ),
  saying(
    file(`\\---\n${full}\\---\n`, `1:1 ${missing} ⇒ ---\n${full}---`),
    "barres obliques inverses (\\) devant les signes.\nRetirez-les.",
  ),
  file(
    `\\---\n${full}site: le\\_bourg\n\n\\---\n`,
    `1:1 ${missing} ⇒ ---\n${full}site: le_bourg\n\n---`,
    "4:7 reference/unknown ⇒ bourg",
  ),
  file(`\\-\\-\\-\n${full}---\n`, `1:1 ${missing} ⇒ ---\n${full}---`),
];

const plain = 'title: Un essai\nedition: "2018"';
const decorated: Case[] = [
  ["- title: Un essai", '- edition: "2018"'],
  ["* title: Un essai", '* edition: "2018"'],
  ["**title**: Un essai", '**edition**: "2018"'],
  ["**title:** Un essai", '**edition:** "2018"'],
  ["**title :** Un essai", '**edition :** "2018"'],
  ["- **title**: Un essai", '- **edition**: "2018"'],
  ["`title`: Un essai", '`edition`: "2018"'],
].map((lines) => matter(lines.join("\n"), `2:1 ${syntax} ⇒ ${plain}`));

const delimiters: Case[] = [
  ...blankDashes,
  ...copied,
  ...["---js", "--- js", "---JS", "---json", "---toml", "---coffee", "--- yaml", "---;"].map((fence) =>
    file(`${fence}\n${full}---\n`, "1:1 front-matter/missing ⇒ ---"),
  ),
  ...["--- ", "---\t", "----", "--", "—", "– – –", "———", "***", "___", "===", "+++"].map((fence) =>
    file(`${fence}\n${full}---\n`, "1:1 front-matter/missing ⇒ ---"),
  ),
  ...["\n---\n", " ---\n", "\n\n---\n", "\r\n---\r\n", "\u00a0---\n"].map((start) =>
    file(`${start}${full}---\n`, "1:1 front-matter/missing ⇒ ---"),
  ),
  file(`${full}---\nUn texte.\n`, "1:1 front-matter/missing ⇒ ---"),
  file("Un texte sans rien d’autre.\n", '1:1 front-matter/missing ⇒ ---\ntitle: …\nedition: "…"\n---'),
  file("# Un titre\n\nUn texte.\n", '1:1 front-matter/missing ⇒ ---\ntitle: Un titre\nedition: "…"\n---'),
  file("", '1:1 front-matter/missing ⇒ ---\ntitle: …\nedition: "…"\n---'),
  file("{}", '1:1 front-matter/missing ⇒ ---\ntitle: …\nedition: "…"\n---'),
  file("---", "1:1 front-matter/unterminated ⇒ ---"),
  ...unterminated,
  ...["----", "---x", "--- fin", "---#"].map((fence) =>
    file(`---\n${full}${fence}\nUn texte.\n`, "4:1 front-matter/unterminated ⇒ ---"),
  ),
  ...["—", "--", "***", "– – –"].map((fence) =>
    file(`---\n${full}${fence}\nUn texte.\n`, "4:1 front-matter/unterminated ⇒ ---"),
  ),
  file(`---\n${full}\nUn texte, puis un trait.\n\n---\n\nLa suite.\n`, `5:1 ${syntax} ⇒ ---`),
  file(
    `---\n${full}\nNote : un texte : deux fois.\n\n---\n\nLa suite.\n`,
    "5:1 field/unknown",
    `5:8 ${syntax} ⇒ Note : "un texte : deux fois."`,
  ),
];

/** Everything wrong with a file is said at once. */
const several: Case[] = [
  matter(
    "title: Mobilité : le projet\nedition: 2018\nsummary: Bilan : un texte de plus de vingt signes\nmaturity: testé\nsit: bourg",
    `2:8 ${syntax} ⇒ title: "Mobilité : le projet"`,
    '3:10 field/type ⇒ "2018"',
    `4:10 ${syntax} ⇒ summary: "Bilan : un texte de plus de vingt signes"`,
    "5:11 field/value ⇒ tested",
    "6:1 field/unknown ⇒ site",
  ),
  matter(
    "title: Mobilité : le projet\r\nedition: 2018\r\nthemes:\r\n\t- cohesion-sociale",
    `2:8 ${syntax} ⇒ title: "Mobilité : le projet"`,
    '3:10 field/type ⇒ "2018"',
    `5:1 ${syntax} ⇒   - cohesion-sociale`,
  ),
];

export const frontMatter: Case[] = [
  ...colons,
  ...colonsInLists,
  ...reserved,
  ...marksOfMarkdown,
  ...hashes,
  ...quotedBeginnings,
  ...quotes,
  ...blanks,
  ...colonsOfKeys,
  ...lists,
  ...indentation,
  ...structure,
  ...decorated,
  ...delimiters,
  ...several,
];
