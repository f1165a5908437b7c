/** `npm run upgrade`: takes a later version of the engine into a fork of the repository. */
import { gitIn, isUnchanged, ownFolders, takeVersion } from "../fork/later-version.ts";
import { wordsOf } from "../language/words.ts";
import { root } from "../root.ts";
import { exitCode, readArguments, run, UsageError } from "../terminal/arguments.ts";
import { languageOfCommand } from "../terminal/language.ts";

const language = languageOfCommand();
const words = wordsOf("commands", language).upgrade;

await run(async () => {
  const { values, positionals } = readArguments(
    { from: { type: "string", default: "upstream" } },
    words.usage({ own: ownFolders.map((folder) => `${folder}/`).join(", ") }),
    true,
  );
  const git = gitIn(root);
  const [asked = "HEAD"] = positionals;
  const from = values.from as string;
  // What begins with a hyphen would be an option of git's.
  if (/^-/.test(asked) || /^-/.test(from))
    throw new UsageError(words.notFetched({ from, version: asked, reason: "-" }));
  if (!(await isUnchanged(git))) throw new UsageError(words.unsaved);
  await git(["fetch", "--quiet", "--", from, asked]).catch((error: { stderr?: string }) => {
    throw new UsageError(words.notFetched({ from, version: asked, reason: error.stderr?.trim() ?? "" }));
  });
  const taken = await takeVersion(git, await git(["rev-parse", "FETCH_HEAD^{commit}"]));
  switch (taken.outcome) {
    case "already":
      console.log(words.already);
      return exitCode.done;
    case "conflict":
      console.error([words.conflict, ...taken.files.map((file) => `  ${file}`), words.conflictHelp].join("\n"));
      return exitCode.contentAtFault;
    case "taken":
      if (taken.merged.length > 0) console.log([words.merged, ...taken.merged.map((file) => `  ${file}`)].join("\n"));
      console.log(words.done({ commit: taken.commit.slice(0, 10) }));
      return exitCode.done;
  }
});
