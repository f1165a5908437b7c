/** The id of a rule in; what it asks and why, in every language, out. */
import type { Words } from "../../schemas/index.ts";
import { type FileOfWords, wordsOf } from "../language/words.ts";

export interface AboutRule {
  /** What the rule asks, in one sentence. */
  title: Words;
  /** Why it asks, for someone who is annoyed by it. */
  why: Words;
}

/** `reference/cycle`: under `cycle` in schemas/words/<language>/rules/reference.json. */
export function aboutRule({ id }: { id: string }): AboutRule {
  const [group, name = ""] = id.split("/");
  return (wordsOf(`rules/${group}` as FileOfWords) as unknown as Readonly<Record<string, AboutRule>>)[
    name
  ] as AboutRule;
}
