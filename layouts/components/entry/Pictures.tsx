/** The pictures of an entry in, figures with their credits out. */

import type { Image } from "../../../schemas/types.ts";
import { imageFolder } from "../../../scripts/content/markdown.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { licenceOf } from "../../licences.ts";

export function Pictures({ images }: { images: readonly Image[] }) {
  const site = useSite();
  if (images.length === 0) return null;
  return (
    <div class="pictures">
      {images.map(({ src, alt, credit, license }, index) => {
        const said = [credit && fill(site.words.entry.credit, { credit }), license && licenceOf(license).name].filter(
          Boolean,
        );
        return (
          <figure key={src}>
            <img
              src={site.href(imageFolder + src)}
              alt={site.text(alt)}
              {...site.pictures.get(src)}
              loading={index > 0 ? "lazy" : undefined}
            />
            {said.length > 0 && <figcaption>{site.text(said.join(", "))}</figcaption>}
          </figure>
        );
      })}
    </div>
  );
}
