import type { Words } from "../../../schemas/index.ts";
import { withoutId } from "../../content/right-path.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { slugify } from "../../language/fold.ts";
import { wordsOf } from "../../language/words.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/file").slug;

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Addresses that lists and feeds have below every kind. */
const ofEveryKind = new Set(["index", "feed", "page"]);

/**
 * Addresses of the site's own below a folder of content, which an entry there would take, in French and in English;
 * tests/strings.test.ts holds them against the words that those addresses are made of.
 */
const ofFolder: Readonly<Record<string, ReadonlySet<string>>> = {
  pages: new Set(
    (
      "404 archives assets atom ce-qui-s-est-arrete challenges communautes communities data defis donnees editions " +
      "feeds images methodes methods organisations pagefind prototypes recherche robots rss search sitemap sites " +
      "stopped themes"
    ).split(" "),
  ),
  defis: new Set(["sans-prototype", "without-prototype"]),
};

/** Devices of Windows: a file of that name cannot be opened there, whatever its ending. */
const ofWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function isReserved(name: string, folder = ""): boolean {
  return ofEveryKind.has(name) || ofWindows.test(name) || (ofFolder[folder]?.has(name) ?? false);
}

export const rule: Rule = {
  id: "file/slug",
  severity: "error",
  scope: "file",
  passing: { files: { "content/sites/pont-neuf.md": "---\ntitle: Le Pont-Neuf\n---\n" } },
  failing: {
    files: { "content/sites/Pont Neuf.md": "---\ntitle: Le Pont-Neuf\n---\n" },
    at: { file: "content/sites/Pont Neuf.md", line: 1, column: 1 },
    suggestion: "pont-neuf.md",
  },
  *check(file) {
    if (file.role !== "entry") return;
    const name = (file.segments.at(-1) ?? "").replace(/\.md$/, "");
    const bad = !slug.test(name) || name.length > 80;
    const plain = withoutId(name);
    if (!bad && plain !== name) {
      yield { file: file.file, place: { at: "file" }, severity: "warning", ...numbered(name, plain) };
      return;
    }
    if (!bad && !isReserved(name, file.segments[0])) return;
    const better = bad ? slugify(plain) : `${name}-2`;
    yield {
      file: file.file,
      place: { at: "file" },
      message: bad ? unfit(name) : words.reserved({ name }),
      help: better ? words.help({ better }) : words.helpExample,
      ...(better && { suggestion: `${better}.md` }),
    };
  },
};

/** A name that an address may have, and that nobody would spell out. */
function numbered(name: string, plain: string): Pick<Finding, "message" | "help" | "suggestion"> {
  return {
    message: words.numbered({ name }),
    help: words.help({ better: plain }),
    suggestion: `${plain}.md`,
  };
}

function unfit(name: string): Words {
  const { length } = name;
  return length > 80 ? words.tooLong({ name, length }) : words.message({ name });
}
