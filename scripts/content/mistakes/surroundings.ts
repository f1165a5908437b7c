/** A line of the facts in; what it stands below, out. */
import { topKeys } from "../keys.ts";
import type { Context } from "./mistake.ts";

/** Whether a line stands below a key that has no value on its own line. */
export function inList(at: number, { lines, first }: Context): boolean {
  for (let above = at - 1; above >= first; above--) {
    const other = lines[above] ?? "";
    if (/^\s*["']?[\p{L}]+["']?\s?:\s*$/u.test(other)) return true;
    if (!/^\s*[-*•·‣◦▪–—‑−➢✓]/.test(other)) return false;
  }
  return false;
}

/** The key at the edge that a line stands below. */
export function parentKey(at: number, { lines, first }: Context): string | undefined {
  for (let above = at - 1; above >= first; above--) {
    const key = /^["']?([\p{L}]+)["']?\s?:/u.exec(lines[above] ?? "")?.[1];
    if (key) return key;
  }
  return undefined;
}

/** Whether an item of a list is rather a fact of the entry with a hyphen before it. */
export function isBulletedFact(line: string, { schema }: Context): boolean {
  const key = /^\s*- ([\p{L}]+)\s?:(?:\s|$)/u.exec(line)?.[1];
  return key !== undefined && topKeys(schema).includes(key);
}
