import { expect, test } from "vitest";
import { isEmpty, queryString, stateOf, withValue } from "./state.ts";

const facets = ["kind", "theme", "edition"];

test("the query string restores the search", () => {
  const search = "?q=m%C3%A9diateur&kind=prototype&theme=a&theme=b&edition=2018&sort=title";
  const state = stateOf(search, facets);
  expect(state).toEqual({
    q: "médiateur",
    selection: { kind: ["prototype"], theme: ["a", "b"], edition: ["2018"] },
    sort: "title",
  });
  expect(stateOf(queryString(state), facets)).toEqual(state);
});

test("what is empty, unknown or the default is left out", () => {
  expect(queryString(stateOf("?q=+&kind=&utm=1&sort=relevance&theme=a&theme=a", facets))).toBe("?theme=a");
  expect(queryString(stateOf("", facets))).toBe("");
});

test("values come and go without touching the others", () => {
  const one = withValue(stateOf("?q=x&theme=a", facets), "theme", "b", true);
  expect(queryString(one)).toBe("?q=x&theme=a&theme=b");
  const none = withValue(withValue(one, "theme", "a", false), "theme", "b", false);
  expect(queryString(none)).toBe("?q=x");
  expect(isEmpty({ ...none, q: " " })).toBe(true);
});
