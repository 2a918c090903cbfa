import { type DaySpan, spanOf, weekdayOf } from "./day-spans.js";
import type { CalendarParts } from "./expressions/date-expression.js";

/** The days of publication: one day, a month or a year, as far as it is known. */
export function anchorOf(published: string | undefined): DaySpan | undefined {
  const [, year, month, day] =
    /^(-?[0-9]{4,})(?:-([0-9]{2})(?:-([0-9]{2})(?:T.*)?)?)?(?=$|[?~%])/.exec(published ?? "") ?? [];
  if (year === undefined || Number(month ?? 1) > 12) return undefined;
  return spanOf(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
}

/** In days. */
const farthest = 300;

/** The years in which a day or month without a year lies nearest to publication, before and after. */
export function nearestYears({ month, days, weekday }: CalendarParts, { from, to }: DaySpan): number[] {
  const base = Math.floor(from / 365.2425) + 1970;
  const years = [-1, 0, 1].flatMap((shift) => {
    const year = base + shift;
    const span = spanOf(year, month, days?.[0]);
    if (!span) return [];
    return weekday === undefined || weekdayOf(span.from) === weekday || !days ? [{ year, ...span }] : [];
  });
  // With a weekday, the calendar chooses.
  if (weekday !== undefined && days) return years.map(({ year }) => year);
  const before = years.filter((span) => span.from <= to).at(-1);
  const after = years.find((span) => span.to >= from);
  // Almost a year away lies what would be named with its year, where the other one is near.
  if (before && after && before !== after) {
    if (after.from - to > farthest) return [before.year];
    if (from - before.to > farthest) return [after.year];
  }
  return [...new Set([before, after].flatMap((one) => one?.year ?? []))];
}
