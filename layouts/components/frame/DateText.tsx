/** A partial ISO date in, the same date written out, readable by machines too. */
import { useSite } from "../../context.ts";
import { dateRange, longDate } from "../../dates.ts";

export function DateText({ date }: { date: string }) {
  return <time datetime={date}>{longDate(date, useSite().language)}</time>;
}

/** « du 9 au 11 juillet 2018 ». */
export function DateRange({ start, end }: { start: string; end?: string }) {
  const site = useSite();
  return <>{dateRange(start, end, site.words.dates, site.language)}</>;
}
