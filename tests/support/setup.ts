/** Before the first test of a built site: the shared sites are published, and a browser is at hand. */
import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "./browser.ts";
import { goldenContent, published, runBuild } from "./site.ts";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [atRoot, underSub, golden] = await Promise.all([
    runBuild().then(published),
    runBuild({ basePath: "/sub/" }).then(published),
    runBuild({ content: goldenContent }).then(published),
    findBrowser(),
  ]);
  project.provide("sites", { atRoot, underSub, golden });
  return async () => {
    for (const site of [atRoot, underSub, golden]) await rm(dirname(site.folder), { recursive: true, force: true });
  };
}
