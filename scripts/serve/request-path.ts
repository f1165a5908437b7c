/** The target of a request, as a stranger wrote it, in; a path below the served folder, or why there is none, out. */

/** Where to look, with what of the address comes after it; or a status to answer with. */
export type Asked = { path: string; rest: string } | { status: 302; location: string } | { status: 400 | 404 };

/** `path` begins with a slash and holds neither `..`, nor NUL, nor backslash, nor a hidden name, nor an empty one. */
export function askedPath(target: string, basePath: string): Asked {
  const [, , raw = "", rest = ""] = /^(https?:\/\/[^/?#]*)?([^?#]*)(.*)$/is.exec(target) ?? [];
  const decoded = decode(raw === "" && target !== "" ? "/" : raw);
  if (!decoded?.startsWith("/") || decoded.includes("\0")) return { status: 400 };
  if (basePath !== "/" && (decoded === "/" || `${decoded}/` === basePath)) return { status: 302, location: basePath };
  if (!decoded.startsWith(basePath)) return { status: 404 };
  const path = `/${decoded.slice(basePath.length)}`;
  const names = path.slice(1).split("/");
  const hidden = names.some((name, at) => name.startsWith(".") || (name === "" && at < names.length - 1));
  if (hidden || /[\\:]/.test(path)) return { status: 404 };
  return { path, rest };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
