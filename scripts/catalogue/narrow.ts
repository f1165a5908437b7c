/** Rules and the files of interest in; the same rules out, which look at all the content but speak of those files only. */
import type { Finding } from "./diagnostics.ts";
import type { Rule } from "./rule.ts";

/** Makes one file of ten thousand cheap to check: rules of a file run on it alone, and nothing else is located. */
export function narrowed(rules: readonly Rule[], concerns: (file: string) => boolean): Rule[] {
  return rules.map((rule) => {
    const check = rule.check as (one: { file: string }, all?: unknown) => Iterable<Finding>;
    function* checkOnly(one: { file: string }, all?: unknown): Generator<Finding> {
      if (rule.scope !== "content" && !concerns(one.file)) return;
      for (const finding of check(one, all)) if (concerns(finding.file)) yield finding;
    }
    return { ...rule, check: checkOnly } as Rule;
  });
}
