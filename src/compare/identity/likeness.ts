import { memoizePairs } from "../measures/index.js";
import { type Account, type Identification, identify } from "../sides/index.js";
import type { IdentityThresholds, IdentityVerdict, KnownRecords, Likeness } from "../terms/index.js";
import { eventLikeness } from "./event-likeness.js";
import { withKnownNames } from "./known-names.js";
import { provisionLikeness } from "./provision-likeness.js";

/** How the records of two documents are related, of every kind. */
export interface Likenesses {
  /** Relates two records: by identifiers and names, events and provisions by what they say. */
  readonly relate: Likeness;
  /** The actors, territories, instruments and sources that are one. */
  readonly identification: Identification;
}

/** Recognises the records of one document in another, where ids say nothing. */
export function createLikeness(
  left: Account,
  right: Account,
  thresholds: IdentityThresholds,
  known?: KnownRecords,
): Likenesses {
  const identification = known
    ? identify(withKnownNames(left, known), withKnownNames(right, known))
    : identify(left, right);
  // A chain of references asks for the same pairs again and again.
  const relate: Likeness = memoizePairs((a, b) => {
    const pair = <T>(
      one: T | undefined,
      other: T | undefined,
      judge: (one: T, other: T) => IdentityVerdict,
    ): IdentityVerdict | undefined => (one && other ? judge(one, other) : undefined);
    return (
      pair(left.index.provision(a), right.index.provision(b), (x, y) =>
        provisionLikeness(x, y, relate, thresholds),
      ) ??
      pair(left.index.event(a), right.index.event(b), (x, y) => eventLikeness(x, y, relate, thresholds)) ??
      identification.relate(a, b)
    );
  });
  return { relate, identification };
}
