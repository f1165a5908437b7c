/** Every défi and prototype of the catalogue in, one drawing with a cell for each, and open cells for those to come, out. */
import { useSite } from "../../context.ts";
import { type Cell, cellPath, randomFrom, spiral } from "../lists/cells.ts";

/** More cells than these would be dust. */
const most = 150;

export function Swarm() {
  const { defis, prototypes, settings } = useSite().catalogue;
  const random = randomFrom(settings.name);
  const total = defis.length + prototypes.length;
  const shown = Math.max(12, Math.min(total, most));
  const places = spiral(Math.round(shown * 1.7))
    .map((cell) => ({ cell, far: Math.hypot(...cell) * (0.75 + 0.5 * random()) }))
    .sort((a, b) => a.far - b.far)
    .map(({ cell }) => cell);
  const share = total > 0 ? defis.length / total : 0.5;
  const drawn: Record<"defi" | "prototype" | "open", Cell[]> = { defi: [], prototype: [], open: [] };
  places.forEach((cell, index) => {
    if (index >= shown || total === 0) drawn.open.push(cell);
    else drawn[random() < share ? "defi" : "prototype"].push(cell);
  });
  const reach = Math.max(...places.flat().map(Math.abs)) + 12;
  return (
    <svg class="swarm" viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`} aria-hidden="true">
      {(["open", "defi", "prototype"] as const).map((name) => (
        <path key={name} class={`swarm-${name}`} d={drawn[name].map(cellPath).join("")} />
      ))}
    </svg>
  );
}
