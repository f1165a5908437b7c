/** Nothing in, a running Chromium out: CHROME_PATH, else an installed one, else the one that npm brought. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";

interface Executable {
  path: string;
  /** What it needs beside the environment it is started from. */
  environment: Record<string, string>;
}

/** Starts a headless Chromium. Throws, saying what to do, where none can be found. */
export async function launchBrowser(): Promise<Browser> {
  const { path, environment } = await findBrowser();
  return await chromium.launch({
    executablePath: path,
    args: ["--disable-gpu", "--no-sandbox"],
    env: { ...definedOnly(process.env), ...environment },
  });
}

/** `BROWSER_FROM=package` passes over what is installed, to try what a machine without a browser gets. */
export async function findBrowser(): Promise<Executable> {
  const { CHROME_PATH, BROWSER_FROM } = process.env;
  if (BROWSER_FROM !== "package") {
    if (CHROME_PATH) return { path: CHROME_PATH, environment: {} };
    const installed = [...onPath(), ...usualPlaces()].find((path) => existsSync(path));
    if (installed) return { path: installed, environment: {} };
  }
  if (process.platform === "linux" && process.arch === "x64") return await packagedBrowser();
  throw new Error("No Chrome or Chromium found: install one, or set CHROME_PATH to its executable file.");
}

const commands = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome", "chrome.exe"];

function onPath(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function usualPlaces(): string[] {
  const programs = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
  return [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
    ...programs.flatMap((folder) => (folder ? [join(folder, "Google", "Chrome", "Application", "chrome.exe")] : [])),
    chromium.executablePath(),
  ];
}

/** Unpacked once for each version, into a folder that `npm ci` empties. */
async function packagedBrowser(): Promise<Executable> {
  const home = dirname(dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium"))));
  const { version } = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as { version: string };
  const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(home, cache, folder);
  return {
    path: join(folder, "chromium"),
    environment: {
      LD_LIBRARY_PATH: [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

async function unpack(home: string, cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, "chromium-"));
  // The package's own way in (`executablePath`) brings no libraries outside of Amazon's Lambda.
  const { inflate } = (await import(pathToFileURL(join(home, "build", "esm", "lambdafs.js")).href)) as {
    inflate(file: string): Promise<string>;
  };
  // It unpacks beside whatever `$TMPDIR/chromium` an older version left, unless it is given a folder of its own.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = staging;
  const files = ["chromium.br", "al2023.tar.br", "fonts.tar.br"].map((name) => inflate(join(home, "bin", name)));
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  await Promise.all(files);
  await writeFile(join(staging, "fonts.conf"), fontsConfiguration(join(folder, "fonts")));
  try {
    await rename(staging, folder);
  } catch (error) {
    // Another test process was faster.
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function fontsConfiguration(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${fonts}/cache</cachedir></fontconfig>
`;
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
