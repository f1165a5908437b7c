/** Work for which Pagefind runs in a process of its own in; its result, or a failure where that process dies, out. */
import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { close } from "pagefind";
import type { Words } from "../../schemas/index.ts";
import { WordedError } from "../language/worded-error.ts";
import { wordsOf } from "../language/words.ts";

/**
 * Pagefind's library never notices that its process was killed: what it promised stays open for ever. `work` must call
 * `createIndex` before it awaits anything; the process made in that moment is watched, and ended with the work.
 */
export async function withPagefind<T>(work: () => Promise<T>): Promise<T> {
  let child: ChildProcess | undefined;
  const note = (message: unknown) => {
    child ??= (message as { process: ChildProcess }).process;
  };
  subscribe("child_process", note);
  const working = work();
  unsubscribe("child_process", note);
  const death = child && deathOf(child);
  try {
    return await Promise.race([working, ...(death ? [death] : [])]);
  } catch (error) {
    // Whatever was being written to it fails too, and sooner.
    throw death && /backend (is )?closed/.test(String(error)) ? await death.catch((reason: unknown) => reason) : error;
  } finally {
    // Otherwise this process would not end; what still waits for an answer is told that none will come.
    await close();
    await working.catch(() => {});
  }
}

function deathOf(child: ChildProcess): Promise<never> {
  return new Promise((_, reject) => {
    const words = wordsOf("publish").pagefind;
    const fail = (reason: Words) => reject(new WordedError(reason));
    child.once("error", ({ message }) => fail(words.notStarted({ reason: message })));
    child.once("exit", (code, signal) =>
      fail(signal ? words.killed({ signal }) : words.stopped({ code: String(code) })),
    );
  });
}
