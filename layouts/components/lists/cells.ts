/** Places on a honeycomb in, path data out: what the motifs are drawn with. */

/** The centre of a cell. Cells of a row are 20 apart, rows 17. */
export type Cell = readonly [x: number, y: number];

export const origin: Cell = [0, 0];

/** The six cells that touch this one. */
export function around([x, y]: Cell): Cell[] {
  return [
    [x + 20, y],
    [x + 10, y + 17],
    [x - 10, y + 17],
    [x - 20, y],
    [x - 10, y - 17],
    [x + 10, y - 17],
  ];
}

/** `count` cells from the centre outwards, ring after ring. */
export function spiral(count: number): Cell[] {
  const cells: Cell[] = [origin];
  for (let ring = 1; cells.length < count; ring++) {
    let cell: Cell = [-20 * ring, 0];
    for (const step of [5, 0, 1, 2, 3, 4]) {
      for (let side = 0; side < ring; side++) {
        cells.push(cell);
        cell = around(cell)[step] ?? cell;
      }
    }
  }
  return cells.slice(0, count);
}

/** A hexagon a little smaller than its place, so that paper shows between cells. */
export function cellPath([x, y]: Cell): string {
  return `M${x} ${y - 10}l9 5v10l-9 5-9-5v-10z`;
}

/** Numbers from 0 to 1 that depend on the text alone (FNV-1a, then mulberry32). */
export function randomFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) state = Math.imul(state ^ byte, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
