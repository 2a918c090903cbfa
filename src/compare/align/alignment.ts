import { type Dossier, type DossierIndex, type Id, indexDossier, type Provision } from "../../model/index.js";
import {
  containersIn,
  createLikeness,
  type Identity,
  identityOver,
  isOneDocument,
  isSame,
} from "../identity/index.js";
import { canonicalJson, memoizePairs, textSimilarity } from "../measures/index.js";
import type {
  Alignment,
  ComparisonTuning,
  KnownRecords,
  Likeness,
  RecordPair,
  Similarity,
} from "../terms/index.js";
import { alignEvents, type EventMatch, type Split } from "./events/event-alignment.js";
import { type Candidate, mutualBest } from "./events/mutual-best.js";

/** An alignment with the identity of ids that follows from it. */
export interface Aligned {
  alignment: Alignment;
  /** The events that correspond. */
  matches: readonly EventMatch[];
  /** Where one record corresponds to several. */
  splits: readonly Split[];
  identity: Identity;
  leftIndex: DossierIndex;
  rightIndex: DossierIndex;
}

/** Aligns two documents: first who, where and which texts by codes, `sameAs` and names, then the events by all that they say. */
export function alignDossiers(
  left: Dossier,
  right: Dossier,
  tuning: ComparisonTuning,
  similarity?: Similarity,
  known?: KnownRecords,
): Aligned {
  const leftIndex = indexDossier(left);
  const rightIndex = indexDossier(right);
  if (isOneDocument(left, right)) return alignedWithItself(left, leftIndex, rightIndex);

  const { relate, identification } = createLikeness(
    { dossier: left, index: leftIndex },
    { dossier: right, index: rightIndex },
    tuning.thresholds,
    known,
  );
  const { sources, actors, territories, instruments } = identification;
  const alignment: Alignment = {
    sources: [...sources],
    actors: [...actors],
    territories: [...territories],
    instruments: [...instruments],
    provisions: instruments.flatMap((pair) =>
      alignProvisions(
        leftIndex.instrument(pair.left)?.provisions,
        rightIndex.instrument(pair.right)?.provisions,
        relate,
      ),
    ),
    events: [],
  };
  const identity = (): Identity => identityOf(alignment, leftIndex, rightIndex, relate);
  const partners = new Map(
    Object.values(alignment)
      .flat()
      .map((pair) => [pair.right, pair.left]),
  );
  const { matches, splits } = alignEvents(
    left,
    right,
    leftIndex,
    rightIndex,
    (id) => partners.get(id),
    identity().passages,
    similarity,
  );
  alignment.events = matches
    .filter(({ kind }) => kind === "same")
    .map((match) => ({
      left: match.left,
      right: match.right,
      verdict: match.isEqual ? "same" : "likely-same",
    }));
  return { alignment, matches, splits, leftIndex, rightIndex, identity: identity() };
}

/** A document aligned with itself: every record is itself. */
function alignedWithItself(document: Dossier, leftIndex: DossierIndex, rightIndex: DossierIndex): Aligned {
  const own = (records: readonly { id: Id }[] = []): RecordPair[] =>
    records.map(({ id }) => ({ left: id, right: id, verdict: "same" }));
  const { sources, actors, territories, instruments = [], events } = document;
  const alignment: Alignment = {
    sources: own(sources),
    actors: own(actors),
    territories: own(territories),
    instruments: own(instruments),
    provisions: own(instruments.flatMap(({ provisions = [] }) => provisions)),
    events: own(events),
  };
  const relate: Likeness = (a, b) => (a === b ? "same" : "different");
  return {
    alignment,
    matches: events.map(({ id }) => ({ left: id, right: id, kind: "same", likeness: 1, isEqual: true })),
    splits: [],
    leftIndex,
    rightIndex,
    identity: identityOver(leftIndex, rightIndex, true, relate),
  };
}

/** The identity that an alignment gives: who is aligned is nobody else; who is not aligned with anybody may still be unknown. */
export function identityOf(
  alignment: Alignment,
  left: DossierIndex,
  right: DossierIndex,
  likeness: Likeness,
): Identity {
  const partners = new Map<Id, RecordPair>();
  const takenBy = new Map<Id, Id>();
  for (const pair of Object.values(alignment).flat()) {
    partners.set(pair.left, pair);
    takenBy.set(pair.right, pair.left);
  }
  const relate: Likeness = (a, b) => {
    const pair = partners.get(a);
    if (pair?.right === b) return pair.verdict === "same" ? "same" : "likely-same";
    if (pair || takenBy.has(b)) return "different";
    const verdict = likeness(a, b);
    return isSame(verdict) ? "unknown" : verdict;
  };
  const [ofLeft, ofRight] = [containersIn(left), containersIn(right)];
  return {
    ...identityOver(left, right, false, memoizePairs(relate), (id) => takenBy.get(id)),
    // Only aligned territories are one, so that no chain has to be tried link by link.
    inside: (a, b) => {
      if (ofLeft(a).has(takenBy.get(b) ?? "")) return "left";
      return ofRight(b).has(partners.get(a)?.right ?? "") ? "right" : undefined;
    },
  };
}

/** Aligns the provisions of two versions of a text, by their words and matter. */
function alignProvisions(
  left: readonly Provision[] = [],
  right: readonly Provision[] = [],
  relate: Likeness,
): RecordPair[] {
  const candidates: (Candidate & { pair: RecordPair })[] = [];
  left.forEach((one, row) => {
    right.forEach((other, column) => {
      const verdict = relate(one.id, other.id);
      if (!isSame(verdict)) return;
      const value = (verdict === "same" ? 2 : 1) + 0.5 * textSimilarity(one.text, other.text);
      candidates.push({ left: row, right: column, value, pair: { left: one.id, right: other.id, verdict } });
    });
  });
  const keyOf = (provision: Provision | undefined): string => canonicalJson({ ...provision, id: undefined });
  return mutualBest(
    candidates,
    (row) => keyOf(left[row]),
    (column) => keyOf(right[column]),
  ).map(({ pair }) => pair);
}
