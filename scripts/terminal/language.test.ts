import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { languageOfCommand } from "./language.ts";

let english: string;
let french: string;

async function catalogue(settings: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "essaim-language-"));
  await writeFile(join(folder, "catalogue.yaml"), settings);
  return folder;
}

beforeAll(async () => {
  english = await catalogue("name: A catalogue\nlanguages:\n  - en\n  - fr\n");
  french = await catalogue("name: Un catalogue\n");
});

describe("a command speaks", () => {
  it.each([
    ["as it is told to", () => ["--content", french, "--lang", "en"], "en"],
    ["the first language of the catalogue", () => [`--content=${english}`, "x.md"], "en"],
    ["French where the catalogue does not say", () => ["--content", french], "fr"],
    [
      "the catalogue's language where it is told one that nobody speaks",
      () => ["--content", english, "--lang", "xx"],
      "en",
    ],
    ["French where there is no catalogue", () => ["--content", join(french, "nowhere")], "fr"],
    ["some language whatever else is wrong", () => ["--content", english, "--lang", "--nonsense", "-z"], "en"],
  ])("%s", (_, words, language) => {
    expect(languageOfCommand(words())).toBe(language);
  });
});
