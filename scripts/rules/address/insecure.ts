import { addressesOf } from "../../content/body.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { atLine4, prototype } from "../example.ts";
import { fieldsWhere } from "../fields.ts";
import type { Rule } from "../rule.ts";

const webAddresses = fieldsWhere((schema) => schema.format === "web-address");

const words: Pick<Finding, "message" | "help"> = {
  message: {
    fr: "Cette adresse commence par `http://` : la page n’est pas chiffrée.",
    en: "This address begins with `http://`: the page is not encrypted.",
  },
  help: {
    fr: "Essayez la même avec `https://` ; si elle répond, préférez-la. Une page ancienne n’a parfois que celle-ci : gardez-la alors.",
    en: "Try the same one with `https://`; if it answers, prefer it. An old page sometimes has no other: then keep it.",
  },
};

export const rule: Rule = {
  id: "address/insecure",
  severity: "info",
  scope: "entry",
  title: {
    fr: "Une adresse en `https://` est préférable à une adresse en `http://`.",
    en: "An `https://` address is better than an `http://` one.",
  },
  why: {
    fr: "Elle protège qui la suit ; mais des sources anciennes n’en ont pas d’autre, et restent de bonnes sources.",
    en: "It protects those who follow it; but old sources have no other, and are good sources all the same.",
  },
  passing: { files: prototype("sources:\n  - url: https://example.org/article") },
  failing: { files: prototype("sources:\n  - url: http://example.org/article"), at: atLine4(10, 5) },
  *check(entry) {
    if (!/http:\/\//i.test(entry.text)) return;
    const insecure = /^http:/i;
    for (const { path, value } of webAddresses(entry)) {
      if (typeof value === "string" && insecure.test(value))
        yield { file: entry.file, place: { at: "value", path }, ...words };
    }
    if (!/http:\/\//i.test(entry.read.body)) return;
    for (const { address, start, end } of addressesOf(entry)) {
      if (!insecure.test(address)) continue;
      const { bodyStart } = entry.read;
      yield { file: entry.file, place: { at: "offset", start: bodyStart + start, end: bodyStart + end }, ...words };
    }
  },
};
