import { grain, type Spans } from "./spans.js";

/**
 * The thirteen relations that one span of time can have to another (J. F. Allen, "Maintaining Knowledge about Temporal
 * Intervals", CACM 26, 1983). Of two given spans exactly one holds.
 */
export const allenRelations = [
  /** Ends, and later the other starts. */
  "before",
  /** Starts some time after the other's end. */
  "after",
  /** Ends at the moment at which the other starts: "2025-04" meets "2025-05". */
  "meets",
  /** Starts at the moment at which the other ends. */
  "met-by",
  /** Starts first, and ends within the other. */
  "overlaps",
  /** Starts within the other, and ends later. */
  "overlapped-by",
  /** Starts together with the other and ends sooner. */
  "starts",
  /** Starts together with the other and ends later. */
  "started-by",
  /** Starts later and ends sooner. */
  "during",
  /** Starts sooner and ends later. */
  "contains",
  /** Starts later and ends together with the other. */
  "finishes",
  /** Starts sooner and ends together with the other. */
  "finished-by",
  /** Starts and ends together with the other. */
  "equals",
] as const;

/** A term of {@link allenRelations}. */
export type AllenRelation = (typeof allenRelations)[number];

/**
 * The relations from the side of the first span, as the order of the four ends: (a, b) the first span, (c, d) the second; those
 * in one word coincide.
 */
const orders = {
  before: "a b c d",
  meets: "a bc d",
  overlaps: "a c b d",
  starts: "ac b d",
  during: "c a b d",
  finishes: "c a bd",
  equals: "ac bd",
} as const;

type Forward = keyof typeof orders;

/** The others are asked from the side of the second, so that both ways of asking get the same answer. */
const forward: Readonly<Record<Exclude<AllenRelation, Forward>, Forward>> = {
  after: "before",
  "met-by": "meets",
  "overlapped-by": "overlaps",
  "started-by": "starts",
  contains: "during",
  "finished-by": "finishes",
};

/**
 * A relation of Allen as the order of the four ends: a and b the start and end of the first span, c and d of the second; ends
 * that coincide stand together.
 */
export function orderOfEnds(relation: AllenRelation): readonly string[] {
  if (isForward(relation)) return orders[relation].split(" ");
  const swapped: Readonly<Record<string, string>> = { a: "c", b: "d", c: "a", d: "b" };
  return orders[forward[relation]].replaceAll(/[a-d]/g, (end) => swapped[end] ?? end).split(" ");
}

/** What two spans of one grain can be to each other, and a span to one of a coarser grain: calendar units nest. */
const ofOneGrain: ReadonlySet<Forward> = /* @__PURE__ */ new Set(["before", "meets", "equals"]);
const ofFinerGrain: ReadonlySet<Forward> = /* @__PURE__ */ new Set([
  "before",
  "meets",
  "starts",
  "during",
  "finishes",
]);
const ofCoarserGrain: ReadonlySet<Forward> = /* @__PURE__ */ new Set(["before", "meets"]);

/**
 * How often spans are divided for one question. Beyond it the answer is that the relation is possible, which is safe. Only
 * long sets of vague dates get there.
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
  const isPossible = (relation: Forward, left: Spans, right: Spans): boolean =>
    canBeSo((...parts) => fits(relation, ...parts), left, right, steps);
  return new Set(
    asked.filter((relation) => {
      // Patience may end sooner one way than the other.
      if (relation === "equals")
        return isPossible(relation, first, second) && isPossible(relation, second, first);
      return isForward(relation)
        ? isPossible(relation, first, second)
        : isPossible(forward[relation], second, first);
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
  return canBeSo(
    (left, right) => left.start < right.end && right.start < left.end,
    first,
    second,
    stepsOf(pairs),
  );
}

function stepsOf(pairs: number): number {
  return Math.max(Math.min(20, Math.ceil(mostSteps / pairs)), Math.floor(patience / pairs));
}

function isForward(relation: AllenRelation): relation is Forward {
  return relation in orders;
}

/** Whether a condition can hold; `fits` may say so too often of spans that can be divided, never too seldom. */
function canBeSo(
  fits: (left: Spans, right: Spans) => boolean,
  first: Spans,
  second: Spans,
  steps: number,
): boolean {
  const pairs: [Spans, Spans][] = [[first, second]];
  for (let step = 0; step < steps; step += 1) {
    const pair = pairs.pop();
    if (pair === undefined) return false;
    const [left, right] = pair;
    if (!fits(left, right)) continue;
    if (left.split !== undefined && (right.split === undefined || leeway(left) >= leeway(right)))
      for (const part of left.split()) pairs.push([part, right]);
    else if (right.split !== undefined) for (const part of right.split()) pairs.push([left, part]);
    else return true;
  }
  return true;
}

function fits(relation: Forward, left: Spans, right: Spans): boolean {
  return fitsGrains(relation, left.grain, right.grain) && fitsLimits(orders[relation], left, right);
}

function fitsGrains(relation: Forward, left: number, right: number): boolean {
  const coarser = Math.max(left, right);
  const finer = Math.min(left, right);
  // Seasons, quarters and thirds of a year do not nest in each other, nor winter in a year.
  if (coarser === grain.any || (finer === grain.partOfYear && coarser >= grain.partOfYear)) return true;
  return (left === right ? ofOneGrain : left < right ? ofFinerGrain : ofCoarserGrain).has(relation);
}

/** Whether the four ends can be put in an order, each within its own limits: each as early as the one before allows. */
function fitsLimits(order: string, left: Spans, right: Spans): boolean {
  let reached: number | undefined;
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (let at = 0; at <= order.length; at += 1) {
    const end = order[at] ?? " ";
    if (end === " ") {
      if (low > high || (reached !== undefined && high <= reached)) return false;
      reached = reached === undefined ? low : Math.max(low, reached);
      low = Number.NEGATIVE_INFINITY;
      high = Number.POSITIVE_INFINITY;
      continue;
    }
    const spans = end === "a" || end === "b" ? left : right;
    const isStart = end === "a" || end === "c";
    const first = isStart ? spans.start : spans.firstEnd;
    const last = isStart ? spans.lastStart : spans.end;
    if (first > low) low = first;
    if (last < high) high = last;
  }
  return true;
}

function leeway(spans: Spans): number {
  return spans.lastStart - spans.start + (spans.end - spans.firstEnd);
}
