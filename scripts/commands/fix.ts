/** `npm run fix`: shows the mends of which check is certain and, once agreed, writes them; asks about those it is not. */

import { readCatalogue } from "../catalogue/index.ts";
import { printable } from "../diagnostics/printable.ts";
import { wordsOf } from "../language/words.ts";
import { contentFolder } from "../publish/options.ts";
import { type Mended, mend, type Question } from "../rules/mend.ts";
import { exitCode, readArguments, run } from "../terminal/arguments.ts";
import { type Asker, openAsker } from "../terminal/asker.ts";
import { contentPaths } from "../terminal/content-paths.ts";
import { mendedDiff } from "../terminal/diff.ts";
import { languageOfCommand } from "../terminal/language.ts";
import { writeMended } from "../terminal/write-mended.ts";

const language = languageOfCommand();
const words = wordsOf("commands", language).fix;

await run(async () => {
  const { values, positionals } = readArguments(
    {
      content: { type: "string", default: "content", path: "read" },
      yes: { type: "boolean", short: "y", default: false },
      "dry-run": { type: "boolean", default: false },
    },
    words.usage,
    true,
  );
  const root = await contentFolder(values.content as string);
  const { content } = await readCatalogue(root, { language });
  const wanted = positionals.length ? contentPaths(positionals, root, content) : undefined;
  const chosen = wanted && ((file: string) => wanted.has(file));
  const { mended, questions, left } = mend(content, language, { ...(chosen && { chosen }) });
  for (const file of left) {
    console.error(words.left({ file }));
  }
  const asks = process.stdin.isTTY && process.stdout.isTTY && !values["dry-run"] && !values.yes;
  const files = words.files({ count: mended.length, number: mended.length });
  if (mended.length === 0) console.log(words.nothing);
  else console.log(shown(mended));
  if (!asks) {
    const doIt = values.yes && !values["dry-run"];
    if (!doIt) for (const question of questions.map(asked)) console.log(`\n${words.toConfirm({ question })}`);
    if (mended.length === 0) return exitCode.done;
    if (!doIt) {
      console.log(`\n${words.howToAgree({ files })}`);
      return exitCode.contentAtFault;
    }
    if (!(await written(mended, root))) return exitCode.ourFault;
    console.log(`\n${words.correctedSeeRest({ files })}`);
    return exitCode.done;
  }
  if (mended.length === 0 && questions.length === 0) return exitCode.done;
  const asker = openAsker(language);
  if (mended.length && !(await asker.agree(words.whether({ files })))) {
    asker.close();
    console.log(`\n${words.unchanged}`);
    return exitCode.contentAtFault;
  }
  if (!(await written(mended, root))) {
    asker.close();
    return exitCode.ourFault;
  }
  if (mended.length) console.log(`\n${words.corrected({ files })}`);
  const agreed = await answers(asker, questions);
  asker.close();
  if (agreed.length) {
    const again = await readCatalogue(root);
    const about = new Set(agreed.map(({ diagnostic }) => diagnostic.file));
    const more = mend(again.content, language, { agreed, chosen: (file) => about.has(file) });
    if (!(await written(more.mended, root))) return exitCode.ourFault;
    if (more.mended.length) console.log(`\n${shown(more.mended)}\n\n${words.thoseCorrected}`);
    for (const file of more.left) console.error(words.leftWhole({ file }));
  }
  console.log(`\n${words.seeRest}`);
  return exitCode.done;
});

function shown(mended: readonly Mended[]): string {
  return mended.map((one) => mendedDiff(one, process.stdout.hasColors?.() ?? false)).join("\n\n");
}

/** Says why where a file was left; whether all were written. */
async function written(mended: readonly Mended[], root: string): Promise<boolean> {
  const refused = await writeMended(mended, root);
  for (const reason of refused) console.error(reason[language]);
  return refused.length === 0;
}

/** `content/x.md:4 …`, the lines as they are, and as they would be. */
function asked({ diagnostic, before, after }: Question): string {
  const rows = (sign: string, text: string) => text.split(/\r?\n/).map((row) => `${sign} ${printable(row)}`);
  return [
    `${printable(diagnostic.file)}:${diagnostic.line} ${printable(diagnostic.message)}`,
    ...rows("-", before),
    ...rows("+", after),
  ].join("\n");
}

/** The questions that were answered with yes: one by one, the others of a file or all of them can be passed over. */
async function answers(asker: Asker, questions: readonly Question[]): Promise<Question[]> {
  const agreed: Question[] = [];
  const passed = new Set<string>();
  for (const [at, question] of questions.entries()) {
    const { file } = question.diagnostic;
    if (passed.has(file)) continue;
    asker.say(`\n${words.onlyLikely({ number: at + 1, count: questions.length, question: asked(question) })}`);
    const answer = (await asker.choose(words.choose)).toLowerCase();
    if (/^(?:q|quit|quitter)$/.test(answer)) break;
    if (/^(?:p|passer|s|skip)$/.test(answer)) passed.add(file);
    if (/^(?:o|oui|y|yes)$/.test(answer)) agreed.push(question);
  }
  return agreed;
}
