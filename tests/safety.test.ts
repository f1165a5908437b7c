/** No command loses what somebody wrote, whatever folder it is given, and nothing goes on running once it is told to end. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { copyOfProject } from "./support/project.ts";
import { digestOf, goldenContent, root, sharedSites, startCommand, temporaryFolder } from "./support/site.ts";

const golden = sharedSites().golden.folder;

describe("a folder that no build made keeps all that is in it", () => {
  let project: string;
  let home: string;
  let part: string;
  beforeAll(async () => {
    project = await copyOfProject();
    home = dirname(project);
    await mkdir(join(project, ".git"));
    await writeFile(join(project, ".git", "HEAD"), "ref: refs/heads/main\n");
    await mkdir(join(home, "Documents"));
    await writeFile(join(home, "Documents", "these.txt"), "précieux");
    part = join(await temporaryFolder(), "part");
    const { outcome } = startCommand("build", ["--content", goldenContent, "--output", part, "--part", "1/1"]);
    expect((await outcome).exitCode).toBe(0);
    // A first run writes the bundles.
    for (const name of ["build", "join", "start"]) await startCommand(name, ["--help"], { checkout: project }).outcome;
  });

  const commands: [name: string, words: (folder: string) => string[]][] = [
    ["build", (folder) => ["--output", folder]],
    ["start", (folder) => ["--port", "0", "--output", folder]],
    ["join", (folder) => ["--output", folder, part]],
    ["screenshots", (folder) => [folder, "--site", golden]],
    ["bench/search", (folder) => ["--keep", folder]],
    ["bench/search", (folder) => ["--write", folder]],
    ["bench/build", (folder) => ["--write", folder]],
  ];
  /** They need tests/, which the copy of the project is without, and no bundle. */
  const ofHere = new Set(["screenshots", "bench/search", "bench/build"]);
  const places: [name: string, path: (project: string) => string][] = [
    ["the repository", (at) => at],
    ["its parent, which is the home", (at) => dirname(at)],
    ["the root of the disk", () => "/"],
    ["the content", (at) => join(at, "content")],
    ["a folder in the content", (at) => join(at, "content", "defis")],
    ["the program", (at) => join(at, "scripts")],
    ["its .git", (at) => join(at, ".git")],
    ["a folder that is not empty", (at) => join(dirname(at), "Documents")],
    ["a file", (at) => join(dirname(at), "Documents", "these.txt")],
  ];

  /** Commands that load slowly share how they refuse: four places show that they ask. */
  const telling = new Set(["its parent, which is the home", "the content", "a folder that is not empty", "a file"]);
  const tried = commands.flatMap(([name, words]) =>
    places
      .filter(([place]) => !ofHere.has(name) || telling.has(place))
      .map(([place, path]) => [name, place, words, path] as const),
  );
  it.each(tried)("%s, %s, by its name and through a link", async (name, _, words, path) => {
    const digest = () => digestOf(home, (file) => !/(^|\/)(node_modules|\.essaim)\//.test(file));
    const before = await digest();
    const link = join(await temporaryFolder(), "lien");
    await symlink(path(project), link);
    for (const given of [path(project), link]) {
      const run = startCommand(name, words(given), {
        ...(ofHere.has(name) ? {} : { checkout: project }),
        environment: { HOME: home, ...(ofHere.has(name) && { ESSAIM_DEBUG: "1" }) },
      });
      const { exitCode, stderr } = await run.outcome;
      expect({ exitCode, said: /Rien n’a été changé/.test(stderr) }, stderr).toEqual({ exitCode: 2, said: true });
    }
    expect(await digest()).toBe(before);
  });
});

