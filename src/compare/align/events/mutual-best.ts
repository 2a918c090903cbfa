import type { DiplomaticEvent } from "../../../model/index.js";

/** Two records that may be one, by their positions, and how much speaks for it: more than 0. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly value: number;
}

/**
 * The candidates in which each record is strictly the other's best. A tie leaves all of its records alone, unless they have equal keys:
 * such records say the same and are interchangeable, so that neither ids nor the order of records matter.
 */
export function mutualBest<C extends Candidate>(
  candidates: readonly C[],
  leftKey: (index: number) => string,
  rightKey: (index: number) => string,
): C[] {
  const bestOfLeft = bestBy(candidates, ({ left }) => left);
  const bestOfRight = bestBy(candidates, ({ right }) => right);
  const mutual = candidates.filter(
    ({ left, right, value }) => value === bestOfLeft.get(left) && value === bestOfRight.get(right),
  );
  const [lefts, rights] = [
    countBy(
      candidates.filter(({ left, value }) => value === bestOfLeft.get(left)),
      ({ left }) => left,
    ),
    countBy(
      candidates.filter(({ right, value }) => value === bestOfRight.get(right)),
      ({ right }) => right,
    ),
  ];
  const isStrict = ({ left, right }: C): boolean => lefts.get(left) === 1 && rights.get(right) === 1;
  const [takenLeft, takenRight] = [new Set<number>(), new Set<number>()];
  return mutual.filter((candidate) => {
    const { left, right } = candidate;
    if (isStrict(candidate)) return true;
    if (takenLeft.has(left) || takenRight.has(right) || leftKey(left) !== rightKey(right)) return false;
    takenLeft.add(left);
    takenRight.add(right);
    return true;
  });
}

/** An event with what it is recognised by. */
export interface EventProfile {
  readonly event: DiplomaticEvent;
}

/** A text of what an event of one account says, equal for two that say the same. */
export type KeyOfEvent = (event: DiplomaticEvent, side: "left" | "right") => string;

/** {@link mutualBest} for events, by the keys of what they say. */
export function mutualBestEvents(
  candidates: readonly Candidate[],
  left: readonly EventProfile[],
  right: readonly EventProfile[],
  keyOf: KeyOfEvent,
): Candidate[] {
  const key = (profile: EventProfile | undefined, side: "left" | "right"): string =>
    profile ? keyOf(profile.event, side) : "";
  return mutualBest(
    candidates,
    (index) => key(left[index], "left"),
    (index) => key(right[index], "right"),
  );
}

/** The highest value of each record's candidates. */
export function bestBy(
  candidates: readonly Candidate[],
  indexOf: (candidate: Candidate) => number,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const candidate of candidates) {
    const index = indexOf(candidate);
    if (candidate.value > (best.get(index) ?? 0)) best.set(index, candidate.value);
  }
  return best;
}

/** How many items have each key. */
export function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
