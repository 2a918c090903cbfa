import { mapKeys } from "../collections/index.js";
import {
  type AllenRelation,
  converseOf,
  type ForwardRelation,
  forwardRelations,
  isForward,
  orderOfEnds,
} from "./allen.js";
import { grain, type Limits, type Spans } from "./spans/spans.js";

/**
 * How often spans are divided for one question. Beyond it the answer is that the relation is possible, which is safe. Only
 * long sets and intervals of vague dates get there.
 */
const patience = 3000;

/** How often in all, where there are so many pairs that each gets a few steps only. */
const mostSteps = 30_000;

/**
 * Of the relations asked, those that some span of the first can have to some span of the second.
 *
 * @param pairs - Among how many such questions patience is shared.
 */
export function possibleRelations(
  first: Spans,
  second: Spans,
  asked: readonly AllenRelation[],
  pairs: number,
): Set<AllenRelation> {
  const steps = stepsOf(pairs);
  const isPossible = (relation: ForwardRelation, left: Spans, right: Spans): boolean =>
    canBeSo((...parts) => limitsOf(relation, ...parts), left, right, steps);
  return new Set(
    asked.filter((relation) => {
      // Patience may end sooner one way than the other.
      if (relation === "equals")
        return isPossible(relation, first, second) && isPossible(relation, second, first);
      return isForward(relation)
        ? isPossible(relation, first, second)
        : isPossible(converseOf[relation], second, first);
    }),
  );
}

/**
 * Whether some span of the first can share a moment with some span of the second: as asking for every relation but before,
 * after, meets and met-by, in one search.
 *
 * @param pairs - Among how many such questions patience is shared.
 */
export function canIntersect(first: Spans, second: Spans, pairs: number): boolean {
  return canBeSo(limitsOfMeeting, first, second, stepsOf(pairs));
}

function stepsOf(pairs: number): number {
  return Math.max(Math.min(20, Math.ceil(mostSteps / pairs)), Math.floor(patience / pairs));
}

/** Between what the spans of two lie for which something holds; asked only of what is divided. */
type LimitsOfBoth = readonly [left: () => Limits, right: () => Limits];

/**
 * Whether a condition can hold.
 *
 * @param look - Tells what limits it puts on both, and undefined where it cannot hold. What it lets through of spans that can be
 * divided need not hold.
 */
function canBeSo(
  look: (left: Spans, right: Spans) => LimitsOfBoth | undefined,
  first: Spans,
  second: Spans,
  steps: number,
): boolean {
  const pairs: [Spans, Spans][] = [[first, second]];
  for (let step = 0; step < steps; step += 1) {
    const pair = pairs.pop();
    if (pair === undefined) return false;
    const [left, right] = pair;
    const limits = look(left, right);
    if (limits === undefined) continue;
    if (left.split !== undefined && (right.split === undefined || leeway(left) >= leeway(right)))
      for (const part of left.split(limits[0]())) pairs.push([part, right]);
    else if (right.split !== undefined) for (const part of right.split(limits[1]())) pairs.push([left, part]);
    else return true;
  }
  return true;
}

function leeway(spans: Spans): number {
  return between(spans.start, spans.lastStart) + between(spans.firstEnd, spans.end);
}

/** An end that may lie anywhere has no parts. */
function between(first: number, last: number): number {
  return Number.isFinite(last - first) ? last - first : 0;
}

function limitsOfMeeting(left: Spans, right: Spans): LimitsOfBoth | undefined {
  if (left.start >= right.end || right.start >= left.end) return undefined;
  const meeting = (other: Spans): Limits => ({
    start: Number.NEGATIVE_INFINITY,
    lastStart: other.end,
    firstEnd: other.start,
    end: Number.POSITIVE_INFINITY,
  });
  return [() => meeting(right), () => meeting(left)];
}

/** What two spans of one grain can be to each other, and a span to one of a coarser grain: calendar units nest. */
const ofOneGrain: ReadonlySet<ForwardRelation> = /* @__PURE__ */ new Set(["before", "meets", "equals"]);
const ofFinerGrain: ReadonlySet<ForwardRelation> = /* @__PURE__ */ new Set([
  "before",
  "meets",
  "starts",
  "during",
  "finishes",
]);
const ofCoarserGrain: ReadonlySet<ForwardRelation> = /* @__PURE__ */ new Set(["before", "meets"]);

function fitsGrains(relation: ForwardRelation, left: number, right: number): boolean {
  const coarser = Math.max(left, right);
  const finer = Math.min(left, right);
  // Seasons, quarters and thirds of a year do not nest in each other, nor winter in a year.
  if (coarser === grain.any || (finer === grain.partOfYear && coarser >= grain.partOfYear)) return true;
  return (left === right ? ofOneGrain : left < right ? ofFinerGrain : ofCoarserGrain).has(relation);
}

/** Where the start and end of the left and of the right stand in the order of the four ends; the same place if they coincide. */
type Places = readonly [a: number, b: number, c: number, d: number];

const places: Readonly<Record<ForwardRelation, Places>> = /* @__PURE__ */ mapKeys(forwardRelations, placesIn);

function placesIn(relation: ForwardRelation): Places {
  const placeOf = (end: string): number => orderOfEnds(relation).findIndex((group) => group.includes(end));
  return [placeOf("a"), placeOf("b"), placeOf("c"), placeOf("d")];
}

/** Between what the four ends lie if they are in the order of a relation, each later than those at a place before. */
function limitsOf(relation: ForwardRelation, left: Spans, right: Spans): LimitsOfBoth | undefined {
  if (!fitsGrains(relation, left.grain, right.grain)) return undefined;
  const [a, b, c, d] = places[relation];
  const lowest = (place: number): number =>
    Math.max(
      a <= place ? left.start : Number.NEGATIVE_INFINITY,
      b <= place ? left.firstEnd : Number.NEGATIVE_INFINITY,
      c <= place ? right.start : Number.NEGATIVE_INFINITY,
      d <= place ? right.firstEnd : Number.NEGATIVE_INFINITY,
    );
  const highest = (place: number): number =>
    Math.min(
      a >= place ? left.lastStart : Number.POSITIVE_INFINITY,
      b >= place ? left.end : Number.POSITIVE_INFINITY,
      c >= place ? right.lastStart : Number.POSITIVE_INFINITY,
      d >= place ? right.end : Number.POSITIVE_INFINITY,
    );
  const last = Math.max(b, d);
  for (let place = 0; place <= last; place += 1) {
    const low = lowest(place);
    if (low > highest(place) || (place < last && low >= highest(place + 1))) return undefined;
  }
  const limits = (start: number, end: number): Limits => ({
    start: lowest(start),
    lastStart: highest(start),
    firstEnd: lowest(end),
    end: highest(end),
  });
  return [() => limits(a, b), () => limits(c, d)];
}
