/** A licence identifier and a sentence with « {licence} » in, the sentence with the licence's name and link out. */
import { useSite } from "../../context.ts";
import { licenceOf } from "../../licences.ts";

export function Licence({ id, sentence }: { id: string; sentence: string }) {
  const site = useSite();
  const { name, url } = licenceOf(id);
  const [before, after] = site.text(sentence).split("{licence}");
  return (
    <p>
      {before}
      {url ? (
        <a href={url} rel="license">
          {name}
        </a>
      ) : (
        name
      )}
      {after}
    </p>
  );
}
