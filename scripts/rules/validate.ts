/** Loaded content in, sorted diagnostics out. */
import type { Kind, Language } from "../../schemas/index.ts";
import type { Content, EntrySource, Source, TextSource } from "../content/source.ts";
import type { Span } from "../content/yaml-places.ts";
import {
  type Diagnostic,
  type Edit,
  type Finding,
  inReadingOrder,
  type Located,
  type LocatedEdit,
  type Place,
} from "../diagnostics/diagnostic.ts";
import { locatorOf, type Position } from "../diagnostics/locate.ts";
import { slugify } from "../language/fold.ts";
import { wordsOf } from "../language/words.ts";
import { rules as allRules } from "./index.ts";
import type { Known, Rule, SitePlan } from "./rule.ts";
import { schemaErrors } from "./schema-check.ts";

export interface Validation {
  diagnostics: Diagnostic[];
  /** Every entry whose front matter could be read, valid or not. */
  known: Known;
  /** Findings with the place of each, for those who underline or mend. */
  located: Located[];
  /** Those of them that rules made which look at one file at a time, by file. */
  alone: ReadonlyMap<string, readonly Located[]>;
  /** Those that rules made which look at several; the very list of the earlier run where that still holds. */
  together: readonly Located[];
}

interface Attention {
  rules?: readonly Rule[];
  /** The files to speak of, every one unless told. The others are looked at for what these say of them only. */
  concerns?(file: string): boolean;
  /** Given once nothing else is wrong: rules about the whole site run then, and only then. */
  plan?: SitePlan | undefined;
  /** What an earlier run found in the sources that are cached, by file. */
  cached?: ReadonlyMap<string, { findings?: readonly Located[] }> | undefined;
  /** What one found that looked at the same files together. */
  together?: readonly Located[] | undefined;
}

/** Runs every rule over everything; a rule that crashes is reported as such and the others still run. */
export function validate(content: Content, language: Language, attention: Attention = {}): Validation {
  const { rules = allRules, concerns = () => true, plan, cached = new Map(), together: same } = attention;
  const known = index(content.sources);
  const alone = new Map<string, Located[]>();
  const together: Located[] = [];
  const locate = locator(content, language);
  const report: Report = (rule, finding) => {
    if (!tellsOf(rule.scope, finding, concerns)) return;
    // Who asks about one of two files alike reads of it in that one.
    const { reverse, ...seen } = finding;
    const turned = reverse && !concerns(finding.file) ? reverse : seen;
    const one: Located = {
      ...locate(rule, turned),
      ...(reverse && { reverse: locate(rule, turned === seen ? reverse : seen) }),
    };
    const mine = aloneScopes.has(rule.scope) ? alone.get(finding.file) : together;
    if (mine) mine.push(one);
    else alone.set(finding.file, [one]);
  };
  runAll(
    rules.filter(({ scope }) => !same || !togetherScopes.has(scope)),
    content,
    known,
    concerns,
    report,
    plan,
  );
  const located = [
    ...cachedFindings(content, cached, rules, concerns),
    ...[...alone.values()].flat(),
    ...(same ?? []),
    ...together,
  ].sort((a, b) => inReadingOrder(a.diagnostic, b.diagnostic));
  return {
    diagnostics: located.map(({ diagnostic }) => diagnostic),
    known,
    located,
    alone,
    together: same ?? together,
  };
}

/** What rules of these scopes say of a file hangs on nothing but its bytes. */
const aloneScopes: ReadonlySet<Rule["scope"]> = new Set(["file", "text", "fault", "field", "entry"]);

/** What rules of these say hangs on front matters, pictures and names of files (see scripts/catalogue/cached.ts). */
const togetherScopes: ReadonlySet<Rule["scope"]> = new Set(["reference", "content"]);

/** What is said of two files together is told to whoever asks about either: of two alike, each may be the newer. */
function tellsOf(scope: Rule["scope"], { file, related = [] }: Finding, concerns: (file: string) => boolean): boolean {
  return concerns(file) || (scope === "content" && related.some((other) => concerns(other.file)));
}

/** What an earlier run found in files that are still the same. */
function cachedFindings(
  { sources }: Content,
  cached: NonNullable<Attention["cached"]>,
  rules: readonly Rule[],
  concerns: (file: string) => boolean,
): Located[] {
  const findings = sources.flatMap((source) =>
    source.cached && concerns(source.file) ? (cached.get(source.file)?.findings ?? []) : [],
  );
  if (findings.length === 0) return [];
  const ids = new Set(rules.map(({ id }) => id));
  return findings.filter(({ diagnostic }) => ids.has(diagnostic.rule));
}

type Report = (rule: Rule, finding: Finding) => unknown;
type Scoped<S extends Rule["scope"]> = Extract<Rule, { scope: S }>;

/**
 * Everything that looks at one file at a time looks at it at once: going through all files again for every rule
 * would fetch each of them from memory fifty times.
 */
