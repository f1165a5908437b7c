import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readCatalogue } from "../scripts/catalogue/index.ts";
import type { Defi, Prototype } from "../scripts/catalogue/model.ts";
import { launchBrowser } from "./support/browser.ts";
import { furtherThemes } from "./support/long-catalogue.ts";
import { type Server, serveSite } from "./support/server.ts";
import { searchContent, sharedSites } from "./support/site.ts";

let browser: Browser;
let searched: Server;
let underSub: Server;
let long: Server;
let works: readonly (Defi | Prototype)[];
let titles: string[];
/** What any page of a test said in the console. */
let said: string[];

beforeAll(async () => {
  const sites = sharedSites();
  [browser, searched, underSub, long] = await Promise.all([
    launchBrowser(),
    serveSite(sites.searched.folder),
    serveSite(sites.underSub.folder, "/sub/"),
    serveSite(sites.long.folder),
  ]);
  const catalogue = (await readCatalogue(searchContent)).catalogue();
  works = [...(catalogue?.defis ?? []), ...(catalogue?.prototypes ?? [])];
  const named = [...(catalogue?.sites ?? []), ...(catalogue?.themes ?? []), ...(catalogue?.methods ?? [])];
  titles = [...works, ...named].map(({ title }) => title);
});
afterAll(async () => {
  await browser.close();
  await searched.close();
  await underSub.close();
  await long.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

async function open(query: string, options: BrowserContextOptions = {}, server = searched): Promise<Page> {
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(`${server.url}recherche/${query}`);
  if (query) await answered(page);
  return page;
}

/** Waits until the number told is that of the search now in the address. */
async function answered(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      /^\d/.test(document.querySelector("#search-status")?.textContent ?? "") &&
      !document.querySelector("#results[aria-busy]"),
  );
}

async function told(page: Page): Promise<string> {
  return (await page.getByRole("status").textContent()) ?? "";
}
const found = (page: Page) =>
  page.$$eval("#results > li", (items) => items.map((item) => item.querySelector("a")?.getAttribute("href")));
const queryOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const choose = (page: Page, name: string, value: string) => page.check(`input[name=${name}][value=${value}]`);

/** Lower case, without accents, signs or spaces. */
const plain = (text: string) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/[^a-z0-9]/g, "");

