/** What the check lets through, a build publishes: every valid case of the rules, in one folder of content. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../scripts/root.ts";
import { valid } from "../scripts/rules/cases/valid.ts";
import { base } from "../scripts/rules/example.ts";

const essai = "content/prototypes/essai.md";

it("builds every valid case of the rules", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "green-"));
  try {
    const files = new Map<string, string | Uint8Array>(Object.entries(base));
    for (const [number, { files: own }] of valid.entries()) {
      const text = own[essai];
      if (text !== undefined) files.set(`content/prototypes/essai-${number}.md`, text);
    }
    expect(files.size).toBeGreaterThan(60);
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const words = ["--content", join(folder, "content"), "--output", join(folder, "site")];
    const said = execFileSync(process.execPath, ["scripts/command.js", "build", ...words], { cwd: root }).toString();
    expect(said).toContain(" 0 erreur");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
