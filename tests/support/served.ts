/** Builds as `npm start` makes them, one after the other, by one process that has everything loaded. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { BuildOutcome } from "../../scripts/serve/build-site.ts";
import type { BuildRequest } from "../../scripts/serve/builder.ts";
import { root } from "./site.ts";

export interface ServedBuilds {
  build(): Promise<BuildOutcome>;
  end(): void;
}

export function servedBuilds(content: string, output: string): ServedBuilds {
  const builder = fork(join(root, "scripts/serve/standby.js"), {
    cwd: root,
    execArgv: ["--expose-gc"],
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
  });
  const words = { content, output, "base-path": "/", "site-url": "https://catalogue.test" };
  return {
    build: async () => {
      builder.send({ words, colour: false } satisfies BuildRequest);
      const [outcome] = await once(builder, "message");
      return outcome as BuildOutcome;
    },
    end: () => builder.disconnect(),
  };
}
