/** Whatever may tell a process that it is over (signals, a closed terminal, the end of npm) in; one promise out. */

import { execFileSync } from "node:child_process";
import { isAnother } from "../publish/swap.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Milliseconds between looks at whether npm is still there. */
const pace = 1000;

/** `ended` is fulfilled once, by whatever comes first; `end` does it from here. */
export function onceToldToEnd(): { ended: Promise<void>; end(): void } {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  for (const signal of signals) process.on(signal, end);
  // A terminal that was closed, or `npm start | head`.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", end);
  // Killed, npm tells nobody. Without npm, whoever started this may well end before it.
  if (process.env.npm_lifecycle_event === "start") {
    const parent = process.ppid;
    const npm = aboveShell(parent);
    setInterval(() => (process.ppid !== parent || (npm && !isAnother(npm))) && end(), pace).unref();
  }
  return { ended, end };
}

/** npm runs a shell that runs this: whoever began that one; undefined where the shell made way for this, or on Windows. */
function aboveShell(parent: number): number | undefined {
  try {
    const told = execFileSync("ps", ["-o", "ppid=,comm=", "-p", String(parent)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [, above, name = ""] = /^\s*(\d+)\s+(.*?)\s*$/.exec(told) ?? [];
    return /(^|[/-])(ba|da|a|z|k)?sh$/.test(name) ? Number(above) : undefined;
  } catch {
    return undefined;
  }
}
