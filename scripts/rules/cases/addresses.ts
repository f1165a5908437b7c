/** Web addresses: in facts through the URL parser, in texts as Markdown gives them to the reader. */
import { base, entry } from "../example.ts";
import { body, type Case, facts, saying } from "./case.ts";

const rule = "field/address";
const settings = base["content/catalogue.yaml"] ?? "";

/** What may be wrong with an address, the same wherever it stands. */
const credentials = [
  "https://jean:secret@example.org/",
  "https://jean@example.org/",
  "http://example.org@exemple.test/",
  "https://:x@example.org",
];
const privateHosts = [
  "http://localhost/",
  "http://localhost:8080/x",
  "https://LOCALHOST./",
  "http://intranet/",
  "http://serveur/partage",
  "http://wiki.localhost/",
  "http://imprimante.local/",
  "http://wiki.internal/",
  "http://wiki.intranet/",
  "http://nas.lan/",
  "http://box.home.arpa/",
  "http://127.0.0.1/",
  "http://127.1/",
  "http://2130706433/",
  "http://0x7f000001/",
  "http://0x7f.1/",
  "http://017700000001/",
  "http://0/",
  "http://0.0.0.0:3000/",
  "http://10.0.0.1/",
  "http://10.255.255.255/",
  "http://100.64.0.1/",
  "http://169.254.169.254/latest/meta-data/",
  "http://172.16.0.1/",
  "http://172.31.255.255/",
  "http://192.168.1.1/",
  "http://192.0.0.1/",
  "http://198.18.0.1/",
  "http://224.0.0.1/",
  "http://255.255.255.255/",
  "http://[::]/",
  "http://[::1]/",
  "http://[fc00::1]/",
  "http://[fd12:3456::1]/",
  "http://[fe80::1]/",
  "http://[ff02::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:192.168.0.1]/",
  "http://[64:ff9b::10.0.0.1]/",
  "http://①②⑦.⓪.⓪.①/",
];
const schemes = [
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///etc/passwd",
  "ftp://example.org/x",
  "blob:https://example.org/x",
  "ws://example.org/",
  "tel:+33123456789",
  "about:blank",
  "chrome://settings",
  "urn:isbn:9782070368228",
];

const inFacts = [...credentials, ...privateHosts, ...schemes]
  .filter((address) => !address.startsWith("tel:"))
  .map((address) => facts(`sources:\n  - url: ${JSON.stringify(address)}`, `5:10 ${rule}`));

const mended = [
  ["example.org", "https://example.org"],
  ["www.example.org/article", "https://www.example.org/article"],
  ["example.org/article?a=1", "https://example.org/article?a=1"],
  ["https:example.org/", "https://example.org/"],
  ["https:/example.org/", "https://example.org/"],
  ["https//example.org/", "https://example.org/"],
  ["<https://example.org/>", "https://example.org/"],
  ["[Article](https://example.org/)", "https://example.org/"],
  [" https://example.org/ ", "https://example.org/"],
  ["mairie de Morez", undefined],
  ["https://exa mple.org/", undefined],
  ["https://", undefined],
  ["https://?x", undefined],
  ["//example.org/", undefined],
  ["/defis/x/", undefined],
  ["oui", undefined],
].map(([address, better]) =>
  facts(`sources:\n  - url: ${JSON.stringify(address)}`, `5:10 ${rule}${better ? ` ⇒ ${better}` : ""}`),
);

/** Everywhere an address is asked for. */
const everywhere: Case[] = [
  facts("resources:\n  - title: Le guide\n    url: javascript:alert(1)", `6:10 ${rule}`),
  facts('reuses:\n  - organisation: Morez\n    since: "2019"\n    url: http://localhost/', `7:10 ${rule}`),
];

/** A link in a text, in each of the ways of Markdown. */
const inTexts = [...credentials, ...privateHosts.slice(0, 28), ...schemes]
  .filter((address) => !address.startsWith("tel:"))
  .map((address) => body(`Voir [la page](${address}) du jour.\n`, "6:16 body/address"));

