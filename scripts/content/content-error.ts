/** A fault of content that only showed while its site was made: told with its file, and never as a fault of ours. */
export class ContentError extends Error {
  constructor(
    /** `content/images/x.jpg`, whatever the content folder is called. */
    readonly file: string,
    reason: string,
  ) {
    super(`${file}:1:1 : ${reason}`);
    this.name = "ContentError";
  }
}
