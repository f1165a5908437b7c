/** Web addresses: in facts through the URL parser, in texts as Markdown gives them to the reader. */
import { body, type Case, facts, saying } from "./case.ts";

const rule = "field/address";

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
  ["[a](java\\script:alert(1))", undefined],
  ["[a](&#106;avascript:alert(1))", 1],
  ["[a](javascript&colon;alert(1))", 1],
  ["[a](&#x6A&#x61;vascript:alert(1))", undefined],
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
].flatMap(([text, column]) =>
  column === undefined
    ? []
    : [
        body(
          `${text}\n`,
          `${text === "[a](\njavascript:alert(1))" ? 7 : String(text).startsWith("| a") ? 8 : 6}:${column} body/address`,
        ),
      ],
);

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
  ...insecure,
  ...bare,
  ...ofFiles,
];
