import type { Dossier } from "../dossier.js";
import type { DiplomaticEvent } from "../events/diplomatic-event.js";
import { assign, type Candidate } from "./assignment.js";
import { canonicalJson } from "./canonical-json.js";
import type { Feature, IdentityVerdict } from "./comparison.js";
import { nearPairs } from "./event-candidates.js";
import { mayBeOne } from "./event-identity.js";
import { judgeEvents } from "./events.js";
import { type Identity, isSame } from "./identity.js";
import type { RecordPair } from "./record-pairs.js";
import type { ComparisonTuning } from "./tuning.js";

/** Aligns the events of two documents, by the identity of what they refer to. */
export function alignEvents(
  left: Dossier,
  right: Dossier,
  identity: Identity,
  tuning: ComparisonTuning,
  exhaustive: boolean,
): RecordPair[] {
  const candidates: (Candidate & { verdict: IdentityVerdict })[] = [];
  const pairs = exhaustive
    ? allPairs(left.events, right.events)
    : nearPairs(left.events, right.events, identity);
  for (const [a, b] of pairs) {
    const [one, other] = [left.events[a], right.events[b]];
    if (!one || !other) continue;
    const judged = judgeEvents(one, other, identity, tuning);
    if (!judged) continue;
    const verdict = fits(judged.identity, judged.features, tuning);
    if (verdict === undefined) continue;
    const rank = verdict === "unknown" ? 0.5 : 1;
    candidates.push({ left: a, right: b, value: rank * judged.score * (0.5 + judged.coverage / 2), verdict });
  }
  const keyOf = (event: DiplomaticEvent | undefined): string => canonicalJson({ ...event, id: undefined });
  return assign(
    candidates,
    (index) => keyOf(left.events[index]),
    (index) => keyOf(right.events[index]),
  ).flatMap((candidate) => {
    const [one, other] = [left.events[candidate.left], right.events[candidate.right]];
    return one && other ? [{ left: one.id, right: other.id, verdict: candidate.verdict }] : [];
  });
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
