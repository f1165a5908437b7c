import type { Line } from "../../content/lines.ts";
import type { TextSource } from "../../content/source.ts";
import { quoted, yamlText } from "../field-error.ts";
import { faultFindings, type Said } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";
import { requiredLines } from "../samples.ts";

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
    yield* faultFindings(source, ["missing", "opening"], ({ fault }, line) => {
      const blank = /^\s+(?=---[ \t]*(?:\r?\n|$))/.exec(source.text)?.[0];
      if (blank !== undefined) return early(blank);
      return fault === "opening" ? notAlone(line) : absent(source, line);
    });
  },
};

/** `---` after an empty line or a blank. */
function early(blank: string): Said {
  return {
    message: {
      fr: "Il y a une ligne vide ou une espace avant « --- », qui doit être tout au début du fichier.",
      en: "There is an empty line or a blank before “---”, which must be at the very beginning of the file.",
    },
    help: { fr: "Effacez ce qui précède les trois tirets.", en: "Erase what comes before the three hyphens." },
    suggestion: "---",
    edit: { place: { at: "offset", start: 0, end: blank.length }, text: "" },
  };
}

/** `---js`, or hyphens with a blank after them. */
function notAlone(line: Line): Said {
  return {
    message: {
      fr: `La première ligne est « ${quoted(line.text)} » ; elle doit être « --- » et rien d’autre.`,
      en: `The first line is “${quoted(line.text)}”; it must be “---” and nothing else.`,
    },
    help: { fr: "Remplacez la première ligne par trois tirets.", en: "Replace the first line with three hyphens." },
    suggestion: "---",
    ...(/^---\s+$/.test(line.text) && {
      edit: { place: { at: "offset" as const, start: line.start, end: line.end }, text: "---" },
    }),
  };
}

/** No hyphens at all: the facts begin on the first line, or there are none. */
function absent({ text, schema }: TextSource, line: Line): Said {
  const facts = /^[\p{L}]+ ?:(?:\s|$)/u.test(line.text);
  return {
    message: facts
      ? {
          fr: "Il manque la ligne « --- » au tout début, avant la première information.",
          en: "The line “---” is missing at the very beginning, before the first fact.",
        }
      : {
          fr: "La fiche ne commence pas par « --- » : ses informations (titre, édition…) manquent.",
          en: "The entry does not begin with “---”: its facts (title, edition…) are missing.",
        },
    help: facts
      ? {
          fr: "Ajoutez une ligne de trois tirets au-dessus de celle-ci.",
          en: "Add a line of three hyphens above this one.",
        }
      : {
          fr: "Ajoutez ces lignes au tout début, et complétez-les.",
          en: "Add these lines at the very top, and fill them in.",
        },
    suggestion: !facts ? `---\n${withTitle(requiredLines(schema), line.text)}\n---` : "---",
    ...(facts &&
      /\n---[ \t]*(?:\r?\n|$)/.test(text) && {
        edit: { place: { at: "offset" as const, start: 0, end: 0 }, text: text.includes("\r\n") ? "---\r\n" : "---\n" },
      }),
  };
}

/** The lines to fill in, with the title that stands as a heading in the text, as note-taking programs write it. */
function withTitle(lines: string, first: string): string {
  const title = /^#\s+(\S.{1,150}?)\s*#*$/.exec(first)?.[1];
  return title === undefined ? lines : lines.replace(/^title: …$/m, `title: ${yamlText(title)}`);
}