const waysToHide: Case[] = [
  ["[a](javascript:alert`1`)", 5],
  ["[a](<javascript:alert(1)>)", 6],
  ["[a]( javascript:alert(1) )", 6],
  ["[a](\njavascript:alert(1))", 1],
  ['[a](javascript:alert(1) "titre")', 5],
  ["[a](JAVASCRIPT:alert(1))", 5],
  ["[a](java\\script:alert(1))", 5],
  ["[a](&#106;avascript:alert(1))", 5],
  ["[a](javascript&colon;alert(1))", 5],
  ["[a](&#x6A&#x61;vascript:alert(1))", 5],
  ["<javascript:alert(1)>", 2],
  ["<data:text/html,x>", 2],
  ["[a][b]\n\n[b]: javascript:alert(1)", 1],
  ["[b]\n\n[b]: javascript:alert(1)", 1],
  ["![a][b]\n\n[b]: javascript:alert(1)", 1],
  ["![un plan](javascript:alert(1))", 12],
  ["![un plan](data:image/png;base64,aGk=)", 12],
  ["[![un plan](javascript:alert(1))](https://example.org/)", 13],
  ["- [a](javascript:alert(1))", 7],
  ["> [a](javascript:alert(1))", 7],
  ["## [a](javascript:alert(1))", 8],
  ["| a |\n|---|\n| [a](javascript:alert(1)) |", 7],
  ["[a](//exemple.test/)", 5],
  ["[a](/\\exemple.test)", 5],
  ["[a](relatif/page)", 5],
  ["[a](?q=1)", 5],
].map(([text, column]) =>
  body(
    `${text}\n`,
    `${text === "[a](\njavascript:alert(1))" ? 7 : String(text).startsWith("| a") ? 8 : 6}:${column} body/address`,
  ),
);

/** A host that is not what it seems, or that leads nowhere from outside. */
const falseHosts = [
  "https:\\\\exemple.fr",
  "https://mairie.fr\\@exemple.fr",
  "https://mairie.fr\\.exemple.fr/",
  "https://wiki.corp/",
  "https://wiki.home/",
  "https://nas.home.arpa/",
  "https://serveur.interne/",
  "https://127.0.0.1./",
  "https://10.1/",
  "https://0xa000001/",
  "https://192.0.2.1/",
  "https://203.0.113.9/",
  "https://[::ffff:a00:1]/",
  "https://[2002:a00:1::]/",
  "https://[64:ff9b:1::a00:1]/",
  "https://[fec0::1]/",
  "https://[2001:db8::1]/",
  "https://exemple.fr:0/",
  "https://exa..mple.fr/",
  "https://.exemple.fr/",
  "https://exemple.fr../",
  "https://exemple.fr。/",
  "https://exemple.fr%2eautre.fr/",
  "https://exemple.fr／@autre.fr/",
  "https://www.mаirie.fr/",
  "https://ѕсоре.fr/",
  "https://аррӏе.com/",
  "https://xn--80ak6aa92e.com/",
  "https://exemple.аррӏе.com/",
  "https://mairie-ƿaris.fr/",
  "https://ᎪᏢᏢᏞᎬ.com/",
  "https://ⅿairie.fr/",
];
/** As a text, a link and a picture hold it: with its strokes escaped. */
const inLink = (address: string) => `Voir [la page](${address.replaceAll("\\", "\\\\")}) du jour.\n`;
const inPicture = (address: string) => `![un plan](${address.replaceAll("\\", "\\\\")})\n`;

/** The same host everywhere an address is asked for or may stand. */
const everyPlace: Case[] = falseHosts.flatMap((address) => [
  ...["sources:\n  - url", "sources:\n  - title: Un bilan\n    url", "resources:\n  - title: Le guide\n    url"].map(
    (lines) => facts(`${lines}: ${JSON.stringify(address)}`, `${lines.split("\n").length + 3}:10 ${rule}`),
  ),
  facts(`reuses:\n  - organisation: Morez\n    since: "2019"\n    url: ${JSON.stringify(address)}`, `7:10 ${rule}`),
  facts(`contact: ${JSON.stringify(address)}`, `4:10 ${rule}`),
  at("content/catalogue.yaml", `${settings.replace("https://catalogue.example/", JSON.stringify(address))}`, "2:6"),
  at("content/catalogue.yaml", `${settings}contact: ${JSON.stringify(address)}\n`, "4:10"),
  at("content/catalogue.yaml", `${settings}repository:\n  forge: forgejo\n  url: ${JSON.stringify(address)}\n`, "6:8"),
  at(
    "content/catalogue.yaml",
    `${settings}partners:\n  - name: La région\n    url: ${JSON.stringify(address)}\n`,
    "6:10",
  ),
  at("content/catalogue.yaml", `${settings}legal:\n  host: ${JSON.stringify(address)}\n`, "5:9"),
  at("content/organisations/x.md", entry(`title: Une ville\nurl: ${JSON.stringify(address)}`), "3:6"),
  at("content/communities/x.md", entry(`title: Un cercle\nurl: ${JSON.stringify(address)}`), "3:6"),
  at(
    "content/editions/2020.md",
    entry(
      `title: Édition 2020\nyear: 2020\nsites: [bourg]\nfigures:\n  - measure: defis\n    value: 3\n    source: ${JSON.stringify(address)}`,
    ),
    "8:13",
  ),
  body(inLink(address), "6:16 body/address"),
  body(inPicture(address), "6:12 body/address"),
]);

