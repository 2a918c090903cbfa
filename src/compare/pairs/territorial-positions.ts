import type { Id, TerritorialPosition } from "../../model/index.js";
import {
  createIdentity,
  type Identity,
  isSame,
  judgeIdentity,
  rateActors,
  rateTerritories,
} from "../identity/index.js";
import {
  judgeTerritories,
  type PositionVerdict,
  rateClauses,
  rateDates,
  rateEvidence,
  rateStances,
  rateStatus,
  rateWord,
  type TerritoryVerdict,
  verdictOverall,
} from "../rate/index.js";
import {
  type CompareOptions,
  type Comparison,
  type ComparisonTuning,
  type Feature,
  type IdentityVerdict,
  type Rating,
  toFeatures,
  tuned,
} from "../terms/index.js";
import { shiftOfPositions } from "./position-shift.js";
import type { Shift } from "./shift.js";

/** Two territorial positions compared. */
export interface TerritorialPositionComparison extends Comparison<PositionVerdict> {
  /** Territory by territory, for all that both positions concern. */
  byTerritory: TerritoryVerdict[];
  /** Territories that only the left position concerns. */
  onlyLeft: Id[];
  /** Territories that only the right position concerns. */
  onlyRight: Id[];
  /** Whether the two are one position told twice. */
  identity: IdentityVerdict;
  /** How the holder moved from the left to the right; given where both have one holder and share a territory. */
  shift?: Shift | undefined;
}

/**
 * Compares two positions on territory: whether both can hold, territory by territory, by what their stances say
 * (`stancePropositions` of `diplomatic-events/compare`). A position with extent `whole` also concerns the territories within its own;
 * where both concern only parts, they may be different parts. Conditions, and a status other than actual, make two positions
 * compatible at most. Who controls ground never contradicts a claim. Neither position is changed.
 *
 * @param left - A valid position; the earlier one, where time matters.
 * @param right - Another.
 * @param options - The dossiers of both, so that ids are understood; without them equal ids are one thing.
 * @returns The verdict with score and coverage (0 to 1) and a reason for every feature. Swapped arguments give the same verdict, and
 * the shift the other way round.
 *
 * @example
 * ```ts
 * import { indexDossier } from "diplomatic-events";
 * import { compareTerritorialPositions } from "diplomatic-events/compare";
 * import { referenceDossier } from "diplomatic-events/fixtures";
 *
 * const index = indexDossier(referenceDossier);
 * const demand = index.territorialPosition("withdrawal-demand");
 * const refusal = index.territorialPosition("withdrawal-refusal");
 * if (demand && refusal) {
 *   const { verdict, byTerritory } = compareTerritorialPositions(demand, refusal, { left: referenceDossier });
 *   console.log(verdict, byTerritory.length); // "incompatible" 4
 * }
 * ```
 */
export function compareTerritorialPositions(
  left: TerritorialPosition,
  right: TerritorialPosition,
  options?: CompareOptions,
): TerritorialPositionComparison {
  const tuning = tuned(options?.tuning);
  return judgePositions(left, right, createIdentity(options ?? {}, tuning), tuning);
}

/** {@link compareTerritorialPositions} with the identity of ids known. */
export function judgePositions(
  left: TerritorialPosition,
  right: TerritorialPosition,
  identity: Identity,
  tuning: ComparisonTuning,
): TerritorialPositionComparison {
  const byTerritory = judgeTerritories(left, right, identity, tuning);
  const features = ratePositions(left, right, identity, tuning);
  const judged = judgeIdentity(left, right, features, identity, tuning.thresholds);
  const alone = (ids: readonly Id[], side: "left" | "right"): Id[] =>
    ids.filter((id) => !byTerritory.some((each) => each[side] === id));
  const oneHolder = isSame(identity.relate(left.holder, right.holder));
  const shift =
    oneHolder && byTerritory.length > 0 ? shiftOfPositions(left, right, identity, tuning) : undefined;
  return {
    verdict: judged.identical ? "same" : verdictOverall(left, right, byTerritory, identity, tuning),
    byTerritory,
    onlyLeft: alone(left.territories, "left"),
    onlyRight: alone(right.territories, "right"),
    identity: judged.identity,
    ...(shift ? { shift } : {}),
    score: judged.score,
    coverage: judged.coverage,
    features,
  };
}

/** Compares the holders. In the same words of one text only one of two can be right. */
function rateHolders(left: TerritorialPosition, right: TerritorialPosition, identity: Identity): Rating {
  const rating = rateActors("the holder", [left.holder], [right.holder], identity);
  if (rating.outcome !== "differs" || identity.passages.relate(left, right) !== "one") return rating;
  const [one, other] = [identity.leftName(left.holder), identity.rightName(right.holder)];
  return {
    ...rating,
    outcome: "contradicts",
    reason: `The left has ${one} hold what the right has ${other} hold, in the same words of one text.`,
  };
}

/** Compares two positions feature by feature. */
function ratePositions(
  left: TerritorialPosition,
  right: TerritorialPosition,
  identity: Identity,
  tuning: ComparisonTuning,
): Feature[] {
  const dates = rateDates(left.when, right.when);
  return toFeatures(
    {
      holder: rateHolders(left, right, identity),
      territories: rateTerritories(left.territories, right.territories, identity),
      stance: rateStances(left, right, identity, tuning),
      toward: rateActors("the party that it is toward", left.toward, right.toward, identity),
      extent: rateWord("the extent", left.extent, right.extent),
      clauses: rateClauses(left.clauses, right.clauses, identity, tuning.thresholds),
      continuity: rateWord("the continuity", left.continuity, right.continuity),
      status: rateStatus(left.status, right.status),
      // A position lasts: it can be told of two dates.
      date:
        dates.outcome === "contradicts"
          ? {
              ...dates,
              outcome: "differs",
              reason: `The left tells it of ${left.when?.date}, the right of ${right.when?.date}.`,
            }
          : dates,
      evidence: rateEvidence(left, right, identity),
    },
    tuning.territorialPosition,
  );
}
