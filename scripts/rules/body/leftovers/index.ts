/** What other programs write and Markdown does not know; each is told once a text. */
import { headings } from "./headings.ts";
import type { Leftover } from "./leftover.ts";
import { lists } from "./lists.ts";
import { programs } from "./programs.ts";
import { signs } from "./signs.ts";
import { wikis } from "./wikis.ts";

/** What is said of one line is the first of these that it has. */
export const leftovers: readonly Leftover[] = [...programs, ...lists, ...signs, ...headings, ...wikis];
