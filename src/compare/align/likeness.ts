import type { DossierIndex, Source, Territory } from "../../model/index.js";
import type { IdentityVerdict, Likeness } from "../comparison.js";
import { compareIris, noCommonScript, similarityOfNames } from "../merge/names-of-records.js";
import type { IdentityThresholds } from "../tuning.js";
import { createActorLikeness } from "./actor-likeness.js";
import { eventLikeness } from "./event-likeness.js";
import { instrumentLikeness, provisionLikeness } from "./instrument-likeness.js";
import { memoizePairs } from "./memoize-pairs.js";

/**
 * Recognises the records of one document in another, where ids say nothing: by ISO codes, addresses and `sameAs` first, then by names
 * together with what else is given. A name alone makes two records likely the same, never surely.
 */
export function createLikeness(
  left: DossierIndex,
  right: DossierIndex,
  thresholds: IdentityThresholds,
): Likeness {
  const actors = createActorLikeness(left, right, thresholds);
  // A chain of references asks for the same pairs again and again.
  const relate: Likeness = memoizePairs((a, b) => {
    const [kind, otherKind] = [left.kindOf(a), right.kindOf(b)];
    if (kind === undefined || otherKind === undefined) return "unknown";
    if (kind !== otherKind) return "different";
    const pair = <T>(
      one: T | undefined,
      other: T | undefined,
      judge: (one: T, other: T) => IdentityVerdict,
    ): IdentityVerdict | undefined => (one && other ? judge(one, other) : undefined);
    return (
      pair(left.actor(a), right.actor(b), actors) ??
      pair(left.territory(a), right.territory(b), (x, y) => territoryLikeness(x, y, thresholds)) ??
      pair(left.source(a), right.source(b), sourceLikeness) ??
      pair(left.instrument(a), right.instrument(b), (x, y) => instrumentLikeness(x, y, relate, thresholds)) ??
      pair(left.provision(a), right.provision(b), (x, y) => provisionLikeness(x, y, relate, thresholds)) ??
      pair(left.event(a), right.event(b), (x, y) => eventLikeness(x, y, relate, thresholds)) ??
      "unknown"
    );
  });
  return relate;
}

function territoryLikeness(a: Territory, b: Territory, { sameName }: IdentityThresholds): IdentityVerdict {
  if (a.code !== undefined && b.code !== undefined) return a.code === b.code ? "same" : "different";
  const iris = compareIris(a.sameAs, b.sameAs);
  if (iris !== "unknown") return iris;
  const names = similarityOfNames(a, b);
  if (names === noCommonScript) return "unknown";
  return names >= sameName ? "likely-same" : "different";
}

/** Texts that are the same are one source; another version of a text is another source. */
function sourceLikeness(a: Source, b: Source): IdentityVerdict {
  if (a.text !== undefined && b.text !== undefined) return a.text === b.text ? "same" : "different";
  if (a.published !== undefined && b.published !== undefined && a.published !== b.published)
    return "different";
  const dated = a.published !== undefined && a.published === b.published;
  if (a.url !== undefined && a.url === b.url) return dated ? "same" : "likely-same";
  if (a.url !== undefined && b.url !== undefined) return "unknown";
  if (a.title === undefined || a.title !== b.title) return "unknown";
  return dated ? "same" : "likely-same";
}
