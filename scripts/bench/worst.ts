/** `npm run bench:worst`: how long the worst entries take to check and to render, in milliseconds of CPU, slowest first. */
import { contentFrom } from "../content/load.ts";
import { renderMarkdown } from "../content/markdown.ts";
import { base } from "../rules/example.ts";
import { validate } from "../rules/validate.ts";
import { worstFiles } from "./worst-files.ts";

const path = "content/prototypes/essai.md";

const rows = Object.entries(worstFiles).map(([name, text]) => {
  const all = Object.entries({ ...base, [path]: text });
  const given = new Map(all.map(([file, one]) => [file, { bytes: new TextEncoder().encode(one) }]));
  const started = process.cpuUsage();
  const content = contentFrom(given);
  const { diagnostics } = validate(content, "fr");
  const check = milliseconds(started);
  const rendering = process.cpuUsage();
  const read = content.sources.find(({ file }) => file === path)?.read;
  if (read) renderMarkdown(read.body, { href: (address) => address, language: "fr" });
  return { name, check, render: milliseconds(rendering), findings: diagnostics.length };
});

console.log("| worst file | check, ms | render, ms | findings |\n|---|---|---|---|");
for (const { name, check, render, findings } of rows.sort((a, b) => b.check - a.check)) {
  console.log(`| ${name} | ${check} | ${render} | ${findings} |`);
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return Math.round((user + system) / 1000);
}
