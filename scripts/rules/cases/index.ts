/** All cases, by what they are about. */
import { addresses } from "./addresses.ts";
import type { Case } from "./case.ts";
import { copied } from "./copied.ts";
import { fields } from "./fields.ts";
import { files } from "./files.ts";
import { forms } from "./forms.ts";
import { frontMatter } from "./front-matter.ts";
import { pasted } from "./pasted.ts";
import { people } from "./people.ts";
import { pictures } from "./pictures.ts";
import { references } from "./references.ts";
import { texts } from "./texts.ts";
import { valid } from "./valid.ts";
import { writing } from "./writing.ts";

export const cases: Readonly<Record<string, readonly Case[]>> = {
  files,
  texts,
  frontMatter,
  fields,
  forms,
  references,
  addresses,
  pictures,
  pasted,
  copied,
  people,
  writing,
  valid,
};
