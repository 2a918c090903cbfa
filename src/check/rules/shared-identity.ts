import type { Place } from "../../graph/walk.js";
import { toPointer } from "../../issues/path.js";
import type { Actor } from "../../records/actor.js";
import type { Territory } from "../../records/territory.js";
import type { Id } from "../../values/id.js";
import type { Rule } from "../rule.js";

/** Which record has a code or an IRI, and where that record stands. */
type Known = Map<string, { id: Id; first: string }>;

/** What identifies a territory or an actor identifies one record. */
export const sharedIdentity: Rule = ({ report }) => {
  const actors: Known = new Map();
  const territories: Known = new Map();
  const judge = (known: Known, id: Id, value: string, place: Place, ...keys: (string | number)[]): void => {
    const other = known.get(value);
    if (!other) known.set(value, { id, first: toPointer(place.path) });
    else if (other.id !== id) report("shared-identity", place, { value, first: other.first }, ...keys);
  };
  const judgeIris = (known: Known, { id, sameAs = [] }: Actor | Territory, place: Place): void => {
    const own = new Set<string>();
    sameAs.forEach((iri, index) => {
      // One that the record itself has twice is a repeated item.
      if (!own.has(iri)) judge(known, id, iri, place, "sameAs", index);
      own.add(iri);
    });
  };
  return {
    actor: (actor, place) => {
      judgeIris(actors, actor, place);
    },
    territory: (territory, place) => {
      if (territory.code !== undefined) judge(territories, territory.id, territory.code, place, "code");
      judgeIris(territories, territory, place);
    },
  };
};
