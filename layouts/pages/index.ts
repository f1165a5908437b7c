/** Every template of this folder, by the name Eleventy knows it under; a test holds the list against the folder. */

import type { Template } from "../template.tsx";
import * as communities from "./communities.11ty.tsx";
import * as community from "./community.11ty.tsx";
import * as defi from "./defi.11ty.tsx";
import * as defis from "./defis.11ty.tsx";
import * as edition from "./edition.11ty.tsx";
import * as editionSite from "./edition-site.11ty.tsx";
import * as editions from "./editions.11ty.tsx";
import * as feed from "./feed.11ty.ts";
import * as feedJson from "./feed-json.11ty.ts";
import * as guide from "./guide.11ty.tsx";
import * as home from "./home.11ty.tsx";
import * as method from "./method.11ty.tsx";
import * as methods from "./methods.11ty.tsx";
import * as notFound from "./not-found.11ty.tsx";
import * as organisation from "./organisation.11ty.tsx";
import * as organisations from "./organisations.11ty.tsx";
import * as page from "./page.11ty.tsx";
import * as prototype from "./prototype.11ty.tsx";
import * as prototypes from "./prototypes.11ty.tsx";
import * as robots from "./robots.11ty.ts";
import * as search from "./search.11ty.tsx";
import * as site from "./site.11ty.tsx";
import * as sitemap from "./sitemap.11ty.ts";
import * as sites from "./sites.11ty.tsx";
import * as stopped from "./stopped.11ty.tsx";
import * as theme from "./theme.11ty.tsx";
import * as themeEdition from "./theme-edition.11ty.tsx";
import * as themes from "./themes.11ty.tsx";
import * as withoutPrototype from "./without-prototype.11ty.tsx";

export const templates: Readonly<Record<string, Template<unknown>>> = {
  communities,
  community,
  defi,
  defis,
  "edition-site": editionSite,
  edition,
  editions,
  "feed-json": feedJson,
  feed,
  guide,
  home,
  method,
  methods,
  "not-found": notFound,
  organisation,
  organisations,
  page,
  prototype,
  prototypes,
  robots,
  search,
  site,
  sitemap,
  sites,
  stopped,
  "theme-edition": themeEdition,
  theme,
  themes,
  "without-prototype": withoutPrototype,
};
