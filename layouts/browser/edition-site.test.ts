import { expect, test } from "vitest";
import { editionSiteNamed } from "./edition-site.ts";

const facts = ["2 défis"];
const pages = [
  {
    path: "/editions/2018/reunion/",
    title: "La Réunion, 2018",
    year: 2018,
    names: ["La Réunion", "Saint-Denis"],
    facts,
  },
  {
    path: "/editions/2019/reunion/",
    title: "La Réunion, 2019",
    year: 2019,
    names: ["La Réunion", "Saint-Denis"],
    facts,
  },
];
const named = (q: string) => editionSiteNamed(q, pages, "fr")?.path;

test("a place and a year, in any order and writing, name that edition there", () => {
  expect(["reunion 2018", "2018 à La Réunion", "saint denis 2018"].map(named)).toEqual(
    Array(3).fill("/editions/2018/reunion/"),
  );
});

test("a place, a year or other words alone name none", () => {
  expect(["reunion", "2018", "reunion 2020", "reunion 2018 vélo", ""].map(named)).toEqual(Array(5).fill(undefined));
});
