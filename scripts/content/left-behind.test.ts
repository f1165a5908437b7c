import { symlinkSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { base } from "../rules/example.ts";
import { validate } from "../rules/validate.ts";
import { isLeftBehind } from "./left-behind.ts";
import { load } from "./load.ts";

/** As each program names them. */
const names = [
  ".plan-du-lieu.md.swp",
  ".plan-du-lieu.md.swo",
  ".plan-du-lieu.md.swn",
  ".plan-du-lieu.md.un~",
  "4913",
  ".#plan.md",
  "#plan.md#",
  "plan.md~",
  "plan.md.~1~",
  ".~lock.plan.docx#",
  "~$plan.docx",
  "~$plan.md",
  "~WRL0001.tmp",
  ".DS_Store",
  "._plan.md",
  "Icon\r",
  "plan.md.sb-7bd1c5de-x1YqZk",
  "Thumbs.db",
  "ehthumbs_vista.db",
  "desktop.ini",
  "Desktop.ini",
  ".directory",
  ".goutputstream-AB12CD",
  ".plan.md.kate-swp",
  ".nfs000000000a1b2c3d00000001",
  "plan.md___jb_tmp___",
  "plan.md.crswap",
  ".syncthing.plan.md.tmp",
  "~syncthing~plan.md.tmp",
  ".dropbox",
  "plan.md.bak",
  "plan.md.orig",
  "plan.md.tmp",
  ".gitkeep",
];

const folders = [".idea", ".vscode", ".Spotlight-V100", ".Trashes", ".fseventsd", "__MACOSX", "@eaDir", ".stfolder"];

it.each([...names.map((name) => [name]), ...folders.flatMap((name) => [[name], [name, "x.md"]])])(
  "%s %s is left behind",
  (...segments) => {
    expect(isLeftBehind(["prototypes", ...segments.filter((one) => one !== undefined)])).toBe(true);
  },
);

/** What people write, or what deserves a word of its own. */
it.each([
  ["catalogue.yaml"],
  ["prototypes", "2018", "plan-du-lieu.md"],
  ["prototypes", "4913.md"],
  ["prototypes", "icon.md"],
  ["prototypes", "x.sync-conflict-20260101-120000-ABCDEF1.md"],
  ["prototypes", "plan (copie).md"],
  ["prototypes", "x.11tydata.js"],
  ["prototypes", ".env"],
  ["prototypes", ".x.md"],
  ["images", "plan.png"],
  ["images", "~.png"],
  ["images", "a.swf"],
  [".git", "config"],
  ["2018.bak", "plan.md"],
])("%s %s %s is not", (...segments) => {
  expect(isLeftBehind(segments.filter((one) => one !== undefined))).toBe(false);
});

it("on disk, all of it is one remark, whatever it holds, and nothing of it is read", async () => {
  const root = await mkdtemp(join(tmpdir(), "essaim-"));
  try {
    for (const [path, text] of Object.entries(base)) {
      await mkdir(join(root, path, ".."), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const content = join(root, "content");
    const clean = await load(content);
    await mkdir(join(content, "prototypes", ".idea"));
    await mkdir(join(content, "__MACOSX"));
    await writeFile(join(content, "__MACOSX", "x.md"), "nothing that is an entry");
    await mkdir(join(content, "images"));
    await writeFile(join(content, "images", "~$photo.jpg"), "no picture");
    for (const name of names.filter((one) => one !== ".#plan.md")) {
      await writeFile(join(content, "prototypes", name), "{{ 7 * 7 }}", { mode: 0o755 });
    }
    // Emacs's lock: a link to a place that is none.
    symlinkSync("someone@machine.1234:5678", join(content, "prototypes", ".#plan.md"));
    const littered = await load(content);
    expect(littered.files).toEqual(clean.files);
    expect(littered.sources).toEqual(clean.sources);
    const said = validate(littered, "fr").diagnostics.filter(({ rule }) => rule.startsWith("file/"));
    expect(said).toEqual([
      {
        file: "content/__MACOSX",
        line: 1,
        column: 1,
        rule: "file/left-behind",
        severity: "info",
        message: expect.stringMatching(
          /^L’ordinateur ou un éditeur a laissé ici « __MACOSX », .* et 33 autres fichiers\.$/,
        ),
        help: expect.stringContaining("ni lus ni publiés"),
      },
    ]);
  } finally {
    await rm(root, { recursive: true });
  }
});
