/** A size and a seed in; a valid content folder of that many made-up entries out, the same every time. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pick, seeded } from "./random.ts";

export interface CorpusOptions {
  /** Défis and prototypes together; one in three is a défi. */
  entries: number;
  seed?: number;
  /** Words of body text an entry. */
  words?: number;
}

const editions = Array.from({ length: 12 }, (_, at) => String(2010 + at));
const sites = Array.from({ length: 16 }, (_, at) => `site-${at + 1}`);
const themes = Array.from({ length: 9 }, (_, at) => `theme-${at + 1}`);
const methods = Array.from({ length: 20 }, (_, at) => `methode-${at + 1}`);

const maturities = ["idea", "mockup", "tested", "deployed", "spread", "stopped"];
const statuses = ["proposed", "explored", "prototyped", "stopped"];

/** 12 editions, 16 sites, 9 themes and 20 methods: 57 families of index pages, whatever the number of entries. */
export async function writeCorpus(folder: string, { entries, seed = 1, words = 250 }: CorpusOptions): Promise<void> {
  const random = seeded(seed);
  const text = new Text(random);
  const files = new Map<string, string>();
  files.set("catalogue.yaml", "name: Catalogue d’essai\nurl: https://catalogue.example/\nlanguages: [fr]\n");
  for (const year of editions) {
    files.set(`editions/${year}.md`, `---\ntitle: Édition ${year}\nyear: ${year}\nsites: [${sites.join(", ")}]\n---\n`);
  }
  for (const [folder, slugs] of [
    ["sites", sites],
    ["themes", themes],
    ["methods", methods],
  ] as const) {
    for (const slug of slugs) files.set(`${folder}/${slug}.md`, `---\ntitle: ${text.title(2)}\n---\n`);
  }
  const defis: string[] = [];
  for (let number = 1; number <= entries; number++) {
    const isDefi = number % 3 === 1;
    const slug = `${isDefi ? "defi" : "prototype"}-${number}`;
    const edition = pick(random, editions);
    if (isDefi) defis.push(slug);
    const lines = [
      `title: ${text.title(7)} ${number}`,
      `edition: "${edition}"`,
      `summary: ${text.sentence(18)}`,
      `site: ${pick(random, sites)}`,
      `organisation: Commune de ${text.name()}`,
      `territory: vallée de ${text.name()}`,
      `themes: [${pick(random, themes)}]`,
      `methods: [${[...new Set([pick(random, methods), pick(random, methods)])].join(", ")}]`,
      isDefi ? `status: ${pick(random, statuses)}` : `maturity: ${pick(random, maturities)}`,
      `lessons:\n  - ${text.sentence(12)}`,
      `sources:\n  - url: https://source.example/${number}`,
      `confidence: ${pick(random, ["high", "medium", "low"])}`,
    ];
    files.set(
      `${isDefi ? "defis" : "prototypes"}/${edition}/${slug}.md`,
      `---\n${lines.join("\n")}\n---\n${text.body(words)}`,
    );
  }
  await writeAll(folder, files);
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const sub of new Set([...files.keys()].map((path) => dirname(join(folder, path)))))
    await mkdir(sub, { recursive: true });
  for (const [path, content] of files) await writeFile(join(folder, path), content);
}

/** Made-up French: syllables give a vocabulary of some thousands of words, used as unevenly as real ones (Zipf). */
class Text {
  private readonly vocabulary: string[];

  constructor(private readonly random: () => number) {
    const onsets = ["ch", "pr", "t", "m", "v", "s", "bl", "r", "c", "d", "f", "g", "l", "n", "p", "tr", "gr", "b"];
    const nuclei = ["a", "é", "i", "o", "ou", "an", "on", "ai", "eau", "u", "è", "oi"];
    const endings = ["tion", "ment", "eur", "age", "té", "r", "que", "ce", "nt", "s", "re", "lle"];
    this.vocabulary = Array.from({ length: 6000 }, () => {
      const syllables = 1 + Math.floor(random() * 3);
      let word = "";
      for (let at = 0; at < syllables; at++) word += pick(random, onsets) + pick(random, nuclei);
      return word + pick(random, endings);
    });
  }

  word(): string {
    const rank = Math.floor(this.vocabulary.length ** this.random());
    return this.vocabulary[rank - 1] ?? "de";
  }

  name(): string {
    const word = this.vocabulary[Math.floor(this.random() * 400)] ?? "bourg";
    return capital(word);
  }

  sentence(length: number): string {
    return `${capital(Array.from({ length }, () => this.word()).join(" "))}.`;
  }

  title(length: number): string {
    return capital(Array.from({ length }, () => this.word()).join(" "));
  }

  body(words: number): string {
    const paragraphs = Math.max(2, Math.round(words / 60));
    const each = Math.round(words / paragraphs);
    const text = Array.from({ length: paragraphs }, (_, at) => {
      const heading = at % 2 === 0 ? `## ${this.title(3)}\n\n` : "";
      return `${heading}${this.sentence(Math.ceil(each / 2))} ${this.sentence(Math.floor(each / 2))}\n`;
    });
    return `\n${text.join("\n")}`;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
