/** The pictures that there are in; the one that a path which leads to none was meant to name, out. */
import { plainName } from "../../content/pictures/picture-paths.ts";
import { nearestOf, sameKeys } from "../../language/nearest.ts";

export interface NearPictures {
  /** The one that was probably meant: a name spelt nearly so, in another folder, or with another ending. */
  near(src: string): string | undefined;
  /** The one of the same name, folder by folder, with an ending that addresses may have. */
  certain(src: string): string | undefined;
}

/** Each picture is looked at once: content may hold ten thousand, and name thousands that are not there. */
export function nearPictures(names: ReadonlySet<string>): NearPictures {
  const nearest = nearestOf(names);
  const elsewhere = grouped(names, placesOf);
  const alike = grouped(names, keysOf);
  return {
    near: (src) => nearest(src) ?? onlyOf(elsewhere, placesOf(plainName(src))),
    certain: (src) => {
      const found = onlyOf(alike, keysOf(src));
      return found === found?.toLowerCase() ? found : undefined;
    },
  };
}

/** What a path has in common with that of the same name in another folder, and of the same path with another ending. */
function placesOf(path: string): string[] {
  return [`name ${path.replace(/^.*\//, "")}`, `stem ${path.replace(/\.\w+$/, "")}`];
}

/** What the paths of the same folders, name and ending have in common (see `areSame`). */
function keysOf(path: string): string[] {
  const steps = path.split(/[/.]/).map(sameKeys);
  if (steps.some(([words]) => words === "")) return [];
  return ["words", "without plural marks"].map((kind, at) => [kind, ...steps.map((keys) => keys[at])].join("/"));
}

function grouped(paths: Iterable<string>, keysOf: (path: string) => readonly string[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const path of paths) {
    for (const key of keysOf(path)) {
      const group = groups.get(key) ?? new Set();
      groups.set(key, group.add(path));
    }
  }
  return groups;
}

function onlyOf(groups: ReadonlyMap<string, ReadonlySet<string>>, keys: readonly string[]): string | undefined {
  const found = new Set(keys.flatMap((key) => [...(groups.get(key) ?? [])]));
  return found.size === 1 ? [...found][0] : undefined;
}
