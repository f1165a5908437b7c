import { afterEach, expect, it } from "vitest";
import { forgetUnfinished, keepUnfinished, unfinished } from "./unfinished.ts";

const kind = "method";
afterEach(() => forgetUnfinished(kind));

it("gives back what was answered before an interruption, until the entry is written", async () => {
  await forgetUnfinished(kind);
  expect(await unfinished(kind)).toBeUndefined();
  await keepUnfinished(kind, { title: "L’immersion", aliases: ["visite", "stage"] });
  expect(await unfinished(kind)).toEqual({ title: "L’immersion", aliases: ["visite", "stage"] });
  await forgetUnfinished(kind);
  expect(await unfinished(kind)).toBeUndefined();
});
