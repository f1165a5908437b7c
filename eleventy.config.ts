/** How Eleventy makes pages: wiring only. Content never comes this way; scripts/publish/pages.ts hands over the site. */
import type { UserConfig } from "@11ty/eleventy";
import { templates } from "./layouts/pages/index.ts";

export default function configure(configuration: UserConfig): void {
  // Templates are given as modules, not found as files: nothing that lies in a folder is ever taken for one.
  configuration.setTemplateFormats(["11ty.js"]);
  for (const [name, template] of Object.entries(templates)) configuration.addTemplate(`${name}.11ty.js`, template);

  configuration.setUseGitIgnore(false);
  configuration.setFrontMatterParsingOptions({ language: "yaml" });
  configuration.setIncludesDirectory("_none");
  configuration.setLayoutsDirectory("_none");
  configuration.setDataDirectory("_none");
}
