import type { Id } from "../../model/index.js";
import { type Edge, findCycles } from "../../order/index.js";
import type { Circles } from "../run/run.js";

export function createCircles(): Circles {
  const fields = new Map<string, Edge[]>();
  return {
    note: (field, from, to, path) => {
      const edge = { from, to, path };
      const edges = fields.get(field);
      if (edges) edges.push(edge);
      else fields.set(field, [edge]);
    },
    settle: (run) => {
      for (const [field, edges] of fields) {
        if (!leadsOn(edges)) continue;
        for (const cycle of findCycles(edges)) {
          const [first] = cycle;
          if (!first) continue;
          const ids = [first.from, ...cycle.map(({ to }) => to)];
          run.reportAt(first.path, "circular-reference", { field, ids });
        }
      }
    },
  };
}

/** True when some reference leads to a record that has one itself, as each does in a circle. */
function leadsOn(edges: readonly Edge[]): boolean {
  const starts = new Set<Id>();
  for (const { from } of edges) starts.add(from);
  for (const { to } of edges) if (starts.has(to)) return true;
  return false;
}
