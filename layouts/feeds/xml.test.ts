import { expect, it } from "vitest";
import { block, element, xmlDocument } from "./xml.ts";

it.each([
  ["markup", "<script>alert(1)</script>", "<t>&lt;script&gt;alert(1)&lt;/script&gt;</t>"],
  ["the end of a CDATA section", "a ]]> b", "<t>a ]]&gt; b</t>"],
  ["an entity", "R&D &amp; co", "<t>R&amp;D &amp;amp; co</t>"],
  ["control characters", "a\u0000b\u0008c\u001bd\ufffee", "<t>abcde</t>"],
  ["half a surrogate pair", "a\ud83db", "<t>ab</t>"],
  ["a whole surrogate pair", "a🐝b", "<t>a🐝b</t>"],
])("writes %s as text", (_, text, expected) => {
  expect(element("t", {}, text).markup).toBe(expected);
});

it("keeps an attribute inside its quotes", () => {
  expect(element("link", { href: 'x" onload="y', rel: undefined }).markup).toBe(
    '<link href="x&quot; onload=&quot;y"/>',
  );
});

it("nests elements without escaping them again", () => {
  expect(xmlDocument(element("a", {}, element("b", {}, "&"), undefined))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a><b>&amp;</b></a>\n',
  );
});

it("puts the children of a block on lines of their own", () => {
  expect(block("a", {}, element("b", {}), undefined, element("c", {})).markup).toBe("<a>\n<b/>\n<c/>\n</a>");
});
