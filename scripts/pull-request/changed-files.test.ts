import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { load } from "../content/load.ts";
import { base, entry } from "../rules/example.ts";
import { validate } from "../rules/validate.ts";
import { aboutChanges } from "./changed-files.ts";

const alike = entry('title: Un Jeu de la cour\nedition: "2018"\nsummary: Un autre jeu.');

it.each(["content/prototypes/aa.md", "content/prototypes/zz.md"])(
  "tells whoever brings the second of two entries alike, be it %s, and nobody else",
  async (second) => {
    const folder = await mkdtemp(join(tmpdir(), "changed-"));
    try {
      const [older, newer] = [join(folder, "older"), join(folder, "newer")];
      await write(older, base);
      await write(newer, { ...base, [second]: alike });
      const content = await load(join(newer, "content"));
      const toldIn = (located: ReturnType<typeof validate>["located"]) =>
        located
          .filter(({ diagnostic }) => diagnostic.rule === "catalogue/near-duplicate-title")
          .map(({ diagnostic }) => diagnostic.file);
      const told = (located: ReturnType<typeof validate>["located"]) => toldIn(located).length;
      const all = validate(content, "fr").located;
      const [now, before] = [join(newer, "content"), join(older, "content")];
      expect(told(all)).toBe(1);
      // In the file that the proposal brings, wherever its name stands among the others.
      expect(toldIn(await aboutChanges(all, now, before))).toEqual([second]);
      expect(told(await aboutChanges(all, now, now))).toBe(0);
      for (const asked of [second, "content/prototypes/jeu.md"])
        expect(toldIn(validate(content, "fr", { concerns: (file) => file === asked }).located)).toEqual([asked]);
      expect(told(validate(content, "fr", { concerns: (file) => file === "content/sites/bourg.md" }).located)).toBe(0);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

async function write(folder: string, files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}
