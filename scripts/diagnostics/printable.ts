/** Text written by strangers in, the same text in a form that cannot act on what shows it (terminal, CI log) out. */

/** Controls, line separators, direction marks and what cannot be seen: a terminal obeys some, readers are misled by others. */
const acting = /\p{Cc}|[\u200b\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** One line, every character of which is shown. `##[` would be an order to some CI runners wherever it stands. */
export function printable(text: string): string {
  return text.replace(acting, "�").replaceAll("##[", "## [");
}

/** JSON text, its values unchanged, in which no CI runner finds an order. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("##[", "#\\u0023[");
}
