import { memoize } from "../../collections/index.js";
import type { Actor, DossierIndex, Id, Party } from "../../model/index.js";
import { countryOfWord } from "./names/countries.js";
import { foldName } from "./names/fold.js";
import { countryNamed, namesOf } from "./names-of-records.js";

/** Whom somebody speaks for: a polity or organisation; where the document leads to none, the outermost actor that it leads to. */
export interface Side {
  /** The actor; undefined where only the code of its country is known. */
  readonly actor?: Id | undefined;
  /** The country's ISO 3166-1 code: the actor's own, or that of the country that its name names. */
  readonly country?: string | undefined;
  /** Whether it is a polity or organisation. If not, it may belong to any side. */
  readonly settled: boolean;
}

/** Look-ups of sides in one document. */
export interface Sides {
  /** The sides of a party: of the actor it acts for, else of itself. Several where several are spoken for. */
  ofParty(party: Party): readonly Side[];
  /** The sides of an actor: itself if it is a polity or organisation, else those that it belongs to. Never on to a bloc. */
  ofActor(id: Id): readonly Side[];
  /** The sides of all parties, each once. */
  ofParties(parties: readonly Party[]): readonly Side[];
  /** Whether a party is a named human being, so that another named one is another party. */
  isPerson(party: Party): boolean;
}

/** The {@link Sides} of a document. Without one, a side is the actor that is acted for, else the party itself. */
export function createSides(index?: DossierIndex): Sides {
  const ofActor = memoize((id: Id): readonly Side[] =>
    index ? findSides(id, index, new Set()) : [{ actor: id, settled: true }],
  );
  const ofParty = ({ who, onBehalfOf }: Party): readonly Side[] => ofActor(onBehalfOf ?? who);
  return {
    ofActor,
    ofParty,
    ofParties: (parties) => distinct(parties.flatMap(ofParty)),
    isPerson: ({ who }) => index?.actor(who)?.kind === "person",
  };
}

function findSides(id: Id, index: DossierIndex, path: ReadonlySet<Id>): readonly Side[] {
  // A source that speaks for itself speaks for its publisher.
  const actor = index.actor(id) ?? index.actor(index.source(id)?.publisher ?? "");
  if (!actor) return [{ actor: id, settled: false }];
  if (actor.kind === "polity" || actor.kind === "organisation")
    return [{ actor: actor.id, country: countryOfActor(actor), settled: true }];
  const further = new Set([...path, id, actor.id]);
  const follow = (ids: readonly Id[]): Side[] =>
    ids.filter((each) => !further.has(each)).flatMap((each) => findSides(each, index, further));
  const offices = (actor.offices ?? []).flatMap(({ of }) => of ?? []);
  const found = follow(actor.partOf === undefined ? offices : [...offices, actor.partOf]);
  const settled = found.filter((side) => side.settled);
  if (settled.length > 0) return distinct(settled);
  const ofGroup = follow(actor.members ?? []).filter((side) => side.settled);
  if (ofGroup.length > 0) return distinct(ofGroup);
  const country = actor.country ?? countryInName(actor);
  if (country !== undefined) return [{ country, settled: true }];
  const ofMembers = actor.kind === "person" ? [] : follow(membersOf(actor.id, index));
  const settledMembers = ofMembers.filter((side) => side.settled);
  if (settledMembers.length > 0) return distinct(settledMembers);
  return found.length > 0 ? distinct(found) : [{ actor: actor.id, settled: false }];
}

/** The actors that are part of another. */
function membersOf(id: Id, index: DossierIndex): Id[] {
  return index.referencesTo(id).flatMap(({ from, path }) => (path.at(-1) === "partOf" ? [from] : []));
}

/** Each side once. */
function distinct(sides: readonly Side[]): Side[] {
  const byActor = new Map(sides.map((side) => [side.actor ?? `country ${side.country}`, side]));
  const named = new Set(sides.flatMap(({ actor, country }) => (actor === undefined ? [] : (country ?? []))));
  return [...byActor.values()].filter(
    ({ actor, country }) => actor !== undefined || !named.has(country ?? ""),
  );
}

function countryOfActor(actor: Actor): string | undefined {
  return actor.country ?? (actor.kind === "polity" ? countryNamed(actor) : undefined);
}

/** The one country that the name of a body, delegation or unnamed person has in it: "a senior Iranian official". */
function countryInName(actor: Actor): string | undefined {
  // "Extremists in Norland" are not Norland's, "Norlandic reporters" neither.
  if (actor.kind === "person" || actor.kind === "media" || actor.kind === "group") return undefined;
  const codes = new Set(
    namesOf(actor).flatMap((name) => foldName(name).flatMap((word) => countryOfWord(word) ?? [])),
  );
  return codes.size === 1 ? [...codes][0] : undefined;
}
