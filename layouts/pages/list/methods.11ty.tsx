/** `/methodes/`, family by family. */
import { IndexRows } from "../../components/lists/IndexList.tsx";
import { ListDocument } from "../../components/lists/ListDocument.tsx";
import { Nothing } from "../../components/lists/Works.tsx";
import { useSite } from "../../context.ts";
import { onePage } from "../../template.tsx";

function MethodsPage() {
  const site = useSite();
  const words = site.words.list;
  const { methods } = site.catalogue;
  const collator = new Intl.Collator(site.language);
  const named = [...new Set(methods.map(({ family }) => family))].filter((family) => family !== undefined);
  const families = [...named.sort(collator.compare), undefined];
  return (
    <ListDocument kind="method" lead={words.methodLead} total={methods.length}>
      {methods.length === 0 && <Nothing text={words.emptyList} />}
      {families
        .map((family) => ({ family, members: methods.filter((method) => method.family === family) }))
        .filter(({ members }) => members.length > 0)
        .map(({ family, members }, index) => (
          <section key={family} class="family" aria-labelledby={`family-${index}`}>
            <h2 id={`family-${index}`}>{site.text(family ?? words.noFamily)}</h2>
            <IndexRows entries={members} said={({ summary }) => summary} level={3} />
          </section>
        ))}
    </ListDocument>
  );
}

export const { data, render, write } = onePage(({ address }) => address.section("method"), MethodsPage);
