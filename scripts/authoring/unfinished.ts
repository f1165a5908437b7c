/** Answers given to `npm run new` so far in, the same after an interruption out: a file of this clone that git ignores. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import type { Kind } from "../../schemas/index.ts";
import { root } from "../root.ts";
import type { Answers } from "./draft.ts";

const folder = `${root}.essaim/`;
const pathOf = (kind: Kind) => `${folder}new-${kind}.json`;

/** Undefined where nothing was begun, or where what was kept cannot be read. */
export async function unfinished(kind: Kind): Promise<Answers | undefined> {
  try {
    const answers: unknown = JSON.parse(await readFile(pathOf(kind), "utf8"));
    return typeof answers === "object" && answers !== null && !Array.isArray(answers)
      ? (answers as Answers)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Where nothing can be written, nothing is kept: the entry itself will say so. */
export async function keepUnfinished(kind: Kind, answers: Answers): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(() => {});
  await writeFile(pathOf(kind), JSON.stringify(answers)).catch(() => {});
}

export async function forgetUnfinished(kind: Kind): Promise<void> {
  await rm(pathOf(kind), { force: true }).catch(() => {});
}
