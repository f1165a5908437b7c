/** Figures of an edition in, each measure with every value that a source gives for it out. */
import { valueLabel } from "../../../schemas/index.ts";
import type { Edition, Figure } from "../../../scripts/catalogue/model.ts";
import { numeral } from "../../../scripts/language/wording.ts";
import { useSite } from "../../context.ts";
import { domainOf, ExternalLink } from "../frame/ExternalLink.tsx";

interface FiguresProps {
  figures: readonly Figure[];
  /** Names the sources. */
  edition: Edition;
}

export function Figures({ figures, edition }: FiguresProps) {
  const site = useSite();
  if (figures.length === 0) return null;
  const words = site.words.edition;
  const measures = [...new Set(figures.map(({ measure }) => measure))];
  const disputed = measures.some((measure) => figures.filter((figure) => figure.measure === measure).length > 1);
  return (
    <section class="figures" aria-labelledby="figures">
      <h2 id="figures">{words.figures}</h2>
      <dl>
        {measures.map((measure) => (
          <div key={measure}>
            <dt>{valueLabel("edition", "figures.measure", measure, site.language)}</dt>
            {figures
              .filter((figure) => figure.measure === measure)
              .map((figure) => (
                <dd key={figure.source + figure.value}>
                  <FigureValue figure={figure} />
                  <span class="according">
                    <AccordingTo url={figure.source} edition={edition} />
                  </span>
                </dd>
              ))}
          </div>
        ))}
      </dl>
      {disputed && <p class="quiet">{site.text(words.figuresNote)}</p>}
    </section>
  );
}

function FigureValue({ figure }: { figure: Figure }) {
  const { language } = useSite();
  return (
    <span class="figure-value">
      {figure.precision && <small>{valueLabel("edition", "figures.precision", figure.precision, language)} </small>}
      {numeral(figure.value, language)}
    </span>
  );
}

function AccordingTo({ url, edition }: { url: string; edition: Edition }) {
  const site = useSite();
  const title = edition.sources.find((source) => source.url === url)?.title ?? domainOf(url);
  const [before, after] = site.words.edition.accordingTo.split("{source}");
  return (
    <>
      {before}
      <ExternalLink url={url}>{site.text(title)}</ExternalLink>
      {after}
    </>
  );
}
