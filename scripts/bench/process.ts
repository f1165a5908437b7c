/** A command in; what it and all processes below it cost out. Linux only: the figures come from /proc. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { text } from "node:stream/consumers";

export interface Cost {
  /** Seconds of user and system time, of all processes together. */
  cpu: number;
  /** Seconds from start to end. */
  wall: number;
  /** Bytes that the process with the largest resident memory had at its most. */
  peak: number;
}

/** Between two looks at the processes, in milliseconds: what a process takes in its last moments may be missed. */
const interval = 50;

/** Clock ticks a second in /proc/<pid>/stat, on every Linux that Node.js runs on: proc(5), sysconf(_SC_CLK_TCK). */
const ticks = 100;

/**
 * A shell runs the command: once it has waited for it, the kernel has summed up the time of all that ended below it.
 * Its own line of /proc is written to a third stream, which the command does not get.
 */
const script = '"$@" 3>&-; code=$?; read -r line </proc/$$/stat; echo "$line" >&3; exit $code';

/** Runs it to its end. Throws with what it printed where it fails. */
export async function measure(command: string, words: readonly string[]): Promise<Cost> {
  const started = performance.now();
  const shell = spawn("sh", ["-c", script, "sh", command, ...words], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    env: environment(),
  });
  const seen = new Seen(shell.pid as number);
  const looking = setInterval(() => seen.look(), interval);
  const ended = new Promise<{ code: number | null; wall: number }>((resolve, reject) => {
    shell.once("error", reject);
    shell.once("exit", (code) => resolve({ code, wall: (performance.now() - started) / 1000 }));
  });
  try {
    const [, out, err, line] = shell.stdio;
    const [{ code, wall }, said, complained, stat] = await Promise.all([
      ended,
      ...[out, err, line].map((stream) => text(stream as NodeJS.ReadableStream)),
    ]);
    if (code !== 0) throw new Error(`${[command, ...words].join(" ")} ended with ${code}.\n${said}${complained}`);
    const { waited } = timesOf(stat as string);
    // A process that nobody waited for is in what was seen only.
    return { cpu: Math.max(waited, seen.cpu), wall, peak: seen.peak };
  } finally {
    clearInterval(looking);
  }
}

/** Commands run as people run them, whatever this program was started with. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, ESSAIM_DEBUG, ...rest } = process.env;
  return rest;
}

/** The processes below one, as they were when last looked at. */
class Seen {
  private readonly times = new Map<number, number>();
  /** Bytes. */
  peak = 0;

  constructor(private readonly first: number) {}

  /** Seconds. */
  get cpu(): number {
    return [...this.times.values()].reduce((sum, seconds) => sum + seconds, 0);
  }

  look(): void {
    const known = new Set([this.first, ...this.times.keys()]);
    for (const pid of known) {
      try {
        this.note(pid);
        for (const child of childrenOf(pid)) known.add(child);
      } catch {
        // It has ended.
      }
    }
  }

  private note(pid: number): void {
    this.times.set(pid, timesOf(readFileSync(`/proc/${pid}/stat`, "utf8")).own);
    const [, peak = "0"] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    this.peak = Math.max(this.peak, Number(peak) * 1024);
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  );
}

/** Seconds that a process took itself, and those of the ended processes that it waited for: fields 14 to 17 of proc(5). */
function timesOf(stat: string): { own: number; waited: number } {
  // The second field is a name in parentheses, in which anything may stand.
  const fields = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const [user = 0, system = 0, waitedUser = 0, waitedSystem = 0] = fields.slice(11, 15);
  return { own: (user + system) / ticks, waited: (waitedUser + waitedSystem) / ticks };
}
