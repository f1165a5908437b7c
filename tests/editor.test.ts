import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { folderOf, kinds } from "../schemas/index.ts";
import { schemaFiles, valueFiles } from "../scripts/authoring/editor-files.ts";
import { contentOf } from "../scripts/rules/example.ts";
import { root, runCommand } from "./support/site.ts";

const small = contentOf({ files: {} });

it("its files are made on each machine, and are none of the repository’s: forks would have conflicts in them", async () => {
  expect(await runCommand("editor", [])).toMatchObject({ exitCode: 0, stderr: "" });
  const made = [...schemaFiles("fr").keys(), ...valueFiles(small, "fr").keys()];
  for (const path of made) expect(JSON.parse(await readFile(join(root, path), "utf8")), path).toBeTypeOf("object");
  const { stdout } = await promisify(execFile)("git", ["-C", root, "check-ignore", ...made]);
  expect(stdout.trim().split("\n")).toEqual(made);
});

it("every kind has its schema in the settings of the editor", async () => {
  const settings = await readFile(join(root, ".vscode", "settings.json"), "utf8");
  for (const kind of kinds) {
    expect(settings).toContain(`"./.vscode/essaim/${kind}.json": "content/${folderOf[kind]}/**/*.md"`);
  }
});

describe("schemas", () => {
  const files = new Map([...schemaFiles("fr"), ...valueFiles(small, "fr")]);
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema(JSON.parse(files.get(".vscode/essaim/values.json") ?? ""), "values.json");

  it.each([
    ["a known theme", { themes: ["cohesion-sociale"] }, true],
    ["an unknown theme", { themes: ["cohesion"] }, false],
    ["an unknown key", { theme: "cohesion-sociale" }, false],
    ["a value that is not in the list", { maturity: "testé" }, false],
  ])("know %s", (_, facts, valid) => {
    const schema = JSON.parse(files.get(".vscode/essaim/prototype.json") ?? "");
    expect(ajv.validate(schema, { title: "Un essai", edition: "2018", ...facts })).toBe(valid);
  });
});

/** `$` apart from its brace: a snippet's place to fill in is not a template of ours. */
const place = (inner: string) => `$\{${inner}}`;

describe("snippets", () => {
  const snippets = {
    ...JSON.parse(schemaFiles("fr").get(".vscode/essaim.code-snippets") ?? ""),
    ...JSON.parse(valueFiles(small, "fr").get(".vscode/essaim-values.code-snippets") ?? ""),
  };

  it("offer the values of a closed list, and the entries there are, in the folders they belong to", () => {
    expect(snippets["maturity (prototypes)"]).toMatchObject({
      include: ["**/content/prototypes/**"],
      prefix: ["maturity", "maturité"],
      body: [`maturity: ${place("1|idea,mockup,tested,deployed,spread,stopped,unknown|")}`],
    });
    expect(snippets["edition (defis, prototypes)"].body).toEqual([`edition: "${place("1|2018,2019|")}"`]);
  });

  it("lay a group out", () => {
    expect(snippets["followUps (defis, prototypes)"].body).toEqual([
      "followUps:",
      `  - date: "${place("1:2019-03")}"`,
      `    status: ${place("2|proposed,explored,prototyped,idea,mockup,tested,deployed,spread,stopped,unknown|")}`,
      `    note: ${place("3:Ce qui s’est passé")}`,
    ]);
  });
});
