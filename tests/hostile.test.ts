import { existsSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { digestOf, goldenContent, type Outcome, runBuild, sharedSites, temporaryFolder } from "./support/site.ts";

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
