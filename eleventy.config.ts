/** How Eleventy makes pages: wiring only. Content never comes this way; scripts/publish/pages.ts hands over the site. */
import type { UserConfig } from "@11ty/eleventy";

export default function configure(configuration: UserConfig) {
  // Page templates are TypeScript; both calls are needed for them to be found.
  configuration.addExtension(["11ty.ts", "11ty.tsx"], { key: "11ty.js" });
  configuration.addTemplateFormats(["11ty.ts", "11ty.tsx"]);

  // Nothing but our own templates is ever a template, and none of them has front matter.
  configuration.setUseGitIgnore(false);
  configuration.setFrontMatterParsingOptions({ language: "yaml" });

  return { templateFormats: ["11ty.ts", "11ty.tsx"], dir: { includes: "_none", data: "_none", layouts: "_none" } };
}
