/** docs/hosting.md, held against the pages, and its headers against a real browser. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./support/browser.ts";
import { type PublishedPage, pageOf } from "./support/pages.ts";
import { filesOf, root, serveSite, sharedSites } from "./support/site.ts";

const text = await readFile(join(root, "docs", "hosting.md"), "utf8");
const snippets = new Map([...text.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, name = "", body = ""]) => [name, body]));

interface Rule {
  /** `/`, `/assets/`: of the paths below it. */
  below: string;
  headers: Record<string, string>;
}

/** The rules of a `_headers` file. */
const rules: Rule[] = (snippets.get("text") ?? "")
  .trim()
  .split("\n\n")
  .map((block) => {
    const [path = "", ...lines] = block.split("\n");
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) as [string, string]);
    return { below: path.replace(/\*$/, ""), headers: Object.fromEntries(headers) };
  });

function headersOf(path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter(({ below }) => path.startsWith(below)).map(({ headers }) => headers));
}

let home: PublishedPage;
beforeAll(async () => {
  home = await pageOf(sharedSites().golden, "index.html");
});
const metaOf = (selector: string) => home.document.querySelector(`meta[${selector}]`)?.getAttribute("content");

describe.each(["nginx", "apache", "caddyfile", "text"])("the headers for %s", (name) => {
  it("have the policy of the pages and forbid frames", () => {
    const policies = snippets.get(name)?.match(/default-src [^"\n]+/g);
    expect(policies).toEqual([`${metaOf('http-equiv="Content-Security-Policy"')}; frame-ancestors 'none'`]);
  });

  it("have the referrer policy of the pages", () => {
    const policies = snippets.get(name)?.match(/(?<=Referrer-Policy:? "?)[\w-]+/g);
    expect(policies).toEqual([metaOf('name="referrer"')]);
  });
});

it("keep for long only files that are named by what they hold", async () => {
  const kept = (await filesOf(sharedSites().golden.folder)).filter((file) =>
    headersOf(`/${file}`)["Cache-Control"]?.includes("max-age"),
  );
  expect(kept.length).toBeGreaterThan(3);
  expect(kept.filter((file) => !/[._][0-9a-f]{7,}\.\w+$/.test(file))).toEqual([]);
});

it("say rightly which files of the search are compressed already", async () => {
  const { folder } = sharedSites().golden;
  const files = (await filesOf(folder)).filter((file) => file.startsWith("pagefind/"));
  for (const file of files) {
    const [first, second] = await readFile(join(folder, file));
    const isGzip = first === 0x1f && second === 0x8b;
    expect([file, isGzip]).toEqual([file, /\.(pf_\w+|pagefind)$/.test(file)]);
  }
});

it("let a browser search", async () => {
  const server = await serveSite(sharedSites().golden.folder, "/", headersOf);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));

  const response = await page.goto(`${server.url}recherche/?q=passerelle`);
  await page.waitForFunction(() => /^\d/.test(document.querySelector("#search-status")?.textContent ?? ""));
  const found = await page.$$eval("#results > li", ({ length }) => length);
  await browser.close();
  await server.close();

  expect(response?.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(found).toBeGreaterThan(0);
  expect(said).toEqual([]);
});
