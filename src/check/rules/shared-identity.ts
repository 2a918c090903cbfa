import type { Place } from "../../graph/walk.js";
import { toPointer } from "../../issues/path.js";
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
  return {
    actor: ({ id, sameAs = [] }, place) =>
      sameAs.forEach((iri, index) => {
        judge("actor", id, iri, place, "sameAs", index);
      }),
    territory: ({ id, code, sameAs = [] }, place) => {
      if (code !== undefined) judge("territory", id, code, place, "code");
      sameAs.forEach((iri, index) => {
        judge("territory", id, iri, place, "sameAs", index);
      });
    },
  };
};
