/** Diagnostics in; text for a terminal, or the JSON of the public contract, out. */
import type { Language } from "../../../schemas/index.ts";
import type { Content } from "../../content/source.ts";
import { wordsOf } from "../../language/words.ts";
import type { Diagnostic, Located, Severity, Summary } from "../diagnostic.ts";
import { codeFrame } from "../frame.ts";
import { printable, printableJson } from "../printable.ts";
import { ruleAddress } from "../rule-address.ts";

export interface Printed {
  located: readonly Located[];
  summary: Summary;
  content: Pick<Content, "sources">;
}

/** Remarks are many, and none keeps anything from being published: who wants them asks for them. */
export function withoutRemarks(located: readonly Located[]): Located[] {
  return located.filter(({ diagnostic }) => diagnostic.severity !== "info");
}

const colours: Record<Severity, string> = { error: "31", warning: "33", info: "36" };

/** What matters most comes last, where a terminal leaves the reader. */
const order: readonly Severity[] = ["info", "warning", "error"];

/**
 * Code frames: each fault with its line, the place underlined, and what to write. Colour where `colour` is set.
 * `guide` is the address of the contributors' guide: the first fault of each rule says where the rule is explained.
 */
export function asText(
  { located, summary, content }: Printed,
  language: Language,
  colour = false,
  guide?: string,
): string {
  const paint = (code: string, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const sources = new Map(content.sources.map((source) => [source.file, source]));
  const severities = wordsOf("diagnostics", language).severity;
  const explained = new Set<string>();
  const rising = order.flatMap((severity) => located.filter(({ diagnostic }) => diagnostic.severity === severity));
  const blocks = rising.map(({ diagnostic, span }) => {
    const { file, line, column, severity, rule, message, help, suggestion, related = [] } = diagnostic;
    const where = paint("1", printable(`${file}:${line}:${column}`));
    const lines = [
      `${where} ${paint(colours[severity], severities[severity])} ${paint("2", rule)}`,
      `  ${printable(message)}`,
      ...codeFrame(sources.get(file)?.text, span, diagnostic).map((row) => `  ${row}`),
    ];
    if (help) lines.push(`  ${printable(help)}`);
    if (suggestion !== undefined) {
      lines.push(...suggestion.split("\n").map((row) => `  ${paint("32", `+ ${printable(row)}`)}`));
    }
    for (const other of related) {
      lines.push(`  ↳ ${printable(`${other.file}:${other.line}:${other.column} ${other.message}`)}`);
    }
    if (guide && !explained.has(rule)) lines.push(`  ${paint("2", `→ ${ruleAddress(guide, rule)}`)}`);
    explained.add(rule);
    return lines.join("\n");
  });
  return [...blocks, paint(summary.errors ? "31" : "32", summaryLine(summary, language))].join("\n\n");
}

/** One line that says how many remarks there are, and how to see them. */
export function remarksLine(count: number, language: Language, command: string): string {
  return wordsOf("diagnostics", language).remarks({ count, number: count, command });
}

/** One line that says how it went. */
export function summaryLine(summary: Summary, language: Language): string {
  const words = wordsOf("diagnostics", language);
  const parts = (["files", "errors", "warnings"] as const).map((what) =>
    words[what]({ count: summary[what], number: summary[what] }),
  );
  return `${parts.join(", ")}.`;
}

/** The public contract's JSON, version 1. */
export function asJson(diagnostics: readonly Diagnostic[], summary: Summary): string {
  return printableJson({ version: 1, diagnostics, summary });
}
