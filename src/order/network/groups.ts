import type { Difference } from "../solver/index.js";

/**
 * For each record the number, from 1, of the first one that it is related to, directly or through others. What only shares the
 * calendar is not related.
 */
export function groupRelated(count: number, differences: readonly Difference[]): number[] {
  const parents = Array.from({ length: count + 1 }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? 0] ?? 0;
      at = parents[at] ?? 0;
    }
    return at;
  };
  const isCalendar = (point: number): boolean => point === 0 || point > 2 * count;
  for (const { from, to } of differences) {
    if (isCalendar(from) || isCalendar(to)) continue;
    const [a, b] = [root(Math.ceil(from / 2)), root(Math.ceil(to / 2))];
    parents[Math.max(a, b)] = Math.min(a, b);
  }
  return Array.from({ length: count }, (_, index) => root(index + 1));
}
