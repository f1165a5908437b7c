/** Nothing in, the drawing that every motif refers to out: swarms as symbols of one file, which a browser fetches once. */
import { around, type Cell, cellPath, origin, randomFrom } from "../lists/cells.ts";

/** Each is drawn twice; compressed, all of them together weigh 4 kB. */
export const swarmCount = 128;

/** A défi leaves its centre open, as a question does; everything else has it filled. */
export type Centre = "open" | "filled";

/** The id of a symbol, a whole number below `swarmCount` telling which swarm. */
export function symbolId(swarm: number, centre: Centre): string {
  return `${centre === "open" ? "o" : "f"}${swarm}`;
}

/** SVG whose symbols take fill, stroke and colour from the element that refers to them. */
export function motifSprite(): string {
  const symbols = Array.from({ length: swarmCount }, (_, number) => {
    const cells = swarm(randomFrom(`swarm ${number}`));
    return symbol(symbolId(number, "filled"), cells, "filled") + symbol(symbolId(number, "open"), cells, "open");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
}

function symbol(id: string, cells: readonly Cell[], centre: Centre): string {
  const [middle = origin, ...others] = cells;
  const plain = others.slice(0, 4);
  const toned = others.slice(4, 6);
  const outlined = others.slice(6);
  (centre === "open" ? outlined : plain).push(middle);
  const path = (look: string, some: readonly Cell[]) => `<path${look} d="${some.map(cellPath).join("")}"/>`;
  const paths = [
    path("", plain),
    path(' fill="currentColor"', toned),
    path(' fill="none" stroke-width="1.5"', outlined),
  ];
  return `<symbol id="${id}" viewBox="${start(cells, 0)} ${start(cells, 1)} 100 100">${paths.join("")}</symbol>`;
}

/** Where a view of 100 begins that has these cells in its middle. */
function start(cells: readonly Cell[], axis: 0 | 1): number {
  const places = cells.map((cell) => cell[axis]);
  return Math.round((Math.min(...places) + Math.max(...places)) / 2) - 50;
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
