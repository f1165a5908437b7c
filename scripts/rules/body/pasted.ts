import { proseOf } from "../../content/body.ts";
import { brokenLinksOf } from "../../content/broken-links.ts";
import { atLine4, prototype } from "../example.ts";
import type { Rule } from "../rule.ts";
import { leftovers } from "./leftovers/index.ts";
import type { Leftover } from "./leftovers/leftover.ts";

/** Each looked for in a whole text first: most texts have none, and are never looked at line by line. */
const anywhere = leftovers.map(({ pattern: { source, flags } }) => new RegExp(source, `${flags}m`));

/** A longer line is no line that a person wrote. */
const longest = 5000;

export const rule: Rule = {
  id: "body/pasted",
  severity: "warning",
  scope: "entry",
  passing: {
    files: prototype(
      "maturity: tested",
      "## Le besoin\n\n- un point\n- un autre, [ici même](#le-besoin), `[[code]]`\n",
    ),
  },
  failing: {
    files: prototype("maturity: tested", "• un point\n• un autre\n"),
    at: atLine4(1, 6),
    suggestion: "- un point\n- un autre",
  },
  *check(entry) {
    const { body, bodyStart } = entry.read;
    const { file } = entry;
    const shown = proseOf(entry)
      .split("\n")
      .map((line) => line.trimEnd());
    const some = shown.filter((line) => line && line.length <= longest).join("\n");
    const candidates = leftovers.filter(
      ({ signs }, at) => (!signs || [...signs].some((sign) => some.includes(sign))) && anywhere[at]?.test(some),
    );
    if (candidates.length === 0) return;
    const told = new Set<Leftover>();
    const links = brokenLinksOf(entry);
    const lines = body.split("\n").map((line) => line.replace(/\r$/, ""));
    let start = 0;
    let runEnd = 0;
    for (const [number, line] of shown.entries()) {
      const from = bodyStart + start;
      start = body.indexOf("\n", start) + 1;
      if (!line || line.length > longest) continue;
      for (const leftover of candidates) {
        if (told.has(leftover) || (leftover.run && number < runEnd)) continue;
        const match = leftover.pattern.exec(line);
        if (!match || leftover.where?.(lines, number) === false) continue;
        // One that is a link of that program's body/broken-link gives as a link.
        const at = from - bodyStart + match.index;
        if (links.some(({ start, end }) => start <= at && at < end)) continue;
        told.add(leftover);
        if (leftover.run) runEnd = number + leftover.run(lines, number);
        const better = leftover.better?.(lines[number] ?? "", lines, number);
        yield {
          file,
          place: {
            at: "offset",
            start: from + match.index,
            end: from + Math.max(match.index + match[0].length, match.index + 1),
          },
          message: leftover.message,
          help: leftover.help,
          ...(better !== undefined && better !== lines[number] && { suggestion: better }),
        };
        break;
      }
    }
  },
};
