import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentPaths } from "./content-paths.ts";

const files = [
  "content/defis/2018/plan.md",
  "content/defis/2019/ecole.md",
  "content/prototypes/2018/plan-du-lieu.md",
  "content/prototypes/2018/plan.md",
].map((file) => ({ file }));

const root = join(tmpdir(), "nowhere", "Mes fiches");
const paths = (name: string, from = root) => [...contentPaths([name], root, { files } as never, from)];

describe("a name counts from where the person is, then from the content folder, then as it is printed", () => {
  it.each([
    ["2018/plan.md", join(root, "prototypes"), ["content/prototypes/2018/plan.md"]],
    ["plan.md", join(root, "defis", "2018"), ["content/defis/2018/plan.md"]],
    ["../../defis/2018/plan.md", join(root, "prototypes", "2018"), ["content/defis/2018/plan.md"]],
    [".", join(root, "defis", "2019"), ["content/defis/2019/ecole.md"]],
    [join(root, "defis", "2019", "ecole.md"), tmpdir(), ["content/defis/2019/ecole.md"]],
    ["defis/2019/ecole.md", tmpdir(), ["content/defis/2019/ecole.md"]],
    ["defis/2019/", tmpdir(), ["content/defis/2019/ecole.md"]],
    ["content/defis/2019/ecole.md", tmpdir(), ["content/defis/2019/ecole.md"]],
    ["content\\defis\\2019\\ecole.md", tmpdir(), ["content/defis/2019/ecole.md"]],
    ["Mes fiches/defis/2019/ecole.md", join(root, ".."), ["content/defis/2019/ecole.md"]],
  ])("%s in %s", (name, from, meant) => {
    expect(paths(name, from)).toEqual(meant);
  });
});

it("takes a name in either form of its accents", () => {
  const apart = "content/defis/Été.md".normalize("NFD");
  expect([...contentPaths(["Été.md"], root, { files: [{ file: apart }] } as never, join(root, "defis"))]).toEqual([
    apart,
  ]);
});

describe("a name that is nothing there is told with those it may be", () => {
  it.each([
    ["2018/plan.md", "Vouliez-vous dire content/defis/2018/plan.md, content/prototypes/2018/plan.md ?"],
    ["plan-du-lieu", "Vouliez-vous dire content/prototypes/2018/plan-du-lieu.md ?"],
    ["plan-du-lieux.md", "Vouliez-vous dire content/prototypes/2018/plan-du-lieu.md ?"],
    ["content/defis/2019/ecoles.md", "Vouliez-vous dire content/defis/2019/ecole.md ?"],
    ["tout-autre-chose.md", "n’existe pas dans le dossier des fiches."],
  ])("%s", (name, said) => {
    expect(() => paths(name, tmpdir())).toThrow(said);
  });

  it("and a file elsewhere is said to be elsewhere", () => {
    expect(() => paths(process.execPath)).toThrow("hors du dossier des fiches");
  });
});
