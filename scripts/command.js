/**
 * `node scripts/command.js check …`: runs `scripts/commands/check.ts`, bundled to one file, made anew whenever a source changed.
 * Loading two hundred modules one by one takes longer than checking a thousand entries; one file loads in a third of
 * the time. With ESSAIM_DEBUG, or where nothing can be written, the sources run as they are, through tsx.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
/** As deep below the root as scripts/, on which scripts/root.ts relies. */
const folder = `${root}.essaim/`;
/** What is installed, as npm notes it; the version of Node.js decides what fits. */
const installed = "node_modules/.package-lock.json";

const [, , name = "", ...words] = process.argv;
if (!/^[a-z-]+(\/[a-z-]+)?$/.test(name)) {
  console.error("node scripts/command.js NAME …: runs scripts/commands/NAME.ts, or scripts/ROOM/NAME.ts");
  process.exit(2);
}
const source = `${root}scripts/${name.includes("/") ? name : `commands/${name}`}.ts`;
process.argv = [process.argv[0] ?? "node", source, ...words];

const bundle = process.env.ESSAIM_DEBUG ? undefined : (fresh() ?? (await make()));
if (!bundle) (await import("tsx/esm/api")).register();
await import(pathToFileURL(bundle ?? source).href);

/**
 * All bundles lie in one folder, whatever folder their sources are in.
 * @param {string} command
 */
function pathOf(command) {
  return `${folder}${command.replace("/", "-")}.js`;
}

/**
 * The bundle made before, if it was made by this version of Node.js of exactly these files.
 * @returns {string | undefined} its path
 */
function fresh() {
  const path = pathOf(name);
  try {
    const made = JSON.parse(readFileSync(`${path}on`, "utf8"));
    if (made.node !== process.version || made.bundle !== digest(path)) return undefined;
    return Object.entries(made.inputs).every(([input, is]) => digest(root + input) === is) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {Promise<string | undefined>} the path of a new bundle; none where it cannot be written */
async function make() {
  const path = pathOf(name);
  const { build } = await import("esbuild");
  const { metafile, outputFiles } = await build({
    entryPoints: [source],
    absWorkingDir: root,
    outfile: path,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    jsx: "automatic",
    jsxImportSource: "preact",
    // These bring programs or files of their own, or are a plugin system.
    external: ["@11ty/*", "chokidar", "esbuild", "pagefind", "sharp"],
    // Libraries in the older module format ask for Node.js's own modules with `require`.
    banner: {
      js: 'import { createRequire as toRequire } from "node:module";const require = toRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  const ours = Object.keys(metafile.inputs).filter((input) => !input.includes("node_modules/"));
  const inputs = Object.fromEntries(
    [installed, "scripts/command.js", ...ours].map((input) => [input, digest(root + input)]),
  );
  const text = outputFiles[0]?.contents ?? new Uint8Array();
  try {
    mkdirSync(folder, { recursive: true });
    replace(path, text);
    replace(`${path}on`, JSON.stringify({ node: process.version, bundle: hash(text), inputs }));
    return path;
  } catch {
    return undefined;
  }
}

/**
 * Another process may be reading the file.
 * @param {string} path
 * @param {string | Uint8Array} contents
 */
function replace(path, contents) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

/**
 * @param {string} path
 * @returns {string} of the file's contents; that a file is missing is an answer too
 */
function digest(path) {
  return existsSync(path) ? hash(readFileSync(path)) : "missing";
}

/** @param {string | Uint8Array} contents */
function hash(contents) {
  return createHash("sha256").update(contents).digest("hex");
}
