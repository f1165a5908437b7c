/** Schemas in, the text of schemas/types.ts out. */
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";
import { fields } from "./fields.ts";
import { type SchemaName, schemaFile } from "./files.ts";
import { kinds } from "./kinds.ts";

const folder = fileURLToPath(new URL("./", import.meta.url));

export const typesFile = `${folder}types.ts`;

/**
 * TypeScript source of one interface a kind (`DefiMatter`, …) and of `CatalogueMatter`, all read-only data; and of
 * `NamedByKind`: the fields of each kind that name entries, with the kind of these.
 */
export async function typesFromSchemas(): Promise<string> {
  const names = [...kinds, "catalogue"];
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: `${name}.json` }]));
  const umbrella = { title: "MatterByKind", type: "object", additionalProperties: false, required: names, properties };
  const matter = await compile(umbrella as never, "MatterByKind", {
    cwd: folder,
    format: true,
    ignoreMinAndMaxItems: true,
    $refOptions: { resolve: { file: { canRead: true, read: ({ url }: { url: string }) => withoutNotes(url) } } },
    bannerComment: "/* Made from the schemas beside it by `npm run types`: change a schema, not this file. */",
  });
  const named = kinds.map((kind) => {
    const rows = fields(kind).flatMap(({ key, names: of }) => (of ? [`    ${key}: "${of}";\n`] : []));
    return `  ${kind}: {${rows.length ? `\n${rows.join("")}  ` : ""}};\n`;
  });
  return `${matter}export interface NamedByKind {\n${named.join("")}}\n`;
}

/** The schema file of that name as it is in use; two fields that differ by an annotation alone are of one type. */
function withoutNotes(path: string): string {
  const name = /([a-z]+)\.json$/.exec(path)?.[1] as SchemaName;
  return JSON.stringify(schemaFile(name), (key, value) => (key.startsWith("x-") ? undefined : value));
}
