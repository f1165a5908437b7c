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
 * these entries, about it or at least saying its words, must be among the first three. `none`: no entry is about it, so that none may stand among the full
 * matches, unless the page says which word no entry has.
 */
const judged: readonly (readonly [typed: string, entries: readonly string[] | "none"])[] = [
  ["cantine bio", "none"],
  ["état civil", "none"],
  ["café citoyen", "none"],
  ["personnes âgées isolées", "none"],
  ["cluny 2018", ["/sites/cluny/", "/editions/2018/"]],
  ["design thinking", ["/editions/2016/"]],
  ["PCAET", ["/defis/action-43-plan-climat/"]],
  ["budget participatif", ["/prototypes/application-civictech/"]],
  ["aide aux aidants", ["/defis/suppression-des-emplois-aides/"]],
  ["accueil des nouveaux agents", ["/prototypes/parcours-integration-dgs/"]],
  ["télétravail", ["/methodes/outils-collaboratifs/"]],
  ["covoiturage", "none"],
  ["vélo", "none"],
  ["transport à la demande", ["/prototypes/sensibilisation-donnee-publique/"]],
  ["mobilité en milieu rural", ["/defis/tourisme-patrimonial-bourgs/", "/themes/attractivite-des-territoires/"]],
  ["trou dans la chaussée", ["/prototypes/signalez-un-trou/"]],
  ["signaler un problème de voirie", ["/prototypes/signalez-un-trou/"]],
  ["violences conjugales", ["/defis/violences-faites-aux-femmes/"]],
  ["harcèlement scolaire", ["/prototypes/jeu-de-cartes-violences-faites-aux-femmes/"]],
  ["conflits à l’école", ["/prototypes/mediateur-de-conflits/"]],
  ["jeunes décrocheurs", "none"],
  ["insertion professionnelle des jeunes", "none"],
  ["logement social", ["/defis/espace-public-et-nature-comme-habitat/"]],
  ["DGS", ["/prototypes/parcours-integration-dgs/"]],
  ["maire", ["/defis/adaptation-des-agents-et-des-elus/"]],
  ["élus et numérique", ["/defis/adaptation-des-agents-et-des-elus/", "/themes/transition-numerique/"]],
  ["dématérialisation", ["/themes/transition-numerique/", "/prototypes/eco-conciergerie-numerique/"]],
  ["fracture numérique", ["/themes/transition-numerique/"]],
  ["données ouvertes", ["/prototypes/sensibilisation-donnee-publique/"]],
  ["RGPD", "none"],
  ["intelligence artificielle", ["/themes/transition-numerique/"]],
  ["IA", ["/themes/transition-numerique/"]],
  ["réseaux sociaux", "none"],
  ["communication interne", "none"],
  ["management bienveillant", ["/themes/management-et-organisation/", "/prototypes/kimanagose/"]],
  ["qualité de vie au travail", "none"],
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
  ["risque inondation", "none"],
  ["participation citoyenne", ["/themes/democratie-et-gouvernance/", "/prototypes/application-civictech/"]],
  ["conseil municipal des enfants", "none"],
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
    const { first, full, missing } = await search(typed);
    if (entries === "none" ? full > 0 && !missing : !entries.some((path) => first.includes(path)))
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

interface Answered {
  /** The first three addresses. */
  first: string[];
  /** How many entries are full matches. */
  full: number;
  /** Whether the page says that no entry has one of the words. */
  missing: boolean;
}

async function search(typed: string): Promise<Answered> {
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
    const missing = document.querySelector<HTMLElement>("#search-missing")?.hidden === false;
    return { first, full: loose < 0 ? items.length : loose, missing };
  });
}
