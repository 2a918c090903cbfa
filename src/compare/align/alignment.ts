import { type Dossier, type DossierIndex, type Id, indexDossier } from "../../model/index.js";
import type { Likeness } from "../comparison.js";
import { similarityOfNames } from "../merge/names-of-records.js";
import type { ComparisonTuning } from "../tuning.js";
import { canonicalJson } from "./canonical-json.js";
import { alignEvents, type EventMatch, type Split } from "./event-alignment.js";
import { containersIn, type Identity, identityOver, isOneDocument, isSame } from "./identity.js";
import { createLikeness } from "./likeness.js";
import { memoizePairs } from "./memoize-pairs.js";
import { type Candidate, mutualBest } from "./mutual-best.js";
import { stems, textSimilarity } from "./names.js";
import type { Alignment, RecordPair } from "./record-pairs.js";
import type { Similarity } from "./statement-pairs.js";

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
): Aligned {
  const leftIndex = indexDossier(left);
  const rightIndex = indexDossier(right);
  if (isOneDocument(left, right)) return alignedWithItself(left, leftIndex, rightIndex);

  const likeness = createLikeness(leftIndex, rightIndex, tuning.thresholds);
  const instruments = alignRecords(left.instruments, right.instruments, likeness);
  const alignment: Alignment = {
    sources: alignRecords(left.sources, right.sources, likeness),
    actors: alignRecords(left.actors, right.actors, likeness),
    territories: alignRecords(left.territories, right.territories, likeness),
    instruments,
    provisions: instruments.flatMap((pair) =>
      alignRecords(
        leftIndex.instrument(pair.left)?.provisions,
        rightIndex.instrument(pair.right)?.provisions,
        likeness,
      ),
    ),
    events: [],
  };
  const identity = (): Identity => identityOf(alignment, leftIndex, rightIndex, likeness);
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

interface Recognised {
  id: Id;
  name?: string | undefined;
  names?: { name: string }[] | undefined;
  title?: string | undefined;
  text?: string | undefined;
  url?: string | undefined;
  code?: string | undefined;
  country?: string | undefined;
  sameAs?: string[] | undefined;
  offices?: { title: string }[] | undefined;
}

/** Up to how many pairs of records are all looked at; of more, only those that share a word or a code. */
const fewPairs = 10_000;

/** Aligns records of one kind that are known by names and codes. */
function alignRecords(
  left: readonly Recognised[] = [],
  right: readonly Recognised[] = [],
  likeness: Likeness,
): RecordPair[] {
  const candidates: (Candidate & { pair: RecordPair })[] = [];
  const others = nearRecords(left, right);
  left.forEach((record, index) => {
    for (const other of others[index] ?? []) {
      const partner = right[other];
      if (!partner) continue;
      const verdict = likeness(record.id, partner.id);
      if (!isSame(verdict)) continue;
      const value = (verdict === "same" ? 2 : 1) + 0.5 * similarityOfWords(record, partner);
      const pair = { left: record.id, right: partner.id, verdict };
      candidates.push({ left: index, right: other, value, pair });
    }
  });
  const keyOf = (record: Recognised | undefined): string => canonicalJson({ ...record, id: undefined });
  return mutualBest(
    candidates,
    (index) => keyOf(left[index]),
    (index) => keyOf(right[index]),
  ).map(({ pair }) => pair);
}

/** For each left record the right ones to compare it with. */
function nearRecords(
  left: readonly Recognised[],
  right: readonly Recognised[],
): readonly (readonly number[])[] {
  const near = left.length * right.length <= fewPairs ? undefined : recordsByKey(right);
  const all = [...right.keys()];
  return left.map((record) =>
    near ? [...new Set(keysOf(record).flatMap((key) => near.get(key) ?? []))] : all,
  );
}

function recordsByKey(records: readonly Recognised[]): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>();
  records.forEach((record, index) => {
    for (const key of new Set(keysOf(record))) {
      const found = byKey.get(key);
      if (found) found.push(index);
      else byKey.set(key, [index]);
    }
  });
  return byKey;
}

/** How alike the names, titles or texts of two records are, 0 to 1. */
function similarityOfWords(left: Recognised, right: Recognised): number {
  if (left.name !== undefined && right.name !== undefined)
    return Math.max(0, similarityOfNames({ ...left, name: left.name }, { ...right, name: right.name }));
  const [a, b] = [left.title ?? left.text, right.title ?? right.text];
  return a === undefined || b === undefined ? 0 : textSimilarity(a, b);
}

/** Two records of one thing share at least one of these. */
function keysOf(record: Recognised): string[] {
  const { name, names = [], title, text, url, code, country, sameAs = [], offices = [] } = record;
  const words = [name, title, ...names.map((each) => each.name), ...offices.map((each) => each.title)];
  const whole = [text, url, code, country, ...sameAs].filter((value) => value !== undefined);
  return [
    ...words.flatMap((each) => [...stems(each ?? "")].map((stem) => `word ${stem.slice(0, 3)}`)),
    ...whole.map((value) => `whole ${value}`),
  ];
}
