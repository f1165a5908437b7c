/**
 * All that people read that is not content, as it is in the files of each language; scripts/language/words.ts fills it
 * in. French is the reference: every other language has exactly its texts, with the same gaps.
 */
import type { Language } from "../index.ts";
import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";

export const words = { fr, en } satisfies Record<Language, object>;
