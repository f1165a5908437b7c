import { existsSync } from "node:fs";
import { chmod, readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { digestOf, runCommand } from "./support/site.ts";
import { smallContent } from "./support/small-content.ts";
import { atTerminal, hasTerminal } from "./support/terminal.ts";

function fix(content: string, ...args: string[]) {
  return runCommand("fix", ["--content", content, ...args]);
}

async function fixed(file: string, text: string | Uint8Array): Promise<string> {
  const content = await smallContent({ [file]: text });
  await fix(content, "--yes");
  return await readFile(join(content, "..", file), "utf8");
}

const essai = "content/prototypes/essai.md";

function prototype(lines: string, body = ""): string {
  return `---\ntitle: Un essai\nedition: "2018"\n${lines}\n---\n${body}`;
}

describe("mends", () => {
  it("changes nothing else, byte for byte: mark, line breaks, comments, spaces of the text", async () => {
    const before = `\ufeff---\r\n# Un mot  pour soi\r\ntitle:   Un essai\r\nedition: "2018"\r\nmaturite:   testé   # sûr\r\n---\r\n\r\nUn vers  \r\nfin`;
    const after = before.replace("maturite:   testé", "maturity:   tested");
    expect(await fixed(essai, before)).toBe(after);
  });

  it("a file name, and what refers to it", async () => {
    const content = await smallContent({
      "content/sites/Le Pont Neuf.md": "---\ntitle: Le Pont-Neuf\n---\n",
      "content/editions/2020.md": "---\ntitle: Édition 2020\nyear: 2020\nsites: [Le Pont Neuf]\n---\n",
    });
    const { exitCode, stdout } = await fix(content, "--yes");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("--- content/sites/Le Pont Neuf.md\n+++ content/sites/le-pont-neuf.md");
    expect(existsSync(join(content, "sites", "Le Pont Neuf.md"))).toBe(false);
    expect(await readFile(join(content, "sites", "le-pont-neuf.md"), "utf8")).toBe("---\ntitle: Le Pont-Neuf\n---\n");
    expect(await readFile(join(content, "editions", "2020.md"), "utf8")).toContain("sites: [le-pont-neuf]");
  });

  it("never puts a file over another", async () => {
    const content = await smallContent({
      "content/sites/Bourg.md": "---\ntitle: Un autre bourg\n---\n",
      "content/sites/2018/Vallée.md": "---\ntitle: Une autre vallée\n---\n",
    });
    const before = await digestOf(content);
    await fix(content, "--yes");
    expect(await digestOf(content)).toBe(before);
  });

  it("no fact: another year, town or number is asked about, or nothing at all", async () => {
    const text = prototype("site: bours\ndefi: ecole-2").replace("2018", "2023");
    const content = await smallContent({ [essai]: text });
    const before = await digestOf(content);
    const { exitCode, stdout } = await fix(content);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`À confirmer : ${essai}:4`);
    expect(stdout).toContain("- site: bours\n+ site: bourg");
    expect(stdout).not.toContain("edition:");
    await fix(content, "--yes");
    expect(await digestOf(content)).toBe(before);
  });

  it("a file that keeps the rights that it had, and leaves nothing beside it", async () => {
    const content = await smallContent({ [essai]: prototype("maturity: testé") });
    const path = join(content, "..", essai);
    await chmod(path, 0o660);
    const names = await readdir(dirname(path));
    await fix(content, "--yes");
    expect(await readFile(path, "utf8")).toBe(prototype("maturity: tested"));
    if (process.platform !== "win32") expect((await stat(path)).mode & 0o777).toBe(0o660);
    expect(await readdir(dirname(path))).toEqual(names);
  });

  it("is done after one run", async () => {
    const content = await smallContent({ [essai]: prototype("maturite: testé\nthemes: numerique") });
    await fix(content, "--yes");
    expect(await fix(content, "--yes")).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("Aucune correction certaine"),
    });
  });
});

describe("asks first", () => {
  it.each([[[]], [["--dry-run", "--yes"]]])(
    "without a terminal, %s only shows the difference and ends with 1",
    async (args) => {
      const content = await smallContent({ [essai]: prototype("maturity: testé") });
      const before = await digestOf(content);
      const { exitCode, stdout } = await fix(content, ...args);
      expect(exitCode).toBe(1);
      expect(stdout).toContain(`--- ${essai}
+++ ${essai}
@@ -3,3 +3,3 @@
 edition: "2018"
-maturity: testé
+maturity: tested
 ---
`);
      expect(await digestOf(content)).toBe(before);
    },
  );

  it("keeps to the files named", async () => {
    const content = await smallContent({
      [essai]: prototype("maturity: testé"),
      "content/prototypes/autre.md": prototype("maturity: testé").replace("Un essai", "Un autre travail"),
    });
    await fix(content, "--yes", essai);
    expect(await readFile(join(content, "..", essai), "utf8")).toContain("maturity: tested");
    expect(await readFile(join(content, "prototypes", "autre.md"), "utf8")).toContain("maturity: testé");
  });
});

describe.skipIf(!hasTerminal)("at a terminal", () => {
  const enter = "\r";
  const interrupt = "\u0003";
  const one = prototype("site: bours");
  const two = prototype("site: bours\nmaturity: testé").replace("Un essai", "Un autre travail");
  const autre = "content/prototypes/autre.md";

  /** Both files after a person has answered. */
  async function after(...typed: string[]): Promise<{ texts: string[]; screen: string; exitCode: number | null }> {
    const content = await smallContent({ [essai]: one, [autre]: two });
    const prompts = ["[o/N]", "quitter >", "quitter >"];
    const dialogue = typed.map((answer, at) => [prompts[at] ?? "", answer] as const);
    const { screen, exitCode } = await atTerminal("fix", ["--content", content], dialogue);
    const texts = await Promise.all([autre, essai].map((file) => readFile(join(content, "..", file), "utf8")));
    return { texts, screen, exitCode };
  }

  const certain = two.replace("testé", "tested");
  const right = (text: string) => text.replace("bours", "bourg");

  it.each([
    ["yes and no", ["o", "o", "n"], [right(certain), one]],
    ["no and yes", ["o", "n", "o"], [certain, right(one)]],
    ["no to what is certain, which asks no more", ["n"], [two, one]],
    ["the end, which refuses all that is left", ["o", "q"], [certain, one]],
  ])("%s", async (_, typed, texts) => {
    expect((await after(...typed.map((answer) => answer + enter))).texts).toEqual(texts);
  });

  it("Ctrl+C at the first question changes nothing, and later nothing of what was only asked about", async () => {
    expect(await after(interrupt)).toMatchObject({ texts: [two, one], exitCode: 2 });
    expect(await after(`o${enter}`, `o${enter}`, interrupt)).toMatchObject({ texts: [certain, one], exitCode: 2 });
  });

  it("another town is not even asked about", async () => {
    const content = await smallContent({ [essai]: prototype("site: Vannes") });
    const { screen } = await atTerminal("fix", ["--content", content], []);
    expect(screen).toContain("Aucune correction certaine à faire");
    expect(screen).not.toContain("Vannes");
  });
});
