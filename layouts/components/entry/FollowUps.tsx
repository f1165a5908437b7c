/** A work in, what became of it, date by date, out; nothing where nobody said. */
import { headingOf, valueLabel } from "../../../schemas/index.ts";
import type { Defi, Prototype } from "../../../scripts/catalogue/model.ts";
import { useSite } from "../../context.ts";
import { DateText } from "../frame/DateText.tsx";
import type { SectionProps } from "./FieldSection.tsx";

export function FollowUps({ entry, field }: SectionProps) {
  const site = useSite();
  const { followUps } = entry as Defi | Prototype;
  if (followUps.length === 0) return null;
  const oldestFirst = [...followUps].sort((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <section class="follow-ups" aria-labelledby="follow-ups">
      <h2 id="follow-ups">{site.text(headingOf(field, site.language))}</h2>
      <ol>
        {oldestFirst.map(({ date, status, note }) => (
          <li key={date + note}>
            <p class="follow-up-date">
              <DateText date={date} />
              {status && status !== "unknown" && (
                <span class="state">{valueLabel("prototype", "followUps.status", status, site.language)}</span>
              )}
            </p>
            <p>{site.text(note)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
