/** Hostile and honest mistakes, each with the whole verdict: every error and warning that must be said, and no other. */
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Case } from "./cases/case.ts";
import { cases } from "./cases/index.ts";
import { contentOf } from "./example.ts";
import { validate } from "./validate.ts";

describe.each(Object.entries(cases))("%s", (_, group) => {
  it.each(group.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const diagnostics = diagnosticsOf(one);
    expect(diagnostics.map(brief)).toEqual(one.expected);
    const words = diagnostics.map(({ message, help = "" }) => `${message}\n${help}`).join("\n");
    for (const text of one.says ?? []) expect(words).toContain(text);
  });
});

it("is a set of several hundred", () => {
  expect(Object.values(cases).flat().length).toBeGreaterThan(500);
});

/** What is said; what is only worth knowing counts where the case expects it. */
function diagnosticsOf(one: Case): Diagnostic[] {
  const expectsInfo = one.expected.some((text) => /address\/insecure|writing\/no-summary|text\/trailing/.test(text));
  return validate(contentOf(one), "fr").diagnostics.filter(({ severity }) => severity !== "info" || expectsInfo);
}

/** A finding as cases write it. */
function brief({ file, line, column, rule, suggestion }: Diagnostic): string {
  const where = file === "content/prototypes/essai.md" ? "" : `${file} `;
  return `${where}${line}:${column} ${rule}${suggestion === undefined ? "" : ` ⇒ ${suggestion}`}`;
}
