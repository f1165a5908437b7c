/** An error for people to read, thrown where nobody knows yet in which language they are told. */
import type { Language, Words } from "../../schemas/index.ts";

export class WordedError extends Error {
  /** `said`: a text where its language is known already. */
  constructor(readonly said: Words | string) {
    super(typeof said === "string" ? said : said.fr);
  }

  in(language: Language): string {
    return typeof this.said === "string" ? this.said : this.said[language];
  }
}
