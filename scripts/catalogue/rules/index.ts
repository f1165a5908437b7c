/** Every rule, narrow scopes first: the order in which a newcomer would read them. */
import type { Rule } from "../rule.ts";
import { rule as bodyAddress } from "./body-address.ts";
import { rule as catalogueMissing } from "./catalogue-missing.ts";
import { rule as fieldAddress } from "./field-address.ts";
import { rule as fieldDate } from "./field-date.ts";
import { rule as fieldFormat } from "./field-format.ts";
import { rule as fieldLength } from "./field-length.ts";
import { rule as fieldMissing } from "./field-missing.ts";
import { rule as fieldNumber } from "./field-number.ts";
import { rule as fieldRepeated } from "./field-repeated.ts";
import { rule as fieldType } from "./field-type.ts";
import { rule as fieldUnknown } from "./field-unknown.ts";
import { rule as fieldValue } from "./field-value.ts";
import { rule as fileDuplicateSlug } from "./file-duplicate-slug.ts";
import { rule as fileExecutable } from "./file-executable.ts";
import { rule as fileLink } from "./file-link.ts";
import { rule as fileSize } from "./file-size.ts";
import { rule as fileSlug } from "./file-slug.ts";
import { rule as fileUnexpected } from "./file-unexpected.ts";
import { rule as frontMatterAlias } from "./front-matter-alias.ts";
import { rule as frontMatterEmpty } from "./front-matter-empty.ts";
import { rule as frontMatterMissing } from "./front-matter-missing.ts";
import { rule as frontMatterSyntax } from "./front-matter-syntax.ts";
import { rule as frontMatterUnterminated } from "./front-matter-unterminated.ts";
import { rule as referenceSite } from "./reference-site.ts";
import { rule as referenceUnknown } from "./reference-unknown.ts";
import { rule as textCharacters } from "./text-characters.ts";
import { rule as textEncoding } from "./text-encoding.ts";
import { rule as textTrailingSpace } from "./text-trailing-space.ts";

export const rules: readonly Rule[] = [
  fileUnexpected,
  fileLink,
  fileExecutable,
  fileSlug,
  fileSize,
  textEncoding,
  textCharacters,
  textTrailingSpace,
  frontMatterMissing,
  frontMatterUnterminated,
  frontMatterEmpty,
  frontMatterAlias,
  frontMatterSyntax,
  fieldUnknown,
  fieldMissing,
  fieldType,
  fieldLength,
  fieldValue,
  fieldNumber,
  fieldFormat,
  fieldDate,
  fieldAddress,
  fieldRepeated,
  referenceUnknown,
  referenceSite,
  bodyAddress,
  fileDuplicateSlug,
  catalogueMissing,
];
