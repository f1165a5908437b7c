/** Diagnostics in, Markdown for a forge (job summary, comment) out, in which nothing written by strangers is markup. */
import type { Language } from "../../../schemas/index.ts";
import { wordsOf } from "../../language/words.ts";
import type { Diagnostic, Summary } from "../diagnostic.ts";
import { printable } from "../printable.ts";
import { ruleAddress } from "../rule-address.ts";
import { summaryLine } from "./text.ts";

export interface MarkdownOptions {
  language: Language;
  /** The most bytes (UTF-8) that the forge accepts; what does not fit is counted, not cut in the middle. */
  limit: number;
  /** The address of the contributors' guide, where it is known. */
  guide?: string;
  /** The address of a line of a file, where there is one. */
  lineAddress?(file: string, line: number): string;
}

export function asMarkdown(diagnostics: readonly Diagnostic[], summary: Summary, options: MarkdownOptions): string {
  const { language, limit } = options;
  const words = wordsOf("diagnostics", language).markdown;
  const closing = diagnostics.length ? summaryLine(summary, language) : words.nothing;
  // Room for the closing line and for the one that counts what is left out.
  let room = limit - 400;
  const parts: string[] = [];
  let lastFile: string | undefined;
  for (const [index, diagnostic] of diagnostics.entries()) {
    const heading = diagnostic.file === lastFile ? "" : `### ${codeSpan(diagnostic.file)}\n\n`;
    const part = heading + item(diagnostic, options);
    room -= Buffer.byteLength(part) + 2;
    if (room < 0) {
      parts.push(words.more({ number: diagnostics.length - index }));
      break;
    }
    parts.push(part);
    lastFile = diagnostic.file;
  }
  return `${[`**${closing}**`, ...parts].join("\n\n")}\n`;
}

function item(diagnostic: Diagnostic, { language, guide, lineAddress }: MarkdownOptions): string {
  const { markdown: words, severity: severities } = wordsOf("diagnostics", language);
  const { file, line, rule, severity, message, help, suggestion, related = [] } = diagnostic;
  const place = (file: string, line: number, label: string) =>
    lineAddress ? `[${label}](<${lineAddress(file, line)}>)` : label;
  const id = guide ? `[${codeSpan(rule)}](<${ruleAddress(guide, rule)}>)` : codeSpan(rule);
  const lines = [
    `- **${place(file, line, words.line({ line }))}** · ${severities[severity]} · ${id}  `,
    `  ${prose(message)}`,
  ];
  if (help) lines.push("", `  ${prose(help)}`);
  if (suggestion !== undefined) lines.push("", `  ${words.write}`, "", ...block(suggestion, "  "));
  for (const other of related) {
    const label = words.fileAndLine({ file: codeSpan(other.file), line: other.line });
    const where = place(other.file, other.line, label);
    lines.push("", `  ${words.see({ place: where, message: prose(other.message) })}`);
  }
  return lines.join("\n");
}

/**
 * A sentence of ours with words of strangers in it, as Markdown that shows it letter for letter. Only `code` between
 * two backticks keeps a meaning, and nothing inside it has any. Names and numbers that a forge would turn into a
 * mention, a reference or a link are split by a word joiner, which nobody sees.
 */
export function prose(text: string): string {
  return printable(text)
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? codeSpan(part.slice(1, -1)) : plain(part)))
    .join("");
}

const joiner = "\u2060";

function plain(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, "\\$&")
    .replace(/\\[@#]|\\:(?=\\\/)/g, `$&${joiner}`)
    .replace(/\b(www|gh)(?=\\[.-])/gi, `$1${joiner}`);
}

/** Text as code within a line; the fence is longer than any run of backticks inside. */
export function codeSpan(text: string): string {
  const shown = printable(text);
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Lines as a block of code. */
function block(text: string, indent: string): string[] {
  const rows = text.split("\n").map(printable);
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}text`, ...rows, fence].map((row) => indent + row);
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
