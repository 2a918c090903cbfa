import type { Difference } from "./difference-constraints.js";
import { intAt } from "./number-at.js";

/**
 * Follows the reason of each bound to the point it comes from, each point once, until one comes round again: a bound that
 * tightens itself, through constraints that cannot all hold.
 *
 * @param reasons For each point the constraint that bounds it, as an index; -1 where none does.
 * @returns The constraints of one circle, as indexes, each before the one that starts where it ends; undefined where there is none.
 */
export function findCircleOfReasons(
  constraints: readonly Difference[],
  reasons: Int32Array,
): number[] | undefined {
  const walks = new Int32Array(reasons.length);
  for (let start = 0; start < reasons.length; start++) {
    let point = start;
    while (walks[point] === 0) {
      walks[point] = start + 1;
      const constraint = constraints[intAt(reasons, point)];
      if (!constraint) break;
      point = constraint.from;
      if (walks[point] === start + 1) return circleAt(point, constraints, reasons);
    }
  }
  return undefined;
}

function circleAt(point: number, constraints: readonly Difference[], reasons: Int32Array): number[] {
  const circle: number[] = [];
  let at = point;
  do {
    const reason = intAt(reasons, at);
    circle.push(reason);
    at = constraints[reason]?.from ?? point;
  } while (at !== point);
  return circle.reverse();
}
