/** The file that an entry is written in, in; the way to change it, on the forge or by asking, out. */
import { useSite } from "../context.ts";
import { editUrl } from "../forge.ts";

/** Without a file or a forge, leads to the page that says how to contribute. */
export function Improve({ file }: { file?: string }) {
  const site = useSite();
  const { repository } = site.catalogue.settings;
  const contribute = site.href(site.address.section("contribute"));
  return (
    <section class="improve" aria-labelledby="improve">
      <h2 id="improve">{site.words.entry.improve}</h2>
      <p>{site.text(site.words.entry.improveText)}</p>
      <p>
        <a class="button" href={repository && file ? editUrl(repository, file) : contribute}>
          {site.words.entry.improveAction}
        </a>
      </p>
    </section>
  );
}
