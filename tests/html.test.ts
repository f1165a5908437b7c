import { type ConfigData, HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { pagesOf } from "./support/pages.ts";
import { type BuiltSite, sharedSites } from "./support/site.ts";

const rules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // The HTML standard has no preference between `<!doctype html>` and `<!DOCTYPE html>`.
    "doctype-style": "off",
    // The renderer writes `<meta />`, which the HTML standard allows and browsers read as `<meta>`.
    "void-style": "off",
    // A bare `>` is text in HTML; the renderer escapes `<`, `&` and `"` alone.
    "no-raw-characters": "off",
    // Titles are those of défis, which are questions of up to 200 characters: results pages cut what they cannot show.
    "long-title": "off",
    // Several values of one facet are several checkboxes with its name.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit", "reset"] }],
    // A list may have a name of its own (ARIA in HTML); the rule's default keeps names to a few roles by taste.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
};

const sites: [name: string, BuiltSite][] = [
  ["the real content", sharedSites().atRoot],
  ["a small catalogue", sharedSites().golden],
];

describe.each(sites)("every page of %s", (_, site) => {
  it("is valid HTML", async () => {
    const validator = new HtmlValidate(rules);
    const faults: string[] = [];
    for (const { file, html } of await pagesOf(site)) {
      const { results } = await validator.validateString(html, file);
      for (const { messages } of results) {
        faults.push(
          ...messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`),
        );
      }
    }
    expect(faults).toEqual([]);
  });
});
