import { expect, test } from "vitest";
import { kinds } from "../../../schemas/index.ts";
import { htmlOf } from "../../markup.ts";
import { Motif } from "./Motif.tsx";
import { motifSprite, swarmCount } from "./motif-sprite.ts";

const drawn = (seed: string) => htmlOf(<Motif kind="defi" seed={seed} year={2018} sprite="/m.svg" />);

test("a slug always gives the same motif, another slug another one", () => {
  expect(drawn("un-lieu")).toBe(drawn("un-lieu"));
  expect(drawn("un-lieu")).not.toBe(drawn("un-autre-lieu"));
});

test("slugs are spread over all the swarms", () => {
  const all = new Set(Array.from({ length: 5000 }, (_, index) => drawn(`slug-${index}`).replace(/tone-\d/, "")));
  expect(all.size).toBe(swarmCount);
});

test("a motif is hidden from assistive technology, weighs less than 120 bytes and refers to a symbol of the sprite", () => {
  const sprite = motifSprite();
  for (const kind of kinds) {
    for (let index = 0; index < 50; index++) {
      const svg = htmlOf(<Motif kind={kind} seed={`slug-${index}`} sprite="/assets/motifs.0123456789.svg" />);
      expect(svg).toContain('aria-hidden="true"');
      expect(svg.length).toBeLessThan(120);
      expect(sprite).toContain(`<symbol id="${/#(\w+)/.exec(svg)?.[1]}"`);
    }
  }
});

test("no two swarms are alike", () => {
  const drawings = motifSprite().match(/viewBox.*?<\/symbol>/g) ?? [];
  expect(new Set(drawings).size).toBe(2 * swarmCount);
});
