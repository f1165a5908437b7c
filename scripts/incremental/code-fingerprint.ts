/** Which code runs: what a build may keep from an earlier one is kept only by the very same program. */
import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { root } from "../root.ts";

/**
 * A digest of everything but content that decides about a page: our code, templates, words and schemas (all in the
 * bundle that runs), the libraries installed, the version of Node.js. Undefined where sources run one by one (see
 * scripts/command.js): then nothing is kept.
 */
export function codeDigest(): string | undefined {
  known ??= { digest: digestNow() };
  return known.digest;
}

let known: { digest: string | undefined } | undefined;

function digestNow(): string | undefined {
  const bundle = fileURLToPath(import.meta.url);
  if (!bundle.startsWith(`${root}.essaim/`)) return undefined;
  const installed = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return undefined;
  return hash("sha256", [process.version, ...[bundle, installed].map((file) => readFileSync(file, "utf8"))].join("\0"));
}
