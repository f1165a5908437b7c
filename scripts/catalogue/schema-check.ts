/** Data and the name of its schema in, everything that JSON Schema has against it out. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { kinds, type SchemaName, schemaFile } from "../../schemas/index.ts";

let compiled: Map<SchemaName, ValidateFunction> | undefined;

/** ajv's errors, all of them; empty where the data is valid. */
export function schemaErrors(schema: SchemaName, data: unknown): readonly ErrorObject[] {
  compiled ??= compile();
  const validate = compiled.get(schema) as ValidateFunction;
  return validate(data) ? [] : (validate.errors ?? []);
}

function compile(): Map<SchemaName, ValidateFunction> {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strictTypes: false,
    formats: { "web-address": isWebAddress, "calendar-date": isCalendarDate },
  });
  ajv.addVocabulary(["x-label", "x-plural", "x-help", "x-message", "x-values", "x-reference", "x-asked"]);
  ajv.addSchema(schemaFile("common"));
  return new Map(([...kinds, "catalogue"] as SchemaName[]).map((name) => [name, ajv.compile(schemaFile(name))]));
}

/** An absolute http or https address without user, password or blank. What more is asked of it is the business of rules. */
export function isWebAddress(text: string): boolean {
  if (/[\s\p{C}]/u.test(text)) return false;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return !!url && (url.protocol === "https:" || url.protocol === "http:") && !url.username && !url.password;
}

/** Whether a year, month or day exists: `2018`, `2018-07`, `2018-02-28` but not `2018-02-30`. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = "01", day = "01"] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
