import { createGraph, tightenBounds } from "./difference-constraints.js";
import type { TimeDifference } from "./time-constraints.js";

/** How many conflicts are told apart; beyond that, everything that may be dropped is. */
const mostConflicts = 100;

/**
 * Sets apart what cannot hold together: one minimal set of reasons after the other, until the rest is consistent. Each set is
 * minimal: without any one of its reasons the others can hold.
 *
 * @param isFirm Which reasons stay when they are part of a conflict; at least one of any conflict must not.
 */
export function separateConflicts(
  points: number,
  differences: readonly TimeDifference[],
  isFirm: (reason: number) => boolean = () => false,
): { consistent: readonly TimeDifference[]; conflicts: number[][] } {
  const conflicts: number[][] = [];
  let consistent = differences;
  for (;;) {
    const found = tightenBounds(createGraph(points, consistent));
    if (found.consistent)
      return { consistent, conflicts: conflicts.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)) };
    const reasons = new Set(found.cycle.flatMap((index) => consistent[index]?.reason ?? []));
    reasons.delete(-1);
    const minimal = minimize(points, consistent, reasons);
    conflicts.push(minimal);
    const dropped = new Set(minimal);
    const all = conflicts.length >= mostConflicts;
    consistent = consistent.filter(
      ({ reason }) => reason === -1 || isFirm(reason) || !(all || dropped.has(reason)),
    );
  }
}

/** Leaves out, one by one, every reason without which the others still cannot hold. */
function minimize(
  points: number,
  differences: readonly TimeDifference[],
  reasons: ReadonlySet<number>,
): number[] {
  const relevant = differences.filter(({ reason }) => reasons.has(reason));
  const touched = new Set(relevant.flatMap(({ from, to }) => [from, to]));
  const own = differences.filter(
    ({ reason, from, to }) => reason === -1 && touched.has(from) && touched.has(to),
  );
  const kept = new Set(reasons);
  for (const reason of reasons) {
    kept.delete(reason);
    const rest = relevant.filter((difference) => kept.has(difference.reason));
    if (tightenBounds(createGraph(points, [...own, ...rest])).consistent) kept.add(reason);
  }
  return [...kept].sort((a, b) => a - b);
}
