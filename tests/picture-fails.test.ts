/** A picture that the check took for sound and that cannot be made ends the build as a fault of content, with its place. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { readSealed, writeSealed } from "../scripts/content/sealed-file.ts";
import { onePicture } from "../scripts/rules/example.ts";
import { copyOfProject } from "./support/project.ts";
import { runCommand, temporaryFolder } from "./support/site.ts";
import { smallContent } from "./support/small-content.ts";

it("is told with its file and line, and nothing is published", async () => {
  const { files } = onePicture("plan.png");
  const whole = files["content/images/plan.png"] as Uint8Array;
  const cut = whole.subarray(0, whole.byteLength - 20);
  const content = await smallContent({ ...files, "content/images/plan.png": cut });
  // The verdict that another program, or another disk, came to.
  const copy = await copyOfProject();
  await runCommand("check", ["--content", content], {}, copy);
  const book = join(copy, ".essaim", "pictures.json");
  const verdicts = JSON.stringify(readSealed(book)).replace(/"(?:cut|damaged)"/, '"sound"');
  await writeSealed(book, JSON.parse(verdicts));
  const output = join(await temporaryFolder(), "site");

  const { exitCode, stderr } = await runCommand("build", ["--content", content, "--output", output], {}, copy);

  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^content\/images\/plan\.png:1:1 : l’image ne peut pas être lue/);
  expect(stderr).toContain("Rien n’a été publié");
});
