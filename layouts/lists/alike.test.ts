import { expect, test } from "vitest";
import type { Organisation } from "../../scripts/catalogue/model.ts";
import { alike } from "./alike.ts";

const organisation = (slug: string, facts: Partial<Organisation>) => ({ slug, ...facts }) as Organisation;
const cluny = organisation("cluny", { kind: "municipality", population: 5000, region: "Bourgogne-Franche-Comté" });
const others = [
  organisation("elsewhere", { kind: "municipality", population: 900_000, region: "Occitanie" }),
  organisation("neighbour", { kind: "municipality", population: 60_000, region: "Bourgogne-Franche-Comté" }),
  organisation("twin", { kind: "municipality", population: 6000, region: "Bourgogne-Franche-Comté" }),
  organisation("department", { kind: "department", population: 6000, region: "Bourgogne-Franche-Comté" }),
  organisation("unknown", {}),
];

test("the same kind is a must; what shares size and region comes before what shares one of them", () => {
  expect(alike(cluny, [cluny, ...others]).map(({ slug }) => slug)).toEqual(["twin", "neighbour"]);
  expect(alike(organisation("unknown", { population: 5000 }), others)).toEqual([]);
});

test("of many, the first of those that share both come first, then the others in the order given", () => {
  const many = (name: string, length: number, facts: Partial<Organisation>) =>
    Array.from({ length }, (_, number) => organisation(`${name}-${number}`, { kind: "municipality", ...facts }));
  const all = [
    ...many("region", 20, { region: "Bourgogne-Franche-Comté" }),
    ...many("size", 20, { population: 4000, region: "Bretagne" }),
    ...many("both", 6, { population: 6000, region: "Bourgogne-Franche-Comté" }),
    cluny,
  ];
  expect(alike(cluny, all).map(({ slug }) => slug)).toEqual([
    ...["both-0", "both-1", "both-2", "both-3", "both-4", "both-5"],
    ...["region-0", "region-1"],
  ]);
});
