import type { Nearness } from "../../model/index.js";
import {
  dated,
  datedWithin,
  isFirm,
  isPlaced,
  type TimeConstraints,
  type TimeDifference,
} from "../constraints/index.js";
import { createGraph, type Difference, findShortestPaths, reverseConstraints } from "../solver/index.js";
import { findConflict } from "./conflicts.js";
import { groupRelated } from "./groups.js";

/**
 * How far apart two related records are taken to lie where no measure is given, in seconds. Only the arrangement of what
 * the dossier leaves open uses these; no answer and no bound follows from them.
 */
const usualDistance: Readonly<Record<Nearness | "unstated", number>> = {
  immediately: 3600,
  shortly: 7 * 86_400,
  unstated: 30 * 86_400,
};

/** The records in one order, and one moment for each point with which every constraint should hold. */
export interface Arrangement {
  /** The numbers of the records. */
  sequence: readonly number[];
  /** For each point a moment, in seconds; where nothing bounds a point on either side it may miss a constraint. */
  moments: Float64Array;
}

/**
 * All records in an order that agrees with every constraint: by the middle between the earliest and the latest time that
 * each can have when related records lie as near as is usual. Both extremes agree with every constraint, so their middle does.
 *
 * @param consistent The differences that can all hold.
 */
export function arrange(
  { records, points, said }: TimeConstraints,
  consistent: readonly TimeDifference[],
): Arrangement {
  const known = extremes(points, consistent);
  const isOpen = (start: number): boolean =>
    known.least[start] === Number.NEGATIVE_INFINITY || known.most[start] === Number.POSITIVE_INFINITY;

  const near = assumeNearness(records.length, said, consistent, isOpen);
  const assumed = [...near, ...assumeDates(records, said.length + near.length)];
  const arranged = withWhatFits(points, consistent, assumed);
  const placed = extremes(points, arranged);
  const groups = groupRecords(records.length, arranged, placed);
  const anchored = new Set([0]);
  const anchors = groups.flatMap((group, index) => {
    if (anchored.has(group)) return [];
    anchored.add(group);
    const start = 2 * index + 1;
    return [
      { from: 0, to: start, atMost: 0 },
      { from: start, to: 0, atMost: 0 },
    ];
  });
  const middle = middles(anchors.length === 0 ? placed : extremes(points, [...arranged, ...anchors]));
  const sequence = records
    .map((_, index) => ({
      index,
      group: groups[index] ?? 0,
      start: middle(2 * index + 1),
      end: middle(2 * index + 2),
    }))
    .sort((a, b) => a.group - b.group || a.start - b.start || a.end - b.end)
    .map(({ index }) => index);
  return { sequence, moments: Float64Array.from({ length: points }, (_, point) => middle(point)) };
}

/** How often assumptions that cannot hold are dropped before all are. */
const mostAttempts = 10;

/** The differences, and of the assumptions those that do not contradict them. */
export function withWhatFits(
  points: number,
  differences: readonly TimeDifference[],
  assumed: readonly TimeDifference[],
): readonly TimeDifference[] {
  let fitting = assumed;
  for (let attempt = 0; attempt < mostAttempts && fitting.length > 0; attempt++) {
    const together = [...differences, ...fitting];
    const conflict = findConflict(points, together);
    if (!conflict) return together;
    fitting = fitting.filter(({ reason }) => !conflict.has(reason));
  }
  return differences;
}

/** For what is open, that it lies near what it is related to and does not last long, each as a reason of its own. */
function assumeNearness(
  count: number,
  said: TimeConstraints["said"],
  differences: readonly TimeDifference[],
  isOpen: (start: number) => boolean,
): TimeDifference[] {
  const assumed: TimeDifference[] = [];
  const assume = (from: number, to: number, atMost: number): void => {
    assumed.push({ from, to, atMost, reason: said.length + assumed.length });
  };
  for (let start = 1; start < 2 * count; start += 2) {
    if (isOpen(start)) assume(start, start + 1, usualDistance.unstated);
  }
  for (const { from, to, atMost, reason } of differences) {
    const constraint = said[reason];
    if (constraint?.to === undefined || atMost >= 0) continue;
    // `to` lies before `from`, which lies not much later.
    if (isOpen(startOf(from)) || isOpen(startOf(to))) {
      assume(to, from, Math.max(usualDistance[constraint.nearness ?? "unstated"], -atMost));
    }
  }
  return assumed;
}

/** For dates that may be others, that they are as written, and for the phase of a date, that it is where it usually is. */
function assumeDates(records: TimeConstraints["records"], firstReason: number): TimeDifference[] {
  return records.flatMap(({ when, published }, index) => {
    const date = published ?? when?.date;
    if (date === undefined || !isPlaced(date)) return [];
    const start = 2 * index + 1;
    const assumed = when?.phase === undefined ? [] : datedWithin(start, date, when.phase);
    if (!isFirm(date)) assumed.push(...dated(start, date, 0));
    return assumed.map((difference) => ({ ...difference, reason: firstReason + index }));
  });
}

/** 0 for records that something places on the calendar; for others the number, from 1, of the first record they are related to. */
function groupRecords(
  count: number,
  differences: readonly TimeDifference[],
  { least, most }: Extremes,
): number[] {
  const related = groupRelated(count, differences);
  const sizes = new Map<number, number>();
  for (const group of related) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return Array.from({ length: count }, (_, index) => {
    const start = 2 * index + 1;
    if (Number.isFinite(least[start]) || Number.isFinite(most[start])) return 0;
    const group = related[index] ?? 0;
    // What stands alone comes after what is related.
    return sizes.get(group) === 1 ? count + group : group;
  });
}

interface Extremes {
  /** The earliest time of each point, minus infinity where nothing bounds it. */
  least: Float64Array;
  /** The latest time of each point, infinity where nothing bounds it. */
  most: Float64Array;
}

function extremes(points: number, differences: readonly Difference[]): Extremes {
  const upper = findShortestPaths(createGraph(points, differences), 0);
  const lower = findShortestPaths(createGraph(points, reverseConstraints(differences)), 0);
  return {
    least: lower.consistent ? lower.distances.map((distance) => -distance) : new Float64Array(),
    most: upper.consistent ? upper.distances : new Float64Array(),
  };
}

/** The middle of each point; where one side is open, it is taken to lie further away than all that is bounded. */
function middles({ least, most }: Extremes): (point: number) => number {
  const bounded = [...least, ...most].filter(Number.isFinite);
  const far =
    2 * (bounded.reduce((a, b) => Math.max(a, b), 0) - bounded.reduce((a, b) => Math.min(a, b), 0)) + 1;
  return (point) => {
    const low = least[point] ?? Number.NEGATIVE_INFINITY;
    const high = most[point] ?? Number.POSITIVE_INFINITY;
    if (Number.isFinite(low)) return Number.isFinite(high) ? (low + high) / 2 : low + far / 2;
    return Number.isFinite(high) ? high - far / 2 : 0;
  };
}

function recordOf(point: number): number {
  return Math.ceil(point / 2);
}

function startOf(point: number): number {
  return 2 * recordOf(point) - 1;
}
