import { kindOfFolder, kindSegment, type Words } from "../../../schemas/index.ts";
import { addressesOf } from "../../content/body.ts";
import { isAllowedAddress, plainPath } from "../../content/markdown.ts";
import { isOnDisk } from "../../content/pictures/picture-paths.ts";
import { withoutId } from "../../content/right-path.ts";
import { type EntrySource, isKind } from "../../content/source.ts";
import { addressProblem, meantAddress } from "../../content/web-address.ts";
import type { Finding, Place } from "../../diagnostics/diagnostic.ts";
import { slugify } from "../../language/fold.ts";
import { atLine4, prototype } from "../example.ts";
import { offer, quoted } from "../field-error.ts";
import type { Rule } from "../rule.ts";
export const rule: Rule = {
  id: "body/address",
  severity: "error",
  scope: "entry",
  title: {
    fr: "Un lien du texte mène à une page web, à une page du catalogue ou à un titre de la même page.",
    en: "A link in the text leads to a web page, a page of the catalogue or a heading of the same page.",
  },
  why: {
    fr: "Un lien d’une autre sorte peut exécuter un programme chez la personne qui clique.",
    en: "A link of another sort can run a program on the machine of whoever clicks.",
  },
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
      help: { fr: "Écrivez plutôt ceci.", en: "Write this instead." },
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

const help = {
  fr: "Une adresse commence par `https://`, ou par `/` pour une page de ce catalogue.",
  en: "An address begins with `https://`, or with `/` for a page of this catalogue.",
};

const nothing: Told = {
  message: { fr: "Ce lien n’a pas d’adresse.", en: "This link has no address." },
  help: {
    fr: "Écrivez-la entre les parenthèses, ou retirez les crochets et les parenthèses.",
    en: "Write it between the parentheses, or take the brackets and the parentheses away.",
  },
};

const inside: Told = {
  message: {
    fr: "Une image a été collée dans le texte, sous la forme d’un code : elle ne serait pas montrée.",
    en: "A picture was pasted into the text, in the form of a code: it would not be shown.",
  },
  help: {
    fr: "Effacez ce code, enregistrez l’image dans content/images/ et écrivez `![ce que l’on y voit](2018/plan.png)`.",
    en: "Delete that code, save the picture in content/images/ and write `![what it shows](2018/plan.png)`.",
  },
};

function disk(what: string): Told {
  return {
    message: {
      fr: `Ce lien mène à un fichier, « ${what} », sur votre ordinateur ou votre réseau : personne d’autre ne peut l’ouvrir.`,
      en: `This link leads to a file, “${what}”, on your machine or your network: nobody else can open it.`,
    },
    help: {
      fr: "Mettez ce fichier en ligne et écrivez son adresse, ou retirez le lien.",
      en: "Put that file online and write its address, or take the link away.",
    },
  };
}

function fileBeside(what: string): Told {
  return {
    message: {
      fr: `Ce lien mène à un fichier, « ${what} », que le catalogue ne publie pas : personne d’autre ne peut l’ouvrir.`,
      en: `This link leads to a file, “${what}”, which the catalogue does not publish: nobody else can open it.`,
    },
    help: {
      fr: "Mettez ce fichier en ligne et écrivez son adresse complète (`https://…`), ou retirez le lien.",
      en: "Put that file online and write its full address (`https://…`), or take the link away.",
    },
  };
}

function entryFile(what: string, page: string, place: Place): Told {
  return {
    message: {
      fr: `Ce lien mène à un fichier, « ${what} ». Pour une fiche du catalogue, écrivez son adresse.`,
      en: `This link leads to a file, “${what}”. For an entry of the catalogue, write its address.`,
    },
    help: { fr: "Écrivez plutôt ceci.", en: "Write this instead." },
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
  return {
    fr: `Ce lien contient une barre oblique inverse « \\ » : « ${what} ».`,
    en: `This link holds a backslash “\\”: “${what}”.`,
  };
}

function reason(address: string, what: string): Words {
  switch (addressProblem(address)) {
    case "credentials":
      return {
        fr: "Ce lien contient un nom d’utilisateur ou un mot de passe.",
        en: "This link contains a user name or a password.",
      };
    case "private":
      return {
        fr: `Ce lien mène à « ${what} », qui n’existe que sur un poste ou un réseau interne.`,
        en: `This link leads to “${what}”, which only exists on one machine or inside a network.`,
      };
    case "blank":
      return {
        fr: `L’adresse de ce lien contient une espace ou un signe invisible : « ${what} ».`,
        en: `The address of this link contains a blank or an invisible sign: “${what}”.`,
      };
    case "backslash":
      return withStroke(what);
    case "lookalike":
      return {
        fr: `Ce lien imite l’adresse d’un autre site, par des lettres qui ressemblent à d’autres : « ${what} ».`,
        en: `This link imitates the address of another site, with letters that look like others: “${what}”.`,
      };
    case "port":
      return {
        fr: `Ce lien a un numéro de port qui n’existe pas : « ${what} ».`,
        en: `This link has a port number that does not exist: “${what}”.`,
      };
    default:
      return {
        fr: `Ce lien mène à « ${what} », qui n’est pas accepté.`,
        en: `This link leads to “${what}”, which is not accepted.`,
      };
  }
}
