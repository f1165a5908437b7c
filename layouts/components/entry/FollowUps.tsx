/** What became of a work in, its story date by date out; nothing where nobody said. */
import { valueLabel } from "../../../schemas/index.ts";
import type { FollowUp } from "../../../schemas/types.ts";
import { useSite } from "../../context.ts";
import { DateText } from "../frame/DateText.tsx";

export function FollowUps({ followUps }: { followUps: readonly FollowUp[] }) {
  const site = useSite();
  if (followUps.length === 0) return null;
  const oldestFirst = [...followUps].sort((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <section class="follow-ups" aria-labelledby="follow-ups">
      <h2 id="follow-ups">{site.words.entry.followUps}</h2>
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
