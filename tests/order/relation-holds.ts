import type { RelativeTime } from "../../src/model/index.js";

/** When something starts and ends, in seconds. */
export type Span = readonly [start: number, end: number];

/** Whether a relative time holds of two spans, by the definition of each relation; its offset is in seconds, with a bound. */
export function holds(
  [a, b]: Span,
  [c, d]: Span,
  { relation, point, toPoint, offset, bound }: RelativeTime,
): boolean {
  const [first, last] = point === "start" ? [a, a] : point === "end" ? [b, b] : [a, b];
  const [otherFirst, otherLast] = toPoint === "start" ? [c, c] : toPoint === "end" ? [d, d] : [c, d];
  const seconds = offset === undefined ? undefined : Number(offset.slice(2, -1));
  const far = (distance: number): boolean =>
    distance > 0 &&
    (seconds === undefined || (bound === "at-most" ? distance <= seconds : distance >= seconds));
  switch (relation) {
    case "before":
      return far(otherFirst - last);
    case "after":
      return far(first - otherLast);
    case "at":
      return first <= otherLast && otherFirst <= last;
    case "meets":
      return b === c && a < b && c < d;
    case "met-by":
      return d === a && c < d && a < b;
    case "overlaps":
      return a < c && c < b && b < d;
    case "overlapped-by":
      return c < a && a < d && d < b;
    case "starts":
      return a === c && b < d && a < b;
    case "started-by":
      return a === c && d < b && c < d;
    case "during":
      return c < a && b < d && a < b;
    case "contains":
      return a < c && d < b && c < d;
    case "finishes":
      return c < a && b === d && a < b;
    case "finished-by":
      return a < c && b === d && c < d;
    case "equals":
      return a === c && b === d && a < b;
  }
}
