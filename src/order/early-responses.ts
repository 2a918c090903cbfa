import type { Id } from "../model/index.js";
import type { TimeConstraints, TimeDifference } from "./constraints/index.js";
import { findConflict } from "./network/index.js";
import {
  createGraph,
  type Difference,
  type DifferenceGraph,
  findShortestPaths,
  reverseConstraints,
} from "./solver/index.js";

/** The times of a dossier, and which of the differences can hold together. */
export interface SettledTimes extends TimeConstraints {
  consistent: readonly TimeDifference[];
}

/**
 * Those of `links` whose record surely ends when the other starts, or sooner, unless the two are one moment: where the times
 * that can all hold leave nothing else. Takes one search for all that dates show, and one for each further link that is wrong;
 * in a dossier so large that this would take long, only the first of these are found.
 *
 * @param mostWork After how many differences looked at no further link is searched for that dates alone do not show to be wrong.
 */
export function* findEarlyResponses<L extends { from: Id; to: Id }>(
  { records, points, said, consistent }: SettledTimes,
  links: readonly L[],
  mostWork = 1_000_000,
): Iterable<L> {
  const timed = new Set(said.flatMap(({ record, to }) => [record, to]));
  const starts = new Map<Id, number>();
  records.forEach(({ id }, index) => {
    if (timed.has(id) && !starts.has(id)) starts.set(id, 2 * index + 1);
  });
  // That a response ends after its cause starts, by half of the least distance between two points.
  const expected = links.flatMap((link, index) => {
    const [response, cause] = [starts.get(link.from), starts.get(link.to)];
    if (response === undefined || cause === undefined) return [];
    return { from: response + 1, to: cause, atMost: -0.5, reason: said.length + index, link };
  });
  if (expected.length === 0) return;

  const forward = createGraph(points, consistent);
  const backward = createGraph(points, reverseConstraints(consistent));
  const latest = distancesFrom(forward, 0);
  const earliest = distancesFrom(backward, 0);
  const open: typeof expected = [];
  for (const difference of expected) {
    const most = (from: number, to: number): number => latest(to) + earliest(from);
    if (isEarly(difference, most)) yield difference.link;
    else open.push(difference);
  }

  for (let work = 0; work < mostWork; work += consistent.length) {
    const reasons = findConflict(points, [...consistent, ...open]);
    const suspect = open.find(({ reason }) => reasons?.has(reason));
    if (!suspect) return;
    open.splice(open.indexOf(suspect), 1);
    // Others may share in the conflict: whether it is this one shows when it is looked at alone.
    if (isEarly(suspect, (from, to) => distancesFrom(forward, from)(to))) yield suspect.link;
  }
}

/** Whether a response, of which `from` is the end, ends when `to` starts or sooner; `most`: how far one point can lie after another. */
function isEarly({ from, to }: Difference, most: (from: number, to: number) => number): boolean {
  const [start, causeEnd] = [from - 1, to + 1];
  return most(to, from) <= 0 && most(causeEnd, start) < 0;
}

/** How far each point can lie after one. */
function distancesFrom(graph: DifferenceGraph, point: number): (to: number) => number {
  const found = findShortestPaths(graph, point);
  return (to) => (found.consistent ? found.distances[to] : undefined) ?? Number.POSITIVE_INFINITY;
}
