import { proseOf } from "../../content/body.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { atLine4, prototype } from "../example.ts";
import { quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

/** A call, and where a colon follows at the beginning of a line, the note itself. */
const mark = /(?<!\\)\[\^([^\][\s]{1,40})\](?::|(?=[^:]|$))/g;
/** A note within the sentence, as some programs write it; short, since each is looked for to its end. */
const inline = /\^\[[^\][]{1,500}\]/g;

export const rule: Rule = {
  id: "body/footnote",
  severity: "warning",
  scope: "entry",
  title: {
    fr: "Chaque appel de note a sa note, et chaque note son appel.",
    en: "Each footnote call has its note, and each note its call.",
  },
  why: {
    fr: "Un appel sans note s’affiche tel quel ; une note sans appel reste en bas de page sans qu’on sache de quoi elle parle.",
    en: "A call without a note is shown as it is; a note without a call stands at the foot without anyone knowing why.",
  },
  passing: {
    files: prototype("maturity: tested", "Un essai[^1], puis un autre[^1].\n\n[^1]: Mené à l’accueil.\n"),
  },
  failing: { files: prototype("maturity: tested", "Un essai[^1].\n"), at: atLine4(9, 6) },
  *check(entry) {
    const { body, bodyStart } = entry.read;
    if (!body.includes("[^") && !body.includes("^[")) return;
    const prose = proseOf(entry);
    const calls = new Map<string, number>();
    const notes = new Map<string, number>();
    const again: [label: string, at: number][] = [];
    for (const { 0: found, 1: label = "", index } of prose.matchAll(mark)) {
      const before = prose.slice(prose.lastIndexOf("\n", index - 1) + 1, index);
      const isNote = found.endsWith(":") && /^[ >\t]*(?:(?:[-*+]|\d+[.)]) +)?$/.test(before);
      if (isNote && notes.has(label)) again.push([label, index]);
      const list = isNote ? notes : calls;
      if (!list.has(label)) list.set(label, index);
    }
    const tell = (start: number, length: number, words: Pick<Finding, "message" | "help">): Finding => ({
      file: entry.file,
      place: { at: "offset", start: bodyStart + start, end: bodyStart + start + length },
      ...words,
    });
    for (const [label, at] of calls)
      if (!notes.has(label)) yield tell(at, label.length + 3, withoutNote(quoted(label)));
    for (const [label, at] of notes)
      if (!calls.has(label)) yield tell(at, label.length + 3, withoutCall(quoted(label)));
    for (const [label, at] of again) yield tell(at, label.length + 3, twice(quoted(label)));
    for (const { 0: found, index } of prose.matchAll(inline)) {
      yield tell(index, found.length, {
        message: {
          fr: "Une note écrite dans la phrase n’est pas comprise : elle serait affichée telle quelle.",
          en: "A note within the sentence is not understood: it would be shown as it is.",
        },
        help: {
          fr: "Écrivez `[^1]` ici, et, sur une ligne à part, `[^1]: ` puis la note.",
          en: "Write `[^1]` here and, on a line of its own, `[^1]: ` then the note.",
        },
      });
      break;
    }
  },
};

function withoutNote(label: string): Pick<Finding, "message" | "help"> {
  return {
    message: {
      fr: `La note « ${label} » n’est écrite nulle part : son appel serait affiché tel quel.`,
      en: `The note “${label}” is written nowhere: its call would be shown as it is.`,
    },
    help: {
      fr: `Ajoutez, sur une ligne à part, \`[^${label}]: \` puis la note, ou effacez l’appel.`,
      en: `Add, on a line of its own, \`[^${label}]: \` then the note, or delete the call.`,
    },
  };
}

function withoutCall(label: string): Pick<Finding, "message" | "help"> {
  return {
    message: {
      fr: `Rien n’appelle la note « ${label} » : elle serait montrée en bas du texte, sans lien avec lui.`,
      en: `Nothing calls the note “${label}”: it would be shown at the foot, without a link to the text.`,
    },
    help: {
      fr: `Écrivez \`[^${label}]\` dans le texte, là où elle sert, ou effacez-la.`,
      en: `Write \`[^${label}]\` in the text where it is of use, or delete it.`,
    },
  };
}

function twice(label: string): Pick<Finding, "message" | "help"> {
  return {
    message: {
      fr: `La note « ${label} » est écrite deux fois ; l’appel ne mène qu’à la première.`,
      en: `The note “${label}” is written twice; the call only leads to the first.`,
    },
    help: { fr: "Donnez-lui un autre numéro, ou effacez-la.", en: "Give it another number, or delete it." },
  };
}
