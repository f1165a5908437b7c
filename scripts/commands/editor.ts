/** `npm run editor`: writes what lets editors complete entries, from schemas/ and the content. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type EditorFiles, schemaFiles, valueFiles } from "../authoring/editor-files.ts";
import { readCatalogue } from "../catalogue/index.ts";
import { wordsOf } from "../language/words.ts";
import { contentFolder } from "../publish/options.ts";
import { root } from "../root.ts";
import { exitCode, readArguments, run } from "../terminal/arguments.ts";
import { languageOfCommand } from "../terminal/language.ts";

const language = languageOfCommand();
const words = wordsOf("commands", language).editor;

await run(async () => {
  const { values } = readArguments(
    { content: { type: "string", default: "content", path: "read" }, check: { type: "boolean", default: false } },
    words.usage,
  );
  const { content, language } = await readCatalogue(await contentFolder(values.content as string));
  const fromSchemas = schemaFiles(language);
  if (values.check) {
    const stale = await staleOf(fromSchemas);
    for (const path of stale) console.error(words.stale({ file: path }));
    return stale.length ? exitCode.contentAtFault : exitCode.done;
  }
  const files = new Map([...fromSchemas, ...valueFiles(content, language)]);
  for (const [path, text] of files) {
    await mkdir(dirname(onDisk(path)), { recursive: true });
    await writeFile(onDisk(path), text);
  }
  console.log(words.written({ files: files.size }));
  return exitCode.done;
});

async function staleOf(files: EditorFiles): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, text] of files) {
    if ((await readFile(onDisk(path), "utf8").catch(() => undefined)) !== text) stale.push(path);
  }
  return stale;
}

function onDisk(path: string): string {
  return root + path;
}
