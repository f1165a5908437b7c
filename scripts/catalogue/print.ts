/** Diagnostics in; text for a terminal, or the JSON of the public contract, out. */
import type { Language, Words } from "../../schemas/index.ts";
import type { Diagnostic, Severity, Summary } from "./diagnostics.ts";
import type { Content } from "./load.ts";
import type { Located } from "./validate.ts";

export interface Printed {
  located: readonly Located[];
  summary: Summary;
  content: Pick<Content, "sources">;
}

const severities: Record<Severity, Words> = {
  error: { fr: "erreur", en: "error" },
  warning: { fr: "attention", en: "warning" },
  info: { fr: "à savoir", en: "note" },
};

const colours: Record<Severity, string> = { error: "31", warning: "33", info: "36" };

/** Code frames: each fault with its line, the place underlined, and what to write. Colour where `colour` is set. */
export function asText({ located, summary, content }: Printed, language: Language, colour = false): string {
  const paint = (code: string, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const texts = new Map(content.sources.map(({ file, text }) => [file, text]));
  const blocks = located.map((one) => {
    const { diagnostic } = one;
    const { file, line, column, severity, rule, message, help, suggestion, related = [] } = diagnostic;
    const say = (words: Words) => words[language];
    const lines = [
      `${paint("1", `${file}:${line}:${column}`)} ${paint(colours[severity], say(severities[severity]))} ${paint("2", rule)}`,
      `  ${visible(message)}`,
      ...frame(texts.get(file), one).map((row) => `  ${row}`),
    ];
    if (help) lines.push(`  ${visible(help)}`);
    if (suggestion !== undefined) {
      lines.push(...suggestion.split("\n").map((row) => `  ${paint("32", `+ ${visible(row)}`)}`));
    }
    for (const other of related)
      lines.push(`  ↳ ${other.file}:${other.line}:${other.column} ${visible(other.message)}`);
    return lines.join("\n");
  });
  return [...blocks, paint(summary.errors ? "31" : "32", summaryLine(summary, language))].join("\n\n");
}

/** One line that says how it went. */
export function summaryLine({ files, errors, warnings }: Summary, language: Language): string {
  const count = (number: number, one: Words, other: Words) =>
    `${number} ${new Intl.PluralRules(language).select(number) === "one" ? one[language] : other[language]}`;
  const parts = [
    count(files, { fr: "fichier lu", en: "file read" }, { fr: "fichiers lus", en: "files read" }),
    count(errors, { fr: "erreur", en: "error" }, { fr: "erreurs", en: "errors" }),
    count(warnings, { fr: "avertissement", en: "warning" }, { fr: "avertissements", en: "warnings" }),
  ];
  return `${parts.join(", ")}.`;
}

/** The public contract's JSON, version 1. */
export function asJson(diagnostics: readonly Diagnostic[], summary: Summary): string {
  return JSON.stringify({ version: 1, diagnostics, summary });
}

/** The line at fault and a row of carets under the place; nothing for a fault of the file as a whole. */
function frame(text: string | undefined, { diagnostic, span }: Located): string[] {
  if (text === undefined) return [];
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const newline = text.indexOf("\n", lineStart);
  const line = text.slice(lineStart, newline < 0 ? undefined : newline).replace(/\r$/, "");
  if (!line.trim()) return [];
  // A long line is shown around the place, never cut in the message itself.
  const from = Math.max(0, diagnostic.column - 1 - 60);
  const shown = visible(line.slice(from, from + 120).replace(/\t/g, " "));
  const width = Math.max(
    1,
    Math.min(span.end - span.start, line.length - (diagnostic.column - 1), 120 - (diagnostic.column - 1 - from)),
  );
  const gutter = `${diagnostic.line} │ `;
  const pad = " ".repeat(Math.max(0, diagnostic.column - 1 - from));
  return [gutter + shown, `${" ".repeat(gutter.length)}${pad}${"^".repeat(width)}`];
}

/** Control and direction characters of content must not act on the terminal that shows them. */
function visible(text: string): string {
  return text.replace(/\p{Cc}|[\u200b\u2028-\u202e\u2060-\u2069\ufeff]/gu, "�");
}
