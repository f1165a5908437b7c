/** The YAML that nearly every entry is written in, in; the same data as the full parser gives out, ten times sooner. */

/** Letters, digits and `_`, then a colon; what follows is the value. */
const keyLine = /^([A-Za-z][A-Za-z0-9]{0,40}):(?: (.*))?$/;

/** Anything outside plain printable text is left to the full parser. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unusual = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;

const plain = /^[A-Za-z\u00c0-\u1fff]/;
const notPlain = /: |:$| #| $/;
/** Words that the core schema reads as something other than text. */
const resolved = /^(?:null|true|false)$/i;
const wholeNumber = /^(?:0|[1-9]\d{0,8})$/;
const doubleQuoted = /^"[^"\\]*"$/;
const singleQuoted = /^'[^']*'$/;
const flowList = /^\[(?:[A-Za-z][A-Za-z0-9-]*(?:, ?[A-Za-z][A-Za-z0-9-]*)*)?\]$/;

type Data = Record<string, unknown>;
const notUnderstood = Symbol("not understood");

/**
 * Reads lines `key: value`, lists of values and lists of groups, indented by two spaces, with every value on its
 * own line. Undefined for everything else, mistakes included: then the full parser must say what it is. It exists
 * because half of the time of a check would otherwise go to parsing; a test holds it to the full parser's answers.
 */
export function readPlainYaml(yaml: string): Data | undefined {
  if (unusual.test(yaml)) return undefined;
  const data: Data = {};
  let list: unknown[] | undefined;
  let group: Data | undefined;
  let emptyKey: string | undefined;
  let from = 0;
  while (from < yaml.length) {
    const newline = yaml.indexOf("\n", from);
    const line = yaml.slice(from, newline < 0 ? yaml.length : newline);
    from = newline < 0 ? yaml.length : newline + 1;
    if (!line.startsWith(" ")) {
      const match = keyLine.exec(line);
      const key = match?.[1];
      if (key === undefined || Object.hasOwn(data, key)) return undefined;
      const text = match?.[2];
      const value = text === undefined ? null : read(text);
      if (value === notUnderstood) return undefined;
      data[key] = value;
      emptyKey = text === undefined ? key : undefined;
      list = undefined;
      group = undefined;
    } else if (line.startsWith("  - ")) {
      if (!list) {
        if (emptyKey === undefined) return undefined;
        list = [];
        data[emptyKey] = list;
      }
      const item = line.slice(4);
      const match = keyLine.exec(item);
      group = undefined;
      if (match) {
        group = {};
        if (!add(group, match)) return undefined;
        list.push(group);
      } else {
        const value = read(item);
        if (value === notUnderstood) return undefined;
        list.push(value);
      }
    } else if (group && line.startsWith("    ")) {
      const match = keyLine.exec(line.slice(4));
      if (!match || !add(group, match)) return undefined;
    } else {
      return undefined;
    }
  }
  return Object.keys(data).length ? data : undefined;
}

function add(group: Data, [, key = "", text]: RegExpExecArray): boolean {
  const value = text === undefined ? notUnderstood : read(text);
  if (value === notUnderstood || Object.hasOwn(group, key)) return false;
  group[key] = value;
  return true;
}

function read(text: string): unknown {
  if (plain.test(text)) return notPlain.test(text) || resolved.test(text) ? notUnderstood : text;
  if (doubleQuoted.test(text) || singleQuoted.test(text)) return text.slice(1, -1);
  if (flowList.test(text)) {
    if (text === "[]") return [];
    const items = text.slice(1, -1).split(/, ?/);
    return items.some((item) => resolved.test(item)) ? notUnderstood : items;
  }
  return wholeNumber.test(text) ? Number(text) : notUnderstood;
}
