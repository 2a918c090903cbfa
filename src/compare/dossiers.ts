import type { Dossier, DossierIndex, Id } from "../model/index.js";
import { type Aligned, alignDossiers } from "./align/alignment.js";
import type { Alignment } from "./align/record-pairs.js";
import { compareEvents, type EventPair } from "./events.js";
import { findDenials } from "./find/denials.js";
import { type AccountDiscrepancy, discrepanciesOf } from "./find/discrepancies.js";
import {
  comparePositions,
  type HolderShift,
  type IncompatiblePositions,
} from "./find/incompatible-positions.js";
import { findRivalClaims } from "./find/rival-claims.js";
import { findWithdrawals } from "./find/withdrawals.js";
import { compareInstruments } from "./instruments.js";
import type { CompareDossiersOptions } from "./options.js";
import { type ComparisonTuning, tuned } from "./tuning.js";
import { createWork, unbounded, type Work } from "./work.js";

/** Two whole accounts compared. */
export interface DossierComparison {
  /** `agree`: they tell of the same and nothing differs. `differ`, `contradict`: as their gravest discrepancy. `unrelated`: they share no event. */
  verdict: "agree" | "differ" | "contradict" | "unrelated";
  /** The events that both tell. */
  pairs: EventPair[];
  /** The events that only the left account tells. The right does not deny them by that. */
  onlyLeft: Id[];
  /** The events that only the right account tells. */
  onlyRight: Id[];
  /** Where they do not agree, contradictions first; also denials (`denied`) and reports taken back (`withdrawn`). */
  discrepancies: AccountDiscrepancy[];
  /** Positions of different holders that cannot both hold. They are no discrepancy between the accounts. */
  incompatible: IncompatiblePositions[];
  /** How holders moved, where the accounts are of different times. */
  shifts: HolderShift[];
  /** Which records of the one are which of the other. */
  alignment: Alignment;
}

/**
 * Compares two whole accounts: which events both tell, which only one, and where they do not agree. Ids carry no meaning across
 * documents: actors, territories, sources and instruments are recognised by codes, `sameAs` and names in any script, events by all that
 * they say; each record is in one pair at most, and the order of records does not matter. What only one account tells is not
 * denied by the other. Neither dossier is changed.
 *
 * Time grows little faster than the number of events: each is compared closely only with the few that share most of what is
 * rare with it.
 *
 * @param left - A valid dossier; the earlier one, where time matters.
 * @param right - Another.
 * @throws {@link DiplomaticEventsError} with the issue `too-many` where the work would take more than some seconds.
 * @returns The pairs, what stands alone, and every discrepancy with the reports on both sides and a reason.
 *
 * @example
 * ```ts
 * import { compareDossiers } from "diplomatic-events";
 * import { referenceDossier } from "diplomatic-events/fixtures";
 *
 * const later = structuredClone(referenceDossier);
 * later.title = "A second account";
 * const call = later.events.find((event) => event.id === "call");
 * if (call?.type === "meeting" && call.when) call.when.duration = { iso: "PT45M" };
 *
 * const { verdict, onlyLeft, discrepancies } = compareDossiers(referenceDossier, later);
 * console.log(verdict, onlyLeft.length); // "contradict" 0
 * console.log(discrepancies.map(({ leftRecord, path }) => `${leftRecord} ${path}`)); // ["call duration"]
 * ```
 */
export function compareDossiers(
  left: Dossier,
  right: Dossier,
  options?: CompareDossiersOptions,
): DossierComparison {
  return judgeDossiers(left, right, tuned(options?.tuning), false, createWork("compare"));
}

/** {@link compareDossiers}; exhaustively, it looks at every pair of events, which gives the same on ordinary accounts. */
export function judgeDossiers(
  left: Dossier,
  right: Dossier,
  tuning: ComparisonTuning,
  exhaustive: boolean,
  work: Work = unbounded,
): DossierComparison {
  const aligned = alignDossiers(left, right, tuning, exhaustive, work);
  const { alignment, leftIndex, rightIndex } = aligned;
  const pairs = alignment.events.flatMap((pair) => comparePair(pair.left, pair.right, aligned, tuning));
  const [pairedLeft, pairedRight] = [
    new Set(pairs.map((pair) => pair.left)),
    new Set(pairs.map((pair) => pair.right)),
  ];
  const discrepancies = [
    ...pairs.flatMap(({ left: a, right: b, comparison }) =>
      between(a, b, comparison.features, leftIndex, rightIndex),
    ),
    ...compareInstruments(aligned, tuning),
    ...findDenials(left, right, aligned),
    ...findRivalClaims(left, right, aligned, tuning),
    ...findWithdrawals(left, right, aligned, pairs),
  ];
  const positions = comparePositions(left, right, aligned, tuning, pairs, work);
  const contradicting = discrepancies.filter(({ outcome }) => outcome === "contradicts");
  const differing = discrepancies.filter(({ outcome }) => outcome === "differs");
  return {
    verdict:
      pairs.length === 0
        ? "unrelated"
        : contradicting.length > 0
          ? "contradict"
          : differing.length > 0
            ? "differ"
            : "agree",
    pairs,
    onlyLeft: left.events.map(({ id }) => id).filter((id) => !pairedLeft.has(id)),
    onlyRight: right.events.map(({ id }) => id).filter((id) => !pairedRight.has(id)),
    discrepancies: [...contradicting, ...differing],
    ...positions,
    alignment,
  };
}

function comparePair(
  left: Id,
  right: Id,
  { leftIndex, rightIndex, identity }: Aligned,
  tuning: ComparisonTuning,
): EventPair[] {
  const [one, other] = [leftIndex.event(left), rightIndex.event(right)];
  const comparison = one && other && compareEvents(one, other, identity, tuning);
  return comparison ? [{ left, right, comparison }] : [];
}

function between(
  leftRecord: Id,
  rightRecord: Id,
  features: Parameters<typeof discrepanciesOf>[0],
  leftIndex: DossierIndex,
  rightIndex: DossierIndex,
): AccountDiscrepancy[] {
  const [one, other] = [leftIndex.event(leftRecord), rightIndex.event(rightRecord)];
  if (!one || !other) return [];
  return discrepanciesOf(
    features.filter(({ path }) => path !== "relation"),
    one,
    other,
  ).map((discrepancy) => ({ leftRecord, rightRecord, ...discrepancy }));
}
