// What a clone on Windows or macOS needs: names that exist there, and the same line ends everywhere.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./support/site.ts";

/** Windows takes 260 characters for a whole path; this leaves a clone 120 for the folder it stands in. */
const longest = 140;

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const refused = /[<>:"\\|?*\p{Cc}]|[. ](\/|$)|(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/iu;

function tracked(...options: string[]): string[] {
  return execFileSync("git", ["ls-files", "-z", ...options], { cwd: root, encoding: "utf8" })
    .split("\0")
    .filter(Boolean);
}

// A copy without its history, as an archive gives, has nothing to ask git about.
const cloned = existsSync(join(root, ".git"));

it.runIf(cloned)("every file has a name that Windows takes", () => {
  expect(tracked().filter((file) => refused.test(file) || file.length > longest)).toEqual([]);
});

it.runIf(cloned)("no two files have the same name but for capitals or the way accents are written", () => {
  const seen = new Map<string, string[]>();
  for (const file of tracked()) {
    const folded = file.normalize("NFC").toLowerCase();
    seen.set(folded, [...(seen.get(folded) ?? []), file]);
  }
  expect([...seen.values()].filter((files) => files.length > 1)).toEqual([]);
});

it.runIf(cloned)("texts have LF in the clone whatever git's settings are, and pictures are left alone", () => {
  const lines = tracked("--eol").map((line) => line.split("\t"));
  const wrong = lines.filter(([eol = ""]) => {
    const binary = /^i\/-text\s/.test(eol);
    return binary ? !/attr\/-text/.test(eol) : !/attr\/text=auto eol=lf/.test(eol) || /i\/(crlf|mixed)/.test(eol);
  });
  expect(wrong).toEqual([]);
});

it.each(["a:b.md", "nul", "docs/aux.txt", "x.", "a /b", "quoi?.md", "a\\b"])(
  "« %s » is a name that Windows refuses",
  (name) => {
    expect(refused.test(name)).toBe(true);
  },
);
it.each(["auxiliaire.md", "console.ts", ".gitignore", "été/à.md", "com.ts"])(
  "« %s » is a name that Windows takes",
  (name) => {
    expect(refused.test(name)).toBe(false);
  },
);
