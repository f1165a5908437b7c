/** Diagnostics in, GitHub workflow commands out: one annotation each, on the line it is about. */
import type { Language } from "../../../schemas/index.ts";
import { wordsOf } from "../../language/words.ts";
import type { Located, Severity } from "../diagnostic.ts";
import { printable } from "../printable.ts";
import { ruleAddress } from "../rule-address.ts";

const commands: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

/**
 * One command a line, errors first: Actions shows ten annotations of a kind for a step and drops the rest.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function asGithub(located: readonly Located[], language: Language, guide?: string): string {
  const severities = wordsOf("diagnostics", language).severity;
  const order = Object.keys(commands);
  return [...located]
    .sort((a, b) => order.indexOf(a.diagnostic.severity) - order.indexOf(b.diagnostic.severity))
    .map(({ diagnostic, span }) => {
      const { file, line, column, rule, severity, message, help, suggestion, related = [] } = diagnostic;
      const properties = {
        file,
        line,
        col: column,
        // GitHub marks columns only where both ends are on one line.
        endColumn: column + Math.max(1, span.end - span.start),
        title: `${severities[severity]} ${rule}`,
      };
      const text = [
        printable(message),
        help && printable(help),
        ...(suggestion === undefined ? [] : suggestion.split("\n").map((row) => `+ ${printable(row)}`)),
        ...related.map((other) => printable(`↳ ${other.file}:${other.line}:${other.column} ${other.message}`)),
        guide && ruleAddress(guide, rule),
      ];
      const told = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${commands[severity]} ${told.join(",")}::${escapeData(text.filter(Boolean).join("\n"))}`;
    })
    .join("\n");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
