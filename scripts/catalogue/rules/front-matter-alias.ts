import { faultFinding } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "front-matter/alias",
  severity: "error",
  scope: "text",
  title: {
    fr: "Une valeur est écrite en entier, sans renvoi (`&nom`, `*nom`).",
    en: "A value is written in full, without references (`&name`, `*name`).",
  },
  why: {
    fr: "Les renvois rendent une fiche illisible pour qui ne connaît pas YAML, et quelques lignes peuvent en devenir des millions.",
    en: "References make an entry unreadable to those who do not know YAML, and a few lines can become millions.",
  },
  passing: { files: { "content/sites/vallee.md": '---\ntitle: "*La Vallée*"\n---\n' } },
  failing: {
    files: { "content/sites/vallee.md": "---\ntitle: *vallee\n---\n" },
    at: { file: "content/sites/vallee.md", line: 2, column: 8 },
    suggestion: 'title: "*vallee"',
  },
  *check(source) {
    yield* faultFinding(source, ["alias"], ({ offset }, line) => {
      const sign = source.text[offset] ?? "*";
      const match = /^(\s*(?:- )?(?:[^:]+: )?)(\S.*)$/.exec(line.text);
      return {
        message: {
          fr: `Le signe « ${sign} » au début d’une valeur est un renvoi YAML, qui n’est pas accepté.`,
          en: `The sign “${sign}” at the beginning of a value is a YAML reference, which is not accepted.`,
        },
        help: {
          fr: "S’il fait partie du texte, mettez la valeur entre guillemets ; sinon écrivez la valeur en entier.",
          en: "If it is part of the text, put the value in quotes; otherwise write the value in full.",
        },
        ...(match && { suggestion: `${match[1]}${JSON.stringify(match[2])}` }),
      };
    });
  },
};
