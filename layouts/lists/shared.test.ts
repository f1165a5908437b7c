import { expect, it } from "vitest";
import type { Community } from "../../scripts/catalogue/model.ts";
import { sharedIn } from "./shared.ts";

const named = (slug: string, year = 0) => ({ slug, year });
const [water, care] = [named("water"), named("care")];
const [mill, port] = [named("mill"), named("port")];
const [first, second] = [named("first", 2030), named("second", 2031)];
const community = (of: object) => of as unknown as Community;

it("tells themes, sites and editions once each, its own themes first and editions in order", () => {
  const shared = sharedIn(
    community({
      themes: [water],
      defis: [
        { themes: [care, water], suggestedThemes: [named("guess")], site: mill, edition: second },
        { themes: [], suggestedThemes: [], edition: first },
      ],
      prototypes: [{ themes: [care], suggestedThemes: [], site: port, edition: second }],
    }),
  );
  expect(shared).toEqual({ themes: [water, care], sites: [mill, port], editions: [first, second] });
});

it("a community that nothing is attached to shares its own themes", () => {
  const shared = sharedIn(community({ themes: [water], defis: [], prototypes: [] }));
  expect(shared).toEqual({ themes: [water], sites: [], editions: [] });
});
