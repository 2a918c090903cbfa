import type { Territory } from "../records/territory.js";
import type { Id } from "../values/id.js";

/** A territory that something concerns, and through which other one, if it does so as a part of that. */
export interface Concerned {
  territory: Id;
  through: { through?: Id };
}

/**
 * Finds which territories something concerns: those that it lists and, with `parts`, all that lie within them, each through the
 * nearest around it that is listed. In the order of the document; territories that lie within themselves end nothing.
 */
export function nearestListed(
  territories: readonly Territory[],
): (listed: readonly Id[], parts: boolean) => Concerned[] {
  const order = new Map<Id, number>();
  const inner = new Map<Id, Id[]>();
  territories.forEach(({ id, within }, at) => {
    if (order.has(id)) return;
    order.set(id, at);
    if (within !== undefined) inner.set(within, [...(inner.get(within) ?? []), id]);
  });
  return (listed, parts) => {
    const found = new Map<Id, Concerned>();
    for (const territory of listed) found.set(territory, { territory, through: {} });
    // From the outside in, level by level: what is reached first is reached from the nearest.
    const open = parts ? [...found.values()] : [];
    for (const { territory, through } of open) {
      for (const part of inner.get(territory) ?? []) {
        if (found.has(part)) continue;
        const concerned = { territory: part, through: { through: through.through ?? territory } };
        found.set(part, concerned);
        open.push(concerned);
      }
    }
    return [...found.values()].sort((a, b) => (order.get(a.territory) ?? 0) - (order.get(b.territory) ?? 0));
  };
}
