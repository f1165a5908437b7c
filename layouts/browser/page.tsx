/** The elements of the search page in, one object that shows answers in them and tells what people do out. */
import { render } from "preact";
import { counted, fill } from "../../scripts/language/wording.ts";
import { SearchChips } from "../components/search/SearchChips.tsx";
import { SearchMissing } from "../components/search/SearchMissing.tsx";
import { SearchNotice } from "../components/search/SearchNotice.tsx";
import type { SearchResultProps } from "../components/search/SearchResult.tsx";
import { SearchResults } from "../components/search/SearchResults.tsx";
import { SearchUnderstood } from "../components/search/SearchUnderstood.tsx";
import type { Answer } from "./answer.ts";
import { type SearchConfig, stretch } from "./config.ts";
import type { Counts } from "./facets.ts";
import { listedValues } from "./listed-values.ts";
import { spelt } from "./marking.ts";
import { withWord } from "./query.ts";
import { queryString, type SearchState, type Sort } from "./state.ts";

/** What people do, as the search needs to know it. */
export interface Actions {
  typed(): void;
  submitted(): void;
  chose(facet: string, value: string, chosen: boolean): void;
  /** Undefined: the order that fits the search. */
  sorted(sort: Sort | undefined): void;
  /** Whether the words are to be taken as they are typed, or as the search understands them. */
  readExactly(exact: boolean): void;
  cleared(): void;
  retried(): void;
  wantedMore(): void;
  focused(): void;
}

/** A word that no entry says, and one of the catalogue, as it is written there, that looks like it. */
export interface Lookalike {
  typed: string;
  label: string;
}

const themesOffered = 3;

/** How long nothing must change before a count is announced to people who hear it while they type. */
const announcementPause = 600;

interface Elements {
  form: HTMLFormElement;
  input: HTMLInputElement;
  toggle: HTMLElement;
  heading: HTMLElement;
  /** Says how much can be searched, while nothing is. */
  idle: HTMLElement;
  status: HTMLElement;
  understood: HTMLElement;
  missing: HTMLElement;
  sortLabel: HTMLElement;
  sort: HTMLSelectElement;
  chips: HTMLElement;
  notice: HTMLElement;
  results: HTMLElement;
  more: HTMLElement;
}

