/** An address as someone wrote it in, what speaks against publishing it out. */
import { domainToUnicode } from "node:url";

export type AddressProblem =
  | "blank"
  | "incomplete"
  | "scheme"
  | "credentials"
  | "private"
  | "backslash"
  | "lookalike"
  | "port";

/**
 * What is wrong with an absolute web address; undefined where nothing is. The URL parser of the platform decides what
 * the address means, as a browser will: `http://2130706433/` and `http://0x7f.1/` are the reader's own machine too.
 */
export function addressProblem(text: string): AddressProblem | undefined {
  if (/[\s\p{C}]/u.test(text)) return "blank";
  // Browsers take a backslash for a slash, people do not: the host is then not the one that is read.
  if (/^[a-z]+:[^?#]*\\/i.test(text)) return "backslash";
  if (/^https?:\/\/[^/?#]*:\d+(?:[/?#]|$)/i.test(text) && !URL.canParse(text)) return "port";
  if (!URL.canParse(text)) return "incomplete";
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return "scheme";
  // The parser also takes `https:example.org` and `https:\\example.org`; people and other programs do not.
  if (!/^https?:\/\/[^/\\]/i.test(text)) return "incomplete";
  if (url.username || url.password || /^https?:\/\/[^/?#]*@/i.test(text)) return "credentials";
  if (url.port === "0") return "port";
  if (/(?:^|\.)\./.test(url.hostname)) return "incomplete";
  if (isPrivateHost(url.hostname)) return "private";
  const written = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1] ?? "";
  return isLookalike(written, url.hostname) ? "lookalike" : undefined;
}

/** The host of a web address as people read it, without `www.`; undefined where there is none. */
export function hostOf(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return domainToUnicode(new URL(address).hostname).replace(/^www\.|\.$/g, "");
}

/** Scripts that no name mixes with another but to deceive. */
const apart = [
  ...["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Armenian", "Georgian", "Thai", "Devanagari", "Bengali"],
  ...["Tamil", "Telugu", "Ethiopic", "Khmer", "Lao", "Sinhala", "Tibetan", "Myanmar"],
].map((script) => new RegExp(`\\p{Script=${script}}`, "u"));
/** Those that people write today, also with Latin letters (Unicode's UAX 31, table 5); any other is there for its looks. */
const together = ["Han", "Hiragana", "Katakana", "Hangul", "Bopomofo"].map(
  (script) => new RegExp(`\\p{Script=${script}}`, "u"),
);
/** Letters of Cyrillic, Greek, Armenian and Georgian that look like Latin ones; after Chromium's list. */
const imitating = /^[асԁеһіїјӏкмпоргԍԛѕԝтухѡьҽվցսոհգօզαικνορτυχωηγვოყხჽჿ0-9-]+$/u;
/** Latin letters beyond those of European languages: phonetic, small capital, old. */
const oddLatin =
  /(?![a-z\u00df-\u0130\u0132-\u0137\u0139-\u013e\u0141-\u017e\u01a1\u01b0\u0219\u021b\u0259\u1e00-\u1eff])\p{Script=Latin}/u;

/** Whether a host is written so that it is taken for another one. */
function isLookalike(written: string, hostname: string): boolean {
  if (/%/.test(written)) return true;
  const plain = /^[\x21-\x7e]*$/.test(written);
  if (plain && !hostname.includes("xn--")) return false;
  // Fullwidth and other signs that the URL parser folds away into plain ones.
  if (!plain && !hostname.includes("xn--")) return true;
  return hostname
    .split(".")
    .filter((label) => label.startsWith("xn--"))
    .map((label) => domainToUnicode(label))
    .some((label) => {
      const found = apart.filter((pattern) => pattern.test(label)).length;
      return (
        found > 1 ||
        (imitating.test(label) && !hostname.replace(/\.$/, "").split(".").at(-1)?.startsWith("xn--")) ||
        oddLatin.test(label) ||
        /[⁄∕․ꞏ·]/u.test(label) ||
        [...label].some((sign) => /\p{L}/u.test(sign) && ![...apart, ...together].some((one) => one.test(sign)))
      );
    });
}

/** Top-level names that only mean something inside a network: RFC 6761, RFC 6762, RFC 8375, and common practice. */
const localNames =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|lan|home|home\.arpa|interne|intra|test|invalid|localnet|domain|workgroup|loc)$/;

/** Whether a host name, as the URL parser writes it, leads to the reader's own machine or network. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, "");
  if (host.startsWith("[")) return isPrivateIpv6(host.slice(1, -1));
  const ipv4 = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host);
  if (ipv4) return isPrivateIpv4(ipv4.slice(1).map(Number));
  return !host.includes(".") || localNames.test(host);
}

/** The special-purpose registry of RFC 6890, examples and multicast included. */
function isPrivateIpv4([a = 0, b = 0, c = 0]: readonly number[]): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 192 && b === 0 && (c === 0 || c === 2)) ||
    (a === 198 && (b === 18 || b === 19)) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113)
  );
}

function isPrivateIpv6(address: string): boolean {
  // An IPv4 address inside an IPv6 one: mapped (RFC 4291), translated (RFC 6052) or carried (RFC 3056).
  const embedded =
    /^(?:::ffff:(?:0:)?|64:ff9b::)([0-9a-f]+):([0-9a-f]+)$/.exec(address) ??
    /^2002:([0-9a-f]+):([0-9a-f]+):/.exec(address);
  if (embedded) {
    const [high, low] = [Number.parseInt(embedded[1] ?? "", 16), Number.parseInt(embedded[2] ?? "", 16)];
    return isPrivateIpv4([high >> 8, high & 255, low >> 8, low & 255]);
  }
  // This machine, embedded IPv4, unique local, link-local, site-local, multicast, discarded, local translation, examples.
  return /^(?:::1?$|::[0-9a-f]+:[0-9a-f]+$|f[cd]|fe[89a-f]|ff|100::|64:ff9b:1:|2001:db8:|2001:0:|2001::)/.test(address);
}

const document = /^https:\/\/[^/]*\.(?:md|pdf|docx?|odt|ods|zip|html?|txt|csv|xlsx?|pptx?|png|jpe?g|webp|gif)$/i;

/** The address that was meant, where one sign too many or too few stands in the way; undefined where there is none. */
export function meantAddress(text: string): string | undefined {
  const trimmed = text.trim();
  const bare = trimmed.replace(/^[<"“”«»'‘’\s]+|[>"“”«»'‘’\s]+$/g, "");
  const candidates = [
    bare,
    bare.replace(/^(?:https?:?\/*)(?=https?:\/\/)/i, ""),
    bare.replace(/^(https?):?\/{0,3}(?=[\p{L}\p{N}-]+\.)/iu, (_, scheme) => `${scheme.toLowerCase()}://`),
    bare.replace(/^(?:h?t{1,3}ps?|htt?p?s):\/\/(?=[\p{L}\p{N}-]+\.)/iu, "https://"),
    /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]\S*)?$/u.test(bare) ? `https://${bare}` : "",
    /^\[[^\]]*\]\((\S+)\)$/.exec(trimmed)?.[1] ?? "",
  ];
  return candidates.find((one) => one !== text && !addressProblem(one) && !document.test(one));
}
