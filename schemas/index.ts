/** The one way code asks what there is to say of an entry: kinds, their schemas, their fields. */
export * from "./facets.ts";
export * from "./fields.ts";
export * from "./files.ts";
export * from "./kinds.ts";
export * from "./nouns.ts";
export * from "./schema.ts";
export type * from "./types.ts";