export class SearchPage {
  readonly config: SearchConfig;
  readonly #elements: Elements;
  readonly #facets: readonly HTMLDetailsElement[];
  readonly #checkboxes: readonly HTMLInputElement[];
  /** The counts in the page as it was published: those of no search at all. */
  readonly #allCounts: ReadonlyMap<HTMLInputElement, number>;
  #actions: Actions | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  /** Throws where `document` is not the page of layouts/pages/search.11ty.tsx. */
  constructor(document: Document) {
    const find = (id: string) => {
      const found = document.getElementById(id);
      if (!found) throw new Error(`The search page has no #${id}`);
      return found;
    };
    const form = find("search-form") as HTMLFormElement;
    this.#elements = {
      form,
      input: form.elements.namedItem("q") as HTMLInputElement,
      toggle: find("toggle-facets"),
      heading: find("results-title"),
      idle: find("search-idle"),
      status: find("search-status"),
      understood: find("search-understood"),
      missing: find("search-missing"),
      sortLabel: find("search-sort"),
      sort: form.elements.namedItem("sort") as HTMLSelectElement,
      chips: find("chips"),
      notice: find("search-notice"),
      results: find("results"),
      more: find("search-more"),
    };
    this.config = JSON.parse(find("search").dataset.config ?? "") as SearchConfig;
    this.#facets = [...find("facets").querySelectorAll<HTMLDetailsElement>("details")];
    this.#checkboxes = [...find("facets").querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    this.#allCounts = new Map(this.#checkboxes.map((box) => [box, Number(partOf(box, ".facet-count").textContent)]));
  }

  get typed(): string {
    return this.#elements.input.value;
  }

  on(actions: Actions): void {
    this.#actions = actions;
    this.#elements.input.addEventListener("input", () => actions.typed());
    this.#elements.input.addEventListener("focus", () => actions.focused(), { once: true });
    this.#elements.form.addEventListener("submit", (event) => {
      event.preventDefault();
      actions.submitted();
    });
    this.#elements.more.addEventListener("click", () => actions.wantedMore());
    this.#elements.sort.addEventListener("change", () => {
      const chosen = this.#elements.sort.value as Sort;
      actions.sorted(chosen === "relevance" || (chosen === "recent" && !this.typed.trim()) ? undefined : chosen);
    });
    this.#elements.toggle.addEventListener("click", () => {
      const open = this.#elements.toggle.getAttribute("aria-expanded") !== "true";
      this.#elements.toggle.setAttribute("aria-expanded", String(open));
    });
    for (const box of this.#checkboxes) {
      box.addEventListener("change", () => actions.chose(box.name, box.value, box.checked));
    }
    for (const facet of this.#facets) {
      const more = facet.querySelector<HTMLElement>(".facet-more");
      more?.addEventListener("click", () => this.#listAll(facet));
    }
  }

  labelOf = (facet: string, value: string): string => {
    const box = this.#checkboxes.find((candidate) => candidate.name === facet && candidate.value === value);
    return (box && partOf(box, ".facet-label").textContent) || value;
  };

  /** What is searched for, put into the input and the checkboxes; the words stay as they are while people type. */
  fillForm({ q, selection, sort }: SearchState): void {
    if (this.#elements.input.value.trim() !== q.trim()) this.#elements.input.value = q;
    this.#elements.sort.value = sort ?? (q.trim() ? "relevance" : "recent");
    for (const box of this.#checkboxes) {
      box.checked = selection[box.name]?.includes(box.value) ?? false;
      const facet = box.closest("details");
      if (box.checked && facet) facet.open = true;
    }
    const { words } = this.config;
    const chosen = this.config.facets.flatMap(({ name: facet, label: facetLabel }) =>
      (selection[facet] ?? []).map((value) => ({ facet, facetLabel, value, label: this.labelOf(facet, value) })),
    );
    this.#elements.toggle.textContent =
      chosen.length > 0 ? fill(words.showFiltersChosen, { count: chosen.length }) : words.showFilters;
    this.#elements.chips.hidden = chosen.length === 0;
    render(
      <SearchChips
        chosen={chosen}
        words={words}
        onRemove={({ facet, value }, index) => {
          this.#actions?.chose(facet, value, false);
          this.#focusChip(index);
        }}
        onClear={() => {
          this.#actions?.cleared();
          this.#elements.heading.focus();
        }}
      />,
      this.#elements.chips,
    );
  }

  showIdle(): void {
    this.#showNoAnswer(undefined);
    this.#elements.idle.hidden = false;
    this.#tell("", "settled");
  }

  #showNoAnswer(notice: "failed" | undefined): void {
    this.#showCounts(undefined);
    this.#showList([], 0, 0);
    this.#showNotice(notice);
    this.#showUnderstood(undefined);
    this.#showMissing(undefined);
    this.#elements.sortLabel.hidden = true;
    this.#lead("ways");
  }

  /** What leads the page: results, or the other ways in, where there are none. */
  #lead(by: "results" | "ways"): void {
    if (by === "results") document.documentElement.dataset.asked = "answered";
    else delete document.documentElement.dataset.asked;
  }

  showBusy(): void {
    this.#elements.idle.hidden = true;
    this.#elements.results.setAttribute("aria-busy", "true");
    if (this.#elements.results.childElementCount === 0) this.#tell(this.config.words.searching, "typed");
  }

  showAnswer(
    state: SearchState,
    answer: Answer,
    { first, others }: { first: SearchResultProps | undefined; others: readonly SearchResultProps[] },
    lookalikes: readonly Lookalike[],
    after: "typed" | "settled",
  ): void {
    const { language, words } = this.config;
    const { rows, loose } = answer;
    const results = first ? [first, ...others] : others;
    const total = first ? rows.length + 1 : rows.length;
    this.#showCounts(answer.counts);
    this.#showList(results, total, loose);
    this.#lead(total > 0 ? "results" : "ways");
    const relevance = this.#elements.sort.options.namedItem("sort-relevance");
    if (relevance) relevance.hidden = !state.q.trim();
    this.#elements.sort.value = state.sort ?? (state.q.trim() ? "relevance" : "recent");
    this.#elements.sortLabel.hidden = rows.length < 2;
    this.#showNotice(total > 0 ? undefined : answer.unfiltered > 0 ? "filters" : "words");
    this.#showUnderstood(state, answer);
    this.#showMissing(state, answer, lookalikes);
    const texts = results.flatMap(({ title, text }) =>
      [title, text].map((all) => all.map((piece) => piece.text).join("")),
    );
    const meant =
      answer.understood && rows.length > 0 ? spelt(answer.understood, [...texts, state.q]).join(" ") : undefined;
    const number = counted(total, words.found, language);
    const found = meant ? fill(words.foundFor, { found: number, words: meant }) : number;
    const told = loose > 0 && loose < total ? counted(loose, words.loose, language, { found }) : found;
    this.#tell(told, after);
  }

  showFailure(): void {
    this.#showNoAnswer("failed");
    this.#tell(this.config.words.failedTitle, "settled");
  }

  /** How many results are in the list. */
  get listed(): number {
    return this.#elements.results.childElementCount;
  }

  /** Moves the focus to the link of the result at `index`, from 0. */
  focusResult(index: number): void {
    this.#elements.results.children[index]?.querySelector("a")?.focus();
  }

  #focusChip(index: number): void {
    const buttons = [...this.#elements.chips.querySelectorAll<HTMLButtonElement>(".chip")];
    (buttons[Math.min(index, buttons.length - 1)] ?? this.#elements.heading).focus();
  }

  #showList(results: readonly SearchResultProps[], total: number, loose: number): void {
    const { language, words } = this.config;
    render(
      <SearchResults results={results} full={total - loose} looseTitle={words.looseTitle} />,
      this.#elements.results,
    );
    this.#elements.results.removeAttribute("aria-busy");
    const left = total - results.length;
    this.#elements.more.hidden = left <= 0;
    this.#elements.more.textContent = counted(Math.min(left, stretch), words.more, language);
  }

  #showNotice(reason: "words" | "filters" | "failed" | undefined): void {
    this.#elements.notice.hidden = !reason;
    const onAction = () => (reason === "failed" ? this.#actions?.retried() : this.#actions?.cleared());
    render(
      reason && <SearchNotice reason={reason} words={this.config.words} onAction={onAction} />,
      this.#elements.notice,
    );
  }

  #showUnderstood(state: SearchState | undefined, answer?: Answer): void {
    const shown = state && (state.exact || answer?.respelt) && state.q.trim() ? state : undefined;
    this.#elements.understood.hidden = !shown;
    render(
      shown && (
        <SearchUnderstood
          typed={shown.q.trim()}
          exact={shown.exact === true}
          words={this.config.words}
          onRead={(exact) => {
            this.#actions?.readExactly(exact);
            this.#elements.heading.focus();
          }}
        />
      ),
      this.#elements.understood,
    );
  }

  #showMissing(state: SearchState | undefined, answer?: Answer, lookalikes: readonly Lookalike[] = []): void {
    const missing = answer?.missing ?? [];
    this.#elements.missing.hidden = missing.length === 0;
    const { language, words } = this.config;
    const instead = ({ typed, label }: Lookalike) => ({
      label,
      href: queryString({ q: withWord(state?.q ?? "", typed, label, language), selection: {} }),
    });
    render(
      state && missing.length > 0 && (
        <SearchMissing
          missing={spelt(
            missing.map(({ typed }) => typed),
            [state.q],
          )}
          others={(answer?.rows.length ?? 0) > 0}
          lookalikes={lookalikes.map(instead)}
          themes={this.#themesFor(answer)}
          language={language}
          words={words}
        />
      ),
      this.#elements.missing,
    );
  }

  /** The themes that most of what is found belongs to; where nothing is, those of most entries. */
  #themesFor(answer: Answer | undefined): { label: string; href: string }[] {
    const counts = answer && answer.rows.length > 0 ? answer.counts.theme : undefined;
    const count = (box: HTMLInputElement) => (counts ? counts.get(box.value) : this.#allCounts.get(box)) ?? 0;
    return this.#checkboxes
      .filter((box) => box.name === "theme" && count(box) > 0)
      .sort((a, b) => count(b) - count(a))
      .slice(0, themesOffered)
      .map(({ value }) => ({
        label: this.labelOf("theme", value),
        href: queryString({ q: "", selection: { theme: [value] } }),
      }));
  }

  #showCounts(counts: Counts | undefined): void {
    const { language, words } = this.config;
    for (const box of this.#checkboxes) {
      const count = (counts ? counts[box.name]?.get(box.value) : this.#allCounts.get(box)) ?? 0;
      partOf(box, ".facet-count").textContent = String(count);
      partOf(box, ".facet-told").textContent = ` (${counted(count, words.valueCount, language)})`;
    }
    for (const facet of this.#facets) this.#listValues(facet);
  }

  #listValues(facet: HTMLDetailsElement): void {
    const boxes = this.#checkboxes.filter((box) => facet.contains(box));
    const values = boxes.map((box) => ({
      count: Number(partOf(box, ".facet-count").textContent),
      // To hide the checkbox that somebody just cleared would take the focus away from it.
      kept: box.checked || box === document.activeElement,
    }));
    const { listed, more } = listedValues(values, facet.dataset.all !== undefined);
    for (const [at, box] of boxes.entries()) (box.closest("label") as HTMLElement).hidden = !listed[at];
    facet.hidden = !listed.includes(true);
    const button = facet.querySelector<HTMLElement>(".facet-more");
    if (!button) return;
    button.hidden = more === 0;
    button.textContent = counted(more, this.config.words.moreValues, this.config.language);
  }

  /** The button goes; the focus goes on to the first value that it brought. */
  #listAll(facet: HTMLDetailsElement): void {
    const before = new Set(this.#checkboxes.filter((box) => !box.closest("label")?.hidden));
    facet.dataset.all = "";
    this.#listValues(facet);
    this.#checkboxes.find((box) => facet.contains(box) && !before.has(box) && !box.closest("label")?.hidden)?.focus();
  }

  #tell(text: string, after: "typed" | "settled"): void {
    clearTimeout(this.#announcing);
    const tell = () => {
      if (this.#elements.status.textContent !== text) this.#elements.status.textContent = text;
    };
    if (after === "settled") tell();
    else this.#announcing = setTimeout(tell, announcementPause);
  }
}

function partOf(box: HTMLInputElement, selector: string): Element {
  const part = box.closest("label")?.querySelector(selector);
  if (!part) throw new Error(`A facet has no ${selector}`);
  return part;
}
