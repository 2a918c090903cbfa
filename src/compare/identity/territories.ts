import { list } from "../../issues/index.js";
import type { Id } from "../../model/index.js";
import type { Rating } from "../terms/index.js";
import { type Identity, isSame } from "./identity.js";

/** A territory that two records both concern. */
export interface SharedTerritory {
  /** As the left record names it. */
  left: Id;
  /** As the right record names it. */
  right: Id;
  /** Which of the two lies in the other, where they are not one. */
  inside?: "left" | "right" | undefined;
}

/** The territories that both lists name, and those in one that lie in a territory of the other. */
export function sharedTerritories(
  left: readonly Id[],
  right: readonly Id[],
  identity: Identity,
): SharedTerritory[] {
  const shared: SharedTerritory[] = [];
  for (const a of new Set(left)) {
    for (const b of new Set(right)) {
      if (isSame(identity.relate(a, b))) {
        shared.push({ left: a, right: b });
        continue;
      }
      const inside = identity.inside(a, b);
      if (inside !== undefined) shared.push({ left: a, right: b, inside });
    }
  }
  // A territory that both name is judged there, not also through what contains it.
  const named = (side: "left" | "right", id: Id): boolean =>
    shared.some((pair) => pair.inside === undefined && pair[side] === id);
  return shared.filter((pair) => pair.inside === undefined || !named(pair.inside, pair[pair.inside]));
}

/** Compares which territories two records concern. */
export function rateTerritories(left: readonly Id[], right: readonly Id[], identity: Identity): Rating {
  const both = { left, right };
  const shared = sharedTerritories(left, right, identity);
  const [ofLeft, ofRight] = [new Set(left).size, new Set(right).size];
  const named = shared.filter(({ inside }) => inside === undefined).length;
  const names = (ids: readonly Id[], name: (id: Id) => string): string =>
    list([...new Set(ids)].map(name), "and");
  if (named === ofLeft && named === ofRight)
    return { ...both, outcome: "same", reason: `Both concern ${names(left, identity.leftName)}.` };
  const told = `The left concerns ${names(left, identity.leftName)}, the right ${names(right, identity.rightName)}`;
  const score = 0.3 + (0.6 * named) / Math.max(ofLeft, ofRight);
  if (named > 0) return { ...both, outcome: "differs", score, reason: `${told}.` };
  if (shared.length > 0)
    return { ...both, outcome: "compatible", score, reason: `${told}, of which one lies in the other.` };
  if (left.some((a) => right.some((b) => identity.relate(a, b) === "unknown")))
    return { ...both, outcome: "missing", reason: `${told}; whether they are the same cannot be told.` };
  return { ...both, outcome: "differs", score: 0, reason: `${told}.` };
}
