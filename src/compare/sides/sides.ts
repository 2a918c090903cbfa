import type { Actor, DossierIndex, Id, Party } from "../../model/index.js";

/** Whom somebody speaks for: a polity or organisation; where the document leads to none, the outermost actor that it leads to. */
export interface Side {
  /** The actor; undefined where a country is known by its code alone. */
  readonly actor?: Id | undefined;
  /** The country's ISO 3166-1 code. */
  readonly country?: string | undefined;
  /** Whether the chain ended at a polity or organisation. An open side may turn out to be any. */
  readonly settled: boolean;
}

/** Look-ups of sides in one document. */
export interface Sides {
  ofParty(party: Party): readonly Side[];
  ofActor(actor: Id): readonly Side[];
  /** The union over parties, each side once. */
  ofParties(parties: readonly Party[]): readonly Side[];
}

/** The sides of one document's parties; without a document a side is `onBehalfOf ?? who`. */
export function createSides(index?: DossierIndex): Sides {
  const known = new Map<Id, readonly Side[]>();
  const ofActor = (id: Id): readonly Side[] => {
    let found = known.get(id);
    if (!found) {
      found = index ? unique(outermost(id, index)) : [{ actor: id, settled: true }];
      known.set(id, found);
    }
    return found;
  };
  const ofParty = ({ who, onBehalfOf }: Party): readonly Side[] => ofActor(onBehalfOf ?? who);
  return { ofActor, ofParty, ofParties: (parties) => unique(parties.flatMap(ofParty)) };
}

function outermost(id: Id, index: DossierIndex, seen: ReadonlySet<Id> = new Set()): readonly Side[] {
  const actor = index.actor(id) ?? publisherOf(id, index);
  if (!actor) return [{ actor: id, settled: false }];
  if (actor.kind === "polity" || actor.kind === "organisation")
    return [{ actor: actor.id, country: actor.country, settled: true }];
  const owners = [
    ...(actor.offices ?? []).map((office) => office.of),
    ...(actor.partOf === undefined ? [] : [actor.partOf]),
  ].filter((owner): owner is Id => owner !== undefined && owner !== id && !seen.has(owner));
  const visited = new Set([...seen, id]);
  const sides = owners.flatMap((owner) => outermost(owner, index, visited)).filter(({ settled }) => settled);
  if (sides.length > 0) return sides;
  if (actor.country !== undefined) return [{ country: actor.country, settled: true }];
  return [{ actor: actor.id, settled: false }];
}

/** A source that speaks for itself speaks for its publisher. */
function publisherOf(id: Id, index: DossierIndex): Actor | undefined {
  const publisher = index.source(id)?.publisher;
  return publisher === undefined ? undefined : index.actor(publisher);
}

function unique(sides: readonly Side[]): readonly Side[] {
  const byKey = new Map(sides.map((side) => [side.country ?? side.actor ?? "", side]));
  return [...byKey.values()];
}
