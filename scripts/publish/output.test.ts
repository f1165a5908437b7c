/** No folder is replaced that a build did not make: each place that somebody may name, and what then stands there. */
import { mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, symlink, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join, parse } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "../root.ts";
import { looksLikeOlderSite, mark, markerFile, safeOutput } from "./output.ts";
import { replace } from "./replace.ts";

let folder: string;
let output: string;
let content: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "output-")));
  output = join(folder, "site");
  content = join(folder, "fiches");
  await mkdir(join(content, "defis"), { recursive: true });
  await writeFile(join(content, "defis", "x.md"), "précieux");
});
afterEach(() => rm(folder, { recursive: true }));

/** Publishes one page; the page is the text given. */
const publishTo = (path: string, text = "page", kept = [content]) =>
  replace(
    path,
    async ({ staging }) => {
      await mkdir(join(staging, "defis"));
      await writeFile(join(staging, "defis", "index.html"), text);
      return true;
    },
    { kept },
  );

const all = async () => (await readdir(folder, { recursive: true })).sort();
const page = () => readFile(join(output, "defis", "index.html"), "utf8");

describe("a folder that is somebody's is refused, by its name and through a link", () => {
  it.each([
    ["the working folder", process.cwd(), "c’est le dossier de travail"],
    ["a folder above it", dirname(process.cwd()), "ce dossier contient le dossier de travail"],
    ["the home", homedir(), homedir() === "/" ? "la racine" : "c’est votre dossier personnel"],
    ["the root of the disk", parse(root).root, "c’est la racine du disque"],
    ["the content of the program", join(root, "content"), "on n’écrit pas de site dans"],
    ["a new folder in it", join(root, "content", "_site"), "on n’écrit pas de site dans"],
    ["a folder of the program", join(root, "docs"), "on n’écrit pas de site dans"],
    ["a new folder among its scripts", join(root, "scripts", "site"), "on n’écrit pas de site dans"],
  ])("%s", async (_, path, found) => {
    expect(() => safeOutput(path)).toThrow(found);
    const link = join(folder, "lien");
    await symlink(path.endsWith("site") ? dirname(path) : path, link);
    await expect(publishTo(path.endsWith("site") ? join(link, "site") : link)).rejects.toThrow("Rien n’a été changé");
    expect(await readdir(folder)).toEqual(["fiches", "lien"]);
  });

  it("the content that is read, what holds it, and what lies in it", async () => {
    await symlink(content, join(folder, "lien"));
    for (const path of [content, folder, join(content, "site"), join(folder, "lien"), join(folder, "lien", "a", "b")]) {
      const before = await all();
      await expect(publishTo(path), path).rejects.toThrow("Rien n’a été changé");
      expect(await all()).toEqual(before);
    }
  });

  it("a git repository, or a place in one's .git or node_modules", async () => {
    await mkdir(join(output, ".git"), { recursive: true });
    await expect(publishTo(output)).rejects.toThrow("ce dossier contient un dépôt git (.git)");
    await expect(publishTo(join(output, ".git", "site"))).rejects.toThrow("dans un dossier .git");
    await expect(publishTo(join(folder, "node_modules", "site"))).rejects.toThrow("dans un dossier node_modules");
    expect(await all()).toEqual(["fiches", "fiches/defis", "fiches/defis/x.md", "site", "site/.git"]);
  });

  it("one that no build made", async () => {
    await mkdir(output);
    await writeFile(join(output, "these.txt"), "précieux");
    await expect(publishTo(output)).rejects.toThrow(
      `${output} : ce dossier n’est pas vide et aucune construction ne l’a fait : il contient these.txt.`,
    );
    expect(await readdir(output)).toEqual(["these.txt"]);
    expect(await readdir(folder)).toEqual(["fiches", "site"]);
  });

  it("one that a link leads to, or a link that leads nowhere", async () => {
    await mkdir(join(folder, "Documents"));
    await writeFile(join(folder, "Documents", "these.txt"), "précieux");
    await symlink(join(folder, "Documents"), output);
    await expect(publishTo(output)).rejects.toThrow("il contient these.txt");
    await rm(output);
    await symlink(join(folder, "nulle-part"), output);
    await expect(publishTo(output)).rejects.toThrow("est un lien vers un dossier qui n’existe pas");
    expect(await readdir(join(folder, "Documents"))).toEqual(["these.txt"]);
  });
});

