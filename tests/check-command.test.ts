import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "sarif";
import { beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../scripts/diagnostics/diagnostic.ts";
import { rules } from "../scripts/rules/index.ts";
import { runCommand, temporaryFolder } from "./support/site.ts";
import { smallContent } from "./support/small-content.ts";

const guide = "https://catalogue.fr/contribuer/guide/";

/** An address that may exist, unlike that of the examples of rules. */
const settings = "name: Catalogue d’essai\nurl: https://catalogue.fr/\nlanguages: [fr]\n";

const essai = `---
title: Un essai
edition: "2018"
summary: Un jeu pour parler de la cour de récréation.
maturite: tested
---
`;

let content: string;

beforeAll(async () => {
  content = await smallContent({ "content/prototypes/essai.md": essai, "content/catalogue.yaml": settings });
});

/** Other rules have advice to give on any entry: a test is about one. */
function isFault({ rule }: Diagnostic): boolean {
  return rule === "field/unknown";
}

function check(...args: string[]) {
  return runCommand("check", ["--content", content, ...args]);
}

describe("text", () => {
  it("shows the line, underlines the place, gives the line to paste and the address of the rule", async () => {
    const { exitCode, stdout, stderr } = await check();
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(stdout).toContain(`content/prototypes/essai.md:5:1 erreur field/unknown
  Information « maturite » inconnue. Vouliez-vous dire « maturity » ?
  5 │ maturite: tested
      ^^^^^^^^
  Informations possibles ici : title, edition, summary,`);
    expect(stdout).toContain(`confidence, contact, license.
  + maturity
  → ${guide}#field-unknown

`);
    expect(stdout).toMatch(/^12 fichiers lus, 1 erreur, \d+ avertissements?\.$/m);
  });

  it("gives no link to a guide at an address that is nobody's yet", async () => {
    const folder = await smallContent({ "content/prototypes/essai.md": essai });
    const { stdout } = await runCommand("check", ["--content", folder]);
    expect(stdout).toContain("erreur field/unknown");
    expect(stdout).not.toMatch(/→|catalogue\.example/);
  });

  it("puts errors last, and counts remarks unless asked for them", async () => {
    const folder = await smallContent({
      // In reading order the error comes first, a warning next, remarks last.
      "content/defis/a.md": '---\ntitle: Un défi\nedition: "2018"\nstatut: explored\n---\n',
      "content/prototypes/b.md":
        '---\ntitle: Le jeu de la cour\nedition: "2018"\nsummary: Un jeu de cartes, tout autre.\n---\n',
      "content/sites/Thumbs.db": "",
    });
    const severities = async (...args: string[]) => {
      const { stdout } = await runCommand("check", ["--content", folder, ...args]);
      const told = [...stdout.matchAll(/^content\/\S+:\d+:\d+ (erreur|attention|à savoir) /gm)].map(([, word]) => word);
      return { told, rest: /^\d+ remarques? en plus.*$/m.exec(stdout)?.[0] };
    };
    const remarks = JSON.parse(
      (await runCommand("check", ["--content", folder, "--format", "json"])).stdout,
    ).diagnostics.filter(({ severity }: Diagnostic) => severity === "info").length;
    expect(remarks).toBeGreaterThan(1);
    expect(await severities()).toEqual({
      told: ["attention", "erreur"],
      rest: `${remarks} remarques en plus, pour voir : npm run check -- --all`,
    });
    expect(await severities("--all")).toEqual({
      told: [...Array(remarks).fill("à savoir"), "attention", "erreur"],
      rest: undefined,
    });
  });

  it("speaks English when asked to", async () => {
    expect((await check("--lang", "en")).stdout).toContain("Unknown fact “maturite”. Did you mean “maturity”?");
  });
});

describe("json", () => {
  it("prints the public contract, alone and with nothing more", async () => {
    const { stdout, stderr, exitCode } = await check("--format", "json");
    const { version, diagnostics, summary } = JSON.parse(stdout);
    expect({ exitCode, stderr, version, summary }).toEqual({
      exitCode: 1,
      stderr: "",
      version: 1,
      summary: { files: 12, errors: 1, warnings: expect.any(Number) },
    });
    const { message, help, ...rest } = (diagnostics as Diagnostic[]).find(isFault) as Diagnostic;
    expect(rest).toEqual({
      file: "content/prototypes/essai.md",
      line: 5,
      column: 1,
      rule: "field/unknown",
      severity: "error",
      suggestion: "maturity",
    });
    expect(message).toMatch(/maturite/);
    expect(help).toMatch(/maturity/);
  });
});

describe("sarif", () => {
  it("names every rule with its address, and gives the mend", async () => {
    const log = JSON.parse((await check("--format", "sarif")).stdout) as Log;
    const [sarif] = log.runs;
    const described = sarif?.tool.driver.rules ?? [];
    expect(described.map(({ id, helpUri }) => [id, helpUri])).toEqual(
      rules.map(({ id }) => [id, `${guide}#${id.replace("/", "-")}`]),
    );
    const result = sarif?.results?.find(({ ruleId }) => ruleId === "field/unknown");
    expect(described[result?.ruleIndex ?? -1]?.id).toBe("field/unknown");
    expect(result?.level).toBe("error");
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "content/prototypes/essai.md" },
          region: { startLine: 5, startColumn: 1, endLine: 5, endColumn: 9 },
        },
      },
    ]);
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      {
        deletedRegion: { startLine: 5, startColumn: 1, endLine: 5, endColumn: 9 },
        insertedContent: { text: "maturity" },
      },
    ]);
  });
});

