/** A command and a person's answers in; what both left on the screen of a real pseudo-terminal, and how it ended, out. */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./site.ts";

/** That of util-linux, which takes a command as one word; elsewhere there is another of the same name. */
export const hasTerminal = /util-linux/.test(spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "");

export interface Session {
  screen: string;
  exitCode: number | null;
}

/** Types each answer, with Enter or a control key in it, once the words before it are on the screen. */
export async function atTerminal(
  name: string,
  words: readonly string[],
  dialogue: readonly (readonly [seen: string, typed: string])[],
): Promise<Session> {
  const command = [process.execPath, join(root, "scripts", "command.js"), name, ...words].map((word) => `'${word}'`);
  const child = spawn("script", ["--quiet", "--return", "--command", command.join(" "), "/dev/null"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, TERM: "dumb" },
  });
  let screen = "";
  let from = 0;
  const left = [...dialogue];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    screen += text;
    const [next] = left;
    if (!next || !screen.slice(from).includes(next[0])) return;
    from = screen.length;
    left.shift();
    child.stdin.write(next[1]);
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  return { screen, exitCode };
}