describe("a folder is replaced", () => {
  it("where there is none, where it is empty, and where a build made it", async () => {
    await publishTo(output, "un");
    expect(JSON.parse(await readFile(join(output, markerFile), "utf8")).files).toEqual(["/defis/index.html"]);
    await writeFile(join(output, ".DS_Store"), "");
    await publishTo(output, "deux");
    expect(await page()).toBe("deux");
    await rm(output, { recursive: true });
    await mkdir(output);
    await publishTo(output, "trois");
    expect(await page()).toBe("trois");
    expect(await readdir(folder)).toEqual(["fiches", "site"]);
  });

  it("through a link, which stays", async () => {
    await mkdir(join(folder, "ailleurs"));
    await symlink(join(folder, "ailleurs"), output);
    await publishTo(output, "un");
    await publishTo(output, "deux");
    expect(await readFile(join(folder, "ailleurs", "defis", "index.html"), "utf8")).toBe("deux");
    expect(await page()).toBe("deux");
  });
});

it.each(["these.txt", "defis/these.txt", "a/b/these.txt"])(
  "what somebody put into a site is not lost: %s",
  async (name) => {
    await publishTo(output, "un");
    await mkdir(dirname(join(output, name)), { recursive: true });
    await writeFile(join(output, name), "précieux");
    await expect(publishTo(output, "deux")).rejects.toThrow(/aucune construction n’y a mis : (these|defis\/these|a)/);
    expect([await page(), await readFile(join(output, name), "utf8")]).toEqual(["un", "précieux"]);
    expect(await readdir(folder)).toEqual(["fiches", "site"]);
  },
);

it("what somebody puts there while a build runs is not lost", async () => {
  await publishTo(output, "un");
  const building = replace(output, async ({ staging }) => {
    await writeFile(join(staging, "index.html"), "deux");
    await writeFile(join(output, "defis", "these.txt"), "précieux");
    return true;
  });
  await expect(building).rejects.toThrow("defis/these.txt");
  expect([await page(), await readFile(join(output, "defis", "these.txt"), "utf8")]).toEqual(["un", "précieux"]);
});

it("a folder with the name of the one that a build would make is refused and kept", async () => {
  const taken = `${output}.making-${process.pid}`;
  await mkdir(taken);
  await writeFile(join(taken, "these.txt"), "précieux");
  await expect(publishTo(output)).rejects.toThrow();
  expect(await all()).toEqual([
    ...["fiches", "fiches/defis", "fiches/defis/x.md"],
    ...[`site.making-${process.pid}`, `site.making-${process.pid}/these.txt`],
  ]);
});

it("a folder with the name of the one that was moved aside keeps what is in it", async () => {
  await publishTo(output, "un");
  const taken = `${output}.retired-${process.pid}`;
  await mkdir(taken);
  await writeFile(join(taken, "these.txt"), "précieux");
  await expect(publishTo(output, "deux")).rejects.toThrow();
  expect([await page(), await readdir(taken)]).toEqual(["un", ["these.txt"]]);
});

it("parts that are joined are not replaced by the whole", async () => {
  await publishTo(output, "part");
  await expect(publishTo(output, "whole", [output])).rejects.toThrow("c’est un dossier que cette commande lit");
  expect(await page()).toBe("part");
});

it("a site whose marker is damaged is not one that a build made", async () => {
  await publishTo(output, "un");
  await writeFile(join(output, markerFile), "{}");
  await expect(publishTo(output, "deux")).rejects.toThrow("aucune construction ne l’a fait");
  await rename(output, join(folder, "autre"));
});

describe("a site of a version that left no marker, of which nothing is known any more", () => {
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), text);
  };
  beforeEach(async () => {
    await put("index.html", "<p>Accueil</p>");
    await put("data/catalogue.json", '{"version":1}');
    await put("assets/site.abcdef12.css", "");
    await put("images/2018/plan.webp", "");
  });

  it("is one that somebody may be asked about", () => {
    expect(looksLikeOlderSite(output)).toBe(true);
  });

  it("is refused all the same where nobody can be asked", async () => {
    await expect(publishTo(output)).rejects.toThrow("aucune construction ne l’a fait");
    expect(await readFile(join(output, "index.html"), "utf8")).toBe("<p>Accueil</p>");
  });

  it("is replaced once somebody agreed, which marks it", async () => {
    mark(output, ["/index.html", "/data/catalogue.json", "/assets/site.abcdef12.css", "/images/2018/plan.webp"]);
    expect(looksLikeOlderSite(output)).toBe(false);
    expect(await publishTo(output)).toBe(true);
    expect(await page()).toBe("page");
  });

  it.each(["these.odt", "defis/notes.docx", "CNAME"])(
    "is somebody's, and nobody is asked, with %s in it",
    async (path) => {
      await put(path, "précieux");
      expect(looksLikeOlderSite(output)).toBe(false);
    },
  );

  it("is none without the data of a catalogue", async () => {
    await rm(join(output, "data"), { recursive: true });
    expect(looksLikeOlderSite(output)).toBe(false);
  });
});
