/** Texts in; a catalogue of défis, prototypes, places and themes made of them, published, out. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readCatalogue } from "../catalogue/index.ts";
import { slugify } from "../language/fold.ts";
import { publish } from "../publish/index.ts";
import { replace } from "../publish/replace.ts";
import type { Sought } from "./search-queries.ts";
import type { TextPage } from "./search-texts.ts";

/** Where nobody in these texts lives, so that a place is a fact and no word of theirs. */
const towns = [
  "Vannes",
  "Guingamp",
  "Pont-à-Celles",
  "Saint-Nazaire",
  "Arles",
  "Vierzon",
  "Le Creusot",
  "Figeac",
  "Morlaix",
  "Bastia",
  "Dunkerque",
  "Saint-Girons",
];
const years = [2018, 2019, 2020, 2021, 2022];

/** All that can be found: the entries made of `texts`, and the pages of their places, editions and themes. */
export function soughtFrom(texts: readonly (TextPage & { aside: boolean })[]): Sought[] {
  const used = new Set<string>();
  const entries = texts.map(({ title, summary, subject, body, aside }, at): Sought => {
    const short = slugify(title).slice(0, 60).replace(/-$/, "");
    const slug = !short || used.has(short) ? `${short || "page"}-${at}` : short;
    used.add(slug);
    const kind = at % 3 === 0 ? "defis" : "prototypes";
    const facts = [towns[at % towns.length] ?? "", String(years[at % years.length]), subject].filter(Boolean);
    return { path: `/${kind}/${slug}/`, title, summary, facts, body, aside };
  });
  const around = (folder: string, title: string): Sought => {
    return { path: `/${folder}/${slugify(title)}/`, title, summary: "", facts: [], body: "", aside: true };
  };
  const themes = [...new Set(texts.map(({ subject }) => subject).filter(Boolean))];
  return [
    ...entries,
    ...towns.map((town) => around("sites", town)),
    ...themes.map((theme) => around("themes", theme)),
    ...years.map((year): Sought => ({ ...around("editions", String(year)), title: `Millésime ${year}` })),
  ];
}

/** Those that the rules let through: a text written for something else may hold a telephone number or a token. */
export async function validOf(texts: readonly Sought[], content: string): Promise<Sought[]> {
  await writeContent(texts, content);
  const { diagnostics } = await readCatalogue(content);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const faulty = new Set(errors.map(({ file }) => basename(file, ".md")));
  return texts.filter(({ path }) => !faulty.has(path.split("/").at(-2) ?? ""));
}

/** The real build, pages included, into `output`. Throws where the content is not valid. */
export async function publishTexts(texts: readonly Sought[], content: string, output: string): Promise<void> {
  await writeContent(texts, content);
  const reading = await readCatalogue(content);
  const catalogue = reading.catalogue();
  if (!catalogue) throw new Error("The texts make no valid catalogue.");
  await replace(output, (ground) =>
    publish(catalogue, reading, ground, { basePath: "/", siteUrl: "https://bench.example/" }),
  );
}

async function writeContent(texts: readonly Sought[], content: string): Promise<void> {
  await rm(content, { recursive: true, force: true });
  for (const folder of ["defis", "prototypes", "editions", "sites", "themes"])
    await mkdir(join(content, folder), { recursive: true });
  await writeFile(
    join(content, "catalogue.yaml"),
    "name: Banc d’essai\nurl: https://bench.example/\nlanguages: [fr]\n",
  );
  // Thousands of files at once would run out of handles.
  for (let from = 0; from < texts.length; from += 200) {
    await Promise.all(
      texts
        .slice(from, from + 200)
        .map((text) => writeFile(join(content, `${text.path.slice(1, -1)}.md`), fileOf(text))),
    );
  }
}

function fileOf({ path, title, summary, facts, body }: Sought): string {
  const [, folder] = path.split("/");
  const [town = "", year = "", subject] = facts;
  const matter: Record<string, string | string[]> = { title };
  if (folder === "editions") matter.year = title.replace(/\D+/g, "");
  if (folder === "sites") matter.town = title;
  if (summary) matter.summary = summary;
  if (facts.length > 0) {
    matter.edition = year;
    matter.site = slugify(town);
    if (subject) matter.themes = [slugify(subject)];
  }
  const lines = Object.entries(matter).map(
    ([key, value]) => `${key}: ${key === "year" ? value : JSON.stringify(value)}`,
  );
  return `---\n${lines.join("\n")}\n---\n\n${body.replace(/^(?=[#>+\-\d])/gm, "· ")}\n`;
}
