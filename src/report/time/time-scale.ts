import type { TimeBounds } from "../../order/index.js";
import { type Reach, reachOf } from "./reach.js";

/** Moments, in days from 1970-01-01, on a line from 0 to 100. */
export interface TimeScale {
  /** The place of a moment; an end of the line for an infinite one. */
  at(moment: number): number;
  /** The middle of each break. */
  readonly breaks: readonly number[];
  /** The stretches that are drawn to one measure, in order; between two of them the line is broken. */
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
}

/** The width of a break, and the room before the first and after the last moment. */
const breakWidth = 7;
const margin = 2;

/** The shortest gap that is broken, in days. */
const shortestBreak = 7;

/** How many times as long as all the others together a gap is that is broken, and how many are. */
const longGap = 1.5;
const mostBreaks = 4;

/** The rest that is too short to be drawn, in days. */
const shortestRest = 1 / 24;

/**
 * Creates the scale of the bounds of several records. A gap that would leave little room for the rest is broken, unless every record
 * reaches over it, or one does and there is no rest. Undefined without a bound.
 */
export function createTimeScale(records: readonly TimeBounds[]): TimeScale | undefined {
  const moments = records.flatMap((bounds) => Object.values(bounds)).filter((moment) => moment !== undefined);
  const sorted = [...new Set(moments)].sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const stretches = stretchesOf(sorted, records.map(reachOf));
  const length = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const room = 100 - 2 * margin - breakWidth * (stretches.length - 1);
  const measure = length === 0 ? 0 : room / length;
  let left = length === 0 ? 50 - (breakWidth * (stretches.length - 1)) / 2 : margin;
  const placed = stretches.map(({ start, end }) => {
    const from = left;
    left += (end - start) * measure + breakWidth;
    return { start, end, from };
  });
  const at = (moment: number): number => {
    if (!Number.isFinite(moment)) return moment < 0 ? 0 : 100;
    const own = placed.findLast(({ start }) => start <= moment) ?? placed[0];
    if (!own) return 0;
    return own.from + Math.min(Math.max(moment, own.start), own.end) * measure - own.start * measure;
  };
  return { at, stretches, breaks: placed.slice(1).map(({ from }) => from - breakWidth / 2) };
}

/** Sorted moments as stretches without a long gap. */
function stretchesOf(sorted: readonly number[], reaches: readonly Reach[]): { start: number; end: number }[] {
  const gaps = sorted
    .slice(1)
    .map((moment, at) => ({ at: at + 1, length: moment - (sorted[at] ?? moment) }))
    .sort((a, b) => b.length - a.length || a.at - b.at);
  let rest = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  const cuts: number[] = [];
  for (const { at, length } of gaps.slice(0, mostBreaks)) {
    rest -= length;
    const start = sorted[at - 1] ?? 0;
    const reachesOver = ({ from, to }: Reach): boolean => from <= start && start + length <= to;
    const isWhole = rest < shortestRest ? reaches.some(reachesOver) : reaches.every(reachesOver);
    if (length < shortestBreak || length <= longGap * rest || isWhole) break;
    cuts.push(at);
  }
  const bounds = [0, ...cuts.sort((a, b) => a - b), sorted.length];
  return bounds.slice(0, -1).map((from, at) => ({
    start: sorted[from] ?? 0,
    end: sorted[(bounds[at + 1] ?? sorted.length) - 1] ?? 0,
  }));
}
