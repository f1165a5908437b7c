/** Points of a list that begin with `[ ]` or `[x]`, for markdown-it: a box that says whether each is done. */
import type { MarkdownIt, Token } from "markdown-it";
import type { Language } from "../../schemas/index.ts";
import { wordsOf } from "../language/words.ts";

const marker = /^\[([ xX])\](?:[ \t\u00a0]+|$)/;

/** The boxes are signs with a name, since nobody can tick them on a page. */
export function taskLists(markdown: MarkdownIt): void {
  markdown.core.ruler.after("inline", "task_lists", ({ tokens, Token: Made }) => {
    for (const [at, token] of tokens.entries()) {
      const [first] = token.children ?? [];
      const item = tokens[at - 2];
      if (first?.type !== "text" || item?.type !== "list_item_open" || tokens[at - 1]?.type !== "paragraph_open")
        continue;
      const found = marker.exec(first.content);
      if (!found) continue;
      first.content = first.content.slice(found[0].length);
      const box = new Made("task", "", 0);
      box.meta = { done: found[1] !== " " };
      token.children?.unshift(box);
      item.attrSet("class", "task");
    }
  });
  markdown.renderer.rules.task = (tokens, at, _, env) => {
    const { language } = env as unknown as { language: Language };
    const { done } = (tokens[at] as Token).meta as { done: boolean };
    const name = wordsOf("interface", language).body[done ? "done" : "open"];
    return `<span class="${done ? "box done" : "box"}" role="img" aria-label="${name}">${done ? "☑" : "☐"}</span> `;
  };
}
