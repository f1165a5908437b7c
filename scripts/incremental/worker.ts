/** A process of its own, for the second core: an order in; what previous-files.ts finds out, told in two parts, out. */
import type { HashedFile } from "../content/cached-source.ts";
import { takeDamaged } from "../content/sealed-file.ts";
import { hashedFiles, linkPublished, type Order } from "./previous-files.ts";

/** Each part is told as soon as it is known. */
export interface Answer {
  files: readonly HashedFile[];
  /** Paths of the site. */
  copied: readonly string[];
  /** Caches that were found damaged. */
  damaged: readonly string[];
}

/** Another number takes its place where that process has ended (but on Windows). */
const parent = process.ppid;

process.on("disconnect", () => process.exit());

process.once("message", async (order: Order) => {
  await tell({ files: hashedFiles(order.content) });
  const copied = linkPublished(order, () => process.ppid === parent);
  await tell({ copied, damaged: takeDamaged() });
  process.disconnect();
});

/** Fulfilled once it is on its way: the other process needs it before this one is through with the rest. */
function tell(answer: Partial<Answer>): Promise<void> {
  return new Promise((resolve) => process.send?.(answer, () => resolve()));
}
