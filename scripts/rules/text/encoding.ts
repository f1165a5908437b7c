import { lineAt } from "../../content/lines.ts";
import { type OldText, oldTextOf } from "../../content/old-encodings.ts";
import { wordsOf } from "../../language/words.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/text").encoding;

export const rule: Rule = {
  id: "text/encoding",
  severity: "error",
  scope: "content",
  passing: { files: { "content/sites/vallee.md": "---\ntitle: La Vallée\n---\n" } },
  failing: {
    files: {
      "content/sites/vallee.md": Uint8Array.from("---\ntitle: La Vall\xe9e\n---\n", (sign) => sign.charCodeAt(0)),
    },
    at: { file: "content/sites/vallee.md", line: 2, column: 15 },
    suggestion: "title: La Vallée",
  },
  *check(_, content) {
    for (const { file, undecoded } of content.sources) {
      if (!undecoded) continue;
      const { bytes, invalidByte, offset } = undecoded;
      if (isUtf16(bytes)) {
        yield { file, place: { at: "file" }, message: words.utf16, help: words.utf16Help };
        continue;
      }
      const code = `0x${(bytes[invalidByte] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
      const old = oldTextOf(bytes);
      const place = { at: "offset" as const, start: offset };
      yield old
        ? {
            file,
            place,
            message: words.old[old.encoding]({ code }),
            help: words.reopenAs({ menu: menus[old.encoding] }),
            suggestion: lineAt(old.text, offset).text,
          }
        : { file, place, message: words.message({ code }), help: words.reopen };
    }
  },
};

/** As editors call them. Saving what was opened with the wrong one would lose the letters for good. */
const menus: Record<OldText["encoding"], string> = { windows: "Windows 1252", dos: "CP 850", mac: "Mac Roman" };

function isUtf16([a, b, c, d]: Uint8Array): boolean {
  const mark = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  return mark || (a === 0 && c === 0) || (b === 0 && d === 0);
}
