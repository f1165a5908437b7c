/** A published folder that a killed build had moved aside in; the same folder, back in its place, out. */
import { lock } from "./lock.ts";
import { isHalfReplaced, recover } from "./swap.ts";

/** For commands that may find nothing to publish, and still say that what was published is whole. */
export async function restore(output: string): Promise<void> {
  if (!(await isHalfReplaced(output))) return;
  const unlock = await lock(output, () => {});
  try {
    await recover(output);
  } finally {
    await unlock();
  }
}
