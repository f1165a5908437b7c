/** A theme in, what it has of each edition out: the pages `/themes/<slug>/<edition>/`. */
import type { Defi, Edition, Prototype, Theme } from "../../scripts/catalogue/model.ts";

export interface ThemeEdition {
  theme: Theme;
  edition: Edition;
  defis: readonly Defi[];
  prototypes: readonly Prototype[];
}

/**
 * In the order of the catalogue; editions of which the theme has nothing are left out, and where it is all of one
 * edition there are none: that page would be the theme's own again.
 */
export function themeEditions(theme: Theme, editions: readonly Edition[]): ThemeEdition[] {
  const all = editions
    .map((edition) => ({
      theme,
      edition,
      defis: theme.defis.filter((defi) => defi.edition === edition),
      prototypes: theme.prototypes.filter((prototype) => prototype.edition === edition),
    }))
    .filter(({ defis, prototypes }) => defis.length + prototypes.length > 0);
  return all.length > 1 ? all : [];
}
