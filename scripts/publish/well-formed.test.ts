import fc from "fast-check";
import { expect, it } from "vitest";
import { element, xmlDocument } from "../../layouts/feeds/xml.ts";
import { isWellFormed } from "./well-formed.ts";

const document = (markup: string) => `<?xml version="1.0" encoding="utf-8"?>\n${markup}\n`;

it("accepts whatever the site writes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, value) => {
      const feed = element("feed", { xmlns: "x", value }, element("title", {}, text), element("link", { href: value }));
      expect(isWellFormed(xmlDocument(feed))).toBe(true);
    }),
  );
});

it.each([
  ["nothing", ""],
  ["no declaration", "<a/>"],
  ["no element", document("")],
  ["two roots", document("<a/><b/>")],
  ["text beside the root", document("<a/>text")],
  ["text before the root", document("text<a/>")],
  ["an element left open", document("<a><b></a>")],
  ["elements that cross", document("<a><b></a></b>")],
  ["a closing tag too many", document("<a/></a>")],
  ["a bare ampersand", document("<a>R&D</a>")],
  ["an entity of HTML", document("<a>&nbsp;</a>")],
  ["a bare less-than sign", document("<a>1 < 2</a>")],
  ["an attribute without quotes", document("<a b=c/>")],
  ["a markup character in an attribute", document('<a b="<"/>')],
])("refuses %s", (_, text) => {
  expect(isWellFormed(text)).toBe(false);
});

it("refuses a feed cut short anywhere", () => {
  const whole = document('<feed a="b"><title>x</title></feed>').trimEnd();
  for (let length = 0; length < whole.length; length++) expect(isWellFormed(whole.slice(0, length))).toBe(false);
});
