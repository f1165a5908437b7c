/** An entry in, everything in it that names another entry out, as its schema says. */
import { fieldsWhere } from "./fields.ts";

/** Values whose schema says in `x-reference` which kind they name. */
export const referencesOf = fieldsWhere(
  (schema) => schema["x-reference"] !== undefined,
  (value) => typeof value === "string" && value !== "",
);
