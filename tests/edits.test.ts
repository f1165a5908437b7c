/**
 * Whatever was edited, a build after it publishes, byte for byte, what a build from nothing would have published, and
 * says the same; also where what it had kept was damaged. `FUZZ_RUNS=5000 npx vitest run tests/edits.test.ts` looks
 * further, `EDITS_SEED=123` at one seed alone.
 *
 * Each seed begins with the same small catalogue, published. Its builds run in this process, and three programs are left
 * out of it: Eleventy (its templates are called in their order), Pagefind (a small catalogue is always indexed anew) and
 * the second process. tests/again.test.ts has them.
 */
import { EventEmitter } from "node:events";
import {
  appendFileSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { templates } from "../layouts/pages/index.ts";
import { pick, type Random, seeded } from "../scripts/bench/random.ts";
import { takeDamaged } from "../scripts/content/sealed-file.ts";
import { cacheFilesOf } from "../scripts/incremental/cache-file.ts";
import { build } from "../scripts/serve/build-site.ts";
import { allFields, Edits } from "./support/edits.ts";
import { goldenContent } from "./support/site.ts";

vi.mock("../scripts/incremental/code-fingerprint.ts", () => ({ codeDigest: () => "this very program" }));

vi.mock("esbuild", async (original) => {
  const real = await original<typeof import("esbuild")>();
  const made = new Map<string, unknown>();
  return {
    ...real,
    build: async (options: Parameters<typeof real.build>[0]) => {
      const key = JSON.stringify(options);
      if (!made.has(key)) made.set(key, await real.build(options));
      return made.get(key);
    },
  };
});

/** Instead of Pagefind: what it would be given, one file a record. */
vi.mock("../scripts/search/pagefind.ts", () => ({
  makeIndex: async (records: readonly object[]) => {
    const ids = records.map((_, at) => `zz_${at.toString(16).padStart(7, "0")}`);
    const fragments = records.map((record, at) => ({
      path: `fragment/${ids[at]}.pf_fragment`,
      content: Buffer.from(JSON.stringify(record)),
    }));
    return { fragments, ids, texts: new Map() };
  },
}));

/** They are the same for every catalogue, and 128 files. */
vi.mock("../scripts/search/real-words.ts", () => ({ realFiles: async () => new Map([["0.txt", "mot"]]) }));

/** Instead of Eleventy: each template, and each of its items. */
vi.mock("../scripts/publish/pages.ts", () => ({
  loadEleventy: async () => {},
  writePages: async (site: import("../layouts/context.ts").Site, output: string) => {
    const paths: string[] = [];
    const part = { number: 0, count: 1 };
    for (const template of Object.values(templates) as import("../layouts/template.tsx").Template<unknown>[]) {
      for (const item of template.data.pagination.before(undefined, { site, part })) {
        const path = template.data.permalink({ site, part, item });
        mkdirSync(dirname(output + path), { recursive: true });
        writeFileSync(output + path, await template.render({ site, part, item }));
        paths.push(path);
      }
    }
    return paths;
  },
}));

/** Instead of the second process: the same in this one. */
vi.mock("node:child_process", async (original) => ({
  ...(await original<typeof import("node:child_process")>()),
  fork: () => {
    const worker = new EventEmitter();
    const send = async (order: import("../scripts/incremental/previous-files.ts").Order) => {
      const { hashedFiles, linkPublished } = await import("../scripts/incremental/previous-files.ts");
      const copied = linkPublished(order, () => true);
      worker.emit("message", JSON.parse(JSON.stringify({ files: hashedFiles(order.content) })));
      worker.emit("message", JSON.parse(JSON.stringify({ copied })));
    };
    return Object.assign(worker, { send, kill: () => {} });
  },
}));

const runs = Number(process.env.FUZZ_RUNS ?? 300);
const only = process.env.EDITS_SEED;
const seeds = only === undefined ? Array.from({ length: runs }, (_, seed) => seed) : [Number(only)];

/** In memory, where the system has such a folder: thousands of small files are written. */
const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "essaim-edits-"));
const at = (name: string) => join(folder, name);
const [content, output, afresh, base, caches] = ["content", "site", "afresh", "base", "caches"].map(at) as [
  string,
  string,
  string,
  string,
  string,
];

