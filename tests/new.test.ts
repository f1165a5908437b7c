import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kinds } from "../schemas/index.ts";
import { questionsOf } from "../scripts/authoring/draft.ts";
import { Draft } from "../scripts/authoring/draft-in-content.ts";
import { readYamlFile } from "../scripts/content/front-matter.ts";
import { contentOf } from "../scripts/rules/example.ts";
import { schemaErrors } from "../scripts/rules/schema-check.ts";
import { digestOf, filesOf, runCommand } from "./support/site.ts";
import { smallContent } from "./support/small-content.ts";

function create(content: string, ...args: string[]) {
  return runCommand("new", ["--content", content, ...args]);
}

const flags = { defi: ["--edition", "2018"], edition: ["--year", "2024"] } as const;

describe.each(kinds)("a new %s", (kind) => {
  it("is accepted by check at once, and still fits its schema once every example is taken", async () => {
    const answers = { title: "Où est l’école : ici ?", edition: "2018", year: 2024 };
    const asked = questionsOf(kind, "fr").filter(({ required }) => required);
    const given = Object.fromEntries(
      Object.entries(answers).filter(([key]) => asked.some((field) => field.key === key)),
    );
    const draft = new Draft(kind, undefined, contentOf({ files: {} }), "fr");
    expect(draft.faults(given)).toEqual([]);
    expect(draft.file(given)).toMatch(/\/ou-est-l-ecole-ici\.md$/);
    const all = draft
      .text(given)
      .replace(/^# /gm, "")
      .replace(/^---\n/gm, "");
    const read = readYamlFile(all);
    expect("data" in read && schemaErrors(kind, read.data)).toEqual([]);
  });
});

it.each(["defi", "edition"] as const)("the command writes a %s that the check command accepts", async (kind) => {
  const content = await smallContent();
  const { exitCode, stdout, stderr } = await create(content, kind, "--title", "Où est l’école ?", ...flags[kind]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toContain("Fiche créée");
  const file = (await filesOf(content)).find((path) => path.endsWith("ou-est-l-ecole.md"));
  expect((await runCommand("check", ["--content", content, `content/${file}`])).exitCode).toBe(0);
});

it("puts an entry with those of its edition, its questions as comments", async () => {
  const content = await smallContent();
  await create(content, "prototype", "--title", "Le plan", "--edition", "2018", "--themes", "cohesion-sociale");
  const text = await readFile(join(content, "prototypes", "2018", "le-plan.md"), "utf8");
  expect(text).toContain(`## Thèmes. Un à trois thèmes de la liste, du plus important au moins important.
## À choisir parmi : cohesion-sociale, transition-numerique.
themes: [cohesion-sociale]
`);
  expect(text).toContain(`## Maturité. Jusqu’où il est allé.
## À choisir parmi : idea (idée), mockup (maquette), tested (testé), deployed (déployé), spread (essaimé), stopped (arrêté), unknown (inconnu).
# maturity: tested
`);
});

it("takes what was certainly meant: another case, accents, a title, an alias or a label", async () => {
  const content = await smallContent();
  const answers = ["--themes", "Numérique,Cohésion Sociale", "--site", "LE BOURG", "--maturity", "Testé"];
  await create(content, "prototype", "--title", "Le plan", "--edition", "2018", ...answers);
  const text = await readFile(join(content, "prototypes", "2018", "le-plan.md"), "utf8");
  expect(text).toMatch(/^themes: \[transition-numerique, cohesion-sociale\]$/m);
  expect(text).toMatch(/^site: bourg$/m);
  expect(text).toMatch(/^maturity: tested$/m);
});

describe("refuses, with 2 and nothing written,", () => {
  it.each([
    ["to overwrite", ["defi", "--title", "École", "--edition", "2018"], /content\/defis\/ecole\.md existe déjà/],
    ["an unknown edition", ["defi", "--title", "Un titre", "--edition", "2031"], /édition 2031/i],
    ["an unknown kind", ["prototipe", "--title", "Un titre"], /Vouliez-vous dire prototype \?/],
    ["to do without what is needed", ["defi", "--title", "Un titre"], /Il manque --edition/],
    ["a question of another kind", ["site", "--title", "Un titre", "--edition", "2018"], /--edition n’est pas/],
    ["a title that gives no name", ["site", "--title", "東京都"], /--name/],
    ["a name that is no address", ["site", "--title", "Un titre", "--name", "../x"], /x/],
  ])("%s", async (_, args, sentence) => {
    const content = await smallContent();
    const before = await digestOf(content);
    const { exitCode, stderr } = await create(content, ...args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(await digestOf(content)).toBe(before);
  });
});
