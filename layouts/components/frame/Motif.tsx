/** A kind and a slug in, a small swarm of cells that is always the same for them out. */
import type { Kind } from "../../../schemas/index.ts";
import { around, type Cell, cellPath, origin, randomFrom } from "../lists/cells.ts";

interface MotifProps {
  kind: Kind;
  /** What the drawing is made from: a slug. */
  seed: string;
  /** The year of the edition, which gives the second colour. */
  year?: number;
}

/** A défi leaves its centre open, as a question does; everything else has it filled. */
export function Motif({ kind, seed, year }: MotifProps) {
  const { viewBox, cells } = drawing(kind, seed);
  return (
    <svg
      class={`motif ${kind} tone-${(year ?? seed.length) % 5}`}
      viewBox={viewBox}
      aria-hidden="true"
      // Path data that this module wrote.
      dangerouslySetInnerHTML={{ __html: cells }}
    />
  );
}

interface Drawing {
  viewBox: string;
  /** Three paths. */
  cells: string;
}

const drawings = new Map<string, Drawing>();

/** An entry stands in a dozen lists: its motif is grown once. */
function drawing(kind: Kind, seed: string): Drawing {
  const name = `${kind}/${seed}`;
  let made = drawings.get(name);
  if (!made) {
    made = draw(kind, name);
    drawings.set(name, made);
  }
  return made;
}

function draw(kind: Kind, name: string): Drawing {
  const random = randomFrom(name);
  const cells = swarm(random);
  const [centre = origin, ...others] = cells;
  const plain = others.slice(0, 4);
  const toned = others.slice(4, 6);
  const outlined = others.slice(6);
  (kind === "defi" ? outlined : plain).push(centre);
  const path = (look: string, some: Cell[]) => `<path class="${look}" d="${some.map(cellPath).join("")}"></path>`;
  const middle = (axis: 0 | 1) => {
    const places = cells.map((cell) => cell[axis]);
    return Math.round((Math.min(...places) + Math.max(...places)) / 2) - 50;
  };
  return {
    viewBox: `${middle(0)} ${middle(1)} 100 100`,
    cells: path("cell", plain) + path("cell-tone", toned) + path("cell-open", outlined),
  };
}

/** Nine cells that touch, grown from the centre and never more than two cells away from it. */
function swarm(random: () => number): Cell[] {
  const cells = [origin];
  while (cells.length < 9) {
    const from = cells[Math.floor(random() * cells.length)] ?? origin;
    const next = around(from)[Math.floor(random() * 6)] ?? origin;
    const taken = cells.some(([x, y]) => x === next[0] && y === next[1]);
    if (!taken && Math.hypot(next[0], next[1]) < 41) cells.push(next);
  }
  return cells;
}
