/** The lock file, held against what `npm ci` needs on every platform. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, it } from "vitest";

interface Package {
  version: string;
  optional?: boolean;
  peer?: boolean;
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
}

interface Lock {
  packages: Record<string, Package>;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const { packages } = JSON.parse(read("../package-lock.json")) as Lock;

it("names every optional package of every platform", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

it("pins exact versions in package.json", () => {
  const manifest = JSON.parse(read("../package.json")) as Record<string, Record<string, string>>;
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it("has a reason in writing for each direct dependency, and none for what is not there any more", () => {
  const { dependencies, devDependencies } = JSON.parse(read("../package.json")) as Record<
    string,
    Record<string, string>
  >;
  const rows = read("../docs/decisions/0004-dependencies.md").matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm);
  const explained = [...rows]
    .flatMap(([, names = ""]) => names.split(","))
    .map((name) => name.trim().replace(/ [\d.]+$/, ""))
    .filter((name) => !["package", "for development"].includes(name));
  expect(explained.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

it("lets nothing run at install but what the build does without", () => {
  const scripted = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript);
  // esbuild's only makes its command start faster: the binary is a package of its own.
  expect(scripted).toEqual(["node_modules/esbuild"]);
});

it("makes a list of all that is installed, in a format that auditors read", async () => {
  const { stdout } = await promisify(execFile)("npm", ["run", "--silent", "sbom"], { maxBuffer: 1e8 });
  const { bomFormat, components } = JSON.parse(stdout) as {
    bomFormat: string;
    components: { name: string; version: string; hashes?: unknown[] }[];
  };
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const locked = Object.entries(packages)
    .filter(([path, { optional, peer }]) => path && !optional && !peer)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, "")}@${version}`);
  expect(bomFormat).toBe("CycloneDX");
  expect(locked.filter((one) => !listed.has(one))).toEqual([]);
  expect(components.filter(({ hashes }) => !hashes?.length).map(({ name }) => name)).toEqual([]);
});
