import type { Path } from "../issues/path.js";
import type { Id } from "../values/id.js";
import { intAt } from "./number-at.js";

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
  const byRecord = new Map<Id, Edge[]>();
  for (const edge of edges) {
    const found = byRecord.get(edge.from);
    if (found) found.push(edge);
    else byRecord.set(edge.from, [edge]);
  }
  const numbers = new Map([...byRecord.keys()].map((id, number) => [id, number]));
  const leaving = [...byRecord.values()].map((own) =>
    own.flatMap((edge) => {
      const to = numbers.get(edge.to);
      return to === undefined ? [] : [{ to, edge }];
    }),
  );

  const components = stronglyConnected(leaving);
  const judged = new Set<number>();
  const circles: Edge[][] = [];
  leaving.forEach((_, start) => {
    const component = intAt(components, start);
    if (judged.has(component)) return;
    judged.add(component);
    const circle = circleThrough(start, leaving, (record) => components[record] === component);
    if (circle) circles.push(circle);
  });
  return circles;
}

type Leaving = readonly (readonly { to: number; edge: Edge }[])[];

/** The number of each record's strongly connected component, by the algorithm of Tarjan (1972). */
function stronglyConnected(leaving: Leaving): Int32Array {
  const found = new Int32Array(leaving.length);
  const lowest = new Int32Array(leaving.length);
  const components = new Int32Array(leaving.length);
  const cursors = new Int32Array(leaving.length);
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
      const next = leaving[at]?.[intAt(cursors, at)]?.to;
      if (next !== undefined) {
        cursors[at] = intAt(cursors, at) + 1;
        if (found[next] === 0) path.push(next);
        // What is not in a component yet is on the way here.
        else if (components[next] === 0) lowest[at] = Math.min(intAt(lowest, at), intAt(found, next));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lowest[parent] = Math.min(intAt(lowest, parent), intAt(lowest, at));
      if (lowest[at] !== found[at]) continue;
      const component = intAt(found, at);
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
