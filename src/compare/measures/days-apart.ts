import { memoize } from "../../collections/index.js";
import { canDatesIntersect, parseEdtf } from "../../time/index.js";

/** How many days apart two dates are at least, the next day being one; 0 where they can meet. */
export function daysApart(left: string, right: string): number {
  // Whatever a date means, it can meet itself; a set of vague dates takes long to be held against another.
  if (left === right) return 0;
  const [a, b] = [plainSpan(left), plainSpan(right)];
  // Most dates are plain, and this is asked for every two events.
  if (a && b) return distanceOf(a, b);
  if (canDatesIntersect(left, right)) return 0;
  // 24:00 ends the day that it is written with (ISO 8601-1, 4.3.8), though the moment is the next day's first.
  const [one, other] = [dayEndedBy(left), dayEndedBy(right)];
  if ((one !== left || other !== right) && canDatesIntersect(one, other)) return 0;
  return Math.max(
    1,
    Math.min(distanceOf(spanOf(left), spanOf(right)), distanceOf(spanOf(one), spanOf(other))),
  );
}

/** The day of a date whose time is 24:00; any other date as it is. */
function dayEndedBy(date: string): string {
  return date.replace(/^([^/]*)T24:00(?::00)?(?:Z|[+-][0-9:]+)?$/, "$1");
}

interface Span {
  start: number;
  /** The first day that no longer belongs to it. */
  end: number;
}

function distanceOf(a: Span, b: Span): number {
  const between = Math.max(a.start - b.end, b.start - a.end);
  return between < 0 ? 0 : Math.floor(between) + 1;
}

function spanOf(date: string): Span {
  const { earliest = -Infinity, latest = Infinity } = parseEdtf(date);
  return { start: earliest, end: latest };
}

/** The days of a date that is a day, a month or a year without any mark. */
const plainSpan: (date: string) => Span | null = /* @__PURE__ */ memoize((date) =>
  /^[0-9]{4}(-[0-9]{2}){0,2}$/.test(date) && !/-(2[1-9]|3[0-9]|4[0-9])$/.test(date.slice(0, 7))
    ? spanOf(date)
    : null,
);
