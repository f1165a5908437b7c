import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./support/browser.ts";
import { type Server, serveSite } from "./support/server.ts";
import { sharedSites } from "./support/site.ts";

let browser: Browser;
let server: Server;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveSite(sharedSites().searched.folder);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/**
 * What a territorial agent would type, written down before any answer was looked at, and judged by hand once: one of
 * these entries must be among the first three. `none`: no entry is about it, and none may stand among the full matches.
 */
const judged: readonly (readonly [typed: string, entries: readonly string[] | "none"])[] = [
  ["cantine bio", "none"],
  ["état civil", "none"],
  ["café citoyen", "none"],
  ["personnes âgées isolées", "none"],
  ["cluny 2018", ["/sites/cluny/", "/editions/2018/"]],
  ["design thinking", ["/methodes/immersion/", "/methodes/persona/", "/communautes/design-des-politiques-publiques/"]],
  ["PCAET", ["/defis/action-43-plan-climat/"]],
  ["budget participatif", "none"],
  ["aide aux aidants", []],
  ["accueil des nouveaux agents", ["/prototypes/parcours-integration-dgs/"]],
  ["télétravail", ["/methodes/outils-collaboratifs/"]],
  ["covoiturage", "none"],
  ["vélo", "none"],
  ["transport à la demande", []],
  ["mobilité en milieu rural", ["/defis/tourisme-patrimonial-bourgs/", "/themes/attractivite-des-territoires/"]],
  ["trou dans la chaussée", ["/prototypes/signalez-un-trou/"]],
  ["signaler un problème de voirie", ["/prototypes/signalez-un-trou/"]],
  ["violences conjugales", ["/defis/violences-faites-aux-femmes/"]],
  ["harcèlement scolaire", ["/prototypes/jeu-de-cartes-violences-faites-aux-femmes/"]],
  ["conflits à l’école", ["/prototypes/mediateur-de-conflits/"]],
  ["jeunes décrocheurs", []],
  ["insertion professionnelle des jeunes", []],
  ["logement social", []],
  ["DGS", ["/prototypes/parcours-integration-dgs/"]],
  ["maire", ["/defis/adaptation-des-agents-et-des-elus/"]],
  ["élus et numérique", ["/defis/adaptation-des-agents-et-des-elus/", "/themes/transition-numerique/"]],
  ["dématérialisation", ["/themes/transition-numerique/", "/prototypes/eco-conciergerie-numerique/"]],
  ["fracture numérique", ["/themes/transition-numerique/"]],
  ["données ouvertes", ["/prototypes/sensibilisation-donnee-publique/"]],
  ["RGPD", []],
  ["intelligence artificielle", ["/themes/transition-numerique/"]],
  ["IA", ["/themes/transition-numerique/"]],
  ["réseaux sociaux", []],
  ["communication interne", []],
  ["management bienveillant", ["/themes/management-et-organisation/", "/prototypes/kimanagose/"]],
  ["qualité de vie au travail", []],
  ["absentéisme", "none"],
  ["formation des agents", ["/themes/management-et-organisation/", "/defis/adaptation-des-agents-et-des-elus/"]],
  ["recrutement", ["/themes/attractivite-des-territoires/"]],
  ["RH", ["/themes/management-et-organisation/"]],
  ["fusion de communes", ["/themes/recompositions-territoriales/"]],
  ["intercommunalité", ["/themes/recompositions-territoriales/", "/defis/acces-aux-services-publics-dinan/"]],
  ["tiers-lieu", ["/prototypes/label-tiers-lieux/"]],
  ["centre-bourg", ["/defis/tourisme-patrimonial-bourgs/"]],
  ["commerces de proximité", ["/themes/attractivite-des-territoires/"]],
  ["tourisme", ["/defis/tourisme-patrimonial-bourgs/"]],
  ["patrimoine", ["/defis/tourisme-patrimonial-bourgs/"]],
  ["culture en milieu rural", ["/defis/tourisme-patrimonial-bourgs/"]],
  ["bibliothèque", "none"],
  ["déchets", ["/prototypes/evenementiel-dechets/"]],
  ["gaspillage alimentaire", "none"],
  ["plan climat", ["/defis/action-43-plan-climat/"]],
  ["risque inondation", []],
  ["participation citoyenne", ["/themes/democratie-et-gouvernance/", "/prototypes/application-civictech/"]],
  ["conseil municipal des enfants", []],
  ["jeu sérieux", ["/prototypes/jeu-des-7-familles/", "/prototypes/jeu-de-cartes-violences-faites-aux-femmes/"]],
  ["facilitation graphique", ["/methodes/facilitation-graphique/"]],
  ["maison de santé", ["/themes/sante-publique/"]],
  ["désert médical", ["/themes/sante-publique/"]],
  ["handicap", "none"],
];

it("a territorial agent finds what there is, and is not told that there is what there is not", async () => {
  await page.goto(`${server.url}recherche/`);
  const wrong: unknown[] = [];
  for (const [typed, entries] of judged) {
    const { first, full } = await search(typed);
    if (entries === "none" ? full > 0 : entries.length > 0 && !entries.some((path) => first.includes(path)))
      wrong.push([typed, first, full]);
  }
  expect(wrong).toEqual([]);
});

it.each([
  ["nothing but words that say nothing", "le la les"],
  ["ten thousand characters", "mot ".repeat(2500)],
  ["one word of ten thousand characters", "a".repeat(10_000)],
  ["signs of expressions", "(.*)+[a-z]{2,}\\ ^$|?"],
  ["emoji", "🚲🏫"],
  ["another direction of writing", "مدينة \u202e العربية"],
  ["markup", "<img src=x onerror=alert(1)>"],
])("%s is answered calmly", async (_, typed) => {
  const said: string[] = [];
  page.on("pageerror", ({ message }) => said.push(message));
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  await search(typed);
  expect(said).toEqual([]);
});

/** The first three addresses, and how many entries are full matches. */
async function search(typed: string): Promise<{ first: string[]; full: number }> {
  // Whatever was found last must be gone before the next answer is read.
  await page.getByRole("searchbox").fill("");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("#search-status")?.textContent === "");
  await page.getByRole("searchbox").fill(typed);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => /^\d/.test(document.querySelector("#search-status")?.textContent ?? ""));
  return await page.evaluate(() => {
    const items = [...document.querySelectorAll("#results > li")];
    const loose = items.findIndex((item) => item.querySelector(".loose-title"));
    const first = items.slice(0, 3).map((item) => item.querySelector("a")?.getAttribute("href") ?? "");
    return { first, full: loose < 0 ? items.length : loose };
  });
}
