/** A build after an edit makes few pages again; what it publishes must be what a build from nothing would have made. */
import { appendFile, cp, link, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { writeCorpus } from "../scripts/bench/corpus.ts";
import { pick, type Random, seeded } from "../scripts/bench/random.ts";
import { cacheFilesOf } from "../scripts/incremental/cache-file.ts";
import { digestOf, type Outcome, runBuild, startCommand, temporaryFolder } from "./support/site.ts";

let content: string;
let output: string;

beforeAll(async () => {
  content = join(await temporaryFolder(), "content");
  await writeCorpus(content, { entries: 60 });
  output = join(await temporaryFolder(), "site");
  expect((await runBuild({ content, output })).exitCode).toBe(0);
});

/** Paths below `content/` of every file of some folders. */
async function filesOf(...folders: string[]): Promise<string[]> {
  const all = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(content, folder), { recursive: true })).map((x) => join(folder, x)),
    ),
  );
  return all
    .flat()
    .filter((file) => file.endsWith(".md"))
    .sort();
}

async function change(file: string, edit: (text: string) => string): Promise<void> {
  const path = join(content, file);
  await writeFile(path, edit(await readFile(path, "utf8")));
}

const line = (key: string, value: string) => (text: string) =>
  new RegExp(`^${key}:.*$`, "m").test(text)
    ? text.replace(new RegExp(`^${key}:.*$`, "m"), `${key}: ${value}`)
    : text.replace(/^title:.*$/m, (title) => `${title}\n${key}: ${value}`);

/** What people do to entries. Each returns the entry or file that it changed. */
const edits: Record<string, (random: Random) => Promise<string>> = {
  "a title": async (random) => {
    const file = pick(random, await filesOf("defis", "prototypes"));
    await change(file, line("title", `"Un titre changé ${random().toFixed(6)}"`));
    return file;
  },
  "a text": async (random) => {
    const file = pick(random, await filesOf("defis", "prototypes"));
    await appendFile(join(content, file), `\nUn paragraphe de plus : ${random().toFixed(6)}, [accueil](/).\n`);
    return file;
  },
  "the organisation": async (random) => {
    const file = pick(random, await filesOf("defis", "prototypes"));
    await change(file, line("organisation", `Commune ${Math.floor(random() * 3)}`));
    return file;
  },
  "a summary": async (random) => {
    const file = pick(random, await filesOf("defis", "prototypes"));
    await change(file, line("summary", `"Un résumé changé, qui parle de passerelles ${random().toFixed(6)}."`));
    return file;
  },
  "a source that deserves a warning": async (random) => {
    const file = pick(random, await filesOf("defis", "prototypes"));
    await appendFile(join(content, file), "\nVoir [le site](http://ancien.example/).\n");
    return file;
  },
  "the folder of an entry": async (random) => {
    const file = pick(random, await filesOf("prototypes"));
    await rename(join(content, file), join(content, "prototypes", basename(file)));
    return file;
  },
  "how far it went": async (random) => {
    const file = pick(random, await filesOf("prototypes"));
    await change(file, line("maturity", pick(random, ["idea", "tested", "stopped"])));
    return file;
  },
  "the name of a theme": async (random) => {
    const file = pick(random, await filesOf("themes"));
    await change(file, line("title", `"Thème ${random().toFixed(6)}"`));
    return file;
  },
  "the year of an edition": async (random) => {
    const file = pick(random, await filesOf("editions"));
    await change(file, line("summary", `"Une édition ${random().toFixed(6)}."`));
    return file;
  },
  "one more": async (random) => {
    const file = `defis/neuf-${random().toFixed(6).slice(2)}.md`;
    const [edition = ""] = await filesOf("editions");
    const year = /(\d{4})/.exec(edition)?.[1];
    await writeFile(join(content, file), `---\ntitle: Tout neuf ${file}\nedition: "${year}"\n---\nBonjour.\n`);
    return file;
  },
  "one less": async (random) => {
    const file = pick(random, await filesOf("prototypes"));
    await rm(join(content, file));
    return file;
  },
  "the catalogue’s name": async (random) => {
    await change("catalogue.yaml", (text) => text.replace(/^name:.*$/m, `name: Catalogue ${random().toFixed(6)}`));
    return "catalogue.yaml";
  },
};

async function expectAsFromNothing(again: Outcome): Promise<void> {
  const afresh = await runBuild({ content });
  expect([again.exitCode, afresh.exitCode], again.stderr).toEqual([0, 0]);
  expect(await digestOf(output)).toBe(await digestOf(afresh.folder));
  // What the rules have to say is the same, too.
  expect(again.stdout.split("\n")[0]).toBe(afresh.stdout.split("\n")[0]);
}

