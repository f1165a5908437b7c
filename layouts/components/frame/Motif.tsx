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
  const swarm = Math.floor(randomFrom(`${kind}/${seed}`)() * swarmCount);
  const id = symbolId(swarm, kind === "defi" ? "open" : "filled");
  return (
    <svg class={`motif tone-${(year ?? seed.length) % 5}`} aria-hidden="true">
      <use href={`${sprite}#${id}`} />
    </svg>
  );
}
