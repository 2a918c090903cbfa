import { append, intAt } from "../../collections/index.js";
import type { Path } from "../../issues/index.js";
import type { Id } from "../../model/index.js";

/** A reference from one record to another, with the path of its field. */
export interface Edge {
  from: Id;
  to: Id;
  path: Path;
}

/**
 * Finds one cycle in each strongly connected component: the shortest through the record that comes first in `edges`, starting with
 * that record. Takes linear time. It avoids recursion, so that long chains do not overflow the stack.
 */
export function findCycles(edges: readonly Edge[]): Edge[][] {
  const byRecord = new Map<Id, Edge[]>();
  for (const edge of edges) append(byRecord, edge.from, edge);
  const numbers = new Map([...byRecord.keys()].map((id, number) => [id, number]));
  const outgoing = [...byRecord.values()].map((list) =>
    list.flatMap((edge) => {
      const to = numbers.get(edge.to);
      return to === undefined ? [] : [{ to, edge }];
    }),
  );

  const components = stronglyConnected(outgoing);
  const visited = new Set<number>();
  const cycles: Edge[][] = [];
  outgoing.forEach((_, start) => {
    const component = intAt(components, start);
    if (visited.has(component)) return;
    visited.add(component);
    const cycle = shortestCycle(start, outgoing, (record) => components[record] === component);
    if (cycle) cycles.push(cycle);
  });
  return cycles;
}

type OutgoingEdges = readonly (readonly { to: number; edge: Edge }[])[];

/** The strongly connected component of each record, as a number from 1 (Tarjan 1972). */
function stronglyConnected(outgoing: OutgoingEdges): Int32Array {
  const found = new Int32Array(outgoing.length);
  const lowest = new Int32Array(outgoing.length);
  const components = new Int32Array(outgoing.length);
  const cursors = new Int32Array(outgoing.length);
  const open: number[] = [];
  let count = 0;

  for (let start = 0; start < outgoing.length; start++) {
    if (found[start] !== 0) continue;
    const path = [start];
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      if (found[at] === 0) {
        found[at] = lowest[at] = ++count;
        open.push(at);
      }
      const next = outgoing[at]?.[intAt(cursors, at)]?.to;
      if (next !== undefined) {
        cursors[at] = intAt(cursors, at) + 1;
        if (found[next] === 0) path.push(next);
        // A record without a component is on the current path, or was reached from it.
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

/** The shortest cycle through a record, by breadth-first search within its component. */
function shortestCycle(
  start: number,
  outgoing: OutgoingEdges,
  isInside: (record: number) => boolean,
): Edge[] | undefined {
  const reached = new Map<number, { before: number; edge: Edge }>();
  const queue = [start];
  for (const at of queue) {
    for (const { to, edge } of outgoing[at] ?? []) {
      if (!isInside(to) || reached.has(to)) continue;
      reached.set(to, { before: at, edge });
      queue.push(to);
    }
    const last = reached.get(start);
    if (!last) continue;
    const cycle = [last.edge];
    for (let record = last.before; record !== start; ) {
      const step = reached.get(record);
      if (!step) break;
      cycle.push(step.edge);
      record = step.before;
    }
    return cycle.reverse();
  }
  return undefined;
}
