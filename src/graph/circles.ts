import type { Path } from "../issues/path.js";
import type { Id } from "../values/id.js";

/** A reference from one record to another, and where it stands. */
export interface Edge {
  from: Id;
  to: Id;
  path: Path;
}

/**
 * One circle for each set of records that all lead to one another: the shortest through the one that comes first in `edges`,
 * which it starts with. Takes time in proportion to the edges, and no recursion, so that no chain is too long.
 */
export function findCircles(edges: readonly Edge[]): Edge[][] {
  const numbers = new Map<Id, number>();
  const leaving: { to: number; edge: Edge }[][] = [];
  for (const { from } of edges) {
    if (numbers.has(from)) continue;
    numbers.set(from, leaving.length);
    leaving.push([]);
  }
  for (const edge of edges) {
    const to = numbers.get(edge.to);
    if (to !== undefined) leaving[numbers.get(edge.from) ?? 0]?.push({ to, edge });
  }

  const components = stronglyConnected(leaving);
  const judged = new Set<number>();
  const circles: Edge[][] = [];
  leaving.forEach((_, start) => {
    const component = components[start] ?? 0;
    if (judged.has(component)) return;
    judged.add(component);
    const circle = circleThrough(start, leaving, (record) => components[record] === component);
    if (circle) circles.push(circle);
  });
  return circles;
}

type Leaving = readonly (readonly { to: number; edge: Edge }[])[];

/** The number of each record's strongly connected component, by the algorithm of Tarjan (1972). */
function stronglyConnected(leaving: Leaving): number[] {
  const found: number[] = leaving.map(() => 0);
  const lowest: number[] = leaving.map(() => 0);
  const components: number[] = leaving.map(() => 0);
  const cursors: number[] = leaving.map(() => 0);
  const open: number[] = [];
  let count = 0;

  for (let start = 0; start < leaving.length; start++) {
    if (found[start] !== 0) continue;
    const path = [start];
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      if (found[at] === 0) {
        found[at] = lowest[at] = ++count;
        open.push(at);
      }
      const next = leaving[at]?.[cursors[at] ?? 0]?.to;
      if (next !== undefined) {
        cursors[at] = (cursors[at] ?? 0) + 1;
        if (found[next] === 0) path.push(next);
        // What is not in a component yet is on the way here.
        else if (components[next] === 0) lowest[at] = Math.min(lowest[at] ?? 0, found[next] ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lowest[parent] = Math.min(lowest[parent] ?? 0, lowest[at] ?? 0);
      if (lowest[at] !== found[at]) continue;
      const component = found[at] ?? 0;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        components[member] = component;
        if (member === at) break;
      }
    }
  }
  return components;
}

/** The shortest way from a record back to it through others of its component. */
function circleThrough(
  start: number,
  leaving: Leaving,
  isInside: (record: number) => boolean,
): Edge[] | undefined {
  const reached = new Map<number, { before: number; edge: Edge }>();
  const queue = [start];
  for (const at of queue) {
    for (const { to, edge } of leaving[at] ?? []) {
      if (!isInside(to) || reached.has(to)) continue;
      reached.set(to, { before: at, edge });
      queue.push(to);
    }
    const last = reached.get(start);
    if (!last) continue;
    const circle = [last.edge];
    for (let record = last.before; record !== start; ) {
      const step = reached.get(record);
      if (!step) break;
      circle.push(step.edge);
      record = step.before;
    }
    return circle.reverse();
  }
  return undefined;
}
