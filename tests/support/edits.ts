/** A content folder and a seed in; the same folder with something done to it that people do, and the words for it, out. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { dump, load } from "js-yaml";
import {
  folderOf,
  kindOfFolder,
  kinds,
  resolve,
  type Schema,
  type SchemaName,
  schemaFile,
} from "../../schemas/index.ts";
import { pick, type Random } from "../../scripts/bench/random.ts";
import { onePicture } from "../../scripts/rules/example.ts";

/** Every field of every kind and of the settings, as the schemas have them. */
export const allFields: readonly { of: SchemaName; key: string }[] = (["catalogue", ...kinds] as const).flatMap((of) =>
  Object.keys(schemaFile(of).properties ?? {}).map((key) => ({ of, key })),
);

export class Edits {
  private count = 0;

  constructor(
    private readonly content: string,
    private readonly random: Random,
  ) {}

  /** Something at random; returns what it was. */
  any(): string {
    return this.one([
      () => this.field(pick(this.random, allFields)),
      () => this.field(pick(this.random, allFields)),
      () => this.text(),
      () => this.text(),
      () => this.rename(),
      () => this.move(),
      () => this.remove(),
      () => this.add(),
      () => this.swap(),
      () => this.picture(),
      () => this.picture(),
      () => this.form(),
    ]);
  }

  /** Sets, changes or removes that field of one file of that kind. */
  field({ of, key }: { of: SchemaName; key: string }): string {
    const file = this.fileOf(of);
    if (file === undefined) return this.add();
    const [matter, body] = this.parts(file);
    const data = (load(matter) ?? {}) as Record<string, unknown>;
    const isThere = key in data;
    if (isThere && this.random() < 0.4) {
      delete data[key];
      this.write(file, data, body);
      return `${file}: no ${key}`;
    }
    const schema = resolve(schemaFile(of).properties?.[key] as Schema, of);
    data[key] = this.random() < 0.05 ? pick(this.random, [null, 12, "", ["", []], {}]) : this.value(schema, of);
    this.write(file, data, body);
    return `${file}: ${key} is ${JSON.stringify(data[key])}`;
  }

  private text(): string {
    const file = this.fileOf(pick(this.random, kinds));
    if (file === undefined) return this.add();
    const [matter, body] = this.parts(file);
    const other = this.fileOf(pick(this.random, ["defi", "prototype", "page"] as const)) ?? file;
    const heading = `Titre ${this.next()}`;
    const to = `/${dirname(other).split("/")[0]}/${slugOf(other)}/`;
    const more = this.one([
      () => `Un paragraphe de plus, numéro ${this.next()}.`,
      () => `## ${heading}\n\nVoir [plus haut](#${heading.toLowerCase().replace(" ", "-")}) et [la liste](/defis/).`,
      () => `Voir [l’autre](${to}) et [les sources](/defis/pont-du-moulin/#sources).`,
      () => `![Un plan vu de haut, numéro ${this.next()}](/images/${pick(this.random, this.pictures())})`,
      () => "Voir [un ancien site](http://ancien.example/).",
    ]);
    const now = this.random() < 0.2 ? `\n${more}\n` : this.random() < 0.2 ? "" : `${body}\n${more}\n`;
    writeFileSync(join(this.content, file), `---\n${matter}---\n${now}`);
    return `${file}: text ends with ${JSON.stringify(now.slice(-80))}`;
  }

  /** With all that names it, or, now and then, without. */
  private rename(): string {
    const file = pick(this.random, this.entries());
    const [was, is] = [slugOf(file), `nom-${this.next()}`];
    const all = this.random() < 0.8;
    renameSync(join(this.content, file), join(this.content, dirname(file), `${is}.md`));
    if (all) this.everywhere((text) => text.replaceAll(new RegExp(`(?<![\\w-])${was}(?![\\w-])`, "g"), is));
    return `${file} is ${is}.md${all ? ", everywhere" : ""}`;
  }

