import { expect, test } from "vitest";
import { kinds } from "../../../schemas/index.ts";
import { htmlOf } from "../../markup.ts";
import { Motif } from "./Motif.tsx";

const drawn = (seed: string) => htmlOf(<Motif kind="defi" seed={seed} year={2018} />);

test("a slug always gives the same motif, another slug another one", () => {
  expect(drawn("un-lieu")).toBe(drawn("un-lieu"));
  expect(drawn("un-lieu")).not.toBe(drawn("un-autre-lieu"));
});

test("a motif is hidden from assistive technology and weighs less than 1 kB", () => {
  for (const kind of kinds) {
    for (let index = 0; index < 50; index++) {
      const svg = htmlOf(<Motif kind={kind} seed={`slug-${index}`} />);
      expect(svg).toContain('aria-hidden="true"');
      expect(svg.length).toBeLessThan(1000);
    }
  }
});
