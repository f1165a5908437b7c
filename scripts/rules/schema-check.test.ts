import { expect, test } from "vitest";
import { kinds, type SchemaName, schemaFile } from "../../schemas/index.ts";
import { checker } from "./schema-check.ts";

test("every schema is valid JSON Schema 2020-12", () => {
  const ajv = checker(true);
  for (const name of [...kinds, "catalogue"] as SchemaName[]) expect(() => ajv.compile(schemaFile(name))).not.toThrow();
});
