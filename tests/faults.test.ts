/** What goes wrong around a build (disks, signals, other programs) leaves what was published as it was. */
import { execFile, spawn } from "node:child_process";
import { appendFile, chmod, cp, readdir, readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import { type Isolation, noNetwork, ownMounts } from "./support/namespace.ts";
import { copyOfProject } from "./support/project.ts";
import {
  digestOf,
  goldenContent,
  root,
  runBuild,
  runCommand,
  sharedSites,
  startCommand,
  temporaryFolder,
} from "./support/site.ts";

const pagefindProgram = join(
  ...[root, "node_modules", "@pagefind", `${process.platform}-${process.arch}`, "bin", "pagefind_extended"],
);

const golden = sharedSites().golden.folder;

/** A folder of its own for each test, with the golden site published in it. */
let output: string;

beforeEach(async () => {
  output = join(await temporaryFolder(), "site");
  await cp(golden, output, { recursive: true });
});

/** How the published folder stands: `whole` where it is byte for byte the golden site. */
async function standing(): Promise<{ whole: boolean; beside: string[] }> {
  const beside = (await readdir(dirname(output))).filter((name) => name !== basename(output));
  return { whole: (await digestOf(output)) === (await digestOf(golden)), beside };
}

const untouched = { whole: true, beside: [] };

/** Words of a build that would make another site than the golden one. */
const otherBuild = () => ["--content", goldenContent, "--output", output, "--base-path", "/other/"];

/** In a test's title: why it is not run. */
const unless = ({ missing }: Isolation) => (missing === undefined ? "" : ` (not tried: ${missing})`);

describe.skipIf(ownMounts.missing)(`a disk${unless(ownMounts)}`, () => {
  /** Runs `script` with a small disk mounted at $DISK and the golden site in $DISK/site; its output by line. */
  async function onDisk(size: string, script: string): Promise<string[]> {
    const disk = await temporaryFolder();
    const [program = "", ...words] = ownMounts.words;
    const { stdout } = await promisify(execFile)(program, [...words, "sh", "-c", `${prepare}\n${script}`], {
      env: { ...process.env, SIZE: size, DISK: disk, GOLDEN: golden, CONTENT: goldenContent, NODE: process.execPath },
      cwd: root,
    });
    return stdout.trimEnd().split("\n");
  }
  const prepare = `
    set -e
    mount -t tmpfs -o "size=$SIZE" none "$DISK"
    cp -R "$GOLDEN" "$DISK/site"
    set +e
    build() {
      "$NODE" scripts/command.js build --content "$CONTENT" --output "$DISK/site" --site-url https://catalogue.test "$@" 2>&1
      echo "exit code $?"
      ls "$DISK"
    }`;
  const same = `diff -r "$GOLDEN" "$DISK/site" && echo same`;

  /** A disk on which the golden site leaves room for a part of another such site. */
  async function sizeWithRoomFor(part: number): Promise<string> {
    const { stdout } = await promisify(execFile)("du", ["-sk", golden]);
    return `${Math.round(Number.parseInt(stdout, 10) * (1 + part))}k`;
  }

  it.each([0.01, 0.15, 0.3, 0.45])(
    "with room for %f of a second site is told to be full, and cleaned up",
    async (part) => {
      const lines = await onDisk(await sizeWithRoomFor(part), `build --base-path /other/; ${same}`);
      expect(lines).toEqual([
        "Le disque est plein. Faites de la place, puis relancez ; ce qui était publié est intact.",
        "exit code 2",
        "site",
        "same",
      ]);
    },
  );

  it("that has room again takes the next build", async () => {
    const lines = await onDisk(
      await sizeWithRoomFor(3),
      `head -c "$(($(df -k --output=avail "$DISK" | tail -1) - 150))k" /dev/zero > "$DISK/filler"
      build | grep "exit code"; rm "$DISK/filler"; rm "$DISK/site/robots.txt"; build; ${same}`,
    );
    expect(lines).toEqual(["exit code 2", expect.any(String), expect.any(String), "exit code 0", "site", "same"]);
  });

  it("that may only be read is told", async () => {
    const lines = await onDisk(
      await sizeWithRoomFor(3),
      `mount -o remount,bind,ro "$DISK"; build --base-path /other/; ${same}`,
    );
    expect(lines).toEqual([
      expect.stringMatching(
        /^Impossible d’écrire ici, le disque est en lecture seule \(.+\)\. Publiez ailleurs avec --output DIR/,
      ),
      "exit code 2",
      "site",
      "same",
    ]);
  });

  it("mounted in the place of the output is told, since it cannot be replaced", async () => {
    const lines = await onDisk(
      await sizeWithRoomFor(3),
      `mount --bind "$DISK/site" "$DISK/site" && build --base-path /other/; umount "$DISK/site"; ${same}`,
    );
    expect(lines).toEqual([
      expect.stringMatching(/^Ce dossier ne peut pas être remplacé \(.+\) : un disque y est monté/),
      "exit code 2",
      "site",
      "same",
    ]);
  });
});

it.skipIf(process.getuid?.() === 0)(
  "a folder in which nobody may write is told (not tried as root, who may)",
  async () => {
    await chmod(dirname(output), 0o555);
    const { exitCode, stderr } = await runCommand("build", otherBuild());
    await chmod(dirname(output), 0o755);
    expect(stderr).toMatch(/^Accès refusé \(.+\)\. Vérifiez les droits du dossier/);
    expect({ exitCode, ...(await standing()) }).toEqual({ exitCode: 2, ...untouched });
  },
);

describe("Pagefind", () => {
  /** Builds with another program in the place of Pagefind's. */
  async function buildWith(script: string) {
    const program = join(await temporaryFolder(), "pagefind");
    await writeFile(program, `#!${process.execPath}\n${script}\n`, { mode: 0o755 });
    return await runCommand("build", otherBuild(), { PAGEFIND_EXTENDED_BINARY_PATH: program });
  }
  /** Pagefind itself, killed once it was told as many bytes. */
  const killedAfter = (bytes: number) => `
    const pagefind = require("child_process").spawn(${JSON.stringify(pagefindProgram)}, ["--service"], {
      stdio: ["pipe", "inherit", "inherit"],
    });
    let told = 0;
    process.stdin.on("data", (chunk) => {
      told += chunk.length;
      pagefind.stdin.write(chunk);
      if (told < ${bytes}) return;
      pagefind.kill("SIGKILL");
      pagefind.on("exit", () => process.kill(process.pid, "SIGKILL"));
    });`;

  it("that fails at once is told, and nothing is published", async () => {
    const { exitCode, stderr } = await buildWith("process.exit(3)");
    expect(stderr).toContain("Pagefind s’est arrêté en route (code 3). Réinstallez avec npm ci, puis relancez");
    expect({ exitCode, ...(await standing()) }).toEqual({ exitCode: 2, ...untouched });
  });

  it("killed after it was given a few entries is told, and nothing is published", async () => {
    const { exitCode, stderr } = await buildWith(killedAfter(6000));
    expect(stderr).toContain("Pagefind a été arrêté (SIGKILL). La mémoire manque peut-être");
    expect({ exitCode, ...(await standing()) }).toEqual({ exitCode: 2, ...untouched });
  });

  it("that is not there is told, and nothing is published", async () => {
    const { exitCode, stderr } = await runCommand("build", otherBuild(), {
      PAGEFIND_EXTENDED_BINARY_PATH: join(dirname(output), "none"),
    });
    expect(stderr).toMatch(/Pagefind n’a pas pu démarrer \(.*ENOENT\)\. Réinstallez avec npm ci/);
    expect({ exitCode, ...(await standing()) }).toEqual({ exitCode: 2, ...untouched });
  });
});

it("a rule that crashes is reported as such, the others are checked, and nothing is published", async () => {
  const copy = await copyOfProject();
  const rules = join(copy, "scripts", "rules");
  await writeFile(
    join(rules, "file", "test-crash.ts"),
    (await readFile(join(rules, "file", "size.ts"), "utf8"))
      .replace(/id: "[^"]+"/, 'id: "test/crash"')
      .replace(/\*check\([^)]*\) \{/, '$&\n    throw new Error("cassé");'),
  );
  const list = await readFile(join(rules, "index.ts"), "utf8");
  await writeFile(
    join(rules, "index.ts"),
    `import { rule as testCrash } from "./file/test-crash.ts";\n${list.replace("readonly Rule[] = [", "$& testCrash,")}`,
  );
  const content = join(await temporaryFolder(), "content");
  await cp(goldenContent, content, { recursive: true });
  await writeFile(join(content, "defis", "fautif.md"), '---\ntitle: Fautif\nedition: "2031"\nthème: eau\n---\n');

  const words = ["--content", content];
  const checked = await runCommand("check", [...words, "--format", "json"], {}, copy);
  const built = await runCommand("build", [...words, "--output", output], {}, copy);

  const { diagnostics } = JSON.parse(checked.stdout) as { diagnostics: { rule: string; severity: string }[] };
  expect(diagnostics.filter(({ rule, severity }) => severity === "error" && /^(test|field)\//.test(rule))).toEqual([
    expect.objectContaining({
      rule: "test/crash",
      message: "La règle test/crash s’est arrêtée sur une erreur qui vient du programme, pas de vous : cassé",
    }),
    expect.objectContaining({ rule: "field/unknown" }),
  ]);
  expect({ check: checked.exitCode, build: built.exitCode, ...(await standing()) }).toEqual({
    check: 1,
    build: 1,
    ...untouched,
  });
});

describe("a build killed between the two renames that replace the folder", () => {
  beforeEach(async () => {
    const hook = join(await temporaryFolder(), "kill.mjs");
    await writeFile(
      hook,
      `import fs from "node:fs";
      import { syncBuiltinESMExports } from "node:module";
      const { renameSync } = fs;
      fs.renameSync = (from, to) => {
        if (/\\.making-\\d+$/.test(from)) process.kill(process.pid, "SIGKILL");
        renameSync(from, to);
      };
      syncBuiltinESMExports();`,
    );
    const environment = { NODE_OPTIONS: `--import ${pathToFileURL(hook)}` };
    const { signal } = await startCommand("build", otherBuild(), { environment }).outcome;
    expect(signal).toBe("SIGKILL");
    const left = (await readdir(dirname(output))).map((name) => name.replace(/\d+$/, "N"));
    expect(left.sort()).toEqual(["site.lock", "site.making-N", "site.retired-N"]);
  });

  it("is undone by the next one", async () => {
    const { exitCode } = await runBuild({ content: goldenContent, output });
    expect({ exitCode, ...(await standing()) }).toEqual({ exitCode: 0, ...untouched });
  });

  it("is undone by the next one even when that one finds mistakes in the content", async () => {
    const content = join(await temporaryFolder(), "content");
    await cp(goldenContent, content, { recursive: true });
    await appendFile(join(content, "catalogue.yaml"), "\ninconnu: x\n");
    const { exitCode, stderr } = await runBuild({ content, output });
    expect(stderr).toContain("le site précédent est intact");
    expect({ exitCode, ...(await standing()) }).toEqual({ exitCode: 1, ...untouched });
  });
});

describe("a build told to stop", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("by %s leaves nothing behind", async (signal) => {
    const { child, outcome } = startCommand("build", otherBuild());
    while ((await standing()).beside.every((name) => !name.includes(".making-"))) await pause(5);
    child.kill(signal);
    expect((await outcome).signal).toBe(signal);
    expect(await standing()).toEqual(untouched);
  });
});

