import { expect, test } from "vitest";
import { listedValues } from "./listed-values.ts";

const values = (...counts: number[]) => counts.map((count) => ({ count, kept: false }));

test("values that find nothing are not listed, unless they are kept", () => {
  const [none, kept, some] = values(0, 0, 3);
  const given = [none, { ...kept, kept: true }, some] as ReturnType<typeof values>;
  expect(listedValues(given, false)).toEqual({ listed: [false, true, true], more: 0 });
});

test("of many values the ten that find most are listed in their own order, and the others on demand", () => {
  const many = values(...Array.from({ length: 20 }, (_, at) => at + 1));
  expect(listedValues(many, false)).toEqual({ listed: many.map((_, at) => at >= 10), more: 10 });
  expect(listedValues(many, true)).toEqual({ listed: many.map(() => true), more: 0 });
});

test("a button for one or two values more is not worth its place", () => {
  expect(listedValues(values(...Array(12).fill(1)), false).more).toBe(0);
  expect(listedValues(values(...Array(13).fill(1)), false).more).toBe(3);
});
