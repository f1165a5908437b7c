/** Footnotes for markdown-it: `[^1]` in a text and `[^1]: …` below it, gathered at the end with links there and back. */
import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from "markdown-it";
import type { Language } from "../../schemas/index.ts";
import { wordsOf } from "../language/words.ts";

/** What stands between `[^` and `]`. */
const label = /\[\^([^\][\s]{1,40})\]/y;
const definition = /\[\^([^\][\s]{1,40})\]:[ \t]*/y;

interface Environment {
  language: Language;
  /** The labels that have a note. */
  notes?: Set<string>;
}

/** Reads notes where they stand; rendering asks for `gatheredFootnotes` besides. */
export function footnotes(markdown: MarkdownIt): void {
  markdown.block.ruler.before("reference", "footnote", readNote, { alt: ["paragraph", "reference"] });
  markdown.inline.ruler.before("link", "footnote_call", readCall);
}

/**
 * Puts the notes in the order of their calls at the end of the text; a note that nothing calls comes last, so that none
 * is lost. Ids begin with `prefix` and hold an underscore, which no heading's id does.
 */
export function gatheredFootnotes(markdown: MarkdownIt, prefix: string): void {
  markdown.core.ruler.after("inline", "footnotes", gather);
  const words = (env: unknown) => wordsOf("interface", (env as Environment).language).body;
  const { rules } = markdown.renderer;
  rules.footnote_call = (tokens, at, _, env) => {
    const { number, call } = metaOf(tokens[at]);
    const names = `role="doc-noteref" aria-label="${words(env).note} ${number}"`;
    return `<sup><a href="#${prefix}note_${number}" id="${callId(prefix, number, call)}" ${names}>${number}</a></sup>`;
  };
  rules.footnotes_open = (_tokens, _at, _options, env) =>
    `<section class="notes" role="doc-endnotes" aria-label="${words(env).notes}">\n<ol>\n`;
  rules.footnotes_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (tokens, at) => `<li id="${prefix}note_${metaOf(tokens[at]).number}">\n`;
  rules.footnote_close = () => "</li>\n";
  rules.footnote_back = (tokens, at, _, env) => {
    const { number, call } = metaOf(tokens[at]);
    const name = words(env).back({ number: `${number}${call > 1 ? ` (${call})` : ""}` });
    return ` <a href="#${callId(prefix, number, call)}" role="doc-backlink" aria-label="${name}">↩\ufe0e</a>`;
  };
}

function callId(prefix: string, number: number, call: number): string {
  return `${prefix}appel_${number}${call > 1 ? `_${call}` : ""}`;
}

function metaOf(token: Token | undefined): { number: number; call: number; label: string } {
  return token?.meta as { number: number; call: number; label: string };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A note begins at the edge and goes on in what is indented by four, as a point of a list does. */
function readNote(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const at = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent > 3 || state.src[at + 1] !== "^") return false;
  const found = matchAt(definition, state.src, at);
  if (!found || at + found[0].length > (state.eMarks[startLine] ?? 0)) return false;
  if (silent) return true;
  const env = state.env as unknown as Environment;
  env.notes ??= new Set();
  env.notes.add(found[1] ?? "");
  const { blkIndent, parentType } = state;
  const marks = [state.bMarks, state.tShift, state.sCount];
  const before = marks.map((list) => list[startLine] ?? 0);
  state.push("footnote_open", "", 1).meta = { label: found[1] };
  state.bMarks[startLine] = at + found[0].length;
  state.tShift[startLine] = 0;
  state.blkIndent += 4;
  // What follows on the first line counts as indented enough.
  state.sCount[startLine] = state.blkIndent;
  state.parentType = "reference";
  state.md.block.tokenize(state, startLine, endLine);
  Object.assign(state, { blkIndent, parentType });
  for (const [at, list] of marks.entries()) list[startLine] = before[at] ?? 0;
  state.push("footnote_close", "", -1);
  return true;
}

function readCall(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== "[" || state.src[state.pos + 1] !== "^") return false;
  const found = matchAt(label, state.src, state.pos);
  if (!found || !(state.env as unknown as Environment).notes?.has(found[1] ?? "")) return false;
  if (!silent) state.push("footnote_call", "", 0).meta = { label: found[1] };
  state.pos += found[0].length;
  return true;
}

interface Note {
  label: string;
  tokens: Token[];
}

function gather(state: StateCore): void {
  const [rest, notes] = apart(state.tokens);
  if (notes.length === 0) return;
  const made = (type: string, meta?: object) => Object.assign(new state.Token(type, "", 0), meta && { meta });
  const numbers = new Map<Note, number>();
  const calls = new Map<Note, number>();
  const known = new Map([...notes].reverse().map((note) => [note.label, note]));
  const ordered: Note[] = [];
  const number = (tokens: readonly Token[]) => {
    for (const token of callsIn(tokens)) {
      const note = known.get(metaOf(token).label);
      if (!note) continue;
      if (!numbers.has(note)) numbers.set(note, ordered.push(note));
      calls.set(note, (calls.get(note) ?? 0) + 1);
      token.meta = { number: numbers.get(note), call: calls.get(note) };
    }
  };
  number(rest);
  // A note may call others, which then come after it.
  for (let at = 0; at < ordered.length; at++) number(ordered[at]?.tokens ?? []);
  for (const note of notes) if (!numbers.has(note)) numbers.set(note, ordered.push(note));
  state.tokens = [...rest, made("footnotes_open")];
  for (const note of ordered) {
    const meta = { number: numbers.get(note) };
    const back = Array.from({ length: calls.get(note) ?? 0 }, (_, at) =>
      made("footnote_back", { ...meta, call: at + 1 }),
    );
    const last = note.tokens.at(-1)?.type === "paragraph_close" ? note.tokens.at(-2) : undefined;
    last?.children?.push(...back);
    state.tokens.push(made("footnote_open", meta));
    for (const token of note.tokens) state.tokens.push(token);
    if (!last) state.tokens.push(...back);
    state.tokens.push(made("footnote_close"));
  }
  state.tokens.push(made("footnotes_close"));
}

/** What is no note, and the notes. */
function apart(tokens: readonly Token[]): [rest: Token[], notes: Note[]] {
  const rest: Token[] = [];
  const notes: Note[] = [];
  const open = [rest];
  for (const token of tokens) {
    if (token.type === "footnote_open") {
      const note = { label: metaOf(token).label, tokens: [] };
      notes.push(note);
      open.push(note.tokens);
    } else if (token.type === "footnote_close") open.pop();
    else open.at(-1)?.push(token);
  }
  return [rest, notes];
}

function* callsIn(tokens: readonly Token[]): Iterable<Token> {
  for (const { children } of tokens)
    for (const child of children ?? []) {
      if (child.type === "footnote_call") yield child;
      if (child.children) yield* callsIn([child]);
    }
}