it("a killed build leaves nothing that the next one does not remove, and what is named alike stays", async () => {
  const folder = await temporaryFolder();
  const output = join(folder, "site");
  await cp(golden, output, { recursive: true });
  const alike = [`site.making-${2 ** 22 + 1}`, `site.retired-${2 ** 22 + 1}`, "site.new", "site.old"];
  for (const name of alike) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "these.txt"), "précieux");
  }
  const words = ["--content", goldenContent, "--output", output];
  for (const milliseconds of [200, 400, 600, 800, 1000]) {
    const { child, outcome } = startCommand("build", [...words, "--base-path", "/autre/"]);
    await pause(milliseconds);
    child.kill("SIGKILL");
    await outcome;
  }
  expect((await startCommand("build", words).outcome).exitCode).toBe(0);
  await eventually(async () => (await readdir(folder)).length === alike.length + 1);
  expect((await readdir(folder)).sort()).toEqual(["site", ...alike].sort());
  for (const name of alike) expect(await readFile(join(folder, name, "these.txt"), "utf8")).toBe("précieux");
});

describe.skipIf(process.platform !== "linux")("no process stays (told by /proc: Linux only)", () => {
  /** The process and all that descend from it. */
  function treeOf(pid: number): number[] {
    const rows = execFileSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
    const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number) as [number, number]);
    const below = (of: number): number[] => [
      of,
      ...pairs.filter(([, above]) => above === of).flatMap(([one]) => below(one)),
    ];
    return below(pid);
  }
  const running = (pids: number[]) =>
    pids.filter((pid) => {
      const state = execFileSync("sh", ["-c", `ps -o stat= -p ${pid} || true`], { encoding: "utf8" }).trim();
      return state !== "" && !state.startsWith("Z");
    });

  const begun: [how: string, program: string, words: string[]][] = [
    ["alone", process.execPath, ["scripts/command.js", "start"]],
    ["under npm", "npm", ["start", "--silent", "--"]],
  ];
  it.each(
    begun.flatMap(([how, program, words]) =>
      (["SIGHUP", "SIGTERM", "SIGINT", "SIGKILL"] as const).map((signal) => [how, signal, program, words] as const),
    ),
  )("of npm start, %s, after %s", async (_, signal, program, words) => {
    const output = join(await temporaryFolder(), "site");
    const child: ChildProcess = spawn(
      program,
      [...words, "--content", goldenContent, "--output", output, "--port", "0"],
      {
        cwd: root,
        stdio: ["ignore", "pipe", "ignore"],
        env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
        detached: true,
      },
    );
    let printed = "";
    child.stdout?.on("data", (text) => {
      printed += text;
    });
    await eventually(async () => printed.includes("Le catalogue est à l’adresse"));
    const tree = treeOf(child.pid as number);
    expect(tree.length).toBeGreaterThan(3);
    // Ctrl+C reaches everything that a terminal runs in front; npm alone would keep it to itself.
    process.kill(signal === "SIGINT" ? -(child.pid as number) : (child.pid as number), signal);
    await eventually(async () => running(tree).length === 0);
    expect((await readdir(dirname(output))).sort()).toEqual(["site"]);
  });

  it("of npm start whose output nobody reads any more", async () => {
    const output = join(await temporaryFolder(), "site");
    const words = `--content ${goldenContent} --output ${output} --port 0`;
    const child = spawn("sh", ["-c", `"${process.execPath}" scripts/command.js start ${words} | head -n 1`], {
      cwd: root,
      stdio: "ignore",
      env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
    });
    await pause(500);
    const tree = treeOf(child.pid as number);
    await eventually(async () => running(tree).length === 0);
  });

  it.each(["SIGHUP", "SIGTERM", "SIGINT", "SIGKILL"] as const)("of a build, after %s", async (signal) => {
    const output = join(await temporaryFolder(), "site");
    await cp(golden, output, { recursive: true });
    const { child, outcome } = startCommand("build", [
      "--content",
      goldenContent,
      "--output",
      output,
      "--base-path",
      "/b/",
    ]);
    const tree = new Set<number>();
    await eventually(async () => {
      for (const pid of treeOf(child.pid as number)) tree.add(pid);
      return tree.size > 2 || child.exitCode !== null;
    });
    child.kill(signal);
    await outcome;
    await eventually(async () => running([...tree]).length === 0);
    await rm(output, { recursive: true });
  });
});

/** Waits until `look` says yes; the test's own time is the limit. */
async function eventually(look: () => Promise<boolean>): Promise<void> {
  while (!(await look())) await pause(50);
}
