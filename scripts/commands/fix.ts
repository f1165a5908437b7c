/** `npm run fix`: shows the mends of which check is certain and, once agreed, writes them; asks about those it is not. */

import { readCatalogue } from "../catalogue/index.ts";
import { printable } from "../diagnostics/printable.ts";
import { contentFolder } from "../publish/options.ts";
import { type Mended, mend, type Question } from "../rules/mend.ts";
import { exitCode, readArguments, run } from "../terminal/arguments.ts";
import { type Asker, openAsker } from "../terminal/asker.ts";
import { contentPaths } from "../terminal/content-paths.ts";
import { mendedDiff } from "../terminal/diff.ts";
import { writeMended } from "../terminal/write-mended.ts";

const usage = `npm run fix -- [--content DIR] [--yes] [--dry-run] [FICHIER…]

Montre les corrections certaines (les mêmes mots, écrits autrement), demande s’il faut les faire, puis pose une question
pour chacune de celles qui sont seulement probables. Ne change rien d’autre. Avec des fichiers ou des dossiers, s’en
tient à eux.

  --content DIR   le dossier des fiches (content, sauf mention contraire)
  --yes           fait les corrections certaines sans demander, et elles seules
  --dry-run       montre seulement, comme le fait toujours fix sans terminal ni --yes

Code de sortie : 0 corrigé, ou aucune correction certaine à faire ; 1 des corrections certaines n’ont pas été faites ;
2 mauvais usage, erreur du programme ou fichier qui n’a pas pu être écrit.`;

await run(async () => {
  const { values, positionals } = readArguments(
    {
      content: { type: "string", default: "content", path: "read" },
      yes: { type: "boolean", short: "y", default: false },
      "dry-run": { type: "boolean", default: false },
    },
    usage,
    true,
  );
  const root = await contentFolder(values.content as string);
  const { content, language } = await readCatalogue(root);
  const wanted = positionals.length ? contentPaths(positionals, root, content) : undefined;
  const chosen = wanted && ((file: string) => wanted.has(file));
  const { mended, questions, left } = mend(content, language, { ...(chosen && { chosen }) });
  for (const file of left) {
    console.error(
      `${file} : une correction n’y donnerait pas ce qui était voulu ; ces lignes sont restées telles quelles.`,
    );
  }
  const asks = process.stdin.isTTY && process.stdout.isTTY && !values["dry-run"] && !values.yes;
  const files = mended.length === 1 ? "1 fichier" : `${mended.length} fichiers`;
  if (mended.length === 0) console.log("Aucune correction certaine à faire. Pour voir le reste : npm run check");
  else console.log(shown(mended));
  if (!asks) {
    const doIt = values.yes && !values["dry-run"];
    if (!doIt) for (const question of questions.map(asked)) console.log(`\nÀ confirmer : ${question}`);
    if (mended.length === 0) return exitCode.done;
    if (!doIt) {
      console.log(`\nRien n’a été changé. Pour corriger ${files} sans question : npm run fix -- --yes`);
      return exitCode.contentAtFault;
    }
    if (!(await written(mended, root))) return exitCode.ourFault;
    console.log(`\n${files} : corrigé. Pour voir ce qui reste : npm run check`);
    return exitCode.done;
  }
  if (mended.length === 0 && questions.length === 0) return exitCode.done;
  const asker = openAsker();
  if (mended.length && !(await asker.agree(`Corriger ${files} ?`))) {
    asker.close();
    console.log("\nRien n’a été changé.");
    return exitCode.contentAtFault;
  }
  if (!(await written(mended, root))) {
    asker.close();
    return exitCode.ourFault;
  }
  if (mended.length) console.log(`\n${files} : corrigé.`);
  const agreed = await answers(asker, questions);
  asker.close();
  if (agreed.length) {
    const again = await readCatalogue(root);
    const about = new Set(agreed.map(({ diagnostic }) => diagnostic.file));
    const more = mend(again.content, language, { agreed, chosen: (file) => about.has(file) });
    if (!(await written(more.mended, root))) return exitCode.ourFault;
    if (more.mended.length) console.log(`\n${shown(more.mended)}\n\nCorrigé.`);
    for (const file of more.left)
      console.error(`${file} est resté tel quel : la correction n’y donnerait pas ce qui était voulu.`);
  }
  console.log("\nPour voir ce qui reste : npm run check");
  return exitCode.done;
});

function shown(mended: readonly Mended[]): string {
  return mended.map((one) => mendedDiff(one, process.stdout.hasColors?.() ?? false)).join("\n\n");
}

/** Says why where a file was left; whether all were written. */
async function written(mended: readonly Mended[], root: string): Promise<boolean> {
  const refused = await writeMended(mended, root);
  for (const reason of refused) console.error(reason);
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
    asker.say(`\nProbable seulement, ${at + 1} sur ${questions.length} : ${asked(question)}`);
    const answer = (
      await asker.choose("Faire cette correction ? o oui, n non, p passer ce fichier, q quitter")
    ).toLowerCase();
    if (/^(?:q|quitter)$/.test(answer)) break;
    if (/^(?:p|passer)$/.test(answer)) passed.add(file);
    if (/^(?:o|oui|y|yes)$/.test(answer)) agreed.push(question);
  }
  return agreed;
}
