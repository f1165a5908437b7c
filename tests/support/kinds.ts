/** Nothing in, one address of each kind of page out: what tests in a browser loop over. */
import type { Page } from "playwright-core";

/** One address of each kind of page, all in the small catalogue of fixtures/golden. */
export const pageKinds: readonly (readonly [kind: string, path: string])[] = [
  ["home", ""],
  ["list of défis", "defis/"],
  ["list of défis without a prototype", "defis/sans-prototype/"],
  ["list of prototypes", "prototypes/"],
  ["what was stopped", "ce-qui-s-est-arrete/"],
  ["défi", "defis/pont-du-moulin/"],
  ["défi with a title only", "defis/titre-seul/"],
  ["défi with text that looks like code", "defis/texte-piege/"],
  ["prototype", "prototypes/passerelle-flottante/"],
  ["prototype with little", "prototypes/bac-a-corde/"],
  ["list of editions", "editions/"],
  ["edition", "editions/2031/"],
  ["edition × site", "editions/2031/valmoulin/"],
  ["list of sites", "sites/"],
  ["site", "sites/valmoulin/"],
  ["list of themes", "themes/"],
  ["theme", "themes/eau-et-sols/"],
  ["list of methods", "methodes/"],
  ["method", "methodes/marche-exploratoire/"],
  ["list of organisations", "organisations/"],
  ["organisation", "organisations/ville-de-valmoulin/"],
  ["list of communities", "communautes/"],
  ["community", "communautes/cercle-des-berges/"],
  ["search with results", "recherche/?q=passerelle"],
  ["search without results", "recherche/?q=introuvable"],
  ["text page", "a-propos/"],
  ["not found", "nulle-part/"],
];

/** Waits until a search page has shown its results, or told that there are none; at once on any other page. */
export async function settled(page: Page): Promise<void> {
  const asked = new URL(page.url()).searchParams.get("q");
  if (asked === null) return;
  const none = page.locator("[role=status]", { hasText: /^\s*(0\b|aucun)/i });
  await (asked === "introuvable" ? none : page.locator("#results li")).first().waitFor();
}
