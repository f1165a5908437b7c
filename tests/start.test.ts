/** `npm start`, as contributors leave it running: what they change shows, what they break does not. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copyOfProject } from "./support/project.ts";
import { goldenContent, startCommand, temporaryFolder } from "./support/site.ts";

let project: string;
let entry: string;
let running: ReturnType<typeof startCommand>;
let printed = "";
let address: string;

beforeAll(async () => {
  project = await copyOfProject();
  const content = join(await temporaryFolder(), "content");
  await cp(goldenContent, content, { recursive: true });
  entry = join(content, "defis", "pont-du-moulin.md");
  running = startCommand("start", ["--content", content, "--port", "0"], { checkout: project });
  running.child.stdout?.on("data", (text: string) => {
    printed += text;
  });
  address = await eventually(async () => /http:\/\/localhost:\d+\//.exec(printed)?.[0]);
}, 60_000);

afterAll(async () => {
  running.child.kill("SIGKILL");
  await running.outcome;
});

/** What `look` gives once it gives anything. Throws, with what was printed, where it never does. */
async function eventually<Seen>(look: () => Promise<Seen | undefined | false>): Promise<Seen> {
  for (let tries = 0; tries < 200; tries++) {
    const seen = await look();
    if (seen) return seen;
    await pause(100);
  }
  throw new Error(`It never came. Printed so far:\n${printed}`);
}

async function page(path: string): Promise<string> {
  return await (await fetch(address + path)).text();
}

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  const changed = text.replace(from, to);
  expect(changed, "the change").not.toBe(text);
  await writeFile(file, changed);
}

it("shows an entry that changed", async () => {
  await change(entry, /^title: .*$/m, "title: Un titre tout neuf");
  await eventually(async () => (await page("defis/pont-du-moulin/")).includes("<h1>Un titre tout neuf</h1>"));
});

it("prints a mistake with its place, keeps the last good page, and goes on once it is mended", async () => {
  await change(entry, /^edition: .*$/m, "edition: 1789 ?");
  await eventually(async () => /content\/defis\/pont-du-moulin\.md:\d+:\d+ erreur/.test(printed));
  await change(entry, /^territory: .*$/m, "territory: vallée rouverte");
  expect(await page("defis/pont-du-moulin/")).toContain("<h1>Un titre tout neuf</h1>");
  await change(entry, "edition: 1789 ?", 'edition: "2031"');
  await eventually(async () => (await page("defis/pont-du-moulin/")).includes("vallée rouverte"));
});

it("uses templates and words that changed meanwhile", async () => {
  const words = join(project, "schemas", "words", "fr", "interface.json");
  await change(words, '"title": "Le guide des fiches"', '"title": "Le guide refait"');
  await eventually(async () => (await page("contribuer/guide/")).includes("Le guide refait"));
});

it("ends when asked to", async () => {
  running.child.kill("SIGINT");
  expect((await running.outcome).exitCode).toBe(0);
});
