/** A value of a line in; the same as YAML reads it whole, out. */

/** A text in straight quotes, as YAML reads it; curly quotes around the whole are taken for straight ones. */
export function inQuotes(value: string): string {
  const curly = /^[“”„‟‘’]([^“”„‟]*)[“”„‟’]$/.exec(value);
  return JSON.stringify(curly?.[1] ?? value);
}

/** Straight quotes around some words of a text as guillemets: the text is to stand in straight ones itself. */
export function withGuillemets(value: string): string {
  return value.replace(
    /"([^"\\]+)"|(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])/gu,
    (_, double, single) => `« ${double ?? single} »`,
  );
}

/** The value as it is, in quotes where a colon inside asks for them. */
export function plainOrQuoted(value: string): string {
  return /^[^\s"'[{|>&*!#@`%]/.test(value) && /:(\s|$)/.test(value) ? inQuotes(value.trimEnd()) : value;
}

/** The value of a line, after its key or its list hyphen. */
export const valuePart = /^(\s*(?:- )*(?:[^\s:"'[{]+\s?:[ \t]+)?)(\S.*)$/;
