/** The result of a check, or none, in; the Markdown of the one comment under a pull request out. */
import type { Language } from "../../schemas/index.ts";
import { asMarkdown } from "../diagnostics/reports/markdown.ts";
import { wordsOf } from "../language/words.ts";
import type { Result } from "./untrusted-result.ts";

/** Begins every comment of ours: how the next run finds it again. */
export const marker = "<!-- essaim:check -->";

/** GitHub refuses comments above 65,536 characters; counted in bytes, which are never fewer. */
const limit = 60_000;

export interface CommentOptions {
  language: Language;
  guide?: string;
  /** Address of the files as they were proposed: `https://github.com/o/r/blob/<sha>`. */
  files: string;
  /** Whether the run that left the result failed, by what GitHub says. */
  failed: boolean;
}

export function commentBody(result: Result | undefined, { language, guide, files, failed }: CommentOptions): string {
  const words = wordsOf("pull-request", language);
  const parts = [marker, `## ${words.title}`];
  if (!result) parts.push(words.stopped);
  else {
    const { diagnostics, summary } = result;
    // No mistake was found, and yet the run failed: what failed is the making of the site.
    const notBuilt = failed && !summary.errors;
    if (notBuilt) parts.push(words.notBuilt);
    else if (diagnostics.length) parts.push(summary.errors ? words.blocked : words.advice);
    const options = { language, limit, guide, lineAddress: addressIn(files) };
    if (diagnostics.length || !notBuilt) parts.push(asMarkdown(diagnostics, summary, options).trimEnd());
  }
  const closing = [guide && `[${words.guide}](<${guide}>).`, words.kept].filter(Boolean).join(" ");
  return `${[...parts, `<sub>${closing}</sub>`].join("\n\n")}\n`;
}

function addressIn(files: string): (file: string, line: number) => string {
  return (file, line) => `${files}/${file.split("/").map(encodeURIComponent).join("/")}?plain=1#L${line}`;
}
