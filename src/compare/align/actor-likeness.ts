import type { Actor, DossierIndex, Id } from "../../model/index.js";
import type { IdentityVerdict } from "../comparison.js";
import {
  compareIris,
  namesOf,
  noCommonScript,
  shareWord,
  similarityOfNames,
} from "../merge/names-of-records.js";
import type { IdentityThresholds } from "../tuning.js";
import { nameSimilarity, plainWords } from "./names.js";

/** Recognises the actors of one document in another. */
export function createActorLikeness(
  left: DossierIndex,
  right: DossierIndex,
  { sameName }: IdentityThresholds,
): (a: Actor, b: Actor) => IdentityVerdict {
  // Owners are looked at by their own names and codes only, so this never goes in circles.
  const owners = (a: Id | undefined, b: Id | undefined): IdentityVerdict => {
    const [one, other] = [
      a === undefined ? undefined : left.actor(a),
      b === undefined ? undefined : right.actor(b),
    ];
    return one && other ? likeness(one, other, undefined) : "unknown";
  };

  const likeness = (a: Actor, b: Actor, ownersOf: typeof owners | undefined): IdentityVerdict => {
    const iris = compareIris(a.sameAs, b.sameAs);
    if (iris !== "unknown") return iris;
    if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return "different";
    const names = similarityOfNames(a, b);
    if (a.kind === "polity" && b.kind === "polity" && a.country !== undefined && a.country === b.country)
      return names >= sameName ? "same" : "likely-same";
    if (names < 1 && ownersOf && isNamedByOffice(a, b, ownersOf)) return "likely-same";
    if (a.kind === "unnamed" || b.kind === "unnamed")
      return names === 1 && a.kind === b.kind ? "likely-same" : "unknown";
    if (names === noCommonScript) return "unknown";
    if (names < sameName) return shareWord(a, b) ? "unknown" : "different";
    if (a.kind !== b.kind) return names === 1 ? "unknown" : "different";
    if (!ownersOf) return "likely-same";
    const belonging = ownersOf(a.partOf, b.partOf);
    const offices = compareOffices(a, b, ownersOf, sameName);
    if (belonging === "different" || (offices === "different" && names < 1)) return "different";
    const sure = belonging === "same" || belonging === "likely-same" || offices === "same";
    return names === 1 && sure ? "same" : "likely-same";
  };
  return (a, b) => likeness(a, b, owners);
}

function compareOffices(
  { offices: ofA = [] }: Actor,
  { offices: ofB = [] }: Actor,
  owners: (a: Id | undefined, b: Id | undefined) => IdentityVerdict,
  sameName: number,
): IdentityVerdict {
  if (ofA.length === 0 || ofB.length === 0) return "unknown";
  const match = ofA.some((one) =>
    ofB.some(
      (other) =>
        nameSimilarity(one.title, other.title) >= sameName && owners(one.of, other.of) !== "different",
    ),
  );
  return match ? "same" : "different";
}

/** Whether one is known only by the office that the other holds: "The President of Lantara". */
function isNamedByOffice(
  a: Actor,
  b: Actor,
  owners: (a: Id | undefined, b: Id | undefined) => IdentityVerdict,
): boolean {
  const kinds = new Set([a.kind, b.kind]);
  if (!kinds.has("person") || (kinds.size > 1 && !kinds.has("unnamed"))) return false;
  const shared = (a.offices ?? []).filter((one) =>
    (b.offices ?? []).some((other) => {
      const owner = owners(one.of, other.of);
      return nameSimilarity(one.title, other.title) === 1 && (owner === "same" || owner === "likely-same");
    }),
  );
  const isCalled = (actor: Actor, title: string): boolean =>
    namesOf(actor).some((name) => ` ${plainWords(name)} `.includes(` ${plainWords(title)} `));
  return shared.some(({ title }) => isCalled(a, title) || isCalled(b, title));
}
