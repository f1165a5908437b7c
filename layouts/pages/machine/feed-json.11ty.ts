/** `/feed.json`: the JSON feed of the whole catalogue. */
import { jsonFeed, mainFeed } from "../../feeds/feeds.ts";
import { fileForEach } from "../../template.tsx";

const path = "/feed.json";

export const { data, render, write } = fileForEach(
  (site) => [mainFeed(site)],
  () => path,
  (feed, site) => jsonFeed(feed, path, site),
);
