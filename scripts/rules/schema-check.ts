/** Data and the name of its schema in, everything that JSON Schema has against it out. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { annotations, perSchemas, type SchemaName, schemaFile } from "../../schemas/index.ts";
import { addressProblem } from "../content/web-address.ts";

const ajv = perSchemas(() => checker(false));
const compiled = perSchemas(() => new Map<SchemaName, ValidateFunction>());

/** ajv's errors, all of them; empty where the data is valid. */
export function schemaErrors(schema: SchemaName, data: unknown): readonly ErrorObject[] {
  const validate = compiled().get(schema) ?? compile(schema);
  return validate(data) ? [] : (validate.errors ?? []);
}

/** Each schema when it is first needed; that the schemas themselves are valid is tested, not checked at each start. */
function compile(schema: SchemaName): ValidateFunction {
  const validate = ajv().compile(schemaFile(schema));
  compiled().set(schema, validate);
  return validate;
}

/** `validateSchema` holds every schema that is added to the rules of JSON Schema itself. */
export function checker(validateSchema: boolean): Ajv2020 {
  const made = new Ajv2020({
    allErrors: true,
    verbose: true,
    strictTypes: false,
    validateSchema,
    // Each schema is compiled once and used a few thousand times: optimising takes longer than it saves.
    code: { optimize: false },
    meta: validateSchema,
    formats: { "web-address": isWebAddress, "calendar-date": isCalendarDate, contact: isContact },
  });
  made.addVocabulary(annotations);
  made.addSchema(schemaFile("common"));
  return made;
}

/** Whether `text` is an address that may be published. */
export function isWebAddress(text: string): boolean {
  return !addressProblem(text);
}

/** Anything that names somebody; a web address, which would be a link, is one that may be published. */
function isContact(text: string): boolean {
  return !/^https?:/i.test(text) || isWebAddress(text);
}

/** Whether a year, month or day exists: `2018`, `2018-07`, `2018-02-28` but not `2018-02-30`. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = "01", day = "01"] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
