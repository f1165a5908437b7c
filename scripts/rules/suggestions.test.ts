/** Whatever is suggested is put where it belongs: that mistake is then gone, and no other has come. */

import { describe, expect, it } from "vitest";
import { oldTextOf } from "../content/old-encodings.ts";
import { type Diagnostic, isError, type Located } from "../diagnostics/diagnostic.ts";
import { cases } from "./cases/index.ts";
import { made } from "./cases/pictures.ts";
import { base, contentOf } from "./example.ts";
import { rules } from "./index.ts";
import type { Example } from "./rule.ts";
import { validate } from "./validate.ts";

const examples = rules.map(({ id, failing }) => ({ name: id, ...failing }));
/** The first wants its picture renamed, too, the second stands for several lines, of which only one is replaced here. */
const pastedAlone = ({ name }: { name: string }) => !/Mon prototype\/plan|\| Champ \| Valeur/.test(name);
const suggesting = [
  ...examples.filter(({ suggestion }) => suggestion !== undefined),
  ...Object.values(cases)
    .flat()
    .filter(pastedAlone)
    .filter(({ expected }) => expected.some((text) => text.includes(" ⇒ "))),
];

describe("what is suggested can be pasted as it is", () => {
  it.each(suggesting.map((one) => [one.name, one] as const))("%s", (_, one) => {
    expect(failuresOf(one)).toEqual([]);
  });
});

/** What may come to light once a suggestion is followed, of rules by the rule that suggested: there was no telling before. */
const broughtToLight: Readonly<Record<string, readonly string[]>> = {
  // A value is judged once it stands under its own name, in its own form.
  "field/unknown": [
    "field/length",
    "field/address",
    "field/date",
    "field/value",
    "field/type",
    "reference/unknown",
    "reference/list",
  ],
  "field/type": ["field/length", "field/address"],
  // The file has not been read where it was.
  "file/unexpected": ["field/missing", "front-matter/syntax", "image/type", "image/orphan"],
  // A sample to begin with, of which every word is to be replaced.
  "front-matter/empty": ["field/missing", "field/placeholder", "front-matter/syntax"],
  "front-matter/missing": ["field/missing", "field/placeholder"],
  "front-matter/unterminated": ["front-matter/empty"],
  // Two files that only a Mac tells apart are one once they have a name for everybody.
  "file/slug": ["file/duplicate-slug"],
};

/** Rules that tell of a whole paste at its first line, and show there how it is written. */
const showFirstLine: readonly string[] = ["body/pasted", "front-matter/empty"];

type Files = Record<string, string | Uint8Array>;

function failuresOf(example: Example & { name: string }): string[] {
  const { located } = validate(contentOf(example), "fr");
  const before = located.map(({ diagnostic }) => diagnostic);
  return located.flatMap((one) => {
    const { rule, suggestion } = one.diagnostic;
    if (suggestion === undefined) return [];
    const files = applied({ ...base, ...example.files }, one, filled(suggestion));
    const { diagnostics } = validate(contentOf({ files }), "fr");
    return worse(before, diagnostics, one.diagnostic).map(
      (text) => `${example.name}: ${rule} ⇒ ${suggestion}\n${text}`,
    );
  });
}

/** Facts that the contributor alone knows. */
const known: Readonly<Record<string, string>> = {
  edition: '"2018"',
  since: '"2020"',
  date: '"2020"',
  url: "https://example.org/",
  lat: "46.4",
  lon: "4.6",
};

function filled(suggestion: string): string {
  return suggestion
    .replace(/(\w+): "?…"?/g, (_, key) => `${key}: ${known[key] ?? "Ce que la personne sait"}`)
    .replaceAll("[…]", "[Le bilan de la ville]");
}

