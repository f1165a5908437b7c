import type { Rule } from "../rule.ts";

/**
 * A `#` that touches the word after it is a hashtag or a number; a remark has a space. Where nothing comes before it,
 * field/empty speaks.
 */
const lost = /^(\s*(?:- )?(?:[\p{L}]+: +|(?!- |[\p{L}]+: )))([^\s"'[{#|>][^"\n]*?) +(#[^\s#][^\n]*?)\s*$/u;

export const rule: Rule = {
  id: "front-matter/comment",
  severity: "warning",
  scope: "entry",
  title: {
    fr: "Une valeur qui contient « # » après une espace est entre guillemets droits.",
    en: "A value that holds “#” after a space is in straight quotes.",
  },
  why: {
    fr: "Sans guillemets, tout ce qui suit « # » est une remarque, et disparaît sans prévenir.",
    en: "Without quotes, everything after “#” is a comment and vanishes without a word.",
  },
  passing: {
    files: {
      "content/sites/vallee.md": '---\ntitle: "La Vallée #1" # le nom complet\ntown: Saint-Denis # à vérifier\n---\n',
    },
  },
  failing: {
    files: { "content/sites/vallee.md": "---\ntitle: La Vallée #1\n---\n" },
    at: { file: "content/sites/vallee.md", line: 2, column: 18 },
    suggestion: 'title: "La Vallée #1"',
  },
  *check({ file, text, read, schema }) {
    const end = schema === "catalogue" ? text.length : read.bodyStart;
    const facts = text.slice(0, end);
    if (!facts.includes(" #") || !/ #[^\s#]/.test(facts)) return;
    let start = 0;
    for (const line of facts.split("\n")) {
      const match = line.length < 2000 && !/^\s*#/.test(line) ? lost.exec(line.replace(/\r$/, "")) : null;
      if (match) {
        const [, before = "", value = "", comment = ""] = match;
        const at = start + line.indexOf(comment, before.length + value.length);
        const better = before + JSON.stringify(`${value} ${comment}`);
        yield {
          file,
          place: { at: "offset", start: at, end: at + comment.length },
          message: {
            fr: `« ${comment} » ne sera pas publié : ce qui suit « # » est une remarque.`,
            en: `“${comment}” will not be published: what follows “#” is a comment.`,
          },
          help: {
            fr: "Si cela fait partie de la valeur, remplacez la ligne par celle-ci ; si c’est une remarque, mettez une espace après « # ».",
            en: "If it is part of the value, replace the line with this one; if it is a comment, put a space after “#”.",
          },
          suggestion: better,
        };
      }
      start += line.length + 1;
    }
  },
};
