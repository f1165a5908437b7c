/** A catalogue in, every path that its site will have out, without making a page. */

import type { Catalogue } from "../scripts/catalogue/model.ts";
import { imageFolder } from "../scripts/content/markdown.ts";
import type { Content } from "../scripts/content/source.ts";
import { Address } from "./address.ts";
import { Site } from "./context.ts";
import { templates } from "./pages/index.ts";
import { pathsOfTemplate } from "./template.tsx";

/** Pages as `/defis/x/`, files as `/feed.xml`, pictures as `/images/x.jpg`; no base path. */
export function sitePaths(catalogue: Catalogue, { files }: Pick<Content, "files">): ReadonlySet<string> {
  const address = Address.of(catalogue, { basePath: "/", origin: "" });
  // No path depends on what assets are called.
  const site = new Site(catalogue, address, { style: "", search: "", icon: "" });
  const pages = Object.values(templates).flatMap((template) => pathsOfTemplate(template, site));
  const pictures = files.filter(({ role }) => role === "image").map(({ segments }) => segments.slice(1).join("/"));
  return new Set([...pages, ...pictures.map((path) => imageFolder + path)]);
}
