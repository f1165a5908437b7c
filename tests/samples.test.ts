/** What people are shown as an example is accepted by check, in the place where they are told to put it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, kinds } from "../schemas/index.ts";
import { draft, questionsOf } from "../scripts/authoring/draft.ts";
import { type FieldGuide, fieldsOf, yamlLines } from "../scripts/authoring/field-guide.ts";
import { contentFrom, load } from "../scripts/content/load.ts";
import type { Content } from "../scripts/content/source.ts";
import { base, onePicture } from "../scripts/rules/example.ts";
import { validate } from "../scripts/rules/validate.ts";
import { root } from "./support/site.ts";

interface Sample {
  file: string;
  text: string;
  /** Lines for a file that another sample is, to go before its second line of hyphens. */
  added: boolean;
}

/** Each block of code of a Markdown text that is an entry or part of one, with the file named just above it. */
function samplesOf(text: string): Sample[] {
  const found = [...text.matchAll(/`(content\/[^`]+\.md)`[^`]*\n\n```(?:markdown|yaml)\n([\s\S]*?)```/g)];
  expect(found.length, "every sample has its place").toBe(text.match(/```(?:markdown|yaml)\n/g)?.length ?? 0);
  return found.map(([, file = "", sample = ""]) => ({ file, text: sample, added: !sample.startsWith("---") }));
}

const png = Object.values(onePicture("x.png").files).find((bytes) => bytes instanceof Uint8Array) as Uint8Array;

/** Errors and warnings of the samples, laid over a content one after the other. */
function said(samples: readonly Sample[], content: Content) {
  const texts = new Map<string, string>();
  const faults: unknown[] = [];
  for (const { file, text, added } of samples) {
    const whole = added ? (texts.get(file) ?? "").replace(/\n---\n/, () => `\n${text}---\n`) : text;
    texts.set(file, whole);
    const bytes = (one: string) => ({ bytes: new TextEncoder().encode(one) });
    const images = [...whole.matchAll(/src: (\S+)/g)].map(
      ([, src]) => [`content/images/${src}`, { bytes: png }] as const,
    );
    const laid = contentFrom(new Map([...[...texts].map(([path, one]) => [path, bytes(one)] as const), ...images]));
    const rest = content.sources.filter((source) => !texts.has(source.file));
    const all = { ...content, files: [...content.files, ...laid.files], sources: [...rest, ...laid.sources] };
    const { diagnostics } = validate(all, "fr", { concerns: (one) => one === file });
    // The picture of a test is a PNG whatever it is called, and an example has not been corrected by hand.
    faults.push(...diagnostics.filter(({ severity, rule }) => severity === "error" && rule !== "image/type"));
  }
  return faults;
}

const example = contentFrom(
  new Map(Object.entries(base).map(([file, text]) => [file, { bytes: new TextEncoder().encode(text) }])),
);

it("in the README", async () => {
  const samples = samplesOf(await readFile(join(root, "README.md"), "utf8"));
  expect(samples).toHaveLength(1);
  expect(said(samples, example)).toEqual([]);
});

it("in the pages of this catalogue, but for what has to be replaced", async () => {
  const content = await load(join(root, "content"));
  for (const { text = "" } of content.sources.filter(({ schema }) => schema === "page")) {
    const faults = said(samplesOf(text), content) as { rule: string }[];
    expect(faults.filter(({ rule }) => rule !== "field/placeholder")).toEqual([]);
  }
});

/** What the guide's examples name. */
function named(field: FieldGuide): string[] {
  const values = [field.example].flat().filter((one) => typeof one === "string");
  return field.reference ? values.map((slug) => `content/${folderOf[field.reference as never]}/${slug}.md`) : [];
}

describe.each(kinds)("in the guide, every example of a %s", (kind) => {
  const fields = fieldsOf(kind, "fr");
  const required = fields.filter(({ required }) => required);
  const file = `content/${folderOf[kind]}/${kind === "edition" ? "2018" : "un-exemple"}.md`;

  it.each(fields.map((field) => [field.key, field] as const))("%s", (_, field) => {
    const matter = [...required.filter(({ key }) => key !== field.key), field].flatMap((one) => yamlLines(one));
    const others = [...required, field].flatMap(named).filter((one) => one !== file);
    const entries = others.map((path) => ({
      file: path,
      text: path.includes("/editions/")
        ? "---\ntitle: Une édition\nyear: 2018\n---\n"
        : '---\ntitle: Une autre fiche\nedition: "2018"\n---\n',
      added: false,
    }));
    const rest = contentFrom(
      new Map(
        [...Object.entries(base), ...entries.map(({ file: path, text }) => [path, text] as const)].map(
          ([path, text]) => [path, { bytes: new TextEncoder().encode(text) }],
        ),
      ),
    );
    // Rules about a work's place among others have examples of their own.
    const faults = said([{ file, text: `---\n${matter.join("\n")}\n---\n`, added: false }], rest) as { rule: string }[];
    expect(faults.filter(({ rule }) => rule !== "reference/site")).toEqual([]);
  });
});

describe.each(["defi", "prototype"] as const)("in a new %s", (kind) => {
  it.each(["2018", "2019"])(
    "of %s, once every example is taken, and no site of another edition is offered",
    (edition) => {
      const text = draft(kind, { title: "Un tout autre essai", edition }, example, "fr");
      const taken = text.replace(/^# /gm, "");
      const file = `content/${folderOf[kind]}/${edition}/un-tout-autre-essai.md`;
      expect(said([{ file, text: taken, added: false }], example)).toEqual([]);
      expect(text.includes("bourg")).toBe(edition === "2018");
      expect(questionsOf(kind, "fr").some(({ key }) => key === "site")).toBe(true);
    },
  );
});
