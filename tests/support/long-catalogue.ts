/** A folder in; in it, the content of a catalogue whose lists take two pages each. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** One more than a page of a list holds. */
export const longListLength = 51;

/** More themes than the filters of the search list at first, beside the one that every work has. */
export const furtherThemes = 20;

export async function writeLongCatalogue(content: string): Promise<void> {
  const files = new Map([
    ["catalogue.yaml", "name: Long catalogue\nurl: https://long.example/\nlanguages: [fr]\n"],
    ["editions/2031.md", '---\ntitle: Édition longue\nyear: 2031\nend: "2031-06-05"\nsites: [lieu]\n---\n'],
    ["sites/lieu.md", "---\ntitle: Lieu\n---\n"],
    ["themes/theme.md", "---\ntitle: Thème\n---\n"],
    ["methods/methode.md", "---\ntitle: Méthode\n---\n"],
  ]);
  for (let number = 0; number < furtherThemes; number++)
    files.set(`themes/sujet-${number}.md`, `---\ntitle: Sujet ${number}\n---\n`);
  for (let number = 1; number <= longListLength; number++) {
    const shared = `edition: "2031"\nsite: lieu\norganisation: Organisme ${number}\nthemes: [theme, sujet-${number % furtherThemes}]\nmethods: [methode]\n`;
    files.set(`defis/defi-${number}.md`, `---\ntitle: Défi ${number}\n${shared}---\n`);
    files.set(
      `prototypes/prototype-${number}.md`,
      `---\ntitle: Prototype ${number}\n${shared}maturity: stopped\nlessons: [Leçon ${number}]\n---\n`,
    );
  }
  for (const folder of ["editions", "sites", "themes", "methods", "defis", "prototypes"]) {
    await mkdir(join(content, folder), { recursive: true });
  }
  for (const [file, text] of files) await writeFile(join(content, file), text);
}