/** The files with a suggestion applied, as the help beside it says to. */
function applied(files: Files, one: Located, suggestion: string): Files {
  const { diagnostic, span, edit, proposal } = one;
  const { file, rule, line, help = "" } = diagnostic;
  const place = edit ?? proposal;
  if (place && !diagnostic.suggestion?.includes("…")) {
    const put = spliced(files, file, place.span, place.text);
    return rule === "front-matter/syntax" && help.startsWith("Déposez")
      ? withPicture(put, /src: (\S+)/.exec(suggestion)?.[1])
      : put;
  }
  const text = textIn(files, file);
  switch (rule) {
    case "file/slug":
      return moved(files, file, file.replace(/[^/]*$/, suggestion));
    case "file/folder":
      return moved(files, file, file.replace(/[^/]+(?=\/[^/]*$)/, suggestion));
    case "file/unexpected":
      return moved(files, file, suggestion);
    case "image/name":
      return moved(files, file, `content/images/${suggestion}`);
    case "image/type":
      return shownAs(moved(files, file, `content/images/${suggestion}`), file, suggestion);
    case "image/orphan":
      return inserted(files, "content/prototypes/jeu.md", 1, suggestion);
    case "text/encoding":
      return { ...files, [file]: oldTextOf(files[file] as Uint8Array)?.text ?? "" };
    case "catalogue/missing":
      return { ...files, "content/catalogue.yaml": suggestion };
    case "field/missing":
      return suggestion.startsWith("{")
        ? spliced(files, file, span, suggestion)
        : inserted(files, file, line, suggestion);
    case "front-matter/empty":
    case "reference/site":
      return inserted(files, file, 1, suggestion);
    case "front-matter/unterminated": {
      const blank = text.split("\n").findIndex((other) => !other.trim());
      return line > 1 ? replaced(files, file, line, suggestion) : inserted(files, file, Math.max(1, blank), suggestion);
    }
    case "front-matter/comment":
    case "front-matter/missing":
    case "field/empty":
      return {
        ...files,
        [file]: text
          .split("\n")
          .with(line - 1, suggestion)
          .join("\n"),
      };
    case "field/type": {
      const start = text.indexOf(`\n${suggestion.slice(0, suggestion.indexOf(":") + 1)}`) + 1;
      return withPicture(
        spliced(files, file, { start, end: span.end }, suggestion),
        /src: (\S+)/.exec(suggestion)?.[1],
      );
    }
    case "field/format":
      return withPicture(spliced(files, file, span, suggestion), suggestion);
    case "image/missing": {
      const from = Object.keys(files).find((path) => help.startsWith("Déplacez") && path.endsWith(suggestion));
      return spliced(from ? moved(files, from, `content/images/${suggestion}`) : files, file, span, suggestion);
    }
    case "reference/unknown": {
      const created = /(content\/\S+\.md), avec ces lignes/.exec(help)?.[1];
      return created ? { ...files, [created]: suggestion } : spliced(files, file, span, suggestion);
    }
    default:
      return spliced(files, file, span, suggestion);
  }
}

/** The text that places are counted in: without its byte order mark. */
function textIn(files: Files, file: string): string {
  return String(files[file] ?? "").replace(/^\ufeff/, "");
}

function spliced(files: Files, file: string, { start, end }: Located["span"], put: string): Files {
  const text = textIn(files, file);
  return { ...files, [file]: text.slice(0, start) + put + text.slice(end) };
}

function inserted(files: Files, file: string, after: number, put: string): Files {
  return { ...files, [file]: textIn(files, file).split("\n").toSpliced(after, 0, put).join("\n") };
}

function replaced(files: Files, file: string, line: number, put: string): Files {
  return {
    ...files,
    [file]: textIn(files, file)
      .split("\n")
      .with(line - 1, put)
      .join("\n"),
  };
}

function moved(files: Files, from: string, to: string): Files {
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path === from ? to : path, bytes]));
}

/** « … et corrigez les fiches qui le montrent ». */
function shownAs(files: Files, from: string, to: string): Files {
  const old = from.replace("content/images/", "");
  const plain = old.toLowerCase();
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      typeof text === "string" ? text.replaceAll(old, to).replaceAll(plain, to) : text,
    ]),
  );
}

/** « Déposez l’image … ». */
function withPicture(files: Files, path: string | undefined): Files {
  const file = `content/images/${path}`;
  if (path === undefined || files[file]) return files;
  const type = /\w+$/.exec(path)?.[0] ?? "";
  return { ...files, [file]: Uint8Array.from(made[type]?.(8, 8) ?? []) };
}

/** The mistake itself where it is still there, and errors that were not. */
function worse(before: readonly Diagnostic[], after: readonly Diagnostic[], mended: Diagnostic): string[] {
  const same = ({ rule, message }: Diagnostic) => rule === mended.rule && message === mended.message;
  const still = after.filter(same).length >= before.filter(same).length && !showFirstLine.includes(mended.rule);
  const often = (all: readonly Diagnostic[], rule: string) =>
    all.filter((one) => isError(one) && one.rule === rule).length;
  const fresh = [...new Set(after.map(({ rule }) => rule))].filter(
    (rule) => often(after, rule) > often(before, rule) && !broughtToLight[mended.rule]?.includes(rule),
  );
  return [
    ...(still ? ["is still there"] : []),
    ...fresh.map((rule) => `brings ${after.filter((one) => one.rule === rule).map(({ message }) => message)}`),
  ];
}