describe("words", () => {
  it("find every title typed without accents, capitals or signs", async () => {
    const page = await open("?q=jeu");
    const ranks: [title: string, rank: number][] = [];
    for (const title of titles) {
      const typed = title
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[«»:?,()–.]/g, " ");
      await page.getByRole("searchbox").fill(typed);
      await page.keyboard.press("Enter");
      await answered(page);
      const shown = await page.$$eval("#results > li h3 a", (links) => links.map((link) => link.textContent ?? ""));
      ranks.push([title, shown.findIndex((text) => plain(text) === plain(title)) + 1]);
    }
    expect(ranks.filter(([, rank]) => rank === 0 || rank > 3)).toEqual([]);
    expect(said).toEqual([]);
  });

  it.each([
    ["l'agglo", "/prototypes/agglobus/"],
    ["AGGLOBUS", "/prototypes/agglobus/"],
    ["l’agglo’bus", "/prototypes/agglobus/"],
    ["kimanagose", "/prototypes/kimanagose/"],
    ["D.G.S.", "/prototypes/parcours-integration-dgs/"],
    ["comment signaler un trou ?", "/prototypes/signalez-un-trou/"],
    ["mediateur de conflit xylophone", "/prototypes/mediateur-de-conflits/"],
    ["mediateur conflis ecole", "/prototypes/mediateur-de-conflits/"],
    ["l'aglo bus", "/prototypes/agglobus/"],
    ["lagglobus", "/prototypes/agglobus/"],
    ["nédiateurs", "/prototypes/mediateur-de-conflits/"],
    ["DGS", "/prototypes/parcours-integration-dgs/"],
    ["directeur général des services", "/prototypes/parcours-integration-dgs/"],
    ["petits villages", "/defis/tourisme-patrimonial-bourgs/"],
    ["open data", "/prototypes/sensibilisation-donnee-publique/"],
    ["camion", "/prototypes/lab-truck/"],
    ["PCAET", "/defis/action-43-plan-climat/"],
    ["données personnelles", "/donnees-personnelles/"],
  ])("« %s » finds its entry first", async (typed, path) => {
    const page = await open(`?q=${encodeURIComponent(typed)}`);
    expect((await found(page))[0]).toBe(path);
  });

  it("are searched for as they are typed, and the address follows", async () => {
    const page = await open("");
    expect(await told(page)).toBe("");
    await page.getByRole("searchbox").pressSequentially("mediateur", { delay: 20 });
    // Each pause in typing is searched for; the last one counts.
    await page.waitForURL((url) => url.search === "?q=mediateur");
    await page.getByText("médiateur", { exact: true }).and(page.locator("#results mark")).first().waitFor();
    expect(await page.$eval("#results mark", (mark) => mark.textContent)).toBe("médiateur");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
  });

  it("that only some entries have in part are answered under a heading of their own", async () => {
    const page = await open("?q=jeu+violences+familles");
    const heading = page.getByRole("heading", { name: "Résultats approchants" });
    expect(await heading.count()).toBe(1);
    expect(Number.parseInt(await told(page), 10)).toBe((await found(page)).length);
  });

  it("are understood where they are misspelt, the page says how, and can take them as they are", async () => {
    const page = await open("?q=mediateu+conflis");
    expect(await told(page)).toContain("médiateur conflits");
    await page.getByRole("button", { name: /Chercher exactement/ }).press("Enter");
    await page.waitForFunction(() => /^0/.test(document.querySelector("#search-status")?.textContent ?? ""));
    expect(queryOf(page)).toBe("?q=mediateu+conflis&exact=1");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("results-title");
    await page.getByRole("button", { name: "Chercher aussi les mots proches" }).click();
    await answered(page);
    expect((await found(page))[0]).toBe("/prototypes/mediateur-de-conflits/");
  });

  it("that only begin a word never stand among those that are one", async () => {
    const page = await open("?q=jeu");
    const marks = await page.$$eval("#results mark", (all) => all.map((mark) => mark.textContent?.toLowerCase()));
    expect(marks.filter((mark) => !/^jeux?$/.test(mark ?? ""))).toEqual([]);
  });

  it("that name a place and a year lead with that edition there", async () => {
    const page = await open("?q=cluny+2018");
    expect((await found(page))[0]).toBe("/editions/2018/cluny/");
  });

  it("that nothing has leave ways on", async () => {
    const page = await open("?q=xylophone");
    expect(await told(page)).toBe("0 résultat");
    expect(await page.getByText("Aucune fiche ne correspond.").isVisible()).toBe(true);
    expect(await page.locator('main a[href="/prototypes/"]').isVisible()).toBe(true);
  });

  it("that are French are never taken for others: the page says that no entry has them, and what else there is", async () => {
    const page = await open("?q=jeu+cantine");
    expect(await told(page)).toMatch(/pour «\u202fjeu\u202f»$/);
    const missing = page.locator("#search-missing");
    expect(await missing.textContent()).toMatch(/Aucune fiche ne dit «\u202fcantine\u202f»\./);
    const [theme] = await missing.locator("a[href*='theme=']").all();
    await theme?.click();
    await answered(page);
    expect(queryOf(page)).toMatch(/^\?theme=/);
  });

  it("cannot bring markup into the page", async () => {
    const page = await open(`?q=${encodeURIComponent("<img src=x onerror=alert(1)> jeu")}&theme=<b>x</b>`);
    expect(await page.locator("main img, main b").count()).toBe(0);
  });
});