function runAll(
  rules: readonly Rule[],
  content: Content,
  known: Known,
  concerns: (file: string) => boolean,
  report: Report,
  plan: SitePlan | undefined,
): void {
  const crashed = new Set<Rule>();
  const of = <S extends Rule["scope"]>(scope: S) => rules.filter((rule) => rule.scope === scope) as Scoped<S>[];
  const run = <R extends Rule>(rule: R, look: (rule: R) => Iterable<Finding>): void => {
    if (crashed.has(rule)) return;
    try {
      for (const finding of look(rule)) report(rule, finding);
    } catch (error) {
      crashed.add(rule);
      report(rule, crash(rule, error));
    }
  };
  const [fileRules, textRules, faultRules] = [of("file"), of("text"), of("fault")];
  const [fieldRules, entryRules, referenceRules] = [of("field"), of("entry"), of("reference")];
  const cached = new Set(content.sources.filter((source) => source.cached).map(({ file }) => file));
  for (const file of content.files) {
    if (concerns(file.file) && !cached.has(file.file))
      for (const rule of fileRules) run(rule, ({ check }) => check(file));
  }
  for (const source of content.sources) {
    if (source.cached || !concerns(source.file)) continue;
    if (isText(source)) for (const rule of textRules) run(rule, ({ check }) => check(source));
    if (isText(source) && source.faults.length) for (const rule of faultRules) run(rule, ({ check }) => check(source));
  }
  for (const entry of known.entries) {
    if (!concerns(entry.file)) continue;
    if (!entry.cached && fieldRules.length + entryRules.length > 0) {
      entry.errors = schemaErrors(entry.schema, entry.read.data);
      if (entry.errors.length) for (const rule of fieldRules) run(rule, ({ check }) => check(entry));
      for (const rule of entryRules) run(rule, ({ check }) => check(entry));
    }
    for (const rule of referenceRules) run(rule, ({ check }) => check(entry, known));
  }
  for (const rule of of("content")) run(rule, ({ check }) => check(known, content));
  if (plan) for (const rule of of("site")) run(rule, ({ check }) => check(known, plan));
}

function isText(source: Source): source is TextSource {
  return source.text !== undefined;
}

function index(sources: readonly Source[]): Known {
  const entries: EntrySource[] = [];
  for (const source of sources) {
    if (source.read) entries.push(source as EntrySource);
  }
  const byKind = new Map<string, Map<string, EntrySource>>();
  for (const entry of entries) {
    const slugs = byKind.get(entry.schema) ?? new Map<string, EntrySource>();
    if (!slugs.has(entry.slug)) slugs.set(entry.slug, entry);
    byKind.set(entry.schema, slugs);
  }
  const none = new Map<string, EntrySource>();
  // A file that has yet to be renamed is there, under the name that it will have.
  const files = new Set(sources.flatMap(({ schema, slug }) => [`${schema}/${slug}`, `${schema}/${slugify(slug)}`]));
  return {
    entries,
    of: (kind: Kind) => byKind.get(kind) ?? none,
    has: (kind: Kind, slug: string) => files.has(`${kind}/${slug}`),
    settings: byKind.get("catalogue")?.get("catalogue"),
  };
}

function locator(content: Content, language: Language): (rule: Rule, finding: Finding) => Located {
  const sources = new Map(content.sources.map((source) => [source.file, source]));
  const nowhere = { schema: "catalogue" } as const;
  const locatorIn = (file: string) => locatorOf(sources.get(file) ?? nowhere);
  const where = (file: string, place: Place): { span: Span } & Position => {
    const span = locatorIn(file).span(place);
    return { span, ...locatorIn(file).position(span.start) };
  };
  return (rule, finding) => {
    const { span, line, column } = where(finding.file, finding.place);
    const diagnostic: Diagnostic = {
      file: finding.file,
      line,
      column,
      rule: rule.id,
      severity: finding.severity ?? rule.severity,
      message: finding.message[language],
      ...(finding.help && { help: finding.help[language] }),
      ...(finding.suggestion !== undefined && { suggestion: finding.suggestion }),
      ...(finding.related && {
        related: finding.related.map((other) => {
          const place = where(other.file, other.place);
          return { file: other.file, line: place.line, column: place.column, message: other.message[language] };
        }),
      }),
    };
    const placed = ({ place, text }: Edit): LocatedEdit => ({ span: locatorIn(finding.file).span(place), text });
    const { edit, proposal = edit } = finding;
    const certain = edit && (edit.language ?? language) === language;
    return {
      diagnostic,
      span,
      ...(certain ? { edit: placed(edit) } : proposal && { proposal: placed(proposal) }),
    };
  };
}

function crash(rule: Rule, error: unknown): Finding {
  const words = wordsOf("diagnostics");
  const reason = error instanceof Error ? error.message : String(error);
  return {
    file: "content/",
    place: { at: "file" },
    severity: "error",
    message: words.crash({ rule: rule.id, reason }),
    help: words.crashHelp,
  };
}
