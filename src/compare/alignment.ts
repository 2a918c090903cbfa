import type { Dossier } from "../dossier.js";
import { type DossierIndex, indexDossier } from "../graph/dossier-index.js";
import type { Id } from "../values/id.js";
import { assign, type Candidate } from "./assignment.js";
import { canonicalJson, type IdentityVerdict } from "./comparison.js";
import { alignEvents } from "./event-alignment.js";
import { type Identity, identityOver, isSame } from "./identity.js";
import { createLikeness, type Likeness, similarityOfNames } from "./likeness.js";
import { stems } from "./names.js";
import type { Alignment, RecordPair } from "./record-pairs.js";
import type { ComparisonTuning } from "./tuning.js";

/** An alignment with the identity of ids that follows from it. */
export interface Aligned {
  alignment: Alignment;
  identity: Identity;
  leftIndex: DossierIndex;
  rightIndex: DossierIndex;
}

/** Aligns two documents: first who, where and which texts by codes, `sameAs` and names, then the events by all that they say. */
export function alignDossiers(
  left: Dossier,
  right: Dossier,
  tuning: ComparisonTuning,
  exhaustive = false,
): Aligned {
  const leftIndex = indexDossier(left);
  const rightIndex = indexDossier(right);
  const alignment: Alignment = {
    sources: [],
    actors: [],
    territories: [],
    instruments: [],
    provisions: [],
    events: [],
  };
  const aligned = (): Aligned => ({
    alignment,
    leftIndex,
    rightIndex,
    identity: identityOf(alignment, leftIndex, rightIndex, likeness),
  });
  const likeness = createLikeness(leftIndex, rightIndex);
  if (left === right || canonicalJson(left) === canonicalJson(right))
    return alignedWithItself(left, alignment, leftIndex, rightIndex);

  alignment.actors = alignRecords(left.actors, right.actors, likeness);
  alignment.territories = alignRecords(left.territories ?? [], right.territories ?? [], likeness);
  alignment.sources = alignRecords(left.sources, right.sources, likeness);
  alignment.instruments = alignRecords(left.instruments ?? [], right.instruments ?? [], likeness);
  alignment.provisions = alignment.instruments.flatMap((pair) =>
    alignRecords(
      leftIndex.instrument(pair.left)?.provisions ?? [],
      rightIndex.instrument(pair.right)?.provisions ?? [],
      likeness,
    ),
  );
  // What events refer to is known only once they are aligned; so they are aligned by the rest first.
  alignment.events = alignEvents(left, right, aligned().identity, tuning, exhaustive);
  alignment.events = alignEvents(left, right, aligned().identity, tuning, exhaustive);
  return aligned();
}

/** A document aligned with itself: every record is itself. */
function alignedWithItself(
  document: Dossier,
  alignment: Alignment,
  leftIndex: DossierIndex,
  rightIndex: DossierIndex,
): Aligned {
  const own = (records: readonly { id: Id }[] = []): RecordPair[] =>
    records.map(({ id }) => ({ left: id, right: id, verdict: "same" }));
  const { sources, actors, territories, instruments = [], events } = document;
  const whole: Alignment = {
    ...alignment,
    sources: own(sources),
    actors: own(actors),
    territories: own(territories),
    instruments: own(instruments),
    provisions: own(instruments.flatMap(({ provisions = [] }) => provisions)),
    events: own(events),
  };
  const relate: Likeness = (a, b) => (a === b ? "same" : "different");
  return {
    alignment: whole,
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
  return identityOver(left, right, false, relate, (id) => takenBy.get(id));
}

interface Named {
  id: Id;
  name?: string | undefined;
  names?: { name: string }[] | undefined;
  title?: string | undefined;
  text?: string | undefined;
  url?: string | undefined;
  code?: string | undefined;
  country?: string | undefined;
  sameAs?: string[] | undefined;
  kind?: string | undefined;
}

/** Aligns records of one kind that are known by names and codes, among those that share at least one word or code. */
function alignRecords(left: readonly Named[], right: readonly Named[], likeness: Likeness): RecordPair[] {
  const byKey = new Map<string, number[]>();
  right.forEach((record, index) => {
    for (const key of keysOf(record)) {
      const found = byKey.get(key);
      if (found) found.push(index);
      else byKey.set(key, [index]);
    }
  });
  const candidates: (Candidate & { verdict: IdentityVerdict })[] = [];
  left.forEach((record, index) => {
    const near = new Set([...keysOf(record)].flatMap((key) => byKey.get(key) ?? []));
    for (const other of near) {
      const partner = right[other];
      if (!partner) continue;
      const verdict = likeness(record.id, partner.id);
      if (!isSame(verdict)) continue;
      const value = (verdict === "same" ? 2 : 1) + 0.5 * similarityOfNames(record, partner);
      candidates.push({ left: index, right: other, value, verdict });
    }
  });
  const keyOf = (record: Named | undefined): string => canonicalJson({ ...record, id: undefined });
  return assign(
    candidates,
    (index) => keyOf(left[index]),
    (index) => keyOf(right[index]),
  ).flatMap((candidate) => {
    const [one, other] = [left[candidate.left], right[candidate.right]];
    return one && other ? [{ left: one.id, right: other.id, verdict: candidate.verdict }] : [];
  });
}

/** What two records of one thing share at least one of. */
function keysOf({
  name,
  names = [],
  title,
  text,
  url,
  code,
  country,
  sameAs = [],
  kind,
}: Named): Set<string> {
  const words = [name, title, ...names.map((each) => each.name)].filter((each) => each !== undefined);
  const keys = new Set(words.flatMap((each) => [...stems(each)].map((stem) => `word ${stem.slice(0, 3)}`)));
  for (const iri of sameAs) keys.add(`iri ${iri}`);
  if (url !== undefined) keys.add(`url ${url}`);
  if (code !== undefined) keys.add(`code ${code}`);
  if (country !== undefined) keys.add(`country ${country}`);
  // Provisions, and sources and instruments without a title, have only their words or kind.
  if (text !== undefined) for (const stem of [...stems(text)].slice(0, 50)) keys.add(`text ${stem}`);
  if (keys.size === 0) keys.add(`kind ${kind ?? ""}`);
  else if (name === undefined) keys.add("untitled");
  return keys;
}