describe("filters", () => {
  const rows = async (query: string) => {
    const page = await open(query);
    return Number.parseInt(await told(page), 10);
  };

  it("count as counting by hand does: any value within one, all of them together", async () => {
    const page = await open(
      "?kind=prototype&edition=2018&edition=2019&theme=cohesion-sociale&theme=transition-numerique",
    );
    const themes = (work: Defi | Prototype) => [...work.themes, ...work.suggestedThemes].map(({ slug }) => slug);
    const tests: Record<string, (work: Defi | Prototype) => boolean> = {
      kind: ({ type }) => type === "prototype",
      edition: ({ edition }) => ["2018", "2019"].includes(edition.slug),
      theme: (work) => themes(work).some((theme) => ["cohesion-sociale", "transition-numerique"].includes(theme)),
    };
    const without = (facet: string) =>
      works.filter((work) => Object.entries(tests).every(([name, test]) => name === facet || test(work)));
    const values: Record<string, (work: Defi | Prototype) => readonly string[]> = {
      edition: ({ edition }) => [edition.slug],
      theme: themes,
      site: ({ site }) => (site ? [site.slug] : []),
    };
    for (const [facet, of] of Object.entries(values)) {
      const shown = await page.$$eval(`input[name=${facet}]`, (boxes) =>
        boxes.map((box) => [
          (box as HTMLInputElement).value,
          Number(box.closest("label")?.querySelector(".facet-count")?.textContent),
        ]),
      );
      const byHand = shown.map(([value]) => [
        value,
        without(facet).filter((work) => of(work).includes(String(value))).length,
      ]);
      expect(shown, facet).toEqual(byHand);
    }
    expect(Number.parseInt(await told(page), 10)).toBe(without("").length);
  });

  it("list what they keep when nothing is typed", async () => {
    expect(await rows("?edition=2019")).toBe(works.filter(({ edition }) => edition.slug === "2019").length);
    expect(await rows("?kind=defi&kind=prototype")).toBe(works.length);
  });

  it("can be shared, taken back and removed one by one", async () => {
    const page = await open("?q=jeu");
    const before = await told(page);
    await choose(page, "theme", "cohesion-sociale");
    await answered(page);
    expect(queryOf(page)).toBe("?q=jeu&theme=cohesion-sociale");
    const narrowed = await found(page);
    const shared = await open(new URL(page.url()).search);
    expect(await found(shared)).toEqual(narrowed);
    expect(await shared.isChecked("input[value=cohesion-sociale]")).toBe(true);
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector("#search-status")?.textContent === text, before);
    expect([queryOf(page), await page.isChecked("input[value=cohesion-sociale]")]).toEqual(["?q=jeu", false]);
    await page.goForward();
    await page.getByRole("button", { name: /Retirer le filtre.*Cohésion sociale/ }).click();
    expect(queryOf(page)).toBe("?q=jeu");
  });

  it("work with the keyboard alone, and the focus is never lost", async () => {
    const page = await open("");
    await page.focus("input[name=kind][value=defi]");
    await page.keyboard.press("Space");
    await answered(page);
    const focused = () =>
      page.evaluate(() => (document.activeElement as HTMLInputElement).value ?? document.activeElement?.id);
    expect(await focused()).toBe("defi");
    await page.getByRole("button", { name: "Tout effacer" }).press("Enter");
    expect([await focused(), queryOf(page)]).toEqual(["results-title", ""]);
  });

  it("that would leave nothing are not listed, unless they are chosen", async () => {
    const page = await open("?q=kimanagose&site=cluny");
    expect(await page.locator("input[name=site][value=cluny]").isVisible()).toBe(true);
    const counts = await page.$$eval("#facets label:not([hidden]):not(:has(:checked)) .facet-count", (all) =>
      all.map((count) => count.textContent),
    );
    expect(counts.filter((count) => count === "0")).toEqual([]);
  });
});

