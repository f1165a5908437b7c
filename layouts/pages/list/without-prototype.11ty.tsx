/** `/defis/sans-prototype/`: défis to take up, fifty to a page. */

import type { Defi } from "../../../scripts/catalogue/model.ts";
import { ListDocument } from "../../components/lists/ListDocument.tsx";
import { Nothing } from "../../components/lists/Works.tsx";
import { WorksByEdition } from "../../components/lists/WorksByEdition.tsx";
import { useSite } from "../../context.ts";
import { withoutPrototype } from "../../lists/without-prototype.ts";
import { pageForEach, type Stretch, stretches } from "../../template.tsx";

function WithoutPrototypePage({ item }: { item: Stretch<Defi> }) {
  const site = useSite();
  const words = site.words.withoutPrototype;
  const { items, number, count, total } = item;
  return (
    <ListDocument
      kind="defi"
      own={{ title: words.title, path: site.address.withoutPrototype() }}
      lead={words.lead}
      number={number}
      count={count}
      total={total}
    >
      {total === 0 && <Nothing text={words.empty} />}
      {total > 0 && number === 1 && (
        <div class="take-up">
          <p>{words.takeUp}</p>
          <p>
            <a class="button" href={site.href(site.address.section("contribute"))}>
              {words.how}
            </a>
          </p>
        </div>
      )}
      <WorksByEdition
        entries={items}
        said={(entry) => (entry.type === "defi" && entry.status === "prototyped" ? words.untold : undefined)}
      />
    </ListDocument>
  );
}

export const { data, render, write } = pageForEach(
  (site) => stretches(withoutPrototype(site.catalogue.defis)),
  ({ number }, { address }) => address.numbered(address.withoutPrototype(), number),
  WithoutPrototypePage,
);
