import type { DiplomaticEvent, Dossier, Topic } from "../../model/index.js";
import type { Feature, IdentityVerdict } from "../comparison.js";
import { rateEvents } from "../events.js";
import type { ComparisonTuning } from "../tuning.js";
import type { Work } from "../work.js";
import { assign, type Candidate } from "./assignment.js";
import { canonicalJson } from "./canonical-json.js";
import { nearPairs } from "./event-candidates.js";
import { judgeIdentity, mayBeOne } from "./event-identity.js";
import { type Identity, isSame } from "./identity.js";
import type { RecordPair } from "./record-pairs.js";

/** Judgements of pairs of events, by position, that do not depend on which events are one. */
export type KnownPairs = Map<number, PairOfEvents | undefined>;

interface PairOfEvents extends Candidate {
  pair: RecordPair;
}

/** Aligns the events of two documents, by the identity of what they refer to. */
export function alignEvents(
  left: Dossier,
  right: Dossier,
  identity: Identity,
  tuning: ComparisonTuning,
  exhaustive: boolean,
  known: KnownPairs,
  work: Work,
): RecordPair[] {
  const sizes = { left: left.events.map(sizeOf), right: right.events.map(sizeOf) };
  const candidates: PairOfEvents[] = [];
  const pairs = exhaustive
    ? allPairs(left.events, right.events)
    : nearPairs(left.events, right.events, identity);
  for (const [a, b] of pairs) {
    const [one, other] = [left.events[a], right.events[b]];
    if (!one || !other) continue;
    const key = a * right.events.length + b;
    if (!known.has(key)) work.plan((sizes.left[a] ?? 1) * (sizes.right[b] ?? 1));
    const candidate = known.has(key) ? known.get(key) : judgePair(a, b, one, other, identity, tuning);
    if (candidate) candidates.push(candidate);
    if (!refers(one) || !refers(other)) known.set(key, candidate);
  }
  const keyOf = (event: DiplomaticEvent | undefined): string => canonicalJson({ ...event, id: undefined });
  return assign(
    candidates,
    (index) => keyOf(left.events[index]),
    (index) => keyOf(right.events[index]),
  ).map(({ pair }) => pair);
}

/** How much there is to compare of an event: about 1 for one with a few parties, topics and quotations. */
function sizeOf(event: DiplomaticEvent): number {
  const lists = Object.values(event).map((value) => (Array.isArray(value) ? value.length : 0));
  const quotations = event.reports.reduce((sum, { evidence = [] }) => sum + evidence.length, 0);
  const inside = "about" in event ? (event.about ?? []).reduce((sum, topic) => sum + lengthOf(topic), 0) : 0;
  return 1 + (lists.reduce((sum, length) => sum + length, 0) + quotations + inside) / 10;
}

function lengthOf({ by = [], toward = [], territories = [] }: Topic): number {
  return by.length + toward.length + territories.length;
}

function judgePair(
  left: number,
  right: number,
  one: DiplomaticEvent,
  other: DiplomaticEvent,
  identity: Identity,
  tuning: ComparisonTuning,
): PairOfEvents | undefined {
  const features = rateEvents(one, other, identity, tuning);
  if (!features) return undefined;
  const judged = judgeIdentity(one, other, features, identity, tuning.thresholds);
  const verdict = fits(judged.identity, features, tuning);
  if (verdict === undefined) return undefined;
  const value = (verdict === "unknown" ? 0.5 : 1) * judged.score * (0.5 + judged.coverage / 2);
  return { left, right, value, pair: { left: one.id, right: other.id, verdict } };
}

/** Whether an event is about other records. */
function refers(event: DiplomaticEvent): boolean {
  return "about" in event && (event.about ?? []).some(({ ref }) => ref !== undefined);
}

/** Whether two events are taken for one: by the verdict or, where it leaves that open, because enough speaks for it. */
function fits(
  verdict: IdentityVerdict,
  features: readonly Feature[],
  { thresholds }: ComparisonTuning,
): IdentityVerdict | undefined {
  if (isSame(verdict)) return verdict;
  return verdict === "unknown" && mayBeOne(features, thresholds) ? verdict : undefined;
}

function* allPairs(
  left: readonly DiplomaticEvent[],
  right: readonly DiplomaticEvent[],
): Iterable<[number, number]> {
  for (let a = 0; a < left.length; a++) {
    for (let b = 0; b < right.length; b++) if (left[a]?.type === right[b]?.type) yield [a, b];
  }
}
