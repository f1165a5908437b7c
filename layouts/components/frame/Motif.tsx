/** A kind and a slug in, a small swarm of cells that is always the same for them out. */
import type { Kind } from "../../../schemas/index.ts";
import { randomFrom } from "../lists/cells.ts";
import { swarmCount, symbolId } from "./motif-sprite.ts";

interface MotifProps {
  kind: Kind;
  /** What the drawing is chosen by: a slug. */
  seed: string;
  /** The year of the edition, which gives the second colour. */
  year?: number;
  /** The address of the published sprite. */
  sprite: string;
}

/** The element around it has the class of the kind, whose colour the cells take. */
export function Motif({ kind, seed, year, sprite }: MotifProps) {
  const name = `${kind}/${seed}`;
  const id = chosen.get(name) ?? symbolId(swarmOf(name), kind === "defi" ? "open" : "filled");
  chosen.set(name, id);
  return (
    <svg class={`motif tone-${(year ?? seed.length) % 5}`} aria-hidden="true">
      <use href={`${sprite}#${id}`} />
    </svg>
  );
}

/** An entry stands in a dozen lists: its symbol is chosen once. */
const chosen = new Map<string, string>();

function swarmOf(name: string): number {
  return Math.floor(randomFrom(name)() * swarmCount);
}
