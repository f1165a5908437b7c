import { type EntrySource, listOf, textOf } from "../../content/source.ts";
import { slugify } from "../../language/fold.ts";
import { nearNames } from "../../language/near-names.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, entry, prototype } from "../example.ts";
import { quoted, yamlText } from "../field-error.ts";
import { fieldsWhere } from "../fields.ts";
import type { Known, Rule } from "../rule.ts";

const words = wordsOf("rules/reference").organisation;

const known = { "content/organisations/region-sud.md": entry("title: Région Provence\naliases: [Région Sud]") };

export const rule: Rule = {
  id: "reference/organisation",
  severity: "warning",
  scope: "content",
  passing: { files: { ...known, ...prototype("organisation: Région Sud") } },
  failing: {
    files: { ...known, ...prototype("organisation: Région Provance") },
    at: atLine4(15),
    suggestion: "Région Provence",
  },
  *check(known) {
    const names = organisations(known);
    for (const { earlier, later } of nearNames(names.map(({ name }) => name))) {
      const [right, wrong] = [names[earlier], names[later]];
      if (!right || !wrong?.uses.length) continue;
      for (const { file, path } of wrong.uses) {
        const text = yamlText(right.name);
        yield {
          file,
          place: { at: "value", path },
          message: words.message({ wrong: quoted(wrong.name), right: quoted(right.name) }),
          help: words.help,
          suggestion: text,
          ...(right.first && {
            related: [{ ...right.first, message: words.related }],
          }),
        };
      }
    }
  },
};

interface Name {
  name: string;
  uses: { file: string; path: (string | number)[] }[];
  first?: { file: string; place: { at: "value"; path: (string | number)[] } };
}

const organisationsNamed = fieldsWhere(
  (schema) => schema["x-named"] === "organisation",
  (value) => typeof value === "string",
);

/** Every organisation by the page it has: those with an entry first, then the others, the most used first. */
function organisations(known: Known): Name[] {
  const entered = new Map<string, Name>();
  for (const entry of known.of("organisation").values()) {
    for (const [name, path] of namesOf(entry)) {
      entered.set(slugify(name), { name, uses: [], first: { file: entry.file, place: { at: "value", path } } });
    }
  }
  const used = new Map<string, Name>();
  const slugs = new Map<string, string>();
  const use = (entry: EntrySource, value: string, path: (string | number)[]) => {
    const slug = slugs.get(value) ?? slugify(value);
    slugs.set(value, slug);
    if (entered.has(slug)) return;
    const one = used.get(slug) ?? { name: value, uses: [], first: { file: entry.file, place: { at: "value", path } } };
    one.uses.push({ file: entry.file, path });
    used.set(slug, one);
  };
  for (const entry of known.entries) {
    for (const { value, path } of organisationsNamed(entry)) use(entry, value as string, path);
  }
  const byUse = [...used.values()].sort((a, b) => b.uses.length - a.uses.length);
  return [...entered.values(), ...byUse];
}

function namesOf(entry: EntrySource): [string, (string | number)[]][] {
  const title = textOf(entry, "title");
  const names: [string, (string | number)[]][] = title ? [[title, ["title"]]] : [];
  for (const [at, alias] of listOf(entry, "aliases").entries()) {
    if (typeof alias === "string") names.push([alias, ["aliases", at]]);
  }
  return names;
}
