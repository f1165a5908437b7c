/** Questions for someone at a terminal in, their answers out; plain lines, which screen readers follow. */
import { createInterface } from "node:readline/promises";
import type { Language } from "../../schemas/index.ts";
import { wordsOf } from "../language/words.ts";
import { exitCode } from "./arguments.ts";

export interface Asker {
  /**
   * The answer, trimmed; empty where it may be. Tab completes the last word from `choices`; `otherwise` says what an
   * empty answer stands for.
   */
  ask(question: string, options: { choices: readonly string[]; needed: boolean; otherwise?: string }): Promise<string>;
  agree(question: string): Promise<boolean>;
  /** The answer to a question that says what may be answered; empty for none. */
  choose(question: string): Promise<string>;
  say(text: string): void;
  close(): void;
}

const shown = 30;

/** Ends the process with code 2 at Ctrl+C or where the input ends. */
export function openAsker(language: Language): Asker {
  const words = wordsOf("terminal", language).ask;
  let offered: readonly string[] = [];
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    completer: (line: string): [string[], string] => {
      const start = /[^,;\s]*$/.exec(line)?.[0] ?? "";
      const found = offered.filter((choice) => choice.startsWith(start));
      return [found.length ? found : [...offered], start];
    },
  });
  let closed = false;
  terminal.on("close", () => {
    if (!closed) process.exit(exitCode.ourFault);
  });
  return {
    async ask(question, { choices, needed, otherwise }) {
      offered = choices;
      console.log(`\n${question}`);
      if (choices.length) {
        const list = choices.slice(0, shown).join(", ");
        const more = choices.length - shown;
        console.log(more > 0 ? words.someChoices({ choices: list, more }) : words.choices({ choices: list }));
      }
      if (!needed) console.log(otherwise === undefined ? words.skip : words.otherwise({ otherwise }));
      for (;;) {
        const answer = (await terminal.question("> ")).trim();
        if (answer || !needed) return answer;
      }
    },
    async agree(question) {
      offered = [];
      return /^(o|oui|y|yes)$/i.test((await terminal.question(`\n${question} ${words.yesOrNo} `)).trim());
    },
    async choose(question) {
      offered = [];
      return (await terminal.question(`${question} > `)).trim();
    },
    say: (text) => console.log(text),
    close() {
      closed = true;
      terminal.close();
    },
  };
}
