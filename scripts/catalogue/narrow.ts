/** Rules and the files of interest in; the same rules out, which look at all the content but speak of those files only. */
import type { Finding } from "./diagnostics.ts";
import type { Rule } from "./rule.ts";

const nothing: readonly Finding[] = [];

/** Makes one file of ten thousand cheap to check: rules of a file run on it alone, and nothing else is located. */
export function narrowed(rules: readonly Rule[], concerns: (file: string) => boolean): Rule[] {
  return rules.map((rule) => {
    const check = rule.check as (one: { file: string }, all?: unknown) => Iterable<Finding>;
    const ofOneFile = (one: { file: string }, all?: unknown) => (concerns(one.file) ? check(one, all) : nothing);
    const narrow = rule.scope === "content" ? check : ofOneFile;
    return { ...rule, check: (one: { file: string }, all?: unknown) => about(narrow(one, all), concerns) } as Rule;
  });
}

function about(findings: Iterable<Finding>, concerns: (file: string) => boolean): Iterable<Finding> {
  if (findings === nothing) return nothing;
  return [...findings].filter(({ file }) => concerns(file));
}
