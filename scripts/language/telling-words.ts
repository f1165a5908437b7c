/** Texts in, the few words of each that tell it from most others, and that at least one other tells too, out. */
import type { Language } from "../../schemas/index.ts";
import { inflectionKey } from "./families.ts";
import { fold } from "./fold.ts";
import { plainKeys } from "./plain-words.ts";

/** A text that says what it is about in its title and summary, or else at its beginning. */
export interface Text {
  title: string;
  summary?: string;
  /** Its first characters (see `openingLength`). */
  opening: string;
}

type Part = keyof Text;

export interface TellingWord {
  /** The same for all forms of a word, from 0. */
  id: number;
  /** As it stands there: `médiateurs`. */
  written: string;
  /** Where it was found first. */
  part: Part;
}

/** How many characters of a body are read, and how many words of a text kept: the work grows with the texts alone. */
export const openingLength = 300;
const wordsKept = 6;

/** A word of more than a quarter of the texts, or of more texts than this, tells nothing. */
const leastRarity = 2;
const frequent = 64;

/**
 * Those that tell most first. How rare a word is counts in powers of two, so that one text more or less seldom changes
 * what the others have in common.
 */
export function tellingWords(texts: readonly Text[], language: Language): TellingWord[][] {
  const vocabulary = new Vocabulary(language);
  const read = texts.map((text, number) => vocabulary.read(text, number));
  const rarities = vocabulary.rarities(texts.length);
  return read.map((found) => {
    const telling: (Found & { weight: number })[] = [];
    for (const { id, part, written, first } of found) {
      const rarity = rarities[id] as number;
      if (rarity >= leastRarity) telling.push({ id, part, written, first, weight: rarity * emphasis[part] });
    }
    return telling
      .sort((a, b) => b.weight - a.weight)
      .slice(0, wordsKept)
      .map(({ id, part, written, first }) => ({
        id,
        part,
        written: first ? vocabulary.withoutCapital(written) : written,
      }));
  });
}

/** A word of the title says more of what a text is about than one of its summary, and that more than one of its text. */
const emphasis: Record<Part, number> = { title: 4, summary: 3, opening: 1 };

interface Found extends TellingWord {
  /** Whether it begins that part. */
  first: boolean;
}

/**
 * Letters and digits of European languages, told by their places: their properties take longer. A compound is one word:
 * `tiers-lieux` says what neither of its parts does.
 */
const word = /[a-z0-9\u00c0-\u024f]{3,}(?:-[a-z0-9\u00c0-\u024f]+)*/gi;

/** Numbers for the words of all texts. */
class Vocabulary {
  /** By word as it is written: accents, endings and capitals are looked at once for each spelling. */
  private readonly ids = new Map<string, number>();
  private readonly idOfForm = new Map<string, number>();
  /** By number of a word: how many texts have it, and the last of them. */
  private readonly counts: number[] = [];
  private readonly last: number[] = [];

  constructor(private readonly language: Language) {}

  /** The words of a text, each once. */
  read({ title, summary, opening }: Text, number: number): Found[] {
    const found: Found[] = [];
    this.readPart("title", title, number, found);
    if (summary) this.readPart("summary", summary, number, found);
    else this.readPart("opening", opening, number, found);
    return found;
  }

  private readPart(part: Part, text: string, number: number, found: Found[]): void {
    const words = text.match(word) ?? [];
    for (let at = 0; at < words.length; at++) {
      const written = words[at] as string;
      const id = this.idOf(written);
      if (id < 0 || this.last[id] === number) continue;
      this.last[id] = number;
      this.counts[id] = (this.counts[id] as number) + 1;
      found.push({ id, part, written, first: at === 0 });
    }
  }

  /** By number of a word; 0 for what only one text has, or too many. */
  rarities(texts: number): number[] {
    return this.counts.map((count) => (count < 2 || count > frequent ? 0 : powerOfTwo(texts) - powerOfTwo(count)));
  }

  /** With a small letter at the beginning, where another text has it so: `Collège` → `collège`, but `Brest`. */
  withoutCapital(written: string): string {
    const small = written.charAt(0).toLowerCase() + written.slice(1);
    return this.ids.has(small) ? small : written;
  }

  /** Negative for a word that says nothing. */
  private idOf(written: string): number {
    let id = this.ids.get(written);
    if (id === undefined) {
      id = this.idOfNew(fold(written));
      this.ids.set(written, id);
    }
    return id;
  }

  private idOfNew(word: string): number {
    if (/^\d/.test(word)) return -1;
    const form = inflectionKey(word);
    if (plainKeys[this.language].has(form)) return -1;
    let id = this.idOfForm.get(form);
    if (id === undefined) {
      id = this.counts.push(0) - 1;
      this.last.push(-1);
      this.idOfForm.set(form, id);
    }
    return id;
  }
}

/** The largest power of two that is not above `count`: 0 for 1, 3 for 8 to 15. */
export function powerOfTwo(count: number): number {
  return 31 - Math.clz32(count);
}
