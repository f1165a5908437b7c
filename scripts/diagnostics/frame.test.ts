import { describe, expect, it } from "vitest";
import { codeFrame } from "./frame.ts";

/** The frame of `line`, the third of a text, with `mark` in it underlined. */
function frameOf(line: string, mark: string): string[] {
  const before = "---\nun\n";
  const column = line.indexOf(mark) + 1;
  const start = before.length + column - 1;
  return codeFrame(`${before}${line}\nfin`, { start, end: start + mark.length }, { line: 3, column });
}

describe("codeFrame", () => {
  it.each([
    ["plain words", "maturity: teste", "teste", ["3 │ maturity: teste", "              ^^^^^"]],
    ["wide characters before and in the place", "日本: 漢字", "漢字", ["3 │ 日本: 漢字", "          ^^^^"]],
    ["an emoji of several code points", "👩‍🚒 x", "x", ["3 │ 👩‍🚒 x", "       ^"]],
    ["combining accents", "e\u0301te\u0301: x", "x", ["3 │ e\u0301te\u0301: x", "         ^"]],
    ["a tab", "\tx: y", "y", ["3 │   x: y", "         ^"]],
    ["a control character", "a\u001b[31m: y", "y", ["3 │ a�[31m: y", "            ^"]],
  ])("underlines the place after %s", (_, line, mark, expected) => {
    expect(frameOf(line, mark)).toEqual(expected);
  });

  it("shows a long line around the place", () => {
    const [row = "", carets = ""] = frameOf(`${"a".repeat(300)}ICI${"b".repeat(300)}`, "ICI");
    expect(row.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("ICI");
    expect(row.length).toBeLessThan(130);
  });

  it("underlines no further than the line, and shows nothing for a blank one", () => {
    expect(codeFrame("ab\ncd", { start: 1, end: 5 }, { line: 1, column: 2 })).toEqual(["1 │ ab", "     ^"]);
    expect(codeFrame("\ncd", { start: 0, end: 1 }, { line: 1, column: 1 })).toEqual([]);
  });
});
