import { faultFindings } from "../front-matter-finding.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "front-matter/alias",
  severity: "error",
  scope: "fault",
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
    yield* faultFindings(source, ["alias"], () => ({
      message: {
        fr: "Cette valeur est un renvoi technique (`&nom` ou `*nom`), qui n’est pas accepté.",
        en: "This value is a technical reference (`&name` or `*name`), which is not accepted.",
      },
      help: { fr: "Écrivez la valeur en entier.", en: "Write the value in full." },
    }));
  },
};
