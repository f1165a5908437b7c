import { expect, test } from "vitest";
import { fold } from "../language/fold.ts";
import publicSector from "./french-public-sector.json" with { type: "json" };

test("every group of the public-sector list has its reason and several names, none of them twice", () => {
  for (const { say, why } of publicSector.groups) {
    expect(why, say.join()).toMatch(/./);
    expect(new Set(say.map(fold)).size, say.join()).toBe(say.length);
    expect(say.length, say.join()).toBeGreaterThan(1);
  }
});
