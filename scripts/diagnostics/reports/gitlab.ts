/** Diagnostics in, the code quality report that GitLab shows in a merge request out. */
import { createHash } from "node:crypto";
import type { Located, Severity } from "../diagnostic.ts";
import { printableJson } from "../printable.ts";

const severities: Record<Severity, string> = { error: "major", warning: "minor", info: "info" };

/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function asGitlab(located: readonly Located[]): string {
  const seen = new Map<string, number>();
  return printableJson(
    located.map(({ diagnostic: { file, line, rule, severity, message, help, suggestion } }) => {
      // GitLab tells new faults from known ones by fingerprint: line numbers, which move, stay out of it.
      const identity = [file, rule, message].join("\0");
      const times = seen.get(identity) ?? 0;
      seen.set(identity, times + 1);
      return {
        description: [message, help, suggestion === undefined ? undefined : `→ ${suggestion}`]
          .filter(Boolean)
          .join(" "),
        check_name: rule,
        fingerprint: createHash("sha256").update(`${identity}\0${times}`).digest("hex"),
        severity: severities[severity],
        location: { path: file, lines: { begin: line } },
      };
    }),
  );
}
