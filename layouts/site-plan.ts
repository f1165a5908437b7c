/** A catalogue in; the paths that its site will have, and what links can lead to on each of its pages, out. */

import type { Catalogue } from "../scripts/catalogue/model.ts";
import { headingIdPrefix, imageFolder } from "../scripts/content/markdown.ts";
import type { Content } from "../scripts/content/source.ts";
import type { SitePlan } from "../scripts/rules/rule.ts";
import { Address } from "./address.ts";
import { Site } from "./context.ts";
import { templates } from "./pages/index.ts";
import { filesOfTemplate } from "./template.tsx";

const plans = new WeakMap<Catalogue, SitePlan>();

/**
 * Paths have no base path. A page is made only to see what has an id on it: no list could say that better. Made once for
 * a catalogue: rules ask for it, then the build.
 */
export function sitePlan(catalogue: Catalogue, content: Pick<Content, "files">): SitePlan {
  let plan = plans.get(catalogue);
  if (!plan) {
    plan = planAfresh(catalogue, content);
    plans.set(catalogue, plan);
  }
  return plan;
}

function planAfresh(catalogue: Catalogue, content: Pick<Content, "files">): SitePlan {
  const address = Address.of(catalogue, { basePath: "/", origin: "" });
  // No path and no id depends on what assets are called.
  const site = new Site(catalogue, address, { style: "", search: "", asked: "", icon: "", motifs: "" });
  const made = new Map(Object.values(templates).flatMap((template) => filesOfTemplate(template, site)));
  const pictures = content.files.filter(({ role }) => role === "image");
  const sections = new Map<string, ReadonlySet<string>>();
  return {
    paths: new Set([...made.keys(), ...pictures.map(({ segments }) => imageFolder + segments.slice(1).join("/"))]),
    pageOf: ({ schema, slug }) => (schema === "catalogue" ? "/" : site.address.entry({ type: schema, slug })),
    headingsOf: (path) => site.headingsAt(path),
    sectionsOf: (path) => {
      const known = sections.get(path) ?? new Set(path.endsWith("/") ? sectionsIn(made.get(path)?.() ?? "") : []);
      sections.set(path, known);
      return known;
    },
  };
}

/** The ids of a page but for those of its text's headings. In our HTML only attributes have a bare `"`. */
function sectionsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id).filter((id) => !id.startsWith(headingIdPrefix));
}