const cachesOf = (place: string) => Object.values(cacheFilesOf(place)).flatMap(({ whole, recent }) => [whole, recent]);

type Files = ReadonlyMap<string, Buffer>;

const first = filesIn(goldenContent);

function filesIn(place: string): Files {
  return new Map(found(place).map(({ path }) => [path, readFileSync(place + path)]));
}

/** Writes only what is not so already. */
function restore(files: Files): void {
  for (const { path } of existsSync(content) ? found(content) : []) if (!files.has(path)) rmSync(content + path);
  for (const [path, bytes] of files) {
    if (existsSync(content + path) && readFileSync(content + path).equals(bytes)) continue;
    mkdirSync(dirname(content + path), { recursive: true });
    writeFileSync(content + path, bytes);
  }
}

beforeAll(async () => {
  restore(first);
  const { published, text } = await buildAt(output);
  expect(published, text).toBe(true);
  cpSync(output, base, { recursive: true });
  mkdirSync(caches);
  for (const file of cachesOf(output).filter((file) => existsSync(file))) cpSync(file, join(caches, basename(file)));
});

afterAll(() => {
  for (const place of [output, afresh]) forget(place);
  rmSync(folder, { recursive: true });
});

/** The first catalogue, published, and all that is known of it. */
function begin(): void {
  takeDamaged();
  restore(first);
  rmSync(output, { recursive: true });
  for (const { path } of found(base)) {
    mkdirSync(dirname(output + path), { recursive: true });
    // As a build does: nobody may write into a published file.
    linkSync(base + path, output + path);
  }
  for (const file of cachesOf(output)) {
    rmSync(file, everything);
    const kept = join(caches, basename(file));
    if (existsSync(kept)) cpSync(kept, file);
  }
}

const everything = { recursive: true, force: true } as const;

function forget(place: string): void {
  for (const path of [place, ...cachesOf(place)]) rmSync(path, everything);
}

async function buildAt(place: string): Promise<{ published: boolean; text: string; told: boolean }> {
  const words = { content, output: place, "base-path": "/", "site-url": "https://catalogue.test" };
  const { published, text } = await build(words, false);
  // How many pages were made, and how long that took.
  const lines = text.replace(/, (?:dont )?\d+ [^\n]+, (?:en|in) [\d.]+ s\.$/, "").split("\n");
  const about = lines.filter((line) => /était abîmé|was damaged/.test(line));
  return { published, text: lines.filter((line) => !about.includes(line)).join("\n"), told: about.length > 0 };
}

function found(place: string): { path: string; isFile: boolean }[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((one) => !one.isDirectory())
    .map((one) => ({ path: join(one.parentPath, one.name).slice(place.length), isFile: one.isFile() }));
}

/** The paths at which two folders differ. */
function differences(one: string, other: string): string[] {
  const [mine, theirs] = [one, other].map(
    (place) =>
      new Map(found(place).map(({ path, isFile }) => [path, isFile ? readFileSync(place + path, "latin1") : "a link"])),
  ) as [Map<string, string>, Map<string, string>];
  return [...new Set([...mine.keys(), ...theirs.keys()])].filter((path) => mine.get(path) !== theirs.get(path)).sort();
}

/** What disks, programs and people do to files that they do not know. */
const damages: Record<string, (path: string, random: Random) => void> = {
  "with other bytes": (path, random) => {
    const bytes = readFileSync(path);
    for (let times = 0; times < 3; times++) {
      const place = Math.floor(random() * bytes.length);
      bytes[place] = (bytes[place] ?? 0) ^ (1 + Math.floor(random() * 255));
    }
    writeFileSync(path, bytes);
  },
  "with one letter changed": (path, random) => {
    const text = readFileSync(path, "utf8");
    const place = text.indexOf("a", Math.floor(random() * text.length * 0.9));
    writeFileSync(path, place < 0 ? "" : `${text.slice(0, place)}b${text.slice(place + 1)}`);
  },
  "cut short": (path, random) => truncateSync(path, Math.floor(random() * readFileSync(path).length)),
  "with more at its end": (path) => appendFileSync(path, "\0"),
  "that is a folder": (path) => {
    rmSync(path);
    mkdirSync(join(path, "autre"), { recursive: true });
  },
  "that is a link": (path) => {
    cpSync(path, join(folder, "elsewhere.json"));
    rmSync(path);
    symlinkSync(join(folder, "elsewhere.json"), path);
  },
  "that leads nowhere": (path) => {
    rmSync(path);
    symlinkSync(join(folder, "nowhere"), path);
  },
  "of somebody who means harm": (path, random) =>
    writeFileSync(
      path,
      pick(random, [
        ...["", "null", "[]", "1e999", "9".repeat(10_000), "[".repeat(100_000), '"\\ud800"'],
        '{"__proto__":{"code":"this very program","entries":{}},"constructor":{"prototype":{"polluted":1}}}',
        '{"key":"x","pages":{"/../../elsewhere.html":{"hash":"","item":"","links":""}},"reads":null}',
        readFileSync(path, "utf8").replace(/"hash":"[^"]+"/g, '"hash":12345678901234567890'),
      ]),
    ),
};

