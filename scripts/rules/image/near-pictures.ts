/** The pictures that there are in; the one that a path which leads to none was meant to name, out. */
import { plainName } from "../../content/pictures/picture-paths.ts";
import { nearestOf, onlyAmong, sameKeys } from "../../language/nearest.ts";

export interface NearPictures {
  /** The one that was probably meant: a name spelt nearly so, in another folder, or with another ending. */
  near(src: string): string | undefined;
  /** The one of the same name, folder by folder, with an ending that addresses may have. */
  certain(src: string): string | undefined;
}

/** Each picture is looked at once: content may hold ten thousand, and name thousands that are not there. */
export function nearPictures(names: ReadonlySet<string>): NearPictures {
  const nearest = nearestOf(names);
  const pairs = [...names].map((name) => [name, name] as const);
  const elsewhere = onlyAmong(pairs, placesOf);
  const alike = onlyAmong(pairs, keysOf);
  return {
    near: (src) => nearest(src) ?? elsewhere(plainName(src)),
    certain: (src) => {
      const found = alike(src);
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
