import type { Place } from "../../graph/walk.js";
import { toPointer } from "../../issues/path.js";
import type { Actor } from "../../records/actor.js";
import type { Territory } from "../../records/territory.js";
import type { Id } from "../../values/id.js";
import type { Rule } from "../rule.js";

/** What identifies a territory or an actor identifies one record. */
export const sharedIdentity: Rule = ({ report }) => {
  const known = new Map<string, { id: Id; first: string }>();
  const judge = (kind: string, id: Id, value: string, place: Place, ...keys: (string | number)[]): void => {
    const key = `${kind} ${value}`;
    const other = known.get(key);
    if (!other) known.set(key, { id, first: toPointer(place.path) });
    else if (other.id !== id) report("shared-identity", place, { value, first: other.first }, ...keys);
  };
  const judgeIris = (kind: string, { id, sameAs = [] }: Actor | Territory, place: Place): void => {
    const own = new Set<string>();
    sameAs.forEach((iri, index) => {
      // One that the record itself has twice is a repeated item.
      if (!own.has(iri)) judge(kind, id, iri, place, "sameAs", index);
      own.add(iri);
    });
  };
  return {
    actor: (actor, place) => {
      judgeIris("actor", actor, place);
    },
    territory: (territory, place) => {
      if (territory.code !== undefined) judge("territory", territory.id, territory.code, place, "code");
      judgeIris("territory", territory, place);
    },
  };
};
