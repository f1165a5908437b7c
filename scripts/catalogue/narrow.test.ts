import { expect, it } from "vitest";
import { narrowed } from "./narrow.ts";
import { contentOf } from "./rules/example.ts";
import { rules } from "./rules/index.ts";
import { validate } from "./validate.ts";

it.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s says the same of one file when it speaks of it only",
  (_, rule) => {
    const content = contentOf(rule.failing);
    const { file } = rule.failing.at;
    const of = (some: typeof rules) =>
      validate(content, "fr", some).diagnostics.filter((diagnostic) => diagnostic.file === file);
    const only = validate(
      content,
      "fr",
      narrowed(rules, (one) => one === file),
    ).diagnostics;
    expect(only).toEqual(of(rules));
    expect(only.length).toBeGreaterThan(0);
  },
);
