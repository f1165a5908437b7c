/** What `vitest run` runs: the tests beside modules, and in tests/ those of whole sites in a real browser. */
import { defineConfig } from "vitest/config";

/** Builds again and again in its own process, for a minute. */
const ofEdits = "tests/edits.test.ts";

/** Tests of the whole repository that need no published site. */
const ofSources = "tests/{code-without-words,content-free,fields,file-names,identity,lockfile,strings,types}.test.ts";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "modules",
          include: ["{scripts,layouts,schemas}/**/*.test.{ts,tsx}", ofSources],
          testTimeout: 10_000,
        },
      },
      {
        extends: true,
        test: {
          name: "edits",
          include: [ofEdits],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "sites",
          include: ["tests/**/*.test.ts"],
          exclude: [ofSources, ofEdits],
          globalSetup: "tests/support/setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
