/** A name that no fact has in, the fact that was meant by it out. */
import { fieldLabel, type Kind, kinds, perSchemas, type SchemaName, schemaFile } from "../../schemas/index.ts";
import type { EntrySource } from "../content/source.ts";
import { certainAmong, nearest, sameKey } from "../language/nearest.ts";
import { fieldErrors } from "./field-error.ts";

type Path = readonly (string | number)[];

/** The key that `word` is for sure, or whose French or English label it is: `thème` → `themes`. */
export function certainKey(name: SchemaName, path: Path, word: string, known: readonly string[]): string | undefined {
  const prefix = path.filter((step) => typeof step === "string").join(".");
  const place = `${name}/${prefix}`;
  let lookUp = certainKeys().get(place);
  if (!lookUp) {
    const byKey = certainAmong(known.map((key) => [key, key]));
    const labels = (key: string) =>
      (["fr", "en"] as const).map((language) => fieldLabel(name, prefix ? `${prefix}.${key}` : key, language));
    const byLabel = certainAmong(known.flatMap((key) => labels(key).map((label) => [label, key] as const)));
    lookUp = (one) => byKey(one) ?? byLabel(one);
    certainKeys().set(place, lookUp);
  }
  return lookUp(word);
}

/** By schema and place in it, whose keys are always the same. */
const certainKeys = perSchemas(() => new Map<string, (word: string) => string | undefined>());

/** Whether a name that nobody knows is meant to be `key`: field/unknown says so, and once is enough. */
export function isMisspelt(entry: EntrySource, path: Path, key: string): boolean {
  return fieldErrors(entry, "additionalProperties").some(({ params, path: where, schema }) => {
    if (where.join() !== path.join()) return false;
    const word = String(params.additionalProperty);
    const known = Object.keys(schema.properties ?? {});
    const certain = certainKey(entry.schema, path, word, known);
    return certain === undefined ? nearest(word, [key]) === key && nearest(word, known) === key : certain === key;
  });
}

/** The kinds of entry that have a fact by that key or label, but for what `sameKey` leaves out. */
export function kindsWith(word: string): readonly Kind[] {
  return byName().get(sameKey(word)) ?? [];
}

const byName = perSchemas(namesOfAllKinds);

function namesOfAllKinds(): Map<string, Kind[]> {
  const all = new Map<string, Kind[]>();
  for (const kind of kinds) {
    const keys = Object.keys(schemaFile(kind).properties ?? {});
    const names = keys.flatMap((key) => [key, fieldLabel(kind, key, "fr"), fieldLabel(kind, key, "en")]);
    for (const name of new Set(names.map((one) => sameKey(one)))) all.set(name, [...(all.get(name) ?? []), kind]);
  }
  return all;
}
