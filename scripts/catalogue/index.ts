/** A content folder in; its diagnostics and, where no error stands, the linked Catalogue out: load, validate, link. */
import type { Language } from "../../schemas/index.ts";
import { type Diagnostic, type Summary, summarise } from "./diagnostics.ts";
import { link } from "./link.ts";
import { type Content, load } from "./load.ts";
import type { Catalogue } from "./model.ts";
import { type Located, validate } from "./validate.ts";

export interface Reading {
  diagnostics: readonly Diagnostic[];
  located: readonly Located[];
  summary: Summary;
  content: Content;
  /** The language of the messages. */
  language: Language;
  /** Links the Catalogue; undefined where there is an error: nothing unvalidated can be rendered. */
  catalogue(): Catalogue | undefined;
}

/** Throws only where the folder cannot be read at all. Messages are in `language`, else the catalogue's own. */
export async function readCatalogue(root: string, language?: Language): Promise<Reading> {
  const content = await load(root);
  const spoken = language ?? languageOf(content);
  const { diagnostics, located, known } = validate(content, spoken);
  const summary = summarise(diagnostics, content.files.length);
  return {
    diagnostics,
    located,
    summary,
    content,
    language: spoken,
    catalogue: () => (summary.errors === 0 ? link(known) : undefined),
  };
}

/** The first language of catalogue.yaml; French where it does not say. */
export function languageOf(content: Content): Language {
  const settings = content.sources.find(({ schema }) => schema === "catalogue")?.read?.data;
  const first = Array.isArray(settings?.languages) ? settings.languages[0] : undefined;
  return first === "en" ? "en" : "fr";
}
