/** How to read a measure: a length of time, a distance between two points in time, a quantity. */
export const durationBounds = [
  /** Approximate: "about two hours". */
  "about",
  /** This much or more: "more than two hours", "not before", "at least 40". */
  "at-least",
  /** This much or less: "under two hours", "within", "at the latest", "up to 40". */
  "at-most",
] as const;

/** A term of {@link durationBounds}. */
export type DurationBound = (typeof durationBounds)[number];
