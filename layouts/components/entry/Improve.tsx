/** The file that an entry is written in, in; the way to change it, on the forge or by asking, out. */
import { useSite } from "../../context.ts";
import { editUrl } from "../../forge.ts";

interface ImproveProps {
  file?: string;
  what?: "entry" | "page";
}

/** Without a file or a forge, leads to the page that says how to contribute. */
export function Improve({ file, what = "entry" }: ImproveProps) {
  const site = useSite();
  const { repository } = site.catalogue.settings;
  const contribute = site.href(site.address.section("contribute"));
  return (
    <section class="improve" aria-labelledby="improve">
      <h2 id="improve">{site.words.entry.improve}</h2>
      <p>{what === "entry" ? site.words.entry.improveText : site.words.prose.improveText}</p>
      <p>
        <a class="button" href={repository && file ? editUrl(repository, file) : contribute}>
          {what === "entry" ? site.words.entry.improveAction : site.words.prose.improve}
        </a>
      </p>
    </section>
  );
}
