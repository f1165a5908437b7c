import {
  fromDisk,
  fromElsewhere,
  isOnDisk,
  meantPath,
  notShown,
  plainName,
} from "../../content/pictures/picture-paths.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, onePicture, prototype } from "../example.ts";
import { fieldErrors, pathName, quoted, valueFinding } from "../field-error.ts";
import { referencesOf } from "../references.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/field").format;

export const rule: Rule = {
  id: "field/format",
  severity: "error",
  scope: "field",
  passing: onePicture("2018/plan.png"),
  failing: {
    files: prototype("images:\n  - src: Plan du lieu.jpg\n    alt: Le plan du lieu"),
    at: atLine4(10, 5),
    suggestion: "plan-du-lieu.jpg",
  },
  *check(entry) {
    // A slug that is none is a reference to nothing: reference/unknown says it better, with the nearest entry.
    const references = new Set(referencesOf(entry).map(({ path }) => pathName(path)));
    for (const error of fieldErrors(entry, "pattern")) {
      if (error.schema.format === "calendar-date" || references.has(error.name)) continue;
      const isPicture = error.name.startsWith("images[");
      // Whether a file that no browser shows is there image/missing sees, and file/unexpected tells of it then.
      if (isPicture && notShown(String(error.value))) continue;
      const picture = isPicture ? pictureMeant(String(error.value)) : undefined;
      const reason = isPicture ? elsewhere(String(error.value)) : undefined;
      yield valueFinding(entry, error, {
        message: words.message({ value: quoted(error.value), name: error.name }),
        ...(picture && { suggestion: picture }),
        help: error.schema["x-message"] ?? words.help,
        ...reason,
      });
    }
  },
};

/** What is said of a picture that lies in no folder of the catalogue. */
function elsewhere(src: string): Pick<Finding, "message" | "help"> | undefined {
  if (isOnDisk(src)) return fromDisk(quoted(src));
  if (/^https?:/i.test(src)) return fromElsewhere;
  const meant = pictureMeant(src);
  if (meant !== undefined && meant !== plainName(src)) {
    return {
      message: words.path({ src: quoted(src) }),
      help: words.pathHelp,
    };
  }
  return undefined;
}

/** What to write instead, where the value names a picture that may lie in content/images/. */
function pictureMeant(src: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(src) && !isOnDisk(src)) return undefined;
  const path = meantPath(src);
  return /^[a-z0-9].*\.(?:jpe?g|png|webp|avif|gif)$/.test(path) ? path : undefined;
}
