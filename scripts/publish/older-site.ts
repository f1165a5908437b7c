/** A folder that looks like a site of a version that left no marker in; at a terminal, the marker, once somebody agreed, out. */
import type { Language } from "../../schemas/index.ts";
import { wordsOf } from "../language/words.ts";
import { openAsker } from "../terminal/asker.ts";
import { filesBelow, looksLikeOlderSite, mark, safeOutput } from "./output.ts";

/** Without a terminal, or without a yes, nothing is done: the folder is then refused as any other that no build made. */
export async function agreeOnOlderSite(given: string, content: string, language: Language): Promise<void> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return;
  const output = safeOutput(given, [content]);
  if (!looksLikeOlderSite(output, content)) return;
  const asker = openAsker(language);
  try {
    const agreed = await asker.agree(wordsOf("publish", language).output.olderSite({ output }));
    if (agreed) mark(output, filesBelow(output), language);
  } finally {
    asker.close();
  }
}
