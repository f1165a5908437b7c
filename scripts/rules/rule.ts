/** What a rule is: the shape that every file of rules/ has, and what rules are given to look at. */
import type { Kind } from "../../schemas/index.ts";
import type { Content, ContentFile, EntrySource, FaultySource, TextSource } from "../content/source.ts";
import type { Finding, Severity } from "../diagnostics/diagnostic.ts";

interface Description {
  /** Permanent, `group/name`: people search for it, and its words are found by it (about.ts). */
  id: string;
  severity: Severity;
  /** Files that satisfy the rule, over a small valid catalogue (rules/example.ts). */
  passing: Example;
  /** Files that do not. */
  failing: Example & {
    /** Where the finding stands. */
    at: { file: string; line: number; column: number };
    suggestion?: string;
  };
}

export interface Example {
  /** Path, as `content/prototypes/2018/x.md`, to text; bytes where the text is not what matters. */
  files: Record<string, string | Uint8Array>;
  /** Files that are not what they should be on disk. */
  nature?: Record<string, Partial<Pick<ContentFile, "nature" | "executable" | "damage">>>;
  /** Pages that the site has, with what links may name on each; for a rule that asks for it. */
  pages?: Readonly<Record<string, { headings?: readonly string[]; sections?: readonly string[] }>>;
}

/** Scopes run from narrow to wide, each only over what the one before could read. */
export type Rule = Description &
  (
    | { scope: "file"; check(file: ContentFile): Iterable<Finding> }
    | { scope: "text"; check(source: TextSource): Iterable<Finding> }
    /** Texts whose front matter has a mistake. */
    | { scope: "fault"; check(source: FaultySource): Iterable<Finding> }
    /** Entries that their schema has something against. */
    | { scope: "field"; check(entry: EntrySource): Iterable<Finding> }
    | { scope: "entry"; check(entry: EntrySource): Iterable<Finding> }
    /** Entries with those that they name. All scopes above look at one file, and say the same of it as long as it is the same. */
    | { scope: "reference"; check(entry: EntrySource, known: Known): Iterable<Finding> }
    | { scope: "content"; check(known: Known, content: Content): Iterable<Finding> }
    /** Content without an error. */
    | { scope: "site"; check(known: Known, plan: SitePlan): Iterable<Finding> }
  );

/** The site that will be made of content. */
export interface SitePlan {
  /** As `/defis/x/`, `/feed.xml`, `/images/x.jpg`. */
  paths: ReadonlySet<string>;
  /** The path of the page that shows an entry's text. */
  pageOf(entry: Pick<EntrySource, "schema" | "slug">): string;
  /** What links may call the headings of the text at a path (see `headingNames`). */
  headingsOf(path: string): ReadonlySet<string>;
  /** What else has an id on the page at a path. */
  sectionsOf(path: string): ReadonlySet<string>;
}

/** All entries that could be read, to look references up in. */
export interface Known {
  entries: readonly EntrySource[];
  /** The entries of a kind by slug. */
  of(kind: Kind): ReadonlyMap<string, EntrySource>;
  /** Whether there is a file for it, readable or not: a mistake in one entry is no mistake in those that name it. */
  has(kind: Kind, slug: string): boolean;
  settings?: EntrySource;
}
