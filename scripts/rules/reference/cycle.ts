import { type EntrySource, listOf } from "../../content/source.ts";
import { wordsOf } from "../../language/words.ts";
import { entry } from "../example.ts";
import type { Known, Rule } from "../rule.ts";

const words = wordsOf("rules/reference").cycle;

const circle = (basedOn: string) => entry(`title: Le jeu ${basedOn}\nedition: "2018"\nbasedOn: [${basedOn}]`);

export const rule: Rule = {
  id: "reference/cycle",
  severity: "error",
  scope: "content",
  passing: { files: { "content/prototypes/un.md": circle("jeu") } },
  failing: {
    files: { "content/prototypes/deux.md": circle("un"), "content/prototypes/un.md": circle("deux") },
    at: { file: "content/prototypes/deux.md", line: 4, column: 11 },
  },
  *check(known) {
    for (const circle of circles(known)) {
      const [first, next] = circle;
      if (!first || !next) continue;
      const names = [...circle, first].map(({ slug }) => slug).join(" → ");
      yield {
        file: first.file,
        place: { at: "value", path: ["basedOn", listOf(first, "basedOn").indexOf(next.slug)] },
        message: words.message({ names }),
        help: words.help,
        related: circle.slice(1).map((other, at) => ({
          file: other.file,
          place: {
            at: "value" as const,
            path: ["basedOn", listOf(other, "basedOn").indexOf((circle[at + 2] ?? first).slug)],
          },
          message: words.related,
        })),
      };
    }
  },
};

/** Each circle that a walk along `basedOn` runs into, once; without recursion, since a chain may be long. */
function circles(known: Known): EntrySource[][] {
  const prototypes = known.of("prototype");
  const done = new Set<EntrySource>();
  const found: EntrySource[][] = [];
  const next = (entry: EntrySource) =>
    listOf(entry, "basedOn").flatMap((slug) => (slug === entry.slug ? [] : (prototypes.get(String(slug)) ?? [])));
  for (const start of prototypes.values()) {
    if (done.has(start) || start.read.data.basedOn === undefined) continue;
    const trail: { entry: EntrySource; rest: EntrySource[] }[] = [{ entry: start, rest: next(start) }];
    const onTrail = new Set([start]);
    for (let last = trail.at(-1); last; last = trail.at(-1)) {
      const step = last.rest.pop();
      if (!step) {
        trail.pop();
        onTrail.delete(last.entry);
        done.add(last.entry);
      } else if (onTrail.has(step)) {
        const way = trail.map(({ entry }) => entry);
        found.push(way.slice(way.indexOf(step)));
      } else if (!done.has(step)) {
        trail.push({ entry: step, rest: next(step) });
        onTrail.add(step);
      }
    }
  }
  return found;
}