  private move(): string {
    const file = pick(this.random, this.entries());
    const [kind = ""] = file.split("/");
    const folder = join(this.content, kind, pick(this.random, ["", "2031", "dossier", "a/b"]));
    mkdirSync(folder, { recursive: true });
    renameSync(join(this.content, file), join(folder, basename(file)));
    return `${file} moved to ${relative(this.content, folder)}`;
  }

  private remove(): string {
    const file = pick(this.random, this.entries());
    rmSync(join(this.content, file));
    return `${file} removed`;
  }

  private add(): string {
    const kind = pick(this.random, kinds);
    const file = `${folderOf[kind]}/neuf-${this.next()}.md`;
    const schema = schemaFile(kind);
    const data = this.object(schema, kind, 0.3);
    mkdirSync(join(this.content, dirname(file)), { recursive: true });
    this.write(file, data, this.random() < 0.5 ? "" : `\n## Début\n\nBonjour ${this.next()}.\n`);
    return `${file} added with ${JSON.stringify(data)}`;
  }

  private swap(): string {
    const [one, other] = [this.fileOf("prototype"), this.fileOf("prototype")];
    if (one === undefined || other === undefined) return this.add();
    const [a, b] = [one, other].map((file) => readFileSync(join(this.content, file)));
    writeFileSync(join(this.content, one), b ?? "");
    writeFileSync(join(this.content, other), a ?? "");
    return `${one} and ${other} swapped`;
  }

  /** Replaced, renamed, removed, added. */
  private picture(): string {
    const picture = pick(this.random, this.pictures());
    const path = join(this.content, "images", picture);
    const bytes = () => Object.values(onePicture("x.png", { width: 8 + this.next() }).files).at(-1) as Uint8Array;
    return this.one([
      () => {
        writeFileSync(path, bytes());
        return `${picture} replaced`;
      },
      () => {
        writeFileSync(path, bytes().subarray(0, 40));
        return `${picture} cut short`;
      },
      () => {
        const name = `image-${this.next()}.png`;
        renameSync(path, join(this.content, "images", name));
        if (this.random() < 0.8) this.everywhere((text) => text.replaceAll(picture, name));
        return `${picture} is ${name}`;
      },
      () => {
        rmSync(path);
        return `${picture} removed`;
      },
      () => {
        const name = `image-${this.next()}.png`;
        writeFileSync(join(this.content, "images", name), bytes());
        const file = this.fileOf("defi");
        if (file === undefined) return `${name} added`;
        const [matter, body] = this.parts(file);
        const data = { ...(load(matter) as object), images: [{ src: name, alt: `Une vue du pont, numéro ${name}.` }] };
        this.write(file, data, body);
        return `${name} added and shown by ${file}`;
      },
    ]);
  }

  /** The same words in other bytes. */
  private form(): string {
    const file = pick(this.random, this.entries());
    const path = join(this.content, file);
    const text = readFileSync(path, "utf8");
    return this.one([
      () => {
        writeFileSync(path, text.replace(/\r?\n/g, "\r\n"));
        return `${file} with the line ends of Windows`;
      },
      () => {
        writeFileSync(path, `\ufeff${text}`);
        return `${file} with a byte order mark`;
      },
      () => {
        writeFileSync(path, text.normalize(text.normalize("NFD") === text ? "NFC" : "NFD"));
        return `${file} with accents composed in another way`;
      },
      () => {
        writeFileSync(path, text);
        return `${file} written again as it was`;
      },
      () => {
        writeFileSync(path, Buffer.concat([Buffer.from(text), Buffer.from([0xe9, 10])]));
        return `${file} with a byte that is no text`;
      },
    ]);
  }

  private value(schema: Schema, home: SchemaName): unknown {
    const { type, items, properties, examples = [] } = schema;
    const reference = schema["x-reference"];
    if (reference && this.random() < 0.95) return slugOf(this.fileOf(reference) ?? "inconnu.md");
    if (schema.enum) return pick(this.random, schema.enum);
    if (properties) return this.object(schema, home, 0.6);
    if (items) {
      const length = (schema.minItems ?? 0) + Math.floor(this.random() * 3);
      const list = Array.from({ length }, () => this.value(resolve(items, home), home));
      return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
    }
    if (type === "integer" || type === "number") {
      const { minimum = 0, maximum = 1000 } = schema;
      const number = minimum + this.random() * (maximum - minimum);
      return type === "integer" ? Math.round(number) : Number(number.toFixed(3));
    }
    if (type === "boolean") return this.random() < 0.5;
    return this.string(schema, examples);
  }

