/** What a search shows of an entry in, one line like EntryRow's out; rendered in the browser. */
import type { Kind } from "../../../schemas/index.ts";
import type { Piece } from "../../browser/marking.ts";
import { Motif } from "../frame/Motif.tsx";

export interface SearchResultProps {
  href: string;
  kind: Kind;
  kindLabel: string;
  slug: string;
  /** The year of its edition. */
  year?: number;
  title: readonly Piece[];
  /** Its summary, or the part of its text where the words are. */
  text: readonly Piece[];
  facts: readonly string[];
  /** The address of the sprite of motifs. */
  sprite: string;
  /** Which words it does not say. */
  lacking?: string;
}

export function SearchResult(props: SearchResultProps) {
  const { href, kind, kindLabel, slug, year, title, text, facts, sprite, lacking } = props;
  return (
    <article class={`row ${kind}`}>
      <Motif kind={kind} seed={slug} {...(year !== undefined && { year })} sprite={sprite} />
      <div>
        <h3>
          <a href={href}>
            <Marked pieces={title} />
          </a>
        </h3>
        {text.length > 0 && (
          <p>
            <Marked pieces={text} />
          </p>
        )}
        <p class="row-facts">
          <span class="kind">{kindLabel}</span>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {lacking && <span class="lacking">{lacking}</span>}
        </p>
      </div>
    </article>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}</>;
}
