import { faultFindings } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "front-matter/missing",
  severity: "error",
  scope: "fault",
  title: {
    fr: "Une fiche commence par une ligne `---`, et rien d’autre sur cette ligne.",
    en: "An entry begins with a line `---`, and nothing else on that line.",
  },
  why: {
    fr: "C’est là que commencent les informations de la fiche : son titre, son édition, ses thèmes.",
    en: "That is where the facts of the entry begin: its title, edition and themes.",
  },
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\n" } },
  failing: {
    files: { "content/sites/vallee.md": "---js\n{ title: 'La Vallée' }\n---\n" },
    at: { file: "content/sites/vallee.md", line: 1, column: 1 },
    suggestion: "---",
  },
  *check(source) {
    yield* faultFindings(source, ["missing", "opening"], ({ fault }, line) =>
      fault === "opening"
        ? {
            message: {
              fr: `La première ligne est « ${line.text} » ; elle doit être « --- » et rien d’autre.`,
              en: `The first line is “${line.text}”; it must be “---” and nothing else.`,
            },
            help: {
              fr: "Remplacez la première ligne par trois tirets.",
              en: "Replace the first line with three hyphens.",
            },
            suggestion: "---",
            ...(/^---\s+$/.test(line.text) && {
              edit: { place: { at: "offset" as const, start: line.start, end: line.end }, text: "---" },
            }),
          }
        : {
            message: {
              fr: "La fiche ne commence pas par « --- » : ses informations (titre, édition…) manquent.",
              en: "The entry does not begin with “---”: its facts (title, edition…) are missing.",
            },
            help: {
              fr: "Ajoutez au tout début une ligne de trois tirets, puis `title: …`, puis une ligne de trois tirets.",
              en: "Add at the very top a line of three hyphens, then `title: …`, then a line of three hyphens.",
            },
            suggestion: "---\ntitle: Votre titre\n---",
          },
    );
  },
};
