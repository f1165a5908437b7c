/** The Atom feeds: `feed.xml` beside the home page and beside each page that people would follow. */
import { atomFeed, feedPath, feedsOf } from "../../feeds/feeds.ts";
import { fileForEach } from "../../template.tsx";

export const { data, render, write } = fileForEach(feedsOf, (feed) => feedPath(feed.page), atomFeed);
