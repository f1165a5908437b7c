/** Before the first test of a built site: the shared sites are published, and a browser is at hand. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "./browser.ts";
import { writeLongCatalogue } from "./long-catalogue.ts";
import { goldenContent, published, runBuild, searchContent } from "./site.ts";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const temporary = await mkdtemp(join(tmpdir(), "essaim-tests-"));
  const teardown = () => rm(temporary, { recursive: true, force: true });
  try {
    const longContent = join(temporary, "long-content");
    await writeLongCatalogue(longContent);
    await findBrowser();
    const [atRoot, searched, underSub, golden, long] = await Promise.all([
      runBuild({ output: join(temporary, "root") }).then(published),
      runBuild({ output: join(temporary, "searched"), content: searchContent }).then(published),
      runBuild({ output: join(temporary, "sub"), content: searchContent, basePath: "/sub/" }).then(published),
      runBuild({ output: join(temporary, "golden"), content: goldenContent }).then(published),
      runBuild({ output: join(temporary, "long"), content: longContent }).then(published),
    ]);
    project.provide("temporary", temporary);
    project.provide("sites", { atRoot, searched, underSub, golden, long });
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}
