/** What to undo if this process is told to stop, in; done before it stops. What SIGKILL leaves is for the next build. */

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const undos = new Set<() => void>();

/**
 * `undo` is called when a signal stops the process, or when it ends without having called the function returned.
 * It must be synchronous: nothing is awaited any more.
 */
export function ifStopped(undo: () => void): () => void {
  if (undos.size === 0) listen();
  undos.add(undo);
  return () => {
    undos.delete(undo);
    if (undos.size === 0) unlisten();
  };
}

function listen(): void {
  for (const signal of signals) process.on(signal, stop);
  process.on("exit", undoAll);
}

function unlisten(): void {
  for (const signal of signals) process.off(signal, stop);
  process.off("exit", undoAll);
}

/** Ends as the signal would have ended the process, so that whoever started it learns of the signal. */
function stop(signal: NodeJS.Signals): void {
  undoAll();
  unlisten();
  process.kill(process.pid, signal);
}

/** The last begun first. One that fails leaves what the next build cleans up. */
function undoAll(): void {
  for (const undo of [...undos].reverse()) {
    try {
      undo();
    } catch {}
  }
  undos.clear();
}
