import type { Id, Party } from "../../../model/index.js";
import type { Side, Sides } from "../../sides/index.js";

/** Names for the records of one document that mean the same in both: two records that are aligned have one key. */
export interface SharedKeys {
  /** The key of a record. */
  of(id: Id): string;
  /** The keys of the settled sides of parties. */
  sidesOf(parties: readonly Party[]): ReadonlySet<string>;
  /** The keys of the sides of actors. */
  sidesOfActors(actors: readonly Id[]): ReadonlySet<string>;
}

/** The keys of one document. `keyOf` gives aligned records of two documents one key. */
export function createSharedKeys(sides: Sides, keyOf: (id: Id) => string): SharedKeys {
  const keyOfSide = ({ actor, country }: Side): string =>
    country === undefined ? keyOf(actor ?? "") : `country ${country}`;
  const keysOf = (found: readonly Side[]): ReadonlySet<string> => new Set(found.map(keyOfSide));
  return {
    of: keyOf,
    sidesOf: (parties) => keysOf(sides.ofParties(parties).filter(({ settled }) => settled)),
    sidesOfActors: (actors) => keysOf(actors.flatMap((actor) => sides.ofActor(actor))),
  };
}
