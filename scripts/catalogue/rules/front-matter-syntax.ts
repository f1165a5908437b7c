import type { Words } from "../../../schemas/index.ts";
import type { Finding } from "../diagnostics.ts";
import { faultFinding, type Line, lineAt } from "../front-matter-finding.ts";
import type { Rule, TextSource } from "../rule.ts";

/** Everything that keeps YAML from being read, each with its own sentence where the cause can be told. */
export const rule: Rule = {
  id: "front-matter/syntax",
  severity: "error",
  scope: "text",
  title: {
    fr: "Les informations d’une fiche s’écrivent en YAML : une par ligne, `nom: valeur`.",
    en: "The facts of an entry are written in YAML: one a line, `name: value`.",
  },
  why: {
    fr: "C’est simple, à une chose près : un deux-points suivi d’une espace dans la valeur demande des guillemets.",
    en: "It is simple but for one thing: a colon followed by a space inside the value calls for quotes.",
  },
  passing: { files: { "content/sites/vallee.md": '---\ntitle: "Mobilité : le projet"\n---\n' } },
  failing: {
    files: { "content/sites/vallee.md": "---\ntitle: Mobilité : le projet\n---\n" },
    at: { file: "content/sites/vallee.md", line: 2, column: 8 },
    suggestion: 'title: "Mobilité : le projet"',
  },
  *check(source) {
    yield* faultFinding(source, ["syntax"], (fault, line) => {
      for (const explain of explanations) {
        const said = explain(source, line, fault.reason ?? "");
        if (said) return said;
      }
      return general(fault.reason ?? "");
    });
  },
};

type Said = Pick<Finding, "message" | "help" | "suggestion" | "edit"> & { start?: number; end?: number };
type Explanation = (source: TextSource, line: Line, reason: string) => Said | undefined;

/** `title: Mobilité : le projet`: by far the likeliest mistake in French, where a colon follows a space. */
const unquotedColon: Explanation = (source, line) => {
  // The parser may only notice on the line below.
  const here = colonInValue(line) ? line : previousLine(source.text, line);
  const found = here && colonInValue(here);
  if (!found) return undefined;
  const start = here.start + found.before.length;
  const text = JSON.stringify(found.value);
  return {
    message: {
      fr: `La valeur contient un deux-points suivi d’une espace : « ${found.value} ». Il faut l’entourer de guillemets droits.`,
      en: `The value contains a colon followed by a space: “${found.value}”. It must stand in straight quotes.`,
    },
    help: { fr: "Remplacez la ligne par celle-ci.", en: "Replace the line with this one." },
    suggestion: found.before + text,
    edit: { place: { at: "offset", start, end: here.end }, text },
    start,
    end: here.end,
  };
};

function colonInValue(line: Line): { before: string; value: string } | undefined {
  const match = /^(\s*(?:- )?[\p{L}_][\p{L}\p{N}_-]*: +|\s*- )([^\s"'[{|>&*!#].*)$/u.exec(line.text);
  const value = match?.[2]?.trimEnd();
  return match?.[1] !== undefined && value && /:\s|:$/.test(value) ? { before: match[1], value } : undefined;
}

const tab: Explanation = (_, line, reason) => {
  const match = /^( *)(\t+)/.exec(line.text);
  if (!match && !/\btab\b/.test(reason)) return undefined;
  return {
    message: {
      fr: "La ligne commence par une tabulation ; YAML n’accepte que des espaces.",
      en: "The line begins with a tab; YAML accepts spaces only.",
    },
    help: { fr: "Remplacez chaque tabulation par deux espaces.", en: "Replace each tab with two spaces." },
    suggestion: line.text.replace(/^\s+/, (blank) => blank.replace(/\t/g, "  ")),
    ...(match && {
      edit: {
        place: { at: "offset" as const, start: line.start, end: line.start + match[0].length },
        text: match[0].replace(/\t/g, "  "),
      },
    }),
  };
};

const duplicateKey: Explanation = (source, line, reason) => {
  if (!/duplicat/.test(reason)) return undefined;
  const key = /^\s*(?:- )?"?([^:"]+)"?\s*:/.exec(line.text)?.[1]?.trim() ?? line.text;
  const before = source.text.slice(0, line.start).split("\n");
  const first = before.findIndex((text) => text.trimStart().startsWith(`${key}:`)) + 1;
  const where: Words = {
    fr: first > 0 ? ` (déjà ligne ${first})` : "",
    en: first > 0 ? ` (already on line ${first})` : "",
  };
  return {
    message: {
      fr: `« ${key} » est écrit deux fois${where.fr} : on ne sait pas laquelle des deux valeurs garder.`,
      en: `“${key}” is written twice${where.en}: nobody knows which value to keep.`,
    },
    help: { fr: "Gardez une seule des deux lignes.", en: "Keep one of the two lines only." },
    start: line.start + (line.text.length - line.text.trimStart().length),
  };
};

