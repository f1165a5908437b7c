/** Every rule, narrow scopes first: the order in which a newcomer would read them. */

import { rule as addressInsecure } from "./address/insecure.ts";
import { rule as addressMisleading } from "./address/misleading.ts";
import { rule as bodyAddress } from "./body/address.ts";
import { rule as bodyBrokenLink } from "./body/broken-link.ts";
import { rule as bodyCode } from "./body/code.ts";
import { rule as bodyEmphasis } from "./body/emphasis.ts";
import { rule as bodyFootnote } from "./body/footnote.ts";
import { rule as bodyHtml } from "./body/html.ts";
import { rule as bodyMissingAnchor } from "./body/missing-anchor.ts";
import { rule as bodyMissingPage } from "./body/missing-page.ts";
import { rule as bodyPasted } from "./body/pasted.ts";
import { rule as bodySecondFacts } from "./body/second-facts.ts";
import { rule as catalogueMissing } from "./catalogue/missing.ts";
import { rule as catalogueNearDuplicateTitle } from "./catalogue/near-duplicate-title.ts";
import { rule as fieldAddress } from "./field/address.ts";
import { rule as fieldDate } from "./field/date.ts";
import { rule as fieldEmpty } from "./field/empty.ts";
import { rule as fieldFormat } from "./field/format.ts";
import { rule as fieldLength } from "./field/length.ts";
import { rule as fieldLineBreak } from "./field/line-break.ts";
import { rule as fieldMarkup } from "./field/markup.ts";
import { rule as fieldMissing } from "./field/missing.ts";
import { rule as fieldNumber } from "./field/number.ts";
import { rule as fieldPlaceholder } from "./field/placeholder.ts";
import { rule as fieldQuotes } from "./field/quotes.ts";
import { rule as fieldRepeated } from "./field/repeated.ts";
import { rule as fieldType } from "./field/type.ts";
import { rule as fieldUnknown } from "./field/unknown.ts";
import { rule as fieldValue } from "./field/value.ts";
import { rule as fileDuplicateSlug } from "./file/duplicate-slug.ts";
import { rule as fileExecutable } from "./file/executable.ts";
import { rule as fileFolder } from "./file/folder.ts";
import { rule as fileLeftBehind } from "./file/left-behind.ts";
import { rule as fileLink } from "./file/link.ts";
import { rule as fileSize } from "./file/size.ts";
import { rule as fileSlug } from "./file/slug.ts";
import { rule as fileUnexpected } from "./file/unexpected.ts";
import { rule as frontMatterAlias } from "./front-matter/alias.ts";
import { rule as frontMatterComment } from "./front-matter/comment.ts";
import { rule as frontMatterEmpty } from "./front-matter/empty.ts";
import { rule as frontMatterMissing } from "./front-matter/missing.ts";
import { rule as frontMatterSyntax } from "./front-matter/syntax.ts";
import { rule as frontMatterUnterminated } from "./front-matter/unterminated.ts";
import { rule as imageAlt } from "./image/alt.ts";
import { rule as imageDamaged } from "./image/damaged.ts";
import { rule as imageDimensions } from "./image/dimensions.ts";
import { rule as imageMissing } from "./image/missing.ts";
import { rule as imageName } from "./image/name.ts";
import { rule as imageOrphan } from "./image/orphan.ts";
import { rule as imageSize } from "./image/size.ts";
import { rule as imageSvg } from "./image/svg.ts";
import { rule as imageType } from "./image/type.ts";
import { rule as peopleBankAccount } from "./people/bank-account.ts";
import { rule as peopleEmail } from "./people/email.ts";
import { rule as peoplePhone } from "./people/phone.ts";
import { rule as peopleSocialSecurity } from "./people/social-security.ts";
import { rule as peopleToken } from "./people/token.ts";
import { rule as referenceCycle } from "./reference/cycle.ts";
import { rule as referenceFolder } from "./reference/folder.ts";
import { rule as referenceList } from "./reference/list.ts";
import { rule as referenceOrder } from "./reference/order.ts";
import { rule as referenceOrganisation } from "./reference/organisation.ts";
import { rule as referenceSelf } from "./reference/self.ts";
import { rule as referenceSite } from "./reference/site.ts";
import { rule as referenceUnknown } from "./reference/unknown.ts";
import type { Rule } from "./rule.ts";
import { rule as textCharacters } from "./text/characters.ts";
import { rule as textEncoding } from "./text/encoding.ts";
import { rule as textEscaped } from "./text/escaped.ts";
import { rule as textLetters } from "./text/letters.ts";
import { rule as textMergeConflict } from "./text/merge-conflict.ts";
import { rule as textMojibake } from "./text/mojibake.ts";
import { rule as textTrailingSpace } from "./text/trailing-space.ts";
import { rule as writingEntreSoi } from "./writing/entre-soi.ts";
import { rule as writingHeadingLevels } from "./writing/heading-levels.ts";
import { rule as writingLinkText } from "./writing/link-text.ts";
import { rule as writingNoSummary } from "./writing/no-summary.ts";
import { rule as writingSolutionInTitle } from "./writing/solution-in-title.ts";

export const rules: readonly Rule[] = [
  fileUnexpected,
  fileLink,
  fileExecutable,
  fileFolder,
  fileSlug,
  fileSize,
  imageName,
  imageSvg,
  imageType,
  imageSize,
  imageDamaged,
  imageDimensions,
  textEncoding,
  textMergeConflict,
  textCharacters,
  textEscaped,
  textMojibake,
  textLetters,
  textTrailingSpace,
  frontMatterMissing,
  frontMatterUnterminated,
  frontMatterEmpty,
  frontMatterAlias,
  frontMatterSyntax,
  frontMatterComment,
  fieldUnknown,
  fieldMissing,
  fieldEmpty,
  fieldType,
  fieldLength,
  fieldLineBreak,
  fieldValue,
  fieldNumber,
  fieldFormat,
  fieldDate,
  fieldAddress,
  fieldRepeated,
  fieldPlaceholder,
  fieldQuotes,
  fieldMarkup,
  referenceUnknown,
  referenceSite,
  referenceFolder,
  referenceList,
  referenceOrder,
  referenceSelf,
  referenceCycle,
  referenceOrganisation,
  bodyAddress,
  bodyBrokenLink,
  bodyFootnote,
  bodyHtml,
  bodyPasted,
  bodyEmphasis,
  bodyCode,
  bodySecondFacts,
  bodyMissingAnchor,
  bodyMissingPage,
  addressInsecure,
  addressMisleading,
  imageMissing,
  imageOrphan,
  imageAlt,
  peopleEmail,
  peoplePhone,
  peopleSocialSecurity,
  peopleBankAccount,
  peopleToken,
  writingNoSummary,
  writingLinkText,
  writingHeadingLevels,
  writingEntreSoi,
  writingSolutionInTitle,
  fileDuplicateSlug,
  fileLeftBehind,
  catalogueNearDuplicateTitle,
  catalogueMissing,
];
