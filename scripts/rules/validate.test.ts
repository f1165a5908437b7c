import { expect, it } from "vitest";
import { contentOf } from "./example.ts";
import { rules } from "./index.ts";
import { validate } from "./validate.ts";

it.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s says the same of one file when it speaks of it only",
  (_, rule) => {
    const content = contentOf(rule.failing);
    const { file } = rule.failing.at;
    const paths = rule.failing.paths && new Set(rule.failing.paths);
    const all = validate(content, "fr", { paths }).diagnostics.filter((diagnostic) => diagnostic.file === file);
    const only = validate(content, "fr", { paths, concerns: (one) => one === file }).diagnostics;
    expect(only).toEqual(all);
    expect(only.length).toBeGreaterThan(0);
  },
);
