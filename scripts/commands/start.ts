/** `npm start`: checks, builds, serves with live reload, and does it again at every change. */
import { once } from "node:events";
import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { watch } from "chokidar";
import { isLeftBehind } from "../content/left-behind.ts";
import { wordsOf } from "../language/words.ts";
import { agreeOnOlderSite } from "../publish/older-site.ts";
import { contentFolder, type PublishingWords, publishingOptions } from "../publish/options.ts";
import { refuseForeign, safeOutput } from "../publish/output.ts";
import type { BuildOutcome } from "../serve/build-site.ts";
import { onceToldToEnd } from "../serve/end.ts";
import { Rebuilding } from "../serve/rebuilding.ts";
import { SiteServer } from "../serve/server.ts";
import { readArguments, run, UsageError } from "../terminal/arguments.ts";
import { languageOfCommand } from "../terminal/language.ts";

const language = languageOfCommand();
const words = wordsOf("commands", language).start;

/** Code that a builder process has loaded; content and style sheets are read anew by every build. */
const code = ["layouts", "schemas", "scripts", "eleventy.config.ts"];

interface Given extends PublishingWords {
  port: string;
  host?: string;
}

await run(async () => {
  const options = {
    ...publishingOptions,
    port: { type: "string", default: "8080" },
    host: { type: "string" },
  } as const;
  const given = readArguments(options, words.usage).values as unknown as Given;
  const port = portOf(given.port);
  const content = await contentFolder(given.content);
  const output = safeOutput(given.output, [content]);
  await agreeOnOlderSite(given.output, content, language);
  refuseForeign(output, "top", content);

  let server: SiteServer | undefined;
  let failure: unknown;
  const rebuilding = new Rebuilding(given, async (outcome: BuildOutcome) => {
    console.log(outcome.text);
    if (!outcome.published) console.log(words.lastGoodPages);
    if (outcome.published) server?.reload();
    if (server || !(outcome.published || existsSync(output))) return;
    server = new SiteServer(output, { port, host: given.host, basePath: outcome.basePath, language });
    try {
      const addresses = await server.listen();
      console.log(`\n${words.address({ addresses: addresses.join(words.or) })}\n`);
    } catch (error) {
      failure = error;
      end();
    }
  });
  const { ended, end } = onceToldToEnd();
  // Before the first build: what is saved meanwhile must not be missed.
  const watcher = watch([content, ...code], {
    ignoreInitial: true,
    // While an editor is open its files come and go.
    ignored: (path) => path.startsWith(content) && isLeftBehind(relative(content, path).split(sep)),
    awaitWriteFinish: { stabilityThreshold: 20, pollInterval: 10 },
  });
  await once(watcher, "ready");
  watcher.on("all", (_, path) => void rebuilding.request(!resolve(path).startsWith(content)));
  console.log(words.begin);
  void rebuilding.request(false);

  await ended;
  rebuilding.stop();
  // A browser or a disk that does not answer keeps nobody waiting.
  await Promise.race([Promise.all([watcher.close(), server?.close()]), pause(1000)]);
  if (failure) throw failure;
  return 0;
});
// What still holds this process, such as a connection, has no say in when it ends.
process.exit();

/** Throws UsageError. */
function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new UsageError(words.port({ given: text }));
}