  private string({ format, pattern = "", minLength = 0, maxLength = 200 }: Schema, examples: unknown[]): string {
    if (/jpg\|jpeg/.test(pattern)) return pick(this.random, this.pictures());
    if (/#\[0-9a-f/i.test(pattern)) return `#${(0x700000 + this.next()).toString(16)}`;
    if (format === "web-address") return `https://lieu.example/${this.next()}`;
    if (format === "calendar-date") return pick(this.random, ["2031", "2031-05", "2031-05-1", "2032-01-17"]);
    if (format === "contact") return pick(this.random, [`agent${this.next()}@ville.example`, "https://ville.example/"]);
    if (pattern.startsWith("^[a-z0-9]")) return `mot-${this.next()}`;
    const [example] = examples;
    if (typeof example === "string" && this.random() < 0.4) return example;
    const text = `${pick(this.random, ["Passerelle", "Élan & « pont »", "L’eau <haute>", "Ville de Valmoulin"])} ${this.next()}`;
    return text.repeat(Math.ceil(minLength / text.length) || 1).slice(0, maxLength);
  }

  private object(schema: Schema, home: SchemaName, share: number): Record<string, unknown> {
    const required = schema.required ?? [];
    const data: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(schema.properties ?? {})) {
      if (required.includes(key) || this.random() < share) data[key] = this.value(resolve(field, home), home);
    }
    return data;
  }

  private next(): number {
    this.count += 1;
    return this.count + Math.floor(this.random() * 90);
  }

  private one<Result>(ways: readonly (() => Result)[]): Result {
    return pick(this.random, ways)();
  }

  private files(folder = ""): string[] {
    return readdirSync(join(this.content, folder), { withFileTypes: true })
      .flatMap((found) => {
        const path = folder ? `${folder}/${found.name}` : found.name;
        return found.isDirectory() ? this.files(path) : [path];
      })
      .sort();
  }

  private entries(): string[] {
    return this.files().filter((file) => file.endsWith(".md"));
  }

  /** Below `images/`; one that nobody has where there is none. */
  private pictures(): string[] {
    const all = this.files().filter((file) => file.startsWith("images/"));
    if (all.length === 0) {
      writeFileSync(join(this.content, "images", "encore.png"), Object.values(onePicture("x.png").files).at(-1) ?? "");
      return ["encore.png"];
    }
    return all.map((file) => file.slice("images/".length));
  }

  private fileOf(of: SchemaName): string | undefined {
    if (of === "catalogue") return "catalogue.yaml";
    const all = this.entries().filter((file) => kindOfFolder.get(file.split("/")[0] ?? "") === of);
    return all.length > 0 ? pick(this.random, all) : undefined;
  }

  /** The front matter, with its last line break, and what follows it. */
  private parts(file: string): [matter: string, body: string] {
    const text = readFileSync(join(this.content, file), "utf8").replace(/^\ufeff/, "");
    if (file.endsWith(".yaml")) return [text, ""];
    const [, matter = "", body = ""] = /^---\r?\n([\s\S]*?\n)---\r?\n([\s\S]*)$/.exec(text) ?? [];
    return [matter, body];
  }

  private write(file: string, data: object, body: string): void {
    const matter = dump(data, { lineWidth: -1 });
    writeFileSync(join(this.content, file), file.endsWith(".yaml") ? matter : `---\n${matter}---\n${body}`);
  }

  private everywhere(change: (text: string) => string): void {
    for (const file of [...this.entries(), "catalogue.yaml"]) {
      const path = join(this.content, file);
      const text = existsSync(path) ? readFileSync(path, "utf8") : "";
      if (change(text) !== text) writeFileSync(path, change(text));
    }
  }
}

function slugOf(file: string): string {
  return basename(file, ".md");
}
