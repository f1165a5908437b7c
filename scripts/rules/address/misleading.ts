import { partsOf } from "../../content/body.ts";
import { listOf } from "../../content/source.ts";
import { hostOf } from "../../content/web-address.ts";
import type { Finding, Place } from "../../diagnostics/diagnostic.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/address").misleading;

export const rule: Rule = {
  id: "address/misleading",
  severity: "error",
  scope: "entry",
  passing: {
    files: prototype(
      "sources:\n  - url: https://www.example.org/article\n    title: example.org",
      "Voir [www.example.org/bilan](https://example.org/bilan), [plan.pdf](https://example.org/x).\n",
    ),
  },
  failing: {
    files: prototype("maturity: tested", "Voir [https://www.gouv.fr](https://autre.example.org/).\n"),
    at: atLine4(28, 6),
    suggestion: "https://www.gouv.fr",
  },
  *check(entry) {
    const { body, bodyStart } = entry.read;
    for (const key of ["sources", "resources"])
      for (const [at, item] of listOf(entry, key).entries()) {
        const { title, url } = (item ?? {}) as { title?: unknown; url?: unknown };
        if (typeof title !== "string" || typeof url !== "string") continue;
        const path = [key, at, "title"];
        yield* compared(entry.file, { at: "value", path }, title, url);
      }
    if (!/\.\p{L}[^\][]{0,200}\]/u.test(body)) return;
    for (const { address, text, image, start, end } of partsOf(entry).addresses) {
      if (image) continue;
      yield* compared(
        entry.file,
        { at: "offset", start: bodyStart + start, end: bodyStart + end },
        text,
        address,
        true,
      );
    }
  },
};

function* compared(file: string, place: Place, text: string, address: string, inText = false): Iterable<Finding> {
  const shown = misleadingAddress(text, address);
  if (shown === undefined) return;
  const [promised, real] = [hostOf(shown), hostOf(address)];
  yield {
    file,
    place,
    message: words.compared({ promised: quoted(promised), real: quoted(real) }),
    help: words.comparedHelp,
    ...(inText && { suggestion: shown }),
  };
}

/** The address in the words of a link, where it is of another site than the one that the link leads to. */
export function misleadingAddress(text: string, address: string): string | undefined {
  const shown = shownAddress(text);
  if (shown === undefined) return undefined;
  const [promised, real] = [hostOf(shown), hostOf(address)];
  return promised && real && !areOneSite(promised, real) ? shown : undefined;
}

/** Endings of web addresses that people write without a beginning, and of no file that they have. */
const bare = /^(?:[\p{L}\p{N}-]+\.)+(?:fr|org|eu|com|net|edu|gouv|info|be|ch|ca|re|bzh|paris|io)(?:\/\S*)?$/iu;

/** The address that a reader sees in the words of a link. */
function shownAddress(text: string): string | undefined {
  const found = /(?:https?:\/\/|www\.)[^\s<>"«»()]+/i.exec(text)?.[0] ?? bare.exec(text.trim())?.[0];
  return found && (/^https?:/i.test(found) ? found : `https://${found}`).replace(/[.,;:!?…]+$/, "");
}

/** Whether both are the same site, or one is a part of the other. */
function areOneSite(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
