/** `/robots.txt`: all may be read, and where the site map is. */
import { fileForEach } from "../../template.tsx";

export const { data, render, write } = fileForEach(
  (site) => [site.address.url("/sitemap.xml")],
  () => "/robots.txt",
  (sitemap) => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`,
);
