import type { Likeness, RecordPair } from "../terms/index.js";
import type { Recognised } from "./candidates.js";
import { foldName } from "./names/fold.js";
import { namesOf } from "./names-of-records.js";

interface Scored {
  left: number;
  right: number;
  score: number;
  pair: RecordPair;
}

/**
 * Chooses pairs of records that are one, surest first, each record in at most one. Where two pairs with a record in common are equally
 * sure, neither is taken, so that the order of records cannot matter.
 */
export function bestPairs(
  candidates: readonly (readonly [left: number, right: number])[],
  relate: Likeness,
  left: readonly Recognised[],
  right: readonly Recognised[],
): RecordPair[] {
  const scored: Scored[] = [];
  for (const [a, b] of candidates) {
    const [one, other] = [left[a], right[b]];
    if (!one || !other) continue;
    const verdict = relate(one.id, other.id);
    if (verdict !== "same" && verdict !== "likely-same") continue;
    const score = (verdict === "same" ? 4 : 2) + similarity(one, other) + (one.kind === other.kind ? 0.1 : 0);
    scored.push({ left: a, right: b, score, pair: { left: one.id, right: other.id, verdict } });
  }
  scored.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  const chosen: Scored[] = [];
  for (let from = 0; from < scored.length; ) {
    let to = from;
    while (to < scored.length && scored[to]?.score === scored[from]?.score) to++;
    const level = scored
      .slice(from, to)
      .filter((each) => !usedLeft.has(each.left) && !usedRight.has(each.right));
    const [timesLeft, timesRight] = [
      count(level.map((each) => each.left)),
      count(level.map((each) => each.right)),
    ];
    for (const each of level) {
      if (timesLeft.get(each.left) === 1 && timesRight.get(each.right) === 1) chosen.push(each);
      usedLeft.add(each.left);
      usedRight.add(each.right);
    }
    from = to;
  }
  return chosen.sort((a, b) => a.left - b.left).map(({ pair }) => pair);
}

function count(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** How many words the most alike names of two records have in common, 0 to 1: Dice's coefficient. */
function similarity(one: Recognised, other: Recognised): number {
  let best = 0;
  for (const a of foldedNames(one)) {
    for (const b of foldedNames(other)) {
      const shared = a.filter((word) => b.includes(word)).length;
      best = Math.max(best, (2 * shared) / (a.length + b.length || 1));
    }
  }
  // The main names decide where further names tie.
  return best + (one.name !== undefined && one.name === other.name ? 0.2 : 0);
}

function foldedNames(record: Recognised): (readonly string[])[] {
  const names = record.name === undefined ? [record.title ?? ""] : namesOf({ ...record, name: record.name });
  return names.map(foldName);
}
