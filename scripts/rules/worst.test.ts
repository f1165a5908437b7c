/** The worst entries are checked and rendered without a crash; how long they take is for `npm run bench:worst`. */
import { expect, it } from "vitest";
import { worstFiles } from "../bench/worst-files.ts";
import { contentFrom } from "../content/load.ts";
import { renderMarkdown } from "../content/markdown.ts";
import { base } from "./example.ts";
import { validate } from "./validate.ts";

const path = "content/prototypes/essai.md";

it.each(Object.entries(worstFiles))(
  "%s",
  (_, text) => {
    const all = Object.entries({ ...base, [path]: text });
    const content = contentFrom(new Map(all.map(([file, one]) => [file, { bytes: new TextEncoder().encode(one) }])));

    const { diagnostics } = validate(content, "fr");
    const read = content.sources.find(({ file }) => file === path)?.read;
    const html = read ? renderMarkdown(read.body, { href: (address) => address, language: "fr" }).html : "";

    // A rule that crashes is reported on the folder as a whole.
    expect(diagnostics.filter(({ file }) => file === "content/")).toEqual([]);
    expect(html).not.toMatch(/<script|href="(javascript|data):/i);
  },
  60_000,
);