describe("filters with many values", () => {
  const listed = (page: Page) => page.locator("#facets label:visible input[name=theme]");

  it("list the ten of most use, the others when asked for, and the focus goes to the first of them", async () => {
    const page = await open("?q=defi", {}, long);
    expect(await listed(page).count()).toBe(10);
    await page.getByRole("button", { name: "Voir les 11 autres" }).press("Enter");
    expect(await listed(page).count()).toBe(furtherThemes + 1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("theme");
  });

  it.each([1280, 360])(
    "push no result down, and nothing jumps when the answer comes, %i pixels wide",
    async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.addInitScript(() => {
        const shifts = { shifts: 0 };
        Object.assign(window, shifts);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            (window as unknown as typeof shifts).shifts += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(`${long.url}recherche/?q=defi`);
      await answered(page);
      const top = await page.locator("#results > li").first().boundingBox();
      expect(top?.y).toBeLessThan(600);
      expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBeLessThanOrEqual(0.02);
      expect(await page.locator(".search-ways").isVisible()).toBe(false);
    },
  );
});

describe("the page", () => {
  it("shows ten results for words", async () => {
    const page = await open("?q=prototype");
    expect([(await found(page)).length, Number.parseInt(await told(page), 10) > 10]).toEqual([10, true]);
  });

  it("shows twenty results, then more, and moves the focus to the first new one", async () => {
    const page = await open("?kind=defi&kind=prototype&sort=title");
    expect((await found(page)).length).toBe(20);
    await page.getByRole("button", { name: /Afficher/ }).click();
    await page.waitForFunction(() => document.querySelectorAll("#results > li").length > 20);
    const place = await page.evaluate(() =>
      [...document.querySelectorAll("#results > li")].findIndex((item) => item.contains(document.activeElement)),
    );
    expect([place, (await found(page)).length]).toEqual([20, works.length]);
  });

  it("sorts by date and by title", async () => {
    const titlesOf = async (query: string) => {
      const page = await open(query);
      return await page.$$eval("#results h3 a", (links) => links.map((link) => link.textContent ?? ""));
    };
    const byTitle = await titlesOf("?kind=defi&sort=title");
    const { compare } = new Intl.Collator("fr", { numeric: true, ignorePunctuation: true });
    expect(byTitle).toEqual([...byTitle].sort(compare));
    const page = await open("?kind=defi");
    const years = await page.$$eval("#results .row-facts", (facts) =>
      facts.map((fact) => fact.children[1]?.textContent),
    );
    expect(years).toEqual([...years].sort().reverse());
  });

  it("remembers a search that was submitted, not every letter of it", async () => {
    const page = await open("?q=jeu");
    await page.getByRole("searchbox").fill("robot");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.search === "?q=robot");
    await page.goBack();
    expect(queryOf(page)).toBe("?q=jeu");
    expect(await page.getByRole("searchbox").inputValue()).toBe("jeu");
  });

  it("works below a base path", async () => {
    const page = await open("?q=mediateur", {}, underSub);
    const [first] = await found(page);
    expect(first).toBe("/sub/prototypes/mediateur-de-conflits/");
    await page.locator("#results a").first().click();
    expect(await page.locator("h1").textContent()).toBe("Le médiateur de conflits");
    expect(said).toEqual([]);
  });

  it("says so when the search cannot be loaded, and tries again when asked", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route("**/pagefind/entries.json", (route) => route.abort());
    await page.goto(`${searched.url}recherche/?q=jeu`);
    await page.getByText("Vérifiez votre connexion").waitFor();
    await page.unroute("**/pagefind/entries.json");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.waitForSelector("#results > li");
    expect(await page.getByText("Vérifiez votre connexion").count()).toBe(0);
  });

  it("offers the lists to people without JavaScript, and no filter that would do nothing", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${searched.url}recherche/?q=jeu`);
    // Looking for the text itself would pass over it: that never looks inside a noscript.
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await page.locator("input[type=checkbox]").first().isVisible()).toBe(false);
    expect(await page.locator('main a[href="/editions/2018/"]').isVisible()).toBe(true);
  });
});

describe.each(["light", "dark"] as const)("in %s colours, axe finds nothing wrong", (colorScheme) => {
  it.each([
    ["before anything is asked", "", 1280],
    ["with results", "?q=jeu", 1280],
    ["with looser results on a phone", "?q=jeu+violences+familles", 320],
    ["with filters chosen and open", "?q=jeu&theme=cohesion-sociale&kind=prototype", 360],
    ["with misspelt words", "?q=mediateu+conflis", 360],
    ["with no result", "?q=xylophone", 360],
  ])("%s", async (_, query, width) => {
    const page = await open(query, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    if (width < 768) await page.click("#toggle-facets");
    await page.$$eval("details", (all) => {
      for (const details of all) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    const { violations } = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      return await axe.run();
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
