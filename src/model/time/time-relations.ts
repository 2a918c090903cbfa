import { allenRelations } from "../../time/index.js";

/** The two end points of a span of time. */
export const timePoints = ["start", "end"] as const;

/** A term of {@link timePoints}. */
export type TimePoint = (typeof timePoints)[number];

/**
 * The relations between two times: `at`, and Allen's relations between whole spans. `before`, `after` and `at` also relate two
 * points, or a point and a span.
 */
export const timeRelations: readonly ["at", ...typeof allenRelations] = [
  /** At the time of the other, whichever of the two is longer; for points, the same point. */
  "at",
  ...allenRelations,
];

/** A term of {@link timeRelations}. */
export type TimeRelation = (typeof timeRelations)[number];
