import type { Dossier, Id } from "../model/index.js";
import { type Aligned, alignDossiers, type EventMatch, type Split } from "./align/index.js";
import {
  areOfOneDay,
  differingPart,
  findDenials,
  findIncompatiblePositions,
  findOccasionTimes,
  findRivalAssessments,
  findRivalClaims,
  findShifts,
  findTimeWordings,
  findWithdrawals,
  type HolderShift,
  type IncompatiblePositions,
} from "./find/index.js";
import {
  type AccountDiscrepancy,
  compareEvents,
  compareInstruments,
  discrepanciesOf,
  type EventPair,
  isOfCoding,
} from "./pairs/index.js";
import { topicsApartIn } from "./rate/index.js";
import { type Alignment, type CompareDossiersOptions, type ComparisonTuning, tuned } from "./terms/index.js";

/** Two whole accounts compared. */
export interface DossierComparison {
  /**
   * `agree`: what both tell is the same. `not-compared`: nothing surely differs, but words or coding do, and whether they mean the same cannot
   * be told. `differ`, `contradict`: as their gravest discrepancy. `unrelated`: they share no event, no instrument and no claim.
   */
  verdict: "agree" | "not-compared" | "differ" | "contradict" | "unrelated";
  /** The events that both tell (`same`), and events that stand beside each other on different occasions (`parallel`). */
  pairs: EventPair[];
  /** Where one record of the one account corresponds to several of the other. */
  splits: Split[];
  /** The events that only the left account tells. The right does not deny them by that. */
  onlyLeft: Id[];
  /** The events that only the right account tells. */
  onlyRight: Id[];
  /** Where they do not agree, contradictions first; also denials (`denied`) and reports taken back (`withdrawn`). */
  discrepancies: AccountDiscrepancy[];
  /** Where the accounts are coded differently, and what they tell may still be the same. */
  codingDifferences: AccountDiscrepancy[];
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
 * @returns The pairs, what stands alone, and every discrepancy with the reports on both sides and a reason.
 *
 * @example
 * ```ts
 * import { compareDossiers } from "diplomatic-events/compare";
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
  return judgeDossiers(left, right, tuned(options?.tuning), options);
}

/** {@link compareDossiers} with complete tuning. */
export function judgeDossiers(
  left: Dossier,
  right: Dossier,
  tuning: ComparisonTuning,
  options?: CompareDossiersOptions,
): DossierComparison {
  const aligned = alignDossiers(left, right, tuning, options?.similarity, options?.known);
  const { alignment } = aligned;
  const pairs = aligned.matches.flatMap((match) => comparePair(match, aligned, tuning));
  const same = pairs.filter(({ kind }) => kind === "same");
  const [pairedLeft, pairedRight] = [
    new Set(same.map((pair) => pair.left)),
    new Set(same.map((pair) => pair.right)),
  ];
  for (const split of aligned.splits) {
    for (const id of split.left) pairedLeft.add(id);
    for (const id of split.right) pairedRight.add(id);
  }
  const differences = [
    ...same.flatMap((pair) => differencesOf(pair, aligned)),
    ...compareInstruments(aligned, tuning),
  ];
  const { leftIndex, rightIndex } = aligned;
  const isCoded = (each: AccountDiscrepancy): boolean => {
    const ofOneDay = areOfOneDay(each.leftReports, each.rightReports, leftIndex, rightIndex);
    return isOfCoding(each, ofOneDay === false || leftIndex.event(each.leftRecord) !== undefined);
  };
  const discrepancies = [
    ...differences.filter((each) => !isCoded(each)),
    ...findDenials(left, right, aligned),
    ...findRivalClaims(left, right, aligned, tuning),
    ...findRivalAssessments(left, right, aligned),
    ...findWithdrawals(left, right, aligned, same),
  ];
  const contradicting = discrepancies.filter(({ outcome }) => outcome === "contradicts");
  const differing = discrepancies.filter(({ outcome }) => outcome === "differs");
  const codingDifferences = differences.filter(isCoded);
  const isOpen =
    codingDifferences.length > 0 ||
    same.some(({ comparison }) => comparison.features.some(({ outcome }) => outcome === "not-compared"));
  const isShared = same.length > 0 || alignment.instruments.length > 0;
  return {
    verdict:
      contradicting.length > 0
        ? "contradict"
        : differing.length > 0
          ? "differ"
          : !isShared
            ? "unrelated"
            : isOpen
              ? "not-compared"
              : "agree",
    pairs,
    splits: [...aligned.splits],
    onlyLeft: left.events.map(({ id }) => id).filter((id) => !pairedLeft.has(id)),
    onlyRight: right.events.map(({ id }) => id).filter((id) => !pairedRight.has(id)),
    discrepancies: [...contradicting, ...differing],
    codingDifferences,
    incompatible: findIncompatiblePositions(left, right, aligned, tuning),
    shifts: findShifts(same, aligned, tuning),
    alignment,
  };
}

function comparePair(
  { left, right, kind, likeness }: EventMatch,
  { leftIndex, rightIndex, identity }: Aligned,
  tuning: ComparisonTuning,
): EventPair[] {
  const [one, other] = [leftIndex.event(left), rightIndex.event(right)];
  const comparison = one && other && compareEvents(one, other, identity, tuning);
  return comparison ? [{ left, right, kind, likeness, comparison }] : [];
}

/** What two accounts of one event differ in. */
function differencesOf(
  { left: leftRecord, right: rightRecord, comparison }: EventPair,
  { identity, leftIndex, rightIndex }: Aligned,
): AccountDiscrepancy[] {
  const [one, other] = [leftIndex.event(leftRecord), rightIndex.event(rightRecord)];
  if (!one || !other) return [];
  const { features } = comparison;
  const [about, others] = [one, other].map((event) => ("about" in event ? event.about : undefined));
  const isToldByTime =
    features.some(({ path, outcome }) => path === "time" && outcome === "differs") &&
    topicsApartIn("time", about, others, identity) !== undefined;
  const part = differingPart(about, others, identity);
  const isToldOtherwise = isToldByTime || part !== undefined;
  const own = features.filter(
    ({ path }) => path !== "relation" && path !== "evidence" && !(path === "about" && isToldOtherwise),
  );
  if (part) own.push(part);
  return [
    ...discrepanciesOf(own, one, other),
    ...findTimeWordings(one, other, leftIndex, rightIndex),
    ...findOccasionTimes(one, other, identity),
  ].map((each) => ({ leftRecord, rightRecord, ...each }));
}
