import type { Id } from "../../model/index.js";
import type { IdentityVerdict } from "../terms/index.js";

/** A relation that remembers what it has answered. */
export function memoizePairs(
  relate: (left: Id, right: Id) => IdentityVerdict,
): (left: Id, right: Id) => IdentityVerdict {
  const known = new Map<Id, Map<Id, IdentityVerdict>>();
  return (left, right) => {
    let row = known.get(left);
    if (!row) {
      row = new Map();
      known.set(left, row);
    }
    let verdict = row.get(right);
    if (verdict === undefined) {
      verdict = relate(left, right);
      row.set(right, verdict);
    }
    return verdict;
  };
}
