/** Style sheets and browser modules in; their published files, named by their content, out. */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { motifSprite } from "../../layouts/components/frame/motif-sprite.ts";
import type { Assets } from "../../layouts/context.ts";
import type { Catalogue } from "../catalogue/model.ts";
import { root } from "../root.ts";

const layouts = `${root}layouts/`;

/** Browsers of the last few years; what is newer must be an improvement only. */
const target = ["chrome111", "firefox113", "safari16.4"];

/** Writes assets below `output` and returns their paths. Throws where a style sheet or module has a mistake. */
export async function writeAssets(catalogue: Catalogue, output: string): Promise<Assets> {
  const [style, search, asked, icon, motifs] = await Promise.all([
    bundle("assets/style.css").then((css) => write(output, "style.css", css + accents(catalogue))),
    bundle("browser/search.ts").then((script) => write(output, "search.js", script)),
    bundle("browser/asked.ts").then((script) => write(output, "asked.js", script)),
    readFile(join(layouts, "assets/icon.svg"), "utf8").then((svg) => write(output, "icon.svg", svg)),
    write(output, "motifs.svg", motifSprite()),
  ]);
  return { style, search, asked, icon, motifs };
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(layouts, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    charset: "utf8",
    target,
    logLevel: "silent",
    // Files of the site are not bundled.
    external: ["*.svg"],
  });
  return (result.outputFiles[0] as { text: string }).text;
}

/** The catalogue's own accent colours; the schema lets nothing but hexadecimal digits through. */
function accents({ settings }: Catalogue): string {
  const { accent, accentDark } = settings.theme ?? {};
  const light = accent ? `--accent:${accent};` : "";
  const dark = accentDark ? `--accent-dark:${accentDark};` : "";
  return light || dark ? `:root{${light}${dark}}` : "";
}

/** A name that changes with the content lets servers and browsers keep the file for ever. */
async function write(output: string, name: string, text: string): Promise<string> {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  const path = `/assets/${name.replace(".", `.${hash}.`)}`;
  await mkdir(join(output, "assets"), { recursive: true });
  await writeFile(join(output, path), text);
  return path;
}
