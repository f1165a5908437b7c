import { mkdir, mkdtemp, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { verify } from "./verify.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "verify-"));
  for (const [path, text] of Object.entries(whole)) await write(path, text);
});
afterEach(() => rm(folder, { recursive: true }));

const whole = {
  "index.html": "<!doctype html>",
  "defis/école/index.html": "<!doctype html>",
  "feed.xml": '<?xml version="1.0" encoding="utf-8"?>\n<feed/>\n',
  "feed.json": "{}",
  "assets/style.0123.css": "*{}",
  "pagefind/entries.json": "0",
  "pagefind/fragment/fr_1.pf_fragment": "1",
  "pagefind/fragment/fr_2.pf_fragment": "2",
};

const expected = {
  paths: new Set(["/", "/defis/école/", "/feed.xml", "/feed.json"]),
  links: ["/", "/defis/%C3%A9cole/?a#b", "/feed.xml", "/assets/style.0123.css"],
  records: 2,
};

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** What is told of the folder, line by line; nothing where it may be published. */
function told(changes: Partial<typeof expected> = {}): string[] {
  try {
    verify(folder, { ...expected, ...changes });
    return [];
  } catch (error) {
    return (error as Error).message.split("\n  ").slice(1);
  }
}

it("lets a whole site through", () => {
  expect(told()).toEqual([]);
});

it("misses a page", async () => {
  await rm(join(folder, "defis"), { recursive: true });
  expect(told()).toEqual([
    "/defis/école/index.html manque.",
    "un lien mène à /defis/%C3%A9cole/?a#b, qui n’existe pas.",
  ]);
});

it("finds a page that nothing calls for", async () => {
  await write("defis/ancien/index.html", "<!doctype html>");
  expect(told()).toEqual(["/defis/ancien/index.html est en trop."]);
});

it("finds an empty file", async () => {
  await write("index.html", "");
  expect(told()).toEqual(["/index.html est vide."]);
});

it("finds a style sheet missing to which pages link", async () => {
  await unlink(join(folder, "assets/style.0123.css"));
  expect(told()).toEqual(["un lien mène à /assets/style.0123.css, qui n’existe pas."]);
});

it("finds data that cannot be read", async () => {
  await write("feed.json", "{");
  expect(told()).toEqual(["/feed.json n’est pas du JSON."]);
});

it("finds a feed cut short", async () => {
  await write("feed.xml", whole["feed.xml"].slice(0, -3));
  expect(told()).toEqual(["/feed.xml n’est pas du XML bien formé."]);
});

it("finds that there is no search", async () => {
  await rm(join(folder, "pagefind"), { recursive: true });
  expect(told()).toEqual(["l’index de recherche manque.", "la recherche ne connaît que 0 fiches sur 2."]);
});

it("finds that search does not know all", () => {
  expect(told({ records: 3 })).toEqual(["la recherche ne connaît que 2 fiches sur 3."]);
});

it("counts what would make too long a list", () => {
  const paths = new Set([...expected.paths, ...Array.from({ length: 30 }, (_, at) => `/defis/${at}/`)]);
  const lines = told({ paths });
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe("… et 10 autres.");
});