/** The same for the published folder. */
const vandalism: Record<string, (path: string) => void> = {
  changed: (path) => {
    const text = readFileSync(path, "latin1");
    rmSync(path);
    writeFileSync(path, `${text} `, "latin1");
  },
  removed: (path) => rmSync(path),
  "replaced by a link": (path) => {
    cpSync(path, join(folder, "elsewhere.html"));
    rmSync(path);
    symlinkSync(join(folder, "elsewhere.html"), path);
  },
};

/** `log` is told what happened, for whoever has to find out why things went wrong. Returns whether all was valid at the end. */
async function run(seed: number, log: string[]): Promise<boolean> {
  const random = seeded(seed + 1);
  const edits = new Edits(content, random);
  begin();
  let valid = first;
  let damaged = false;

  const rebuild = async () => {
    const stands = lstatSync(output).ino;
    const made = await buildAt(output);
    log.push(made.published ? "build" : `build, refused:\n${made.text}`);
    expect(made.text).not.toMatch(/Erreur du programme|Error of the program/);
    expect(made.told, "whether damage is told").toBe(damaged);
    damaged = false;
    expect(lstatSync(output).ino !== stands, "whether the site is another").toBe(made.published);
    if (made.published) {
      valid = filesIn(content);
      return made;
    }
    forget(afresh);
    expect(made.text, "faults told").toBe((await buildAt(afresh)).text);
    return undefined;
  };

  log.push(edits.field(allFields[seed % allFields.length] as (typeof allFields)[number]));
  for (let more = Math.floor(random() * 5); more > 0; more--) {
    const what = random();
    if (what < 0.55) log.push(edits.any());
    else if (what < 0.7) await rebuild();
    else if (what < 0.9) {
      const [how, harm] = pick(random, Object.entries(damages));
      const path = pick(
        random,
        cachesOf(output).filter((file) => lstatSync(file, { throwIfNoEntry: false })?.isFile()),
      );
      harm(path, random);
      damaged = true;
      log.push(`${basename(path).replace(/^\w+/, "cache")} ${how}`);
    } else {
      const [how, harm] = pick(random, Object.entries(vandalism));
      const { path } = pick(
        random,
        found(output).filter(({ path, isFile }) => isFile && path !== "/.essaim-site.json"),
      );
      harm(output + path);
      log.push(`published ${path} ${how}`);
    }
  }
  let again = await rebuild();
  const isValid = again !== undefined;
  if (!again) {
    restore(valid);
    log.push("all mended");
    again = await buildAt(output);
    expect(again.published, again.text).toBe(true);
  }
  forget(afresh);
  const cold = await buildAt(afresh);
  expect(again.text).toBe(cold.text);
  expect(differences(output, afresh), "files that differ from those of a build from nothing").toEqual([]);
  return isValid;
}

it(
  "publishes what a build from nothing does, whatever happened before it",
  async () => {
    let published = 0;
    for (const seed of seeds) {
      const log: string[] = [];
      try {
        if (await run(seed, log)) published += 1;
      } catch (error) {
        throw new Error(`EDITS_SEED=${seed}:\n${log.join("\n")}\n\n${(error as Error).message}`, { cause: error });
      }
    }
    // Most of what is tried is no fault, or little would be.
    if (seeds.length >= allFields.length) expect(published / seeds.length).toBeGreaterThan(0.5);
  },
  Math.max(600_000, runs * 2000),
);
