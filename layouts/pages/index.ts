/** Every template of this folder, by the name Eleventy knows it under; a test holds the list against the folder. */

import type { Template } from "../template.tsx";
import * as community from "./entry/community.11ty.tsx";
import * as defi from "./entry/defi.11ty.tsx";
import * as edition from "./entry/edition.11ty.tsx";
import * as editionSite from "./entry/edition-site.11ty.tsx";
import * as method from "./entry/method.11ty.tsx";
import * as organisation from "./entry/organisation.11ty.tsx";
import * as page from "./entry/page.11ty.tsx";
import * as prototype from "./entry/prototype.11ty.tsx";
import * as site from "./entry/site.11ty.tsx";
import * as theme from "./entry/theme.11ty.tsx";
import * as themeEdition from "./entry/theme-edition.11ty.tsx";
import * as guide from "./guide.11ty.tsx";
import * as home from "./home.11ty.tsx";
import * as communities from "./list/communities.11ty.tsx";
import * as defis from "./list/defis.11ty.tsx";
import * as editions from "./list/editions.11ty.tsx";
import * as methods from "./list/methods.11ty.tsx";
import * as organisations from "./list/organisations.11ty.tsx";
import * as prototypes from "./list/prototypes.11ty.tsx";
import * as sites from "./list/sites.11ty.tsx";
import * as stopped from "./list/stopped.11ty.tsx";
import * as themes from "./list/themes.11ty.tsx";
import * as withoutPrototype from "./list/without-prototype.11ty.tsx";
import * as feed from "./machine/feed.11ty.ts";
import * as feedJson from "./machine/feed-json.11ty.ts";
import * as robots from "./machine/robots.11ty.ts";
import * as sitemap from "./machine/sitemap.11ty.ts";
import * as notFound from "./not-found.11ty.tsx";
import * as search from "./search.11ty.tsx";

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
