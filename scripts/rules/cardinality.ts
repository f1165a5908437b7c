/** What an entry has one of, and which one that is. */
import type { Words } from "../../schemas/index.ts";
import { wordsOf } from "../language/words.ts";

const words = wordsOf("rules/field")["only-one"];

export const onlyOne: Readonly<Record<string, { message: Words; which: Words }>> = {
  edition: {
    message: words.edition.message,
    which: words.edition.which,
  },
  site: {
    message: words.site.message,
    which: words.site.which,
  },
  defi: {
    message: words.defi.message,
    which: words.defi.which,
  },
};
