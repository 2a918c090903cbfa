import { type Component, spanOfComponent } from "./date-components.js";
import type { CalendarParts } from "./date-expression.js";
import type { Reading } from "./date-readings.js";
import { type DaySpan, spanOf } from "./day-spans.js";

/** Whether an interval lies within the days of an expression and covers a good part of them: "2031-10-20/2031-10-31" for late October. */
export function isWithin(components: readonly Component[], readings: readonly Reading[]): boolean {
  const [first, last] = components.map(spanOfComponent);
  if (!first || !last) return false;
  const length = last.to - first.from + 1;
  return readings.some(({ spans, parts }) =>
    [...spans, ...(parts ? spansOfPart(parts, first.from) : [])].some(
      ({ from, to }) => first.from >= from && last.to <= to && 3 * length >= to - from + 1,
    ),
  );
}

/** Whether an interval begins with publication and ends with the days of an expression: "before the end of next week". */
export function reachesTo(
  components: readonly Component[],
  readings: readonly Reading[],
  anchors: readonly DaySpan[],
): boolean {
  const [first, last] = components.map(spanOfComponent);
  if (!first || !last || first.from >= last.to) return false;
  return (
    anchors.some(({ from }) => first.from === from || first.from === from + 1) &&
    // A week ends on Saturday or on Sunday.
    readings.some(({ spans }) =>
      spans.some(({ from, to }) => from < to && to - last.to >= 0 && to - last.to <= 1),
    )
  );
}

/** The days of "late October" in the year of a date. */
function spansOfPart({ year, month, part }: CalendarParts, near: number): DaySpan[] {
  if (month === undefined) return [];
  const base = Math.floor(near / 365.2425) + 1970;
  return [base - 1, base, base + 1].flatMap((one) => {
    const span = year === undefined || year === one ? spanOf(one, month) : undefined;
    if (!span) return [];
    return part
      ? [{ from: span.from + part[0] - 1, to: Math.min(span.to, span.from + part[1] - 1) }]
      : [span];
  });
}
