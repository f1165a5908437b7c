/** All that people read that is not content, as it is in the files beside this one; what it is filled in with: scripts/language/words.ts. */
import type { Language } from "../index.ts";
import enInterface from "./en/interface.json" with { type: "json" };
import frInterface from "./fr/interface.json" with { type: "json" };

/** Each file by its name. French is the reference: every other language has exactly its texts, with the same gaps. */
export const words = {
  fr: { interface: frInterface },
  en: { interface: enInterface },
} satisfies Record<Language, object>;
