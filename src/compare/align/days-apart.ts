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
  return Math.max(1, distanceOf(spanOf(left), spanOf(right)));
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
