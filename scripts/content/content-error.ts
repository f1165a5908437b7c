/** A fault of content that only showed while its site was made: told with its file, and never as a fault of ours. */
import type { Words } from "../../schemas/index.ts";
import { WordedError } from "../language/worded-error.ts";
import { wordsOf } from "../language/words.ts";

export class ContentError extends WordedError {
  constructor(
    /** `content/images/x.jpg`, whatever the content folder is called. */
    readonly file: string,
    reason: Words,
  ) {
    super(wordsOf("diagnostics").fault({ file, reason }));
    this.name = "ContentError";
  }
}