describe("gitlab", () => {
  it("prints a code quality report", async () => {
    const report = JSON.parse((await check("--format", "gitlab")).stdout);
    expect(report).toContainEqual({
      description: expect.stringContaining("maturite"),
      check_name: "field/unknown",
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: "major",
      location: { path: "content/prototypes/essai.md", lines: { begin: 5 } },
    });
  });
});

describe("github", () => {
  const hostile = "content/sites/a,b::error file=x%0A::stop.md";
  const orders = "::error::x ##[add-mask]y <img src=x onerror=alert(1)> @someone #1 https://example.org [a](b)";

  it("writes one annotation a fault, in which nothing of the content is an order", async () => {
    const folder = await smallContent({
      "content/catalogue.yaml": settings,
      [hostile]: "---\ntitle: Un lieu\n---\n",
      "content/prototypes/essai.md": `---\ntitle: Un essai\nedition: "2018"\nmaturity: ${JSON.stringify(orders)}\n---\n`,
    });
    const report = join(await temporaryFolder(), "summary.md");
    const { stdout, exitCode } = await runCommand("check", ["--content", folder, "--format", "github"], {
      GITHUB_STEP_SUMMARY: report,
    });
    expect(exitCode).toBe(1);
    const rows = stdout.trimEnd().split("\n");
    const errors = rows.filter((row) => row.startsWith("::error "));
    expect(errors).toHaveLength(2);
    expect(rows.filter((row) => !/^::(error|warning|notice) file=/.test(row))).toEqual([
      expect.stringMatching(/^13 fichiers lus, 2 erreurs, /),
    ]);
    expect(errors[0]).toMatch(
      /^::error file=content\/prototypes\/essai\.md,line=4,col=11,endColumn=\d+,title=erreur field\/value::« ::error::x ## \[add-mask\]/,
    );
    expect(errors[1]).toMatch(
      /^::error file=content\/sites\/a%2Cb%3A%3Aerror file=x%250A%3A%3Astop\.md,line=1,col=1,endColumn=\d+,title=erreur file\/slug::Le nom « a,b/,
    );
    const summary = await readFile(report, "utf8");
    expect(summary).toContain("**Ligne 4** · erreur · [`field/value`](<");
    // The content's words stand there, but neither as HTML, link, mention, reference nor image.
    expect(summary).not.toMatch(/(?<!\\)<img|(?<!\\)\[a\]|@some|#1\b|\/\/example/);
  });

  it("leaves a job summary of what there is to say even where nothing is wrong", async () => {
    const report = join(await temporaryFolder(), "summary.md");
    await runCommand("check", ["--content", await smallContent(), "--format", "github"], {
      GITHUB_STEP_SUMMARY: report,
    });
    expect(await readFile(report, "utf8")).toMatch(/^\*\*(Rien à corriger, merci !|11 fichiers lus, 0 erreur)/);
  });
});

describe("files", () => {
  it("prints only what concerns the files named, by disk or by content path, and reads the others", async () => {
    const one = await check("content/prototypes/jeu.md");
    expect(one).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/1 fichier lu, 0 erreur/) });
    const other = await check(join(content, "prototypes"));
    expect(other.stdout).toMatch(/field\/unknown[\s\S]*2 fichiers lus, 1 erreur/);
  });

  it("says which file was probably meant, and ends with 2, where there is none", async () => {
    expect(await check("content/prototypes/esai.md")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        "content/prototypes/esai.md n’existe pas dans le dossier des fiches. Vouliez-vous dire content/prototypes/essai.md ?\n",
    });
  });
});

it.each([[["--format", "xml"]], [["--lang", "de"]], [["--content", "nowhere"]], [["--unknown"]]])(
  "wrong use ends with 2 and one sentence: %s",
  async (args) => {
    const { exitCode, stdout, stderr } = await runCommand("check", args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).not.toMatch(/^\s+at /m);
  },
);

describe("links to the catalogue", () => {
  const linking = (address: string) =>
    essai.replace("maturite", "maturity").replace(/$/, `\nVoir [le défi](${address}).\n`);
  const faults = async (address: string, ...files: string[]) => {
    const folder = await smallContent({ "content/prototypes/essai.md": linking(address) });
    const { stdout } = await runCommand("check", ["--content", folder, "--format", "json", ...files]);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
    return diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ rule, line, column, suggestion }) => ({ rule, line, column, suggestion }));
  };

  it.each([[[]], [["content/prototypes/essai.md"]]])("are held against the pages there will be (%j)", async (files) => {
    expect(await faults("/defi/ecole/", ...files)).toEqual([
      { rule: "body/missing-page", line: 8, column: 16, suggestion: "/defis/ecole/" },
    ]);
    expect(await faults("/defis/ecole/?x=1#la-cour", ...files)).toEqual([]);
  });

  it("are no reason to stop where they are not even addresses", async () => {
    expect(await faults("/%E0%A4%A")).toMatchObject([{ rule: "body/missing-page" }]);
  });
});

it("tells its own use", async () => {
  const { exitCode, stdout } = await runCommand("check", ["--help"]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("npm run check");
});
