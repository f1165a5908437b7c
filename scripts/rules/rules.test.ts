/** Every rule's own examples, run: they are its documentation and its test. */
import { describe, expect, it } from "vitest";
import { contentOf, planOf } from "./example.ts";
import { rules } from "./index.ts";
import { validate } from "./validate.ts";

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const findings = (example: typeof rule.passing, language: "fr" | "en" = "fr") =>
    validate(contentOf(example), language, { plan: planOf(example) }).diagnostics;

  it("accepts its passing example, and so does every other rule", () => {
    expect(findings(rule.passing).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(findings(rule.passing).filter((one) => one.rule === id)).toEqual([]);
  });

  it("reports its failing example at the right place, with the right suggestion", () => {
    const { at, suggestion } = rule.failing;
    const mine = findings(rule.failing).filter((one) => one.rule === id);
    expect(
      mine.map(({ file, line, column, severity, suggestion }) => ({ file, line, column, severity, suggestion })),
    ).toContainEqual({
      ...at,
      severity: rule.severity,
      suggestion,
    });
  });

  it("speaks French and English", () => {
    const english = findings(rule.failing, "en").find((one) => one.rule === id);
    const french = findings(rule.failing).find((one) => one.rule === id);
    expect(english?.message).not.toBe(french?.message);
    expect(english?.message).toMatch(/\.$|\?$/);
    expect(french?.message).toMatch(/\.$|\?$/);
  });
});

it("gives every rule an id of its own", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
