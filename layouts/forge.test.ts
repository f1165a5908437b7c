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
