/** The mark beside the catalogue's name: seven cells, one of them on its way out. */
import { cellPath } from "../lists/cells.ts";

export function Brand() {
  return (
    <svg class="brand-mark" viewBox="-32 -32 74 64" aria-hidden="true">
      <path
        class="brand-hive"
        d={[[0, 0] as const, [-20, 0] as const, [-10, 17] as const, [10, 17] as const, [-10, -17] as const]
          .map(cellPath)
          .join("")}
      />
      <path class="brand-bee" d={cellPath([30, -17])} />
    </svg>
  );
}
