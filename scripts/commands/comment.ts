/** Run by .github/workflows/comment.yml: turns the result of a check into the one comment under its pull request. */
import { readFile } from "node:fs/promises";
import { readCatalogue } from "../catalogue/index.ts";
import { wordsOf } from "../language/words.ts";
import { guideAddress } from "../publish/guide-address.ts";
import { contentFolder } from "../publish/options.ts";
import { commentBody, marker } from "../pull-request/comment-body.ts";
import { Github, type WorkflowRun } from "../pull-request/github.ts";
import { readResult } from "../pull-request/untrusted-result.ts";
import { exitCode, readArguments, run, UsageError } from "../terminal/arguments.ts";
import { languageOfCommand } from "../terminal/language.ts";

const language = languageOfCommand();
const words = wordsOf("commands", language).comment;

/**
 * Ends of a run that has something to say. The others are `action_required` (the first proposal of somebody, until a
 * maintainer lets it be checked), `cancelled`, `skipped`, `stale`, `neutral` and `startup_failure`.
 */
const ended: ReadonlySet<string> = new Set(["success", "failure", "timed_out"]);

await run(async () => {
  const { values, positionals } = readArguments(
    { content: { type: "string", default: "content", path: "read" } },
    words.usage,
    true,
  );
  const [path] = positionals;
  if (!path) throw new UsageError(words.usage);
  const repository = needed("GITHUB_REPOSITORY");
  const { workflow_run: checked } = JSON.parse(await readFile(needed("GITHUB_EVENT_PATH"), "utf8")) as {
    workflow_run: WorkflowRun;
  };
  if (!ended.has(checked.conclusion ?? "")) {
    console.log(words.notChecked);
    return exitCode.done;
  }
  const github = new Github({ api: needed("GITHUB_API_URL"), token: needed("GITHUB_TOKEN"), repository });
  const pullRequest = checked.event === "pull_request" ? await github.pullRequestOf(checked) : undefined;
  if (pullRequest === undefined) {
    console.log(words.noProposal);
    return exitCode.done;
  }
  const { content, language } = await readCatalogue(await contentFolder(values.content as string));
  const files = `${needed("GITHUB_SERVER_URL")}/${repository}/blob/${checked.head_sha}`;
  const failed = checked.conclusion !== "success";
  const body = commentBody(await readResult(path), { language, guide: guideAddress(content), files, failed });
  const done = await github.comment(pullRequest, marker, body);
  console.log(words[done === "created" ? "written" : "updated"]({ number: pullRequest }));
  return exitCode.done;
});

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new UsageError(`${words.missingVariable({ name })}\n\n${words.usage}`);
  return value;
}
