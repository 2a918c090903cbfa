import { append } from "../../collections/index.js";
import type { Id, Territory } from "../../model/index.js";

/** A territory that an event covers. */
export interface CoveredTerritory {
  territory: Id;
  /** The listed territory that contains it; empty if it is listed itself. */
  origin: { inheritedFrom?: Id };
}

/**
 * Creates a function that finds the territories an event covers: those it lists and, with `parts`, all territories within them, each
 * with the nearest listed one that contains it. The result is in the order of the document. Cycles of `within` are harmless.
 */
export function createTerritoryFinder(
  territories: readonly Territory[],
): (listed: readonly Id[], parts: boolean) => CoveredTerritory[] {
  const order = new Map<Id, number>();
  const inner = new Map<Id, Id[]>();
  territories.forEach(({ id, within }, at) => {
    if (order.has(id)) return;
    order.set(id, at);
    if (within !== undefined) append(inner, within, id);
  });
  return (listed, parts) => {
    const found = new Map<Id, CoveredTerritory>();
    for (const territory of listed) found.set(territory, { territory, origin: {} });
    // Breadth-first, from the outside in: the first path to a territory starts at the nearest listed one.
    const queue = parts ? [...found.values()] : [];
    for (const { territory, origin } of queue) {
      for (const part of inner.get(territory) ?? []) {
        if (found.has(part)) continue;
        const covered = { territory: part, origin: { inheritedFrom: origin.inheritedFrom ?? territory } };
        found.set(part, covered);
        queue.push(covered);
      }
    }
    return [...found.values()].sort((a, b) => (order.get(a.territory) ?? 0) - (order.get(b.territory) ?? 0));
  };
}
