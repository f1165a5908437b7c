/** `npm run editor`: writes what lets editors complete entries, from schemas/ and the content. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { schemaFiles, valueFiles } from "../authoring/editor-files.ts";
import { readCatalogue } from "../catalogue/index.ts";
import { wordsOf } from "../language/words.ts";
import { contentFolder } from "../publish/options.ts";
import { root } from "../root.ts";
import { exitCode, readArguments, run } from "../terminal/arguments.ts";
import { languageOfCommand } from "../terminal/language.ts";

const language = languageOfCommand();
const words = wordsOf("commands", language).editor;

await run(async () => {
  const { values } = readArguments({ content: { type: "string", default: "content", path: "read" } }, words.usage);
  const { content, language } = await readCatalogue(await contentFolder(values.content as string));
  const files = new Map([...schemaFiles(language), ...valueFiles(content, language)]);
  for (const [path, text] of files) {
    await mkdir(dirname(onDisk(path)), { recursive: true });
    await writeFile(onDisk(path), text);
  }
  console.log(words.written({ files: files.size }));
  return exitCode.done;
});

function onDisk(path: string): string {
  return root + path;
}
