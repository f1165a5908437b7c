/** All that people read that is not content, as it is in the files beside this one; what fills it in: scripts/language/words.ts. */
import type { Language } from "../index.ts";
import enAuthoring from "./en/authoring.json" with { type: "json" };
import enCommands from "./en/commands.json" with { type: "json" };
import enDiagnostics from "./en/diagnostics.json" with { type: "json" };
import enInterface from "./en/interface.json" with { type: "json" };
import enPublish from "./en/publish.json" with { type: "json" };
import enPullRequest from "./en/pull-request.json" with { type: "json" };
import enServe from "./en/serve.json" with { type: "json" };
import enTerminal from "./en/terminal.json" with { type: "json" };
import frAuthoring from "./fr/authoring.json" with { type: "json" };
import frCommands from "./fr/commands.json" with { type: "json" };
import frDiagnostics from "./fr/diagnostics.json" with { type: "json" };
import frInterface from "./fr/interface.json" with { type: "json" };
import frPublish from "./fr/publish.json" with { type: "json" };
import frPullRequest from "./fr/pull-request.json" with { type: "json" };
import frServe from "./fr/serve.json" with { type: "json" };
import frTerminal from "./fr/terminal.json" with { type: "json" };

/** Each file by its name. French is the reference: every other language has exactly its texts, with the same gaps. */
export const words = {
  fr: {
    interface: frInterface,
    commands: frCommands,
    terminal: frTerminal,
    publish: frPublish,
    serve: frServe,
    authoring: frAuthoring,
    diagnostics: frDiagnostics,
    "pull-request": frPullRequest,
  },
  en: {
    interface: enInterface,
    commands: enCommands,
    terminal: enTerminal,
    publish: enPublish,
    serve: enServe,
    authoring: enAuthoring,
    diagnostics: enDiagnostics,
    "pull-request": enPullRequest,
  },
} satisfies Record<Language, object>;
