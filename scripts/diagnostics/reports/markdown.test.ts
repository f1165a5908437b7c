import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../diagnostic.ts";
import { asMarkdown, codeSpan, prose } from "./markdown.ts";

const fault: Diagnostic = {
  file: "content/sites/x.md",
  line: 2,
  column: 1,
  rule: "field/unknown",
  severity: "error",
  message: "Inconnu.",
};

describe("prose", () => {
  it("keeps code between backticks, and nothing else, as markup", () => {
    expect(prose("Corrigez `edition`, *vite* <b>")).toBe("Corrigez `edition`\\, \\*vite\\* \\<b\\>");
  });

  it("splits what a forge would turn into a mention, a reference or a link", () => {
    expect(prose("@moi #12 https://a.fr www.a.fr")).toBe(
      "\\@\u2060moi \\#\u206012 https\\:\u2060\\/\\/a\\.fr www\u2060\\.a\\.fr",
    );
  });

  it("leaves no line break, and no way out of code", () => {
    expect(prose("`a\n# b`")).toBe("`a�# b`");
    expect(codeSpan("a`b``c")).toBe("```a`b``c```");
  });
});

describe("asMarkdown", () => {
  const summary = { files: 1, errors: 1, warnings: 0 };

  it("fences a suggestion more strongly than it can break", () => {
    const text = asMarkdown([{ ...fault, suggestion: "```\n<script>" }], summary, { language: "fr", limit: 10_000 });
    expect(text).toContain("  ````text\n  ```\n  <script>\n  ````");
  });

  it("counts what does not fit instead of cutting it", () => {
    const many = Array.from({ length: 1000 }, (_, line) => ({ ...fault, line: line + 1 }));
    const text = asMarkdown(many, { files: 1, errors: 1000, warnings: 0 }, { language: "fr", limit: 5_000 });
    expect(Buffer.byteLength(text)).toBeLessThan(5_000);
    expect(text).toMatch(/La suite ne tient pas ici : \d{3} de plus/);
  });
});
