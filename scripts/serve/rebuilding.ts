/** Changed paths in; builds, one at a time and never of stale code, out. */
import { type ChildProcess, fork } from "node:child_process";
import type { PublishingWords } from "../publish/options.ts";
import { root } from "../root.ts";
import type { BuildOutcome } from "./build-site.ts";
import type { BuildRequest } from "./builder.ts";

/** Keeps one builder process ready and one on standby: modules load once, and a change of code gets that one. */
export class Rebuilding {
  private builder: ChildProcess | undefined;
  private standby: ChildProcess | undefined;
  private running: Promise<void> = Promise.resolve();
  private waiting = false;
  private stopped = false;

  constructor(
    private readonly words: PublishingWords,
    private readonly done: (outcome: BuildOutcome) => void,
  ) {}

  /** Asks for a build; calls while one is waiting are one build. `codeChanged` throws loaded modules away first. */
  request(codeChanged: boolean): Promise<void> {
    if (codeChanged) this.retire();
    if (this.waiting) return this.running;
    this.waiting = true;
    this.running = this.running.then(() => {
      this.waiting = false;
      return this.build();
    });
    return this.running;
  }

  stop(): void {
    this.stopped = true;
    this.retire();
    this.standby?.kill();
  }

  private retire(): void {
    this.builder?.kill();
    this.builder = undefined;
  }

  private build(): Promise<void> {
    if (this.stopped) return Promise.resolve();
    const builder = [this.builder, this.standby].find((one) => one?.connected) ?? newBuilder();
    if (builder === this.standby) this.standby = undefined;
    this.builder = builder;
    return new Promise((resolve) => {
      const finish = (outcome?: BuildOutcome) => {
        builder.removeAllListeners("message").removeAllListeners("exit");
        if (outcome) this.done(outcome);
        if (!this.stopped && !this.standby?.connected) this.standby = newBuilder();
        resolve();
      };
      builder.once("message", (outcome: BuildOutcome) => finish(outcome));
      builder.once("exit", () => {
        // Retired on purpose, or crashed: either way the next request gets a new one.
        if (this.builder === builder) this.builder = undefined;
        finish();
      });
      builder.send({ words: this.words, colour: process.stdout.hasColors?.() ?? false } satisfies BuildRequest);
    });
  }
}

function newBuilder(): ChildProcess {
  // The builder clears up between builds (see builder.ts).
  return fork(`${root}scripts/serve/standby.js`, { serialization: "json", execArgv: ["--expose-gc"] });
}
