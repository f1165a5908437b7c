/** A published folder in; the same search as in a browser, in this process, out: to try things, not to report them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { probe } from "./search-probe.ts";

/** By query, the paths of the first ten. */
export async function foundInNode(site: string, typed: readonly string[]): Promise<string[][]> {
  const { fetch } = globalThis;
  globalThis.fetch = async (address, options) => {
    const url = new URL(String(address instanceof Request ? address.url : address));
    return url.protocol === "file:" ? new Response(await readFile(url)) : await fetch(address, options);
  };
  const page = { documentElement: {}, querySelector: () => ({ getAttribute: () => "fr" }), currentScript: null };
  Object.assign(globalThis, { document: page, window: globalThis, location: new URL("http://localhost/") });
  const probed = await probe(`${pathToFileURL(join(site, "pagefind")).href}/`, typed);
  return probed.map(({ paths }) => paths);
}
