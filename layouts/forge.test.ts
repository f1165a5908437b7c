import { expect, test } from "vitest";
import { editUrl, newFileUrl } from "./forge.ts";

const file = "content/defis/2019/x.md";

test("each forge has its own address for editing a file", () => {
  expect(editUrl({ forge: "github", url: "https://github.com/a/b" }, file)).toBe(
    "https://github.com/a/b/edit/main/content/defis/2019/x.md",
  );
  expect(editUrl({ forge: "gitlab", url: "https://gitlab.com/a/b/" }, file)).toBe(
    "https://gitlab.com/a/b/-/edit/main/content/defis/2019/x.md",
  );
  expect(editUrl({ forge: "forgejo", url: "https://codeberg.org/a/b.git", branch: "trunk" }, file)).toBe(
    "https://codeberg.org/a/b/_edit/trunk/content/defis/2019/x.md",
  );
});

test("and one for adding a file to a folder", () => {
  expect(newFileUrl({ forge: "gitlab", url: "https://gitlab.com/a/b" }, "content/defis")).toBe(
    "https://gitlab.com/a/b/-/new/main/content/defis",
  );
});

test("with the year's folder and the first lines already there, as far as the forge takes them", () => {
  const entry = { name: "2026/x.md", text: '---\ntitle: …\nedition: "2026"\n---\n' };
  const value = "---%0Atitle%3A%20%E2%80%A6%0Aedition%3A%20%222026%22%0A---%0A";
  expect(newFileUrl({ forge: "github", url: "https://github.com/a/b" }, "content/defis", entry)).toBe(
    `https://github.com/a/b/new/main/content/defis?filename=2026%2Fx.md&value=${value}`,
  );
  expect(newFileUrl({ forge: "forgejo", url: "https://codeberg.org/a/b" }, "content/defis", entry)).toBe(
    `https://codeberg.org/a/b/_new/main/content/defis?filename=2026%2Fx.md&value=${value}`,
  );
  expect(newFileUrl({ forge: "gitlab", url: "https://gitlab.com/a/b" }, "content/defis", entry)).toBe(
    "https://gitlab.com/a/b/-/new/main/content/defis?file_name=2026%2Fx.md",
  );
});
