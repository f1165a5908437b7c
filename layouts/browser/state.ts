/** A query string in, what is searched for out, and back: the URL of the search page is its only memory. */
import type { Selection } from "./facet-names.ts";

export const sorts = ["relevance", "recent", "title"] as const;
export type Sort = (typeof sorts)[number];

export interface SearchState {
  q: string;
  selection: Selection;
  /** Undefined: by relevance where words were typed, otherwise most recent first. */
  sort?: Sort;
  /** The words as they were typed, and no others. */
  exact?: boolean;
}

/** What `facets` does not name is no choice. */
export function stateOf(search: string, facets: readonly string[]): SearchState {
  const parameters = new URLSearchParams(search);
  const selection = Object.fromEntries(
    facets
      .map((name) => [name, [...new Set(parameters.getAll(name).filter(Boolean))]] as const)
      .filter(([, chosen]) => chosen.length > 0),
  );
  const sort = sorts.find((known) => known === parameters.get("sort"));
  return {
    q: parameters.get("q") ?? "",
    selection,
    ...(sort && sort !== "relevance" && { sort }),
    ...(parameters.get("exact") === "1" && { exact: true }),
  };
}

/** With a leading `?`, or empty: the shortest query string that restores `state`. */
export function queryString({ q, selection, sort, exact }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q.trim()) parameters.set("q", q.trim());
  for (const [name, values] of Object.entries(selection)) for (const value of values) parameters.append(name, value);
  if (sort && sort !== "relevance") parameters.set("sort", sort);
  if (exact && q.trim()) parameters.set("exact", "1");
  const written = parameters.toString();
  return written && `?${written}`;
}

/** `state` with one value chosen, or no longer chosen. */
export function withValue(state: SearchState, name: string, value: string, chosen: boolean): SearchState {
  const others = (state.selection[name] ?? []).filter((other) => other !== value);
  const { [name]: _, ...selection } = state.selection;
  const values = chosen ? [...others, value] : others;
  return { ...state, selection: values.length > 0 ? { ...selection, [name]: values } : selection };
}

export function isEmpty({ q, selection }: SearchState): boolean {
  return q.trim() === "" && Object.keys(selection).length === 0;
}
