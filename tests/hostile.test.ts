import { existsSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../scripts/diagnostics/diagnostic.ts";
import {
  digestOf,
  goldenContent,
  type Outcome,
  runBuild,
  sharedSites,
  startCommand,
  temporaryFolder,
} from "./support/site.ts";

interface Attack {
  name: string;
  file: string;
  /** `MARKER` stands for a file that must never come to be. */
  text: string;
  line: number;
}

const writeMarker = 'require("node:fs").writeFileSync("MARKER", "")';

function entryWith(lines: string): string {
  return `---\ntitle: Une fiche piégée\nedition: "2031"\n${lines}\n---\n\nDu texte.\n`;
}

const attacks: Attack[] = [
  ...[
    "permalink: ../../ailleurs.html",
    "layout: base.njk",
    "eleventyComputed: { title: autre }",
    "tags: [posts]",
    "pagination: { data: site, size: 1 }",
    "templateEngineOverride: njk",
    "eleventyExcludeFromCollections: true",
    "__proto__: { polluted: true }",
    "constructor: { prototype: { polluted: true } }",
  ].map((line) => ({
    name: `the key ${line.split(":")[0]}`,
    file: "content/prototypes/piege.md",
    text: entryWith(line),
    line: 4,
  })),
  ...["---js", "--- js", "---JS", "---javascript", "\ufeff---js", "---coffee"].map((fence) => ({
    name: `front matter opened with ${JSON.stringify(fence)}`,
    file: "content/defis/piege.md",
    text: `${fence}\n{ title: "x", edition: "2031", y: ${writeMarker} }\n---\n`,
    line: 1,
  })),
  {
    name: "front matter in JavaScript that is never closed",
    file: "content/defis/piege.md",
    text: `---js\n${writeMarker}\n`,
    line: 1,
  },
  {
    name: "a data file of a template",
    file: "content/defis/piege.11tydata.js",
    text: `${writeMarker};\nmodule.exports = {};\n`,
    line: 1,
  },
  {
    name: "a data file of a folder",
    file: "content/content.11tydata.cjs",
    text: `${writeMarker};\nmodule.exports = {};\n`,
    line: 1,
  },
  { name: "a template", file: "content/defis/piege.njk", text: "{{ 7*7 }}\n", line: 1 },
  { name: "a configuration", file: "content/eleventy.config.js", text: `${writeMarker};\n`, line: 1 },
  {
    name: "a link that runs code",
    file: "content/defis/piege.md",
    text: `${entryWith("confidence: low")}\n[Cliquez](javascript:alert(1))\n`,
    line: 9,
  },
  {
    name: "a source that runs code",
    file: "content/defis/piege.md",
    text: entryWith("sources: [{ url: 'javascript:alert(1)' }]"),
    line: 4,
  },
  {
    name: "a tag of YAML that makes an object",
    file: "content/defis/piege.md",
    text: entryWith("summary: !!js/function 'function () { return 1 }'"),
    line: 4,
  },
  {
    name: "a reference out of its folder",
    file: "content/defis/piege.md",
    text: entryWith("site: ../../secret"),
    line: 4,
  },
];

let output: string;
let before: string;

beforeAll(async () => {
  output = join(await temporaryFolder(), "site");
  await cp(sharedSites().golden.folder, output, { recursive: true });
  before = await digestOf(output);
});

describe.each(attacks)("$name", ({ file, text, line }) => {
  let outcome: Outcome;
  let marker: string;

  beforeAll(async () => {
    const work = await temporaryFolder();
    marker = join(work, "marker");
    const content = join(work, "content");
    await cp(goldenContent, content, { recursive: true });
    await mkdir(dirname(join(work, file)), { recursive: true });
    await writeFile(join(work, file), text.replace("MARKER", marker));
    outcome = await runBuild({ content, output });
  });

  it("ends the build with exit code 1", () => {
    expect(outcome.exitCode).toBe(1);
  });

  it("is reported with its file and line", () => {
    expect(outcome.stdout + outcome.stderr).toContain(`${file}:${line}:`);
  });

  it("runs nothing", () => {
    expect(existsSync(marker)).toBe(false);
  });

  it("leaves what was published as it was", async () => {
    expect(await digestOf(output)).toBe(before);
  });
});

/** What goes through unseen where nobody looks: each with the rule that tells of it, where, and what it says to do. */
const unseen: readonly (readonly [lines: string, text: string, at: string, remedy: RegExp])[] = [
  ['territory: "La \\u202evallée"', "", "4:16 text/escaped", /[Ee]ffacez/],
  ['territory: "La \\x07vallée"', "", "4:16 text/escaped", /[Ee]ffacez/],
  ["territory: La &#8238;vallée", "", "4:15 text/escaped", /[Ee]ffacez/],
  ["territory: La \u202evallée", "", "4:15 text/characters", /Effacez-le/],
  ["confidence: low", "Un &rlm;texte.", "7:4 text/escaped", /[Ee]ffacez/],
  ["confidence: low", "Un &amp;#x202e;texte.", "7:4 text/escaped", /[Ee]ffacez/],
  ["confidence: low", "Un \u2066texte.", "7:4 text/characters", /Effacez-le/],
  ["confidence: low", "Un \ufffct\ufffd.", "7:4 text/characters", /Effacez-le/],
  ["confidence: low", "\uf0b7 point", "7:1 text/characters", /Effacez-le/],
  ["territory: CollectivitÃ©", "", "4:23 text/mojibake", /Collectivité/],
  ["territory: Collectivit├®", "", "4:23 text/mojibake", /Collectivité/],
  ["confidence: low", "<<<<<<< main\nA\n=======\nB\n>>>>>>> p", "7:1 text/merge-conflict", /Gardez le texte voulu/],
  ["confidence: low", "Un <!-- secret --> texte.", "7:4 body/html", /Effacez-le/],
  ["confidence: low", '---\ntitle: Autre\nedition: "2031"\n---', "7:1 body/second-facts", /fichier à elle/],
  ['territory: "La\\nvallée"', "", "4:12 field/line-break", /La vallée/],
  ["reuses: [{ organisation: Ville, since: 20190312 }]", "", "4:40 field/type", /Une date s’écrit/],
  ["territoire: La vallée", "", "4:1 field/unknown", /territory/],
  ...[
    "https://www.mairie.fr\\\\@piege.example",
    "https://mairie.fr@piege.fr/",
    "https://www.mаirie.fr/",
    "https://serveur/",
    "https://wiki.interne/",
    "https://nas.local/",
    "https://box.lan/",
    "http://192.168.1.1/",
    "http://0x7f.1/",
    "http://[::1]/",
    "https://mairie.fr:0/",
    "https://%6dairie.fr/",
  ].flatMap((address): [string, string, string, RegExp][] => [
    [`sources: [{ url: "${address}" }]`, "", "4:18 field/address", /commence par `https:\/\/`/],
    [
      "confidence: low",
      `Voir [le bilan](${address.replaceAll("\\\\", "\\")}).`,
      "7:17 body/address",
      /commence par `https:\/\/`/,
    ],
  ]),
  ["images: [{ src: https://piege.example/x.png, alt: Un plan du lieu }]", "", "4:17 field/format", /déposez-la/],
  ["images: [{ src: ../../../etc/passwd, alt: Un plan du lieu }]", "", "4:17 field/format", /content\/images/],
  ["confidence: low", "![Un plan du lieu](https://piege.example/x.png)", "7:20 image/missing", /déposez-la/],
  ["confidence: low", "![Un plan du lieu](data:image/png;base64,AAAA)", "7:20 body/address", /enregistrez l’image/],
  ["confidence: low", "• Un point\n• Un autre", "7:1 body/pasted", /- Un point\n- Un autre/],
  ["confidence: low", "Voir [[une-page]].", "7:6 body/pasted", /\[le plan du lieu\]/],
  ["confidence: low", "Un ** mot ** ici.", "7:4 body/emphasis", /Un \*\*mot\*\* ici/],
  ["confidence: low", "Une note[^1].", "7:9 body/footnote", /\[\^1\]: /],
];

describe("what would go through unseen", () => {
  let told: Diagnostic[];
  let exit: number | null;

  beforeAll(async () => {
    const content = join(await temporaryFolder(), "content");
    await cp(goldenContent, content, { recursive: true });
    for (const [number, [lines, text]] of unseen.entries())
      await writeFile(join(content, "prototypes", `piege-${number}.md`), titled(number, lines, text));
    const { stdout, exitCode } = await startCommand("check", ["--content", content, "--format", "json"]).outcome;
    told = JSON.parse(stdout).diagnostics;
    exit = exitCode;
  });

  it("is an error of the content", () => {
    expect(exit).toBe(1);
  });

  it.each(unseen.map(([lines, text, at, remedy], number) => [text || lines, number, at, remedy] as const))(
    "%j is told, with its place and what to do",
    (_, number, at, remedy) => {
      const mine = told.filter(({ file }) => file === `content/prototypes/piege-${number}.md`);
      const found = mine.find(({ line, column, rule }) => `${line}:${column} ${rule}` === at);
      expect(found, JSON.stringify(mine)).toBeDefined();
      expect(`${found?.message}\n${found?.help}\n${found?.suggestion}`).toMatch(remedy);
    },
  );
});

/** Titles far from each other. */
function titled(number: number, lines: string, text: string): string {
  return `---\ntitle: ${String(number).repeat(3)} ${"piège ".repeat(1 + (number % 5))}\nedition: "2031"\n${lines}\n---\n\n${text}\n`;
}