describe("a lock", () => {
  const nobody = 2 ** 22 + 1;

  it("of a process that is gone counts for nothing", async () => {
    await writeFile(`${output}.lock`, `${nobody}\n${hostname()}\n`);
    const { exitCode } = await runBuild({ content: goldenContent, output });
    expect({ exitCode, ...(await standing()) }).toEqual({ exitCode: 0, ...untouched });
  });

  it("of another machine is told, and left", async () => {
    await writeFile(`${output}.lock`, `${nobody}\nailleurs.example\n`);
    const { exitCode, stderr } = await runCommand("build", otherBuild());
    expect(stderr).toContain("une autre machine (ailleurs.example) publie dans ce dossier");
    expect({ exitCode, ...(await standing()) }).toEqual({ exitCode: 2, whole: true, beside: ["site.lock"] });
  });

  it("of a process that runs is waited for, and the wait is told", async () => {
    const holder = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    await writeFile(`${output}.lock`, `${holder.pid}\n${hostname()}\n`);
    const { child, outcome } = startCommand("build", [...otherBuild(), "--base-path", "/"]);
    await new Promise((resolve) => child.stderr?.once("data", resolve));
    const meanwhile = await standing();
    holder.kill();
    const { exitCode, stderr } = await outcome;
    expect(stderr).toContain(`est en cours (processus ${holder.pid}) : celle-ci attend son tour.`);
    expect(meanwhile.whole).toBe(true);
    expect({ exitCode, beside: (await standing()).beside }).toEqual({ exitCode: 0, beside: [] });
  });
});

it.skipIf(noNetwork.missing)(`a build needs no network${unless(noNetwork)}`, async () => {
  const words = ["--content", goldenContent, "--output", output, "--base-path", "/", "--site-url"];
  const { outcome } = startCommand("build", [...words, "https://catalogue.test"], { through: noNetwork.words });
  const { exitCode } = await outcome;
  expect({ exitCode, ...(await standing()) }).toEqual({ exitCode: 0, ...untouched });
});
