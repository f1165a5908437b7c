/** Content as it was loaded in, the address of its contributors' guide, where the catalogue has an address, out. */
import { guidePath } from "../../layouts/guide-path.ts";
import { stringsOf } from "../../layouts/strings.ts";
import { languageOf } from "../content/language-of.ts";
import type { Content } from "../content/source.ts";

/** Names that never lead anywhere, with which an address is written down before there is one (RFC 2606, RFC 6761). */
const reserved = /(?:^|\.)(?:example|invalid|test|localhost|local|example\.(?:com|net|org))\.?$/;

/** The catalogue may be at fault: nothing is taken for granted. */
export function guideAddress(content: Pick<Content, "sources">): string | undefined {
  const settings = content.sources.find(({ schema }) => schema === "catalogue")?.read?.data;
  const url = settings?.url;
  if (typeof url !== "string" || !/^https?:/.test(url) || !URL.canParse(url)) return undefined;
  if (reserved.test(new URL(url).hostname)) return undefined;
  const path = guidePath(stringsOf(languageOf(content)));
  return new URL(path.slice(1), url.endsWith("/") ? url : `${url}/`).href;
}
