/** A file that anyone may have written in, the result of a check out if that is what it holds, and nothing else. */
import { lstat, readFile } from "node:fs/promises";
import { Ajv2020, type JSONSchemaType } from "ajv/dist/2020.js";
import type { Diagnostic, Summary } from "../diagnostics/diagnostic.ts";

export interface Result {
  version: 1;
  diagnostics: Diagnostic[];
  summary: Summary;
}

/** Bytes: far above the result of a check, far below what would hinder the machine. */
const sizeLimit = 5_000_000;

const text = (maxLength: number) => ({ type: "string", maxLength }) as const;
const count = { type: "integer", minimum: 0, maximum: 10_000_000 } as const;
const place = {
  file: { ...text(1000), pattern: "^content/" },
  line: { ...count, minimum: 1 },
  column: { ...count, minimum: 1 },
  message: text(5000),
} as const;

/** The public contract of `check --format json`, with limits. */
const schema: JSONSchemaType<Result> = {
  type: "object",
  required: ["version", "diagnostics", "summary"],
  additionalProperties: false,
  properties: {
    version: { type: "integer", const: 1 },
    diagnostics: {
      type: "array",
      maxItems: 50_000,
      items: {
        type: "object",
        required: ["file", "line", "column", "rule", "severity", "message"],
        additionalProperties: false,
        properties: {
          ...place,
          rule: { ...text(100), pattern: "^[a-z]+(-[a-z]+)*/[a-z]+(-[a-z]+)*$" },
          severity: { type: "string", enum: ["error", "warning", "info"] },
          help: { ...text(5000), nullable: true },
          suggestion: { ...text(5000), nullable: true },
          related: {
            type: "array",
            maxItems: 100,
            nullable: true,
            items: {
              type: "object",
              required: ["file", "line", "column", "message"],
              additionalProperties: false,
              properties: place,
            },
          },
        },
      },
    },
    summary: {
      type: "object",
      required: ["files", "errors", "warnings"],
      additionalProperties: false,
      properties: { files: count, errors: count, warnings: count },
    },
  },
};

const isResult = new Ajv2020().compile(schema);

/** Undefined where there is no such file, or where it is too large, a link, no JSON, or JSON of another form. */
export async function readResult(path: string): Promise<Result | undefined> {
  const stat = await lstat(path).catch(() => undefined);
  if (!stat?.isFile() || stat.size > sizeLimit) return undefined;
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    return isResult(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
