/** Commands in a catalogue whose language is English: nothing that they print is French. */
import { beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "./support/site.ts";
import { smallContent } from "./support/small-content.ts";

/** Signs and words that French sentences of ours have, and English ones do not. */
const french = /[àâçéèêëîïôûùœ«»]|(?:^|\s)(?:le|la|les|un|une|du|des|et|est|pas|dans|sur|pour)(?=\s)/i;

let content: string;

beforeAll(async () => {
  content = await smallContent({
    "content/catalogue.yaml": "name: A catalogue\nurl: https://catalogue.example/\nlanguages: [en]\n",
    "content/prototypes/trial.md": '---\ntitle: A trial\nedition: "2018"\nmaturite: tested\nsummary: Short.\n---\n',
  });
});

function frenchLines({ stdout, stderr }: { stdout: string; stderr: string }): string[] {
  // Kinds are called as in the schemas: a « défi » is one in English too.
  const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => !/^Creates an entry. Kinds: /.test(line));
  return lines.filter((line) => french.test(line));
}

describe.each(["build", "check", "fix", "new", "start"])("npm run %s", (command) => {
  it("explains itself", async () => {
    const said = await runCommand(command, ["--content", content, "--help"]);
    expect(said.stdout).toMatch(/Exit code|Ctrl\+C to stop/);
    expect(frenchLines(said)).toEqual([]);
  });
});

it.each([
  ["check", ["content/prototypes/trial.md"]],
  ["check", ["nowhere.md"]],
  ["check", ["--format", "xml"]],
  ["check", ["--lang", "xx"]],
  ["fix", ["content/prototypes/trial.md"]],
  ["new", ["prototype"]],
  ["new", ["nothing"]],
  ["build", ["--output", "scripts"]],
])("%s %j is answered in English", async (command, words) => {
  const said = await runCommand(command, ["--content", content, ...words]);
  expect(`${said.stdout}${said.stderr}`.trim()).not.toBe("");
  expect(frenchLines(said)).toEqual([]);
});