const unknownTag: Explanation = (_, line, reason) => {
  if (!/\btag\b/.test(reason)) return undefined;
  const at = line.text.indexOf("!");
  const sign = /!\S*/.exec(line.text)?.[0] ?? "!";
  const value = at >= 0 ? line.text.slice(at) : "";
  return {
    message: {
      fr: `« ${sign} » est une étiquette YAML, qui n’est pas acceptée.`,
      en: `“${sign}” is a YAML tag, which is not accepted.`,
    },
    help: {
      fr: "Si le point d’exclamation fait partie du texte, mettez la valeur entre guillemets ; sinon retirez l’étiquette.",
      en: "If the exclamation mark is part of the text, put the value in quotes; otherwise take the tag away.",
    },
    ...(at >= 0 && { suggestion: line.text.slice(0, at) + JSON.stringify(value), start: line.start + at }),
  };
};

const unclosedQuote: Explanation = (_, line) => {
  const match = /^(\s*(?:- )?(?:[^:"']+: +)?)(["'])(.*)$/.exec(line.text);
  if (!match) return undefined;
  const [, before = "", quote = "", rest = ""] = match;
  const inside = rest.trimEnd();
  const closed = quote === '"' ? /^(?:[^"\\]|\\.)*"$/.test(inside) : /^(?:[^']|'')*'$/.test(inside);
  if (closed) return undefined;
  return {
    message: {
      fr: "Un guillemet est ouvert et n’est pas refermé au bon endroit.",
      en: "A quote is opened and not closed where it should be.",
    },
    help: {
      fr: 'Entourez toute la valeur de guillemets droits ; un guillemet droit à l’intérieur s’écrit \\".',
      en: 'Put the whole value in straight quotes; a straight quote inside is written \\".',
    },
    suggestion: before + JSON.stringify(inside.replace(/["']$/, "").replace(/\\"/g, '"')),
    start: line.start + before.length,
  };
};

const reservedStart: Explanation = (_, line) => {
  const match = /^(\s*(?:- )?[^:\s]+: +)([@`%|>].*)$/.exec(line.text);
  if (!match) return undefined;
  const [, before = "", value = ""] = match;
  return {
    message: {
      fr: `Une valeur ne peut pas commencer par « ${value[0]} » sans guillemets.`,
      en: `A value cannot begin with “${value[0]}” without quotes.`,
    },
    help: { fr: "Remplacez la ligne par celle-ci.", en: "Replace the line with this one." },
    suggestion: before + JSON.stringify(value),
    start: line.start + before.length,
  };
};

const missingColon: Explanation = (source, line) => {
  const here = /^[\p{L}][\p{L}\p{N}]*$|^[\p{L}][\p{L}\p{N}]* +[^:]+$|^[\p{L}][\p{L}\p{N}]*:\S/u.test(line.text)
    ? line
    : undefined;
  if (!here || source.text.slice(0, here.start).trim() === "") return undefined;
  const [key = "", ...rest] = here.text.split(/:\s*|\s+/);
  return {
    message: {
      fr: `La ligne « ${here.text} » n’a pas la forme « nom: valeur » (deux-points, puis une espace).`,
      en: `The line “${here.text}” does not have the form “name: value” (a colon, then a space).`,
    },
    help: {
      fr: "Ajoutez les deux-points et l’espace, ou décalez la ligne si elle continue la précédente.",
      en: "Add the colon and the space, or indent the line if it continues the one above.",
    },
    suggestion: `${key}: ${rest.join(" ")}`.trimEnd(),
    start: here.start,
  };
};

const explanations = [tab, duplicateKey, unknownTag, unquotedColon, unclosedQuote, reservedStart, missingColon];

function general(reason: string): Said {
  return {
    message: {
      fr: "Cette ligne ne peut pas être lue : sa forme n’est pas celle d’une information « nom: valeur » ou d’une liste.",
      en: `This line cannot be read: it has not the form of a fact “name: value” or of a list (${reason}).`,
    },
    help: {
      fr: "Vérifiez le décalage au début de la ligne, les crochets et les guillemets ; au besoin, comparez avec une autre fiche.",
      en: "Check the indentation, the brackets and the quotes; if need be, compare with another entry.",
    },
  };
}

function previousLine(text: string, line: Line): Line | undefined {
  return line.start > 0 ? lineAt(text, line.start - 1) : undefined;
}
