import { addressesOf } from "../../content/body.ts";
import type { Place } from "../../diagnostics/diagnostic.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { fieldsWhere } from "../fields.ts";
import type { Rule } from "../rule.ts";

const { message, help } = wordsOf("rules/address").insecure;

const webAddresses = fieldsWhere((schema) => schema.format === "web-address");

export const rule: Rule = {
  id: "address/insecure",
  severity: "info",
  scope: "entry",
  passing: { files: prototype("sources:\n  - url: https://example.org/article") },
  failing: { files: prototype("sources:\n  - url: http://example.org/article"), at: atLine4(10, 5) },
  *check(entry) {
    if (!/http:\/\//i.test(entry.text)) return;
    const insecure = /^http:/i;
    for (const { path, value } of webAddresses(entry)) {
      if (typeof value === "string" && insecure.test(value))
        yield { file: entry.file, place: { at: "value", path }, message, help };
    }
    if (!/http:\/\//i.test(entry.read.body)) return;
    for (const { address, start, end } of addressesOf(entry)) {
      if (!insecure.test(address)) continue;
      const { bodyStart } = entry.read;
      const place: Place = { at: "offset", start: bodyStart + start, end: bodyStart + end };
      yield { file: entry.file, place, message, help };
    }
  },
};
