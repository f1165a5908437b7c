import { expect, it } from "vitest";
import { contentOf, planOf } from "./example.ts";
import { rules } from "./index.ts";
import { validate } from "./validate.ts";

it.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s says the same of one file when it speaks of it only",
  (_, rule) => {
    const content = contentOf(rule.failing);
    const { file } = rule.failing.at;
    const plan = planOf(rule.failing);
    const all = validate(content, "fr", { plan }).diagnostics.filter((diagnostic) => diagnostic.file === file);
    const only = validate(content, "fr", { plan, concerns: (one) => one === file }).diagnostics;
    expect(only).toEqual(all);
    expect(only.length).toBeGreaterThan(0);
  },
);
