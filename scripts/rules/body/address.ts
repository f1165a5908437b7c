import { kindOfFolder, kindSegment, type Words } from "../../../schemas/index.ts";
import { addressesOf } from "../../content/body.ts";
import { isAllowedAddress, plainPath } from "../../content/markdown.ts";
import { isOnDisk } from "../../content/pictures/picture-paths.ts";
import { withoutId } from "../../content/right-path.ts";
import { type EntrySource, isKind } from "../../content/source.ts";
import { addressProblem, meantAddress } from "../../content/web-address.ts";
import type { Finding, Place } from "../../diagnostics/diagnostic.ts";
import { slugify } from "../../language/fold.ts";
import { wordsOf } from "../../language/words.ts";
import { atLine4, prototype } from "../example.ts";
import { offer, quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/body").address;
export const rule: Rule = {
  id: "body/address",
  severity: "error",
  scope: "entry",
  passing: { files: prototype("maturity: tested", "Voir [l’article](https://example.org/).\n") },
  failing: {
    files: prototype("maturity: tested", "Voir [l’article](javascript:alert(1)).\n"),
    at: atLine4(18, 6),
  },
  *check(entry) {
    for (const { address, image, start, end, written } of addressesOf(entry)) {
      // `https://mairie.fr\.exemple.fr/`: Markdown drops the stroke, and the host is not the one that was read.
      if (written !== undefined && /^https?:[/\\]*[^/?#\\]*\\/i.test(written) && isAllowedAddress(address)) {
        const place = { at: "offset" as const, start: entry.read.bodyStart + start, end: entry.read.bodyStart + end };
        yield { file: entry.file, place, message: withStroke(quoted(written)), help };
        continue;
      }
      // `<st1:place>` is a tag of Word, which body/pasted tells of.
      if (/^st1:/i.test(address)) continue;
      // A picture is named by its path below content/images/ (see image/missing).
      if (isAllowedAddress(address) || (image && !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address))) continue;
      const place = {
        at: "offset" as const,
        start: entry.read.bodyStart + start,
        end: entry.read.bodyStart + end,
      };
      yield { file: entry.file, place, ...addressSaid(entry, address, place, image) };
    }
  },
};

type Told = Omit<Finding, "file" | "place">;

/** The path of a document, or of an entry as a file. */
const document = /\.(?:md|html?|pdf|docx?|odt|txt|csv|xlsx?|ods|pptx?|odp|png|jpe?g|webp|gif)(?:[?#].*)?$/i;

/** What is said of an address that no link of a text may have. */
export function addressSaid(entry: EntrySource, address: string, place: Place, image = false): Told {
  const what = quoted(address);
  if (!address) return nothing;
  if (/^data:/i.test(address)) return image ? inside : { message: reason(address, what), help };
  if (isOnDisk(address)) return disk(what);
  const meant = meantAddress(address);
  if (meant !== undefined && isAllowedAddress(meant) && /^\W*h?t{1,3}ps?\b|^\W*https?/i.test(address)) {
    return {
      message: reason(address, what),
      help: words.write,
      suggestion: meant,
      proposal: { place, text: meant },
    };
  }
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) {
    const encoded = address.trim().replace(/ /g, "%20");
    const suggestion = encoded !== address && isAllowedAddress(encoded) ? { suggestion: encoded } : {};
    return { message: reason(address, what), help, ...suggestion };
  }
  const page = pageOf(entry, address);
  if (page) return entryFile(what, page, place);
  if (document.test(address) || /^\.{1,2}\//.test(address)) return fileBeside(what);
  const web = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?$/u.test(address);
  const better = web && isAllowedAddress(`https://${address}`) ? `https://${address}` : undefined;
  return {
    message: reason(address, what),
    help,
    ...(better && { suggestion: better, ...offer(/^www\./i.test(address), { place, text: better }) }),
  };
}

const help = words.help;

const nothing: Told = {
  message: words.nothing,
  help: words.nothingHelp,
};

const inside: Told = {
  message: words.inside,
  help: words.insideHelp,
};

function disk(what: string): Told {
  return {
    message: words.disk({ what }),
    help: words.diskHelp,
  };
}

function fileBeside(what: string): Told {
  return {
    message: words.fileBeside({ what }),
    help: words.fileBesideHelp,
  };
}

function entryFile(what: string, page: string, place: Place): Told {
  return {
    message: words.entryFile({ what }),
    help: words.write,
    suggestion: page,
    proposal: { place, text: page },
  };
}

/** The page of the entry whose file a text names, from where the entry lies or from content/ on. */
function pageOf({ file, schema }: EntrySource, address: string): string | undefined {
  const [, path, anchor = ""] = /^([^?#]+\.md)(#[^\s]*)?$/i.exec(plainPath(address) ?? "") ?? [];
  if (path === undefined) return undefined;
  const segments = new URL(path, `file:///${file}`).pathname.split("/");
  const kind =
    segments.map((segment) => kindOfFolder.get(segment)).findLast((found) => found !== undefined) ??
    // One step too many: the years of a kind lie beside each other.
    (isKind(schema) && /^\d{4}$/.test(segments.at(-2) ?? "") ? schema : undefined);
  const slug = slugify(withoutId((plainPath(segments.at(-1) ?? "") ?? "").slice(0, -".md".length)));
  if (!kind || !slug) return undefined;
  return `${kind === "page" ? "" : `/${kindSegment(kind, "fr")}`}/${slug}/${anchor}`;
}

function withStroke(what: string): Words {
  return words.withStroke({ what });
}

function reason(address: string, what: string): Words {
  switch (addressProblem(address)) {
    case "credentials":
      return words.reasons.credentials;
    case "private":
      return words.reasons.internal({ what });
    case "blank":
      return words.reasons.blank({ what });
    case "backslash":
      return withStroke(what);
    case "lookalike":
      return words.reasons.lookalike({ what });
    case "port":
      return words.reasons.port({ what });
    default:
      return words.reasons.scheme({ what });
  }
}
