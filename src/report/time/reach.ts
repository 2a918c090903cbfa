import type { TimeBounds } from "../../order/index.js";

/** The time in which a record can lie, in days from 1970-01-01; infinite on a side that nothing bounds. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** The reach of a record. One of which only the length is unknown reaches to the last moment that is known of it. */
export function reachOf({ earliestStart, latestStart, earliestEnd, latestEnd }: TimeBounds): Reach {
  const last = Math.max(latestStart ?? Number.NEGATIVE_INFINITY, earliestEnd ?? Number.NEGATIVE_INFINITY);
  return {
    from: earliestStart ?? Number.NEGATIVE_INFINITY,
    to: latestEnd ?? (latestStart === undefined ? Number.POSITIVE_INFINITY : last),
  };
}