/** What each build does to what the last one left; tests/edits.test.ts tries any edit, without starting a program. */
describe("a build after an edit", () => {
  it("of one thing after the other publishes what a build from nothing does", async () => {
    for (const [seed, what] of Object.keys(edits).entries()) {
      await edits[what]?.(seeded(seed + 1));
      if (seed % 4 === 2) await runBuild({ content, output });
    }
    await expectAsFromNothing(await runBuild({ content, output }));
  }, 120_000);

  it("of a heading to which another page links says what a check of the whole says", async () => {
    const [named = "", naming = ""] = await filesOf("prototypes");
    const link = `\nVoir [la suite](/prototypes/${basename(named, ".md")}/#une-suite-a-part).\n`;
    await appendFile(join(content, named), "\n## Une suite à part\n");
    await appendFile(join(content, naming), link);
    const linked = await runBuild({ content, output });
    await change(named, (text) => text.replace("## Une suite à part", "## Un autre titre"));

    const again = await runBuild({ content, output });
    const afresh = await runBuild({ content });
    const counted = ({ stdout }: typeof again) => stdout.split("\n")[0];
    expect([linked.exitCode, again.exitCode, afresh.exitCode]).toEqual([0, 0, 0]);
    expect(counted(again)).toBe(counted(afresh));
    expect(counted(again)).not.toBe(counted(linked));
  });

  it("of nothing makes no page", async () => {
    await runBuild({ content, output });
    const { stdout } = await runBuild({ content, output });
    expect(stdout).toMatch(/\(0 refaits, les autres repris\)/);
  });

  it("which was killed before leaves one whole site or the other, and the next build mends the rest", async () => {
    const random = seeded(7);
    const kills = Math.ceil(Number(process.env.FUZZ_RUNS ?? 300) / 75);
    let last = await runBuild({ content, output });
    for (let kill = 0; kill < kills; kill++) {
      const [before, ways] = [await digestOf(output), Object.values(edits)];
      await pick(random, ways)(random);
      const words = ["--content", content, "--output", output, "--base-path", "/", "--site-url"];
      const { child, outcome } = startCommand("build", [...words, "https://catalogue.test"]);
      // Later, now and then, than it takes.
      await pause(last.milliseconds * (0.2 + random()));
      child.kill("SIGKILL");
      await outcome;
      // Between the two renames, there is neither.
      const stands = await digestOf(output).catch(() => before);
      last = await runBuild({ content, output });
      expect(last.exitCode, last.stderr).toBe(0);
      expect([before, await digestOf(output)]).toContain(stands);
      expect(await readdir(dirname(output))).toEqual(["site"]);
    }
    await expectAsFromNothing(last);
  }, 600_000);

  it("makes the pages that show it, and no others", async () => {
    const [file = ""] = await filesOf("prototypes");
    await appendFile(join(content, file), "\nUn mot.\n");
    const { stdout } = await runBuild({ content, output });
    const [, all, made] = /^(\d+) pages et fichiers \((\d+) refaits/m.exec(stdout)?.map(Number) ?? [];
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan((all ?? 0) / 4);
  });
});

describe("what is kept is not trusted blindly", () => {
  it("where someone wrote into the published folder", async () => {
    const before = await digestOf(output);
    await writeFile(join(output, "themes", "index.html"), "<p>Autre chose.</p>");

    expect((await runBuild({ content, output })).exitCode).toBe(0);

    expect(await digestOf(output)).toBe(before);
  });

  it("where someone put a file of theirs there, which no build may delete", async () => {
    const theirs = join(output, "de-trop.html");
    await writeFile(theirs, "<p>De trop.</p>");
    const before = await digestOf(output);

    expect((await runBuild({ content, output })).exitCode).toBe(2);

    expect(await digestOf(output)).toBe(before);
    await rm(theirs);
  });

  it("where its cache is no longer what it wrote, which it says once", async () => {
    const before = await digestOf(output);
    const { whole } = cacheFilesOf(output).pages;
    await writeFile(whole, (await readFile(whole, "utf8")).replace("/themes/", "/thèmes/"));

    const [first, second] = [await runBuild({ content, output }), await runBuild({ content, output })];

    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect([first.stderr, second.stderr]).toEqual([expect.stringMatching(/^Ce que .* était abîmé \(.+\) :.+\n$/), ""]);
    expect(await digestOf(output)).toBe(before);
  });

  it("where the pages are for another address", async () => {
    const elsewhere = await runBuild({ content, output, basePath: "/sub/" });
    const afresh = await runBuild({ content, basePath: "/sub/" });
    expect(elsewhere.exitCode).toBe(0);
    expect(await digestOf(output)).toBe(await digestOf(afresh.folder));
  });

  it("where sources run one by one, so that nobody can tell which program it was", async () => {
    const [file = ""] = await filesOf("defis");
    const page = join(output, "defis", basename(file, ".md"), "index.html");
    const held = join(await temporaryFolder(), "held.html");
    await link(page, held);
    const published = await readFile(held, "utf8");
    await change(file, line("title", "Un titre encore jamais vu"));

    const again = await runBuild({ content, output, environment: { ESSAIM_DEBUG: "1" } });

    expect(again.exitCode, again.stderr).toBe(0);
    expect(await digestOf(output)).toBe(await digestOf((await runBuild({ content })).folder));
    // The file that was published was replaced, not written into.
    expect(await readFile(held, "utf8")).toBe(published);
  });

  it("where the folder was moved here from another site", async () => {
    const other = join(await temporaryFolder(), "site");
    await cp(output, other, { recursive: true });
    const before = await digestOf(output);
    expect((await runBuild({ content, output: other })).exitCode).toBe(0);
    expect(await digestOf(other)).toBe(before);
  });
});