function at(file: string, text: string, where: string): Case {
  return { name: `${file} ${JSON.stringify(text)}`, files: { [file]: text }, expected: [`${file} ${where} ${rule}`] };
}

/** Names that people have, however foreign, and addresses of anyone's. */
const honestHosts: Case[] = [
  "https://www.académie.fr/",
  "https://göttingen.de/",
  "https://日本語.jp/",
  "https://почта.рф/",
  "https://8.8.8.8/",
  "https://exemple.fr./",
  "https://exemple.fr:443/a?b=c#d",
].flatMap((address) => [facts(`sources:\n  - url: ${JSON.stringify(address)}`), body(inLink(address))]);

const strokes: Case[] = [
  body("Voir [la page](https://mairie.fr\\.exemple.fr/).\n", "6:16 body/address"),
  body("Voir [la page](https://exemple.fr/un\\_bilan).\n"),
  body("Voir [la page](https://exa&Tab;mple.fr/).\n", "6:16 body/address"),
];

/** The words of a link that show another address than its own. */
const misleading: Case[] = [
  body("[https://www.gouv.fr](https://autre.example.org)\n", "6:23 address/misleading ⇒ https://www.gouv.fr"),
  body("[www.gouv.fr](https://autre.example.org)\n", "6:15 address/misleading ⇒ https://www.gouv.fr"),
  body("[**gouv.fr**](https://autre.example.org)\n", "6:15 address/misleading ⇒ https://gouv.fr"),
  body("[voir www.gouv.fr/x.](https://example.org)\n", "6:23 address/misleading ⇒ https://www.gouv.fr/x"),
  body("[https://a.fr][b]\n\n[b]: https://b.fr\n", "6:1 address/misleading ⇒ https://a.fr"),
  facts("sources:\n  - url: https://example.org/\n    title: https://www.gouv.fr", "6:12 address/misleading"),
  facts("resources:\n  - url: https://example.org/\n    title: www.gouv.fr", "6:12 address/misleading"),
  body("[le portail gouv.fr](https://example.org), [plan.pdf](https://example.org/x).\n"),
  body("[gouv.fr](https://www.gouv.fr/x), [gouv.fr](https://data.gouv.fr/).\n"),
];

const insecure: Case[] = [
  facts("sources:\n  - url: http://example.org/", "2:1 writing/no-summary", "5:10 address/insecure"),
  body("Voir [la page](http://example.org/).\n", "2:1 writing/no-summary", "6:16 address/insecure"),
  body("Voir [la page][p].\n\n[p]: http://example.org/\n", "2:1 writing/no-summary", "6:1 address/insecure"),
];

const bare: Case[] = [
  body("Voir www.example.org et [la ville](www.example.org).\n", "6:36 body/address ⇒ https://www.example.org"),
];

const disk = "sur votre ordinateur ou votre réseau : personne d’autre ne peut l’ouvrir";
const beside = "que le catalogue ne publie pas : personne d’autre ne peut l’ouvrir";

/** Files that a text links to: only who wrote it has them. */
const ofFiles: Case[] = [
  ...[
    "file:///C:/Users/moi/plan.pdf",
    "C:\\Users\\moi\\plan.pdf",
    "c:/plan.pdf",
    "\\\\\\\\serveur\\plan.pdf",
    "~/plan.pdf",
  ].map((address) =>
    saying(body(`Voir [le plan](${address}).\n`, `6:${address.startsWith("\\") ? 18 : 16} body/address`), disk),
  ),
  ...["./plan.pdf", "plan.pdf", "../../docs/plan.odt"].map((address) =>
    saying(body(`Voir [le plan](${address}).\n`, "6:16 body/address"), beside),
  ),
  ...[
    ["jeu.md", "/prototypes/jeu/"],
    ["../2018/jeu.md", "/prototypes/jeu/"],
    ["../../defis/2018/ecole.md#suite", "/defis/ecole/#suite"],
    ["content/methods/persona.md", "/methodes/persona/"],
    ["../pages/a-propos.md", "/a-propos/"],
  ].map(([address, page]) => body(`Voir [la fiche](${address}).\n`, `6:17 body/address ⇒ ${page}`)),
];

export const addresses: Case[] = [
  ...inFacts,
  ...mended,
  ...everywhere,
  ...inTexts,
  ...waysToHide,
  ...everyPlace,
  ...honestHosts,
  ...strokes,
  ...misleading,
  ...insecure,
  ...bare,
  ...ofFiles,
];
