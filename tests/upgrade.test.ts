/** A fork that has a programme of its own, and a later version of the engine: both go on, without conflict. */
import { execFile } from "node:child_process";
import { appendFile, cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { beforeEach, expect, it } from "vitest";
import { root, temporaryFolder } from "./support/site.ts";

const execute = promisify(execFile);

async function git(folder: string, ...words: string[]): Promise<string> {
  const author = ["-c", "user.name=T", "-c", "user.email=t@example.org"];
  return (await execute("git", ["-C", folder, ...author, ...words])).stdout.trim();
}

async function commit(folder: string): Promise<string> {
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--message", "Un changement");
  return await git(folder, "rev-parse", "HEAD");
}

async function upgrade(...words: string[]): Promise<{ code: number; said: string }> {
  const identity = { GIT_AUTHOR_NAME: "T", GIT_AUTHOR_EMAIL: "t@example.org" };
  const env = { ...process.env, ...identity, GIT_COMMITTER_NAME: "T", GIT_COMMITTER_EMAIL: "t@example.org" };
  return await execute("node", ["scripts/command.js", "upgrade", "--from", engine, ...words], { cwd: fork, env }).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, said: stdout + stderr }),
  );
}

let engine: string;
let fork: string;
let before: string;

beforeEach(async () => {
  engine = join(await temporaryFolder(), "engine");
  fork = join(await temporaryFolder(), "fork");
  const { stdout } = await execute("git", ["-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  for (const file of new Set(stdout.split("\0").filter((name) => name && !name.startsWith("tests/")))) {
    await mkdir(dirname(join(engine, file)), { recursive: true });
    await cp(join(root, file), join(engine, file)).catch(() => {});
  }
  await git(engine, "init", "--quiet", "--initial-branch", "main");
  await commit(engine);
  await execute("git", ["clone", "--quiet", engine, fork]);
  await symlink(join(root, "node_modules"), join(fork, "node_modules"));
  await appendFile(join(fork, ".git/info/exclude"), "node_modules\n");
  await rm(join(fork, "content"), { recursive: true });
  await mkdir(join(fork, "content/themes"), { recursive: true });
  await writeFile(
    join(fork, "content/catalogue.yaml"),
    "name: Ailleurs\nurl: https://ailleurs.example/\nlanguages: [fr]\n",
  );
  await writeFile(join(fork, "content/themes/eau.md"), "---\ntitle: Eau\n---\n");
  before = await commit(fork);
});

it("a fork that replaced the content takes the engine, and nothing of its sample", async () => {
  await writeFile(join(engine, "content/themes/mobilites.md"), "---\ntitle: Mobilités\n---\n");
  await appendFile(join(engine, "content/catalogue.yaml"), "# Une ligne de plus.\n");
  await appendFile(join(engine, "layouts/assets/tokens.css"), "/* Une ligne de plus. */\n");
  const version = await commit(engine);

  expect(await upgrade()).toMatchObject({ code: 0, said: expect.stringContaining("npm ci") });

  expect(await git(fork, "diff", "--name-only", before, "HEAD")).toBe("layouts/assets/tokens.css");
  expect((await git(fork, "log", "-1", "--format=%P")).split(" ")).toEqual([before, version]);
  expect(await git(fork, "status", "--porcelain")).toBe("");
  expect(await upgrade()).toMatchObject({ code: 0, said: expect.stringContaining("déjà là") });
});

it("what the fork changed in the engine is merged and told, where the lines are not the same", async () => {
  await appendFile(join(fork, "README.md"), "\nNotre programme.\n");
  await commit(fork);
  const readme = await readFile(join(engine, "README.md"), "utf8");
  await writeFile(join(engine, "README.md"), `Nouveau.\n\n${readme}`);
  await commit(engine);

  expect(await upgrade("main")).toMatchObject({ code: 0, said: expect.stringContaining("  README.md\n") });

  const merged = await readFile(join(fork, "README.md"), "utf8");
  expect([merged.startsWith("Nouveau."), merged.endsWith("Notre programme.\n")]).toEqual([true, true]);
});

it("where both changed the same lines, the files are named and nothing is changed", async () => {
  for (const folder of [fork, engine]) await writeFile(join(folder, "CHANGELOG.md"), `${folder}\n`);
  const mine = await commit(fork);
  await commit(engine);

  expect(await upgrade()).toMatchObject({ code: 1, said: expect.stringContaining("  CHANGELOG.md\n") });

  expect(await git(fork, "rev-parse", "HEAD")).toBe(mine);
  expect(await git(fork, "status", "--porcelain")).toBe("");
});

it("nothing is taken over work that is not committed, nor from where nothing is", async () => {
  await appendFile(join(fork, "content/themes/eau.md"), "\nDe l’eau.\n");
  expect(await upgrade()).toMatchObject({ code: 2, said: expect.stringContaining("ne sont pas enregistrés") });
  await git(fork, "checkout", "--quiet", ".");
  expect(await upgrade("nulle-part")).toMatchObject({ code: 2, said: expect.stringContaining("« nulle-part »") });
  expect(await git(fork, "rev-parse", "HEAD")).toBe(before);
});
