import type { Actor, DossierIndex, Id } from "../../model/index.js";
import type { IdentityVerdict, Likeness } from "../terms/index.js";
import { compareSides, type SidesComparison } from "./compare-sides.js";
import { relateIris } from "./iris.js";
import { foldName } from "./names/fold.js";
import { bodyWords, smallWords } from "./names/name-words.js";
import { shareFullName } from "./names/person-names.js";
import { countryNamed, namesOf, relateNamed } from "./names-of-records.js";
import { isNamedByOffice, relateOffices } from "./offices.js";
import type { Sides } from "./sides.js";

/** An account's look-ups of actors. */
export interface ActorContext {
  readonly index: DossierIndex;
  readonly sides: Sides;
  /** How many polities the document has of a country. */
  polities(country: string): number;
}

/**
 * Relates the actors of one document to those of another. Only an identifier makes two surely one: an IRI, the code of a country, or a
 * name together with an office or an owner.
 */
export function createActorRelation(
  left: ActorContext,
  right: ActorContext,
): (a: Actor, b: Actor) => IdentityVerdict {
  // Owners are related by their own names and identifiers only, so that this never goes in circles.
  const owners: Likeness = (a, b) => {
    const [one, other] = [left.index.actor(a), right.index.actor(b)];
    return one && other ? relate(one, other, undefined) : "unknown";
  };

  const namesIn =
    ({ index }: ActorContext) =>
    (id: Id): readonly string[] => {
      const actor = index.actor(id);
      return actor ? namesOf(actor) : [];
    };
  const [leftNames, rightNames] = [namesIn(left), namesIn(right)];
  const byOffice: ByOffice = (a, b, sides) =>
    isNamedByOffice(a, b, owners, isShared(sides), leftNames, rightNames);

  const relate = (a: Actor, b: Actor, ownersOf: Likeness | undefined): IdentityVerdict => {
    const iris = relateIris(a.sameAs, b.sameAs);
    if (iris !== "unknown") return iris;
    if (a.kind === "polity" && b.kind === "polity") return relatePolities(a, b);
    if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return "different";
    const sides = ownersOf && sidesOf(a, b, ownersOf);
    if (a.kind === "unnamed" || b.kind === "unnamed") return relateUnnamed(a, b, sides, byOffice);
    if (a.kind !== b.kind) return mayBeOne(a, b) ? "unknown" : "different";
    return a.kind === "person"
      ? relatePeople(a, b, sides, ownersOf, byOffice)
      : relateBodies(a, b, sides, ownersOf);
  };

  const relatePolities = (a: Actor, b: Actor): IdentityVerdict => {
    const names = relateNamed(a, b, "polity");
    const [ofA, ofB] = [a.country ?? countryNamed(a), b.country ?? countryNamed(b)];
    if (ofA !== undefined && ofB !== undefined && ofA !== ofB) return "different";
    if (a.country !== undefined && a.country === b.country) {
      if (names === "equal") return "same";
      const alone = left.polities(a.country) === 1 && right.polities(a.country) === 1;
      return names === "likely" || alone ? "likely-same" : "unknown";
    }
    if (ofA !== undefined && ofA === ofB) return "likely-same";
    return names === "equal" || names === "likely" ? "likely-same" : names;
  };

  const sidesOf = (a: Actor, b: Actor, relateOwners: Likeness): SidesComparison["relation"] => {
    const outer = (actor: Actor, { sides }: ActorContext) =>
      sides.ofActor(actor.id).filter((side) => side.actor !== actor.id);
    return compareSides(outer(a, left), outer(b, right), relateOwners).relation;
  };
  return (a, b) => relate(a, b, owners);
}

type ByOffice = (a: Actor, b: Actor, sides: SidesComparison["relation"] | undefined) => boolean;

function relateUnnamed(
  a: Actor,
  b: Actor,
  sides: SidesComparison["relation"] | undefined,
  byOffice: ByOffice,
): IdentityVerdict {
  if (sides === "disjoint") return "different";
  return sides && byOffice(a, b, sides) ? "likely-same" : "unknown";
}

function relatePeople(
  a: Actor,
  b: Actor,
  sides: SidesComparison["relation"] | undefined,
  owners: Likeness | undefined,
  byOffice: ByOffice,
): IdentityVerdict {
  const names = relateNamed(a, b, "person");
  const isLike = names === "equal" || names === "likely";
  if (!owners) return isLike ? "likely-same" : names;
  if (names !== "equal" && byOffice(a, b, sides)) return "likely-same";
  // Titles of one office differ from language to language.
  const isFull = namesOf(a).some((one) => namesOf(b).some((other) => shareFullName(one, other)));
  const offices = relateOffices(a, b, owners);
  // Of three names each account may leave out another.
  if (!isLike && isFull && offices === "same") return "likely-same";
  if (!isLike) return names;
  const belonging = a.partOf !== undefined && b.partOf !== undefined ? owners(a.partOf, b.partOf) : "unknown";
  if (belonging === "different" && sides === "disjoint") return "different";
  if (names === "equal")
    return offices === "same" || belonging === "same" || belonging === "likely-same" ? "same" : "likely-same";
  if (sides === "disjoint") return "different";
  return offices === "different" && !isFull ? "unknown" : "likely-same";
}

function relateBodies(
  a: Actor,
  b: Actor,
  sides: SidesComparison["relation"] | undefined,
  owners: Likeness | undefined,
): IdentityVerdict {
  const names = relateNamed(a, b, "body");
  if (sides === "disjoint") return "different";
  if (names !== "equal" && names !== "likely") return names;
  const belonging =
    owners && a.partOf !== undefined && b.partOf !== undefined ? owners(a.partOf, b.partOf) : "unknown";
  if (belonging === "different") return "different";
  const isTied = isShared(sides) || belonging === "same" || belonging === "likely-same";
  // Every state has a ministry of defence.
  if (!isTied && isGeneric(a) && isGeneric(b)) return "unknown";
  return isTied && names === "equal" ? "same" : "likely-same";
}

/** Whether actors of two kinds have one name, which the documents may only have put under two kinds. */
function mayBeOne(a: Actor, b: Actor): boolean {
  const names = relateNamed(a, b, "body");
  return names === "equal" || names === "likely";
}

function isGeneric(actor: Actor): boolean {
  return namesOf(actor).every((name) =>
    foldName(name).every((word) => bodyWords.has(word) || smallWords.has(word)),
  );
}

function isShared(sides: SidesComparison["relation"] | undefined): boolean {
  return sides === "equal" || sides === "includes" || sides === "overlaps";
}

/** How many polities there are of each country. */
export function countPolities(actors: readonly Actor[]): (country: string) => number {
  const counts = new Map<string, number>();
  for (const { kind, country } of actors)
    if (kind === "polity" && country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  return (country) => counts.get(country) ?? 0;
}
