/** `npm start`: checks, builds, serves with live reload, and does it again at every change. */
import { once } from "node:events";
import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { readArguments, run } from "./arguments.ts";
import { isLeftBehind } from "./catalogue/left-behind.ts";
import { contentFolder, type PublishingWords, publishingOptions } from "./publish/options.ts";
import type { BuildOutcome } from "./serve/builder.ts";
import { Rebuilding } from "./serve/rebuilding.ts";

const usage = `npm start -- [--content DIR] [--port N] [--base-path /x/]

Vérifie les fiches, fait le site, le montre sur cette machine et recommence à chaque changement.
Une faute s’affiche ici ; les dernières bonnes pages restent. Ctrl+C pour arrêter.`;

/** Code that a builder process has loaded; content and style sheets are read anew by every build. */
const code = ["layouts", "schemas", "scripts", "eleventy.config.ts"];

await run(async () => {
  const options = { ...publishingOptions, port: { type: "string", default: "8080" } } as const;
  const words = readArguments(options, usage).values as unknown as PublishingWords & { port: string };
  const content = await contentFolder(words.content);

  let server: EleventyDevServer | undefined;
  const rebuilding = new Rebuilding(words, async (outcome: BuildOutcome) => {
    console.log(outcome.text);
    if (!outcome.published) console.log("Les dernières bonnes pages restent ; corrigez, et les nouvelles paraîtront.");
    if (server && outcome.published) server.reload();
    if (!server && (outcome.published || existsSync(words.output))) server = await serve(words, outcome.basePath);
  });
  // Before the first build: what is saved meanwhile must not be missed.
  const watcher = watch([content, ...code], {
    ignoreInitial: true,
    // While an editor is open its files come and go.
    ignored: (path) => path.startsWith(content) && isLeftBehind(relative(content, path).split(sep)),
    awaitWriteFinish: { stabilityThreshold: 20, pollInterval: 10 },
  });
  await once(watcher, "ready");
  watcher.on("all", (_, path) => void rebuilding.request(!resolve(path).startsWith(content)));
  console.log("Vérification et construction du site…");
  await rebuilding.request(false);

  process.once("SIGINT", async () => {
    rebuilding.stop();
    await watcher.close();
    await server?.close();
    process.exit(0);
  });
  await new Promise(() => {});
  return 0;
});

async function serve(words: PublishingWords & { port: string }, pathPrefix: string): Promise<EleventyDevServer> {
  const quiet = { info() {}, log() {}, error: console.error };
  const server = new EleventyDevServer("essaim", words.output, { pathPrefix, domDiff: false, logger: quiet });
  server.serve(Number(words.port));
  console.log(`\nLe catalogue est à l’adresse http://localhost:${await server.getPort()}${pathPrefix}\n`);
  return server;
}
