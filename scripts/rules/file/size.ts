import { entryLimit } from "../../content/limits.ts";
import type { Rule } from "../rule.ts";

export const rule: Rule = {
  id: "file/size",
  severity: "error",
  scope: "file",
  title: { fr: "Une fiche pèse 100 ko au plus.", en: "An entry weighs at most 100 kB." },
  why: {
    fr: "C’est déjà cinquante pages de texte ; au-delà, on y a sans doute collé une image ou un document.",
    en: "That is fifty pages of text already; beyond it, a picture or a document was probably pasted in.",
  },
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\n" } },
  failing: {
    files: { "content/sites/vallee.md": `---\ntitle: La Vallée\n---\n${"a".repeat(entryLimit)}` },
    at: { file: "content/sites/vallee.md", line: 1, column: 1 },
  },
  *check(file) {
    if (file.role !== "entry" && file.role !== "settings") return;
    if (file.size <= entryLimit) return;
    const kilobytes = Math.ceil(file.size / 1000);
    yield {
      file: file.file,
      place: { at: "file" },
      message: {
        fr: `Cette fiche pèse ${kilobytes} ko ; 100 ko au plus.`,
        en: `This entry weighs ${kilobytes} kB; at most 100 kB.`,
      },
      help: {
        fr: "Gardez l’essentiel, et mettez le reste en ligne ailleurs, cité dans `resources`.",
        en: "Keep the essential, and put the rest online elsewhere, named in `resources`.",
      },
    };
  },
};
