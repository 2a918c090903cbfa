import type { TimeDifference } from "../constraints/index.js";
import { createGraph, findShortestPaths } from "../solver/index.js";

/** How many conflicts are told apart; beyond that, all that is said is set apart as one. */
const mostConflicts = 100;

/** From how many reasons on a conflict is told as it was found, a circle of constraints, which is minimal but for rare cases. */
const mostMinimized = 50;

/**
 * Sets apart what cannot hold together: one minimal set of reasons after the other, until the rest is consistent. Each set is
 * minimal: without any one of its reasons the others can hold.
 */
export function separateConflicts(
  points: number,
  differences: readonly TimeDifference[],
): { consistent: readonly TimeDifference[]; conflicts: number[][] } {
  const conflicts: number[][] = [];
  let consistent = differences;
  for (;;) {
    const cycle = findConflict(points, consistent);
    if (!cycle) return { consistent, conflicts: conflicts.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)) };
    const minimal =
      cycle.size > mostMinimized ? [...cycle].sort((a, b) => a - b) : minimize(consistent, cycle);
    conflicts.push(minimal);
    const dropped = new Set(minimal);
    const all = conflicts.length >= mostConflicts;
    consistent = consistent.filter(({ reason }) => reason === -1 || !(all || dropped.has(reason)));
  }
}

/** The reasons, other than that nothing ends before it starts, of differences that cannot all hold; undefined if they can. */
export function findConflict(
  points: number,
  differences: readonly TimeDifference[],
): Set<number> | undefined {
  const found = findShortestPaths(createGraph(points, differences));
  if (found.consistent) return undefined;
  const reasons = new Set(found.cycle.flatMap((index) => differences[index]?.reason ?? []));
  reasons.delete(-1);
  return reasons;
}

/** Leaves out, one by one, every reason without which the others still cannot hold. */
function minimize(differences: readonly TimeDifference[], reasons: ReadonlySet<number>): number[] {
  const relevant = differences.filter(({ reason }) => reasons.has(reason));
  const touched = new Set(relevant.flatMap(({ from, to }) => [from, to]));
  const own = differences.filter(
    ({ reason, from, to }) => reason === -1 && touched.has(from) && touched.has(to),
  );
  // Only the points of the conflict, so that the work depends on its size alone.
  const numbers = new Map([...touched].map((point, number) => [point, number]));
  const renumber = (difference: TimeDifference): TimeDifference => ({
    ...difference,
    from: numbers.get(difference.from) ?? 0,
    to: numbers.get(difference.to) ?? 0,
  });
  const [few, always] = [relevant.map(renumber), own.map(renumber)];
  const kept = new Set(reasons);
  for (const reason of reasons) {
    kept.delete(reason);
    const rest = few.filter((difference) => kept.has(difference.reason));
    if (!findConflict(numbers.size, [...always, ...rest])) kept.add(reason);
  }
  return [...kept].sort((a, b) => a - b);
}
