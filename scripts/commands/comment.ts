/** Run by .github/workflows/comment.yml: turns the result of a check into the one comment under its pull request. */
import { readFile } from "node:fs/promises";
import { readCatalogue } from "../catalogue/index.ts";
import { guideAddress } from "../publish/guide-address.ts";
import { contentFolder } from "../publish/options.ts";
import { commentBody, marker } from "../pull-request/comment-body.ts";
import { Github, type WorkflowRun } from "../pull-request/github.ts";
import { readResult } from "../pull-request/untrusted-result.ts";
import { exitCode, readArguments, run, UsageError } from "../terminal/arguments.ts";

const usage = `tsx scripts/commands/comment.ts RESULTAT.json

Écrit ou met à jour le commentaire de la vérification. Se lance dans GitHub Actions, après la tâche « check ».`;

/**
 * Ends of a run that has something to say. The others are `action_required` (the first proposal of somebody, until a
 * maintainer lets it be checked), `cancelled`, `skipped`, `stale`, `neutral` and `startup_failure`.
 */
const ended: ReadonlySet<string> = new Set(["success", "failure", "timed_out"]);

await run(async () => {
  const { values, positionals } = readArguments(
    { content: { type: "string", default: "content", path: "read" } },
    usage,
    true,
  );
  const [path] = positionals;
  if (!path) throw new UsageError(usage);
  const repository = needed("GITHUB_REPOSITORY");
  const { workflow_run: checked } = JSON.parse(await readFile(needed("GITHUB_EVENT_PATH"), "utf8")) as {
    workflow_run: WorkflowRun;
  };
  if (!ended.has(checked.conclusion ?? "")) {
    console.log("La vérification n’a pas eu lieu : rien à commenter.");
    return exitCode.done;
  }
  const github = new Github({ api: needed("GITHUB_API_URL"), token: needed("GITHUB_TOKEN"), repository });
  const pullRequest = checked.event === "pull_request" ? await github.pullRequestOf(checked) : undefined;
  if (pullRequest === undefined) {
    console.log("Aucune proposition ouverte n’a ce dernier envoi : rien à commenter.");
    return exitCode.done;
  }
  const { content, language } = await readCatalogue(await contentFolder(values.content as string));
  const files = `${needed("GITHUB_SERVER_URL")}/${repository}/blob/${checked.head_sha}`;
  const failed = checked.conclusion !== "success";
  const body = commentBody(await readResult(path), { language, guide: guideAddress(content), files, failed });
  const done = await github.comment(pullRequest, marker, body);
  console.log(`Proposition ${pullRequest} : commentaire ${done === "created" ? "écrit" : "mis à jour"}.`);
  return exitCode.done;
});

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new UsageError(`La variable ${name} manque.\n\n${usage}`);
  return value;
}
