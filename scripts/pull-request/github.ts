/** A finished workflow run in; the pull request it was for, and its one comment written or rewritten, out. */
import { WordedError } from "../language/worded-error.ts";
import { wordsOf } from "../language/words.ts";

/** What is read of the `workflow_run` event, which GitHub itself writes. */
export interface WorkflowRun {
  event: string;
  /** How the run ended; `action_required` where a maintainer has to let it run first. */
  conclusion: string | null;
  head_sha: string;
  head_branch: string;
  head_repository: { owner: { login: string } };
}

interface PullRequest {
  number: number;
  head: { sha: string };
  base: { repo: { full_name: string } };
}

interface Comment {
  id: number;
  body: string;
  user: { login: string; type: string } | null;
}

export interface GithubOptions {
  /** `https://api.github.com` */
  api: string;
  token: string;
  /** `owner/name` */
  repository: string;
}

const pageSize = 100;
const author = "github-actions[bot]";

export class Github {
  constructor(private readonly options: GithubOptions) {}

  /**
   * The open pull request whose head is the commit that was checked. Asked of GitHub, never taken from what the checked
   * branch left behind; undefined where it has been closed or has moved on.
   */
  async pullRequestOf({ head_sha, head_branch, head_repository }: WorkflowRun): Promise<number | undefined> {
    const head = encodeURIComponent(`${head_repository.owner.login}:${head_branch}`);
    const found = await this.call<PullRequest[]>("GET", `pulls?state=open&per_page=${pageSize}&head=${head}`);
    const ours = ({ head, base }: PullRequest) =>
      head.sha === head_sha && base.repo.full_name === this.options.repository;
    return found.find(ours)?.number;
  }

  /** Puts `body` in the comment that begins with `marker`, or in a new one. Says which. */
  async comment(pullRequest: number, marker: string, body: string): Promise<"created" | "updated"> {
    const mine = await this.find(pullRequest, marker);
    if (mine) await this.call("PATCH", `issues/comments/${mine}`, { body });
    else await this.call("POST", `issues/${pullRequest}/comments`, { body });
    return mine ? "updated" : "created";
  }

  private async find(pullRequest: number, marker: string): Promise<number | undefined> {
    for (let page = 1; ; page++) {
      const path = `issues/${pullRequest}/comments?per_page=${pageSize}&page=${page}`;
      const comments = await this.call<Comment[]>("GET", path);
      const mine = comments.find(({ body, user }) => user?.login === author && body.startsWith(marker));
      if (mine) return mine.id;
      if (comments.length < pageSize) return undefined;
    }
  }

  /** Throws where GitHub refuses. */
  private async call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const { api, token, repository } = this.options;
    const response = await fetch(`${api}/repos/${repository}/${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "x-github-api-version": "2022-11-28",
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      const request = `${method} ${path}`;
      throw new WordedError(wordsOf("pull-request").refused({ request, status: response.status }));
    }
    return (await response.json()) as Answer;
  }
}
