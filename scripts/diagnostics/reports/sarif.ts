/** Diagnostics in, a SARIF 2.1.0 log with the rules that were run out, for forges and editors that read it. */
import type { Log, PhysicalLocation, ReportingDescriptor, Result } from "sarif";
import type { Language, Words } from "../../../schemas/index.ts";
import type { Content } from "../../content/source.ts";
import type { Span } from "../../content/yaml-places.ts";
import type { Located, Severity } from "../diagnostic.ts";
import { Locator } from "../locate.ts";
import { printableJson } from "../printable.ts";
import { ruleAddress, ruleAnchor } from "../rule-address.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** What is told of a rule that was run. */
export interface ToldRule {
  id: string;
  severity: Severity;
  title: Words;
  why: Words;
}

export interface SarifOptions {
  language: Language;
  rules: readonly ToldRule[];
  /** Of this program. */
  version: string;
  /** The address of the contributors' guide, where it is known. */
  guide?: string;
}

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function asSarif(
  located: readonly Located[],
  content: Pick<Content, "sources">,
  { language, rules, version, guide }: SarifOptions,
): string {
  const place = placer(content);
  const log: Log = {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Essaim",
            semanticVersion: version,
            language,
            ...(guide && { informationUri: guide }),
            rules: rules.map((rule) => describe(rule, language, guide)),
          },
        },
        language,
        columnKind: "utf16CodeUnits",
        results: located.map((one) => result(one, rules, place)),
      },
    ],
  };
  return printableJson(log);
}

function describe({ id, title, why, severity }: ToldRule, language: Language, guide?: string): ReportingDescriptor {
  return {
    id,
    name: ruleAnchor(id).replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: `${title[language]} ${why[language]}` },
    ...(guide && { helpUri: ruleAddress(guide, id) }),
    defaultConfiguration: { level: levels[severity] },
  };
}

type Placer = (file: string, span: Span) => Required<Pick<PhysicalLocation, "artifactLocation" | "region">>;

function result({ diagnostic, span, edit }: Located, rules: readonly ToldRule[], place: Placer): Result {
  const { file, rule, severity, message, help, suggestion, related = [] } = diagnostic;
  const ruleIndex = rules.findIndex(({ id }) => id === rule);
  const sentences = [message, help, suggestion === undefined ? undefined : `→ ${suggestion}`];
  const mended = edit && place(file, edit.span);
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: levels[severity],
    message: { text: sentences.filter(Boolean).join("\n") },
    locations: [{ physicalLocation: place(file, span) }],
    ...(related.length && {
      relatedLocations: related.map((other, id) => ({
        id,
        message: { text: other.message },
        physicalLocation: {
          artifactLocation: artifactOf(other.file),
          region: { startLine: other.line, startColumn: other.column },
        },
      })),
    }),
    ...(edit &&
      mended && {
        fixes: [
          {
            artifactChanges: [
              {
                artifactLocation: mended.artifactLocation,
                replacements: [{ deletedRegion: mended.region, insertedContent: { text: edit.text } }],
              },
            ],
          },
        ],
      }),
  };
}

function placer({ sources }: Pick<Content, "sources">): Placer {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const locators = new Map<string, Locator>();
  return (file, { start, end }) => {
    const locator = locators.get(file) ?? new Locator(byFile.get(file) ?? { schema: "catalogue" });
    locators.set(file, locator);
    const [from, to] = [locator.position(start), locator.position(Math.max(start, end))];
    return {
      artifactLocation: artifactOf(file),
      region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
    };
  };
}

function artifactOf(file: string) {
  return { uri: file.split("/").map(encodeURIComponent).join("/") };
}
