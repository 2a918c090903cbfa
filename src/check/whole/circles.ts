import { append } from "../../collections/index.js";
import type { Id } from "../../model/index.js";
import { type Edge, findCycles } from "../../order/index.js";
import type { Circles } from "../run/run.js";

export function createCircles(): Circles {
  const noted: (Edge & { readonly field: string })[] = [];
  return {
    note: (field, from, to, path) => {
      noted.push({ field, from, to, path });
    },
    settle: (run) => {
      // What leads nowhere back by all fields together does so by none.
      if (!mayLeadBack(noted)) return;
      const fields = new Map<string, Edge[]>();
      for (const edge of noted) append(fields, edge.field, edge);
      for (const [field, edges] of fields) {
        if (!mayLeadBack(edges)) continue;
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

/** Few chains are longer, and a search takes less than more rounds would. */
const mostRounds = 16;

/** False when the references surely form no circle: each leads, step by step, to a record that has none itself. */
function mayLeadBack(edges: readonly Edge[]): boolean {
  let open = edges;
  for (let round = 0; round < mostRounds; round++) {
    const starts = new Set<Id>();
    for (const { from } of open) starts.add(from);
    const rest = open.filter(({ to }) => starts.has(to));
    if (rest.length === 0) return false;
    if (rest.length === open.length) return true;
    open = rest;
  }
  return true;
}
