/** The search page in, a search that follows its form and its URL out: this is what runs in the reader's browser. */
import type { SearchResultProps } from "../components/search/SearchResult.tsx";
import { type Answer, answer } from "./answer.ts";
import { stretch, stretchForWords } from "./config.ts";
import { editionSiteNamed } from "./edition-site.ts";
import { Engine } from "./engine.ts";
import { spelt } from "./marking.ts";
import { type Lookalike, SearchPage } from "./page.tsx";
import { resultOf, resultOfPage } from "./result.ts";
import { isEmpty, queryString, type SearchState, stateOf, withValue } from "./state.ts";

const typingPause = 150;

const page = new SearchPage(document);
const facets = page.config.facets.map(({ name }) => name);
let state = stateOf(location.search, facets);
/** How many results; undefined before more are asked for. */
let shown = shownBefore();
/** The query string of the last search that Back should come back to. */
let committed = queryString(state);
/** Counts the searches begun: an answer to any but the last is thrown away. */
let turn = 0;
let typing: ReturnType<typeof setTimeout> | undefined;
let opening: Promise<Engine> | undefined;

page.on({
  typed() {
    clearTimeout(typing);
    typing = setTimeout(takeTyped, typingPause);
  },
  submitted() {
    takeTyped();
    commit(state);
  },
  chose: (facet, value, chosen) => commit(withValue(withTyped(), facet, value, chosen)),
  sorted(sort) {
    const { sort: _, ...rest } = withTyped();
    commit(sort ? { ...rest, sort } : rest);
  },
  readExactly: (exact) => commit(exact ? { ...withTyped(), exact } : withoutExact(withTyped())),
  cleared: () => commit({ ...withTyped(), selection: {} }),
  retried: () => refresh("settled"),
  async wantedMore() {
    // A page that is no entry may lead the list.
    const before = page.listed;
    shown = toShow() + stretch;
    history.replaceState({ shown }, "");
    await refresh("settled");
    page.focusResult(before);
  },
  // Somebody who is about to type will need the index: the first answer comes sooner.
  focused: () => void open().catch(() => {}),
});

addEventListener("popstate", () => {
  clearTimeout(typing);
  state = stateOf(location.search, facets);
  shown = shownBefore();
  committed = queryString(state);
  page.fillForm(state);
  refresh("settled");
});

page.fillForm(state);
refresh("settled");

/** The state with the words now in the input, which may be ahead of the last search. */
function withTyped(): SearchState {
  clearTimeout(typing);
  const next = { ...state, q: page.typed };
  // Wanting some words exactly says nothing about other words.
  return next.q.trim() === state.q.trim() ? next : withoutExact(next);
}

function withoutExact({ exact: _, ...next }: SearchState): SearchState {
  return next;
}

function takeTyped(): void {
  const next = withTyped();
  if (queryString(next) === queryString(state)) return;
  state = next;
  shown = undefined;
  history.replaceState({}, "", address(state));
  refresh("typed");
}

/** Leaves in the history what was typed so far and, if it differs, what is now searched for. */
function commit(next: SearchState): void {
  const typed = queryString({ ...state, q: next.q });
  if (typed !== committed) {
    history.replaceState({ shown }, "", location.pathname + committed);
    history.pushState({}, "", location.pathname + typed);
  }
  const now = queryString(next);
  if (now !== typed) history.pushState({}, "", location.pathname + now);
  committed = now;
  state = next;
  shown = undefined;
  page.fillForm(state);
  refresh("settled");
}

/** `typed`: more may follow, so the count is announced only after a pause. */
async function refresh(after: "typed" | "settled"): Promise<void> {
  const mine = ++turn;
  const late = () => mine !== turn;
  if (isEmpty(state)) return page.showIdle();
  page.showBusy();
  try {
    const engine = await open();
    if (late()) return;
    const found: Answer = await answer(state, engine, page.config.language, after === "typed");
    if (late()) return;
    const rows = found.rows.slice(0, toShow());
    const [results, alike] = await Promise.all([
      Promise.all(rows.map((row) => resultOf(row, found, engine, page.labelOf, page.config))),
      lookalikes(found.missing, engine),
    ]);
    if (late()) return;
    page.showAnswer(state, found, { first: firstOf(state), others: results }, alike, after);
  } catch (error) {
    console.error(error);
    if (!late()) page.showFailure();
  }
}

/** A page that is what was typed, and no entry of the index; filters are for entries. */
function firstOf({ q, selection }: SearchState): SearchResultProps | undefined {
  const { editionSites, language } = page.config;
  const named = Object.keys(selection).length === 0 && editionSiteNamed(q, editionSites, language);
  return named ? resultOfPage(named, page.labelOf, page.config) : undefined;
}

/** So many words are offered for those that no entry says. */
const offered = 3;

/** Words of the catalogue as it writes them: the dictionary knows them without their accents. */
async function lookalikes(missing: Answer["missing"], engine: Engine): Promise<Lookalike[]> {
  const all = missing.flatMap(({ typed, near }) => near.map((word) => ({ typed, word }))).slice(0, offered);
  const written = all.map(async ({ typed, word }) => {
    const [first] = await engine.find(word, false);
    const text = first ? (await engine.entry(first.row)).all : "";
    return { typed, label: spelt([word], [text])[0] ?? word };
  });
  return await Promise.all(written);
}

/** A failure is forgotten, so that the next search tries again. */
function open(): Promise<Engine> {
  opening ??= Engine.open(page.config.index).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

function address(current: SearchState): string {
  return location.pathname + queryString(current);
}

function toShow(): number {
  return shown ?? (state.q.trim() ? stretchForWords : stretch);
}

function shownBefore(): number | undefined {
  return ((history.state ?? {}) as { shown?: number }).shown;
}
