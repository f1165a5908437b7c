/** A content folder in; its diagnostics and, where no error stands, the linked Catalogue out: load, validate, link. */
import type { Language } from "../../schemas/index.ts";
import { innerLinksOf } from "../content/body.ts";
import { languageOf } from "../content/language-of.ts";
import { load } from "../content/load.ts";
import type { Content } from "../content/source.ts";
import {
  type Diagnostic,
  inReadingOrder,
  isError,
  type Located,
  type Summary,
  summarise,
} from "../diagnostics/diagnostic.ts";
import { rules } from "../rules/index.ts";
import type { SitePlan } from "../rules/rule.ts";
import { validate } from "../rules/validate.ts";
import { type Before, type Cached, cacheEntries, cacheTogether, digestOfTogether } from "./cached.ts";
import { link, relatedIn } from "./link.ts";
import type { Catalogue } from "./model.ts";

export interface Reading {
  diagnostics: readonly Diagnostic[];
  located: readonly Located[];
  summary: Summary;
  content: Content;
  /** The language of the messages. */
  language: Language;
  /** Links the Catalogue; undefined where there is an error: nothing unvalidated can be rendered. */
  catalogue(): Catalogue | undefined;
  /** What another run may take over where things are still the same. */
  cached(): Cached;
}

interface ReadingOptions {
  /** Of the messages; the catalogue's own unless told. */
  language?: Language | undefined;
  /** The site that will be made of a catalogue; without it nobody asks whether links within lead anywhere. */
  planOf?(catalogue: Catalogue, content: Content): SitePlan | Promise<SitePlan>;
}

const rulesOfSites = rules.filter(({ scope }) => scope === "site");

/** Throws only where the folder cannot be read at all. */
export async function readCatalogue(root: string, options: ReadingOptions = {}, before?: Before): Promise<Reading> {
  return await readContent(await load(root, before), options, before);
}

/** The same for a folder that has been loaded. */
export async function readContent(content: Content, options: ReadingOptions = {}, before?: Cached): Promise<Reading> {
  const language = options.language ?? languageOf(content);
  const former = before?.together;
  const digest = once(() => digestOfTogether(content, language));
  const together = former && former.from === digest() ? former.findings : undefined;
  const first = validate(content, language, { cached: before?.entries, together });
  let linked: Catalogue | undefined;
  const catalogue = () => {
    linked ??= link(first.known, before?.related);
    return linked;
  };
  const { planOf } = options;
  const asks =
    planOf && !first.diagnostics.some(isError) && first.known.entries.some((entry) => innerLinksOf(entry).length > 0);
  const more = asks
    ? validate(content, language, { rules: rulesOfSites, plan: await planOf(catalogue(), content) }).located
    : [];
  const located = [...first.located, ...more].sort((a, b) => inReadingOrder(a.diagnostic, b.diagnostic));
  const diagnostics = located.map(({ diagnostic }) => diagnostic);
  const summary = summarise(diagnostics, content.files.length);
  return {
    diagnostics,
    located,
    summary,
    content,
    language,
    catalogue: () => (summary.errors === 0 ? catalogue() : undefined),
    cached: () => ({
      entries: cacheEntries(content.sources, first.alone, before?.entries),
      together: cacheTogether(first.together, former, digest),
      related: linked && relatedIn(linked),
    }),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
