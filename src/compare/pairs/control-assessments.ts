import type { ControlAssessment } from "../../model/index.js";
import {
  createIdentity,
  type Identity,
  judgeIdentity,
  rateActors,
  rateTerritories,
} from "../identity/index.js";
import { rateDates, rateEvidence, rateStatus, rateWord } from "../rate/index.js";
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

/**
 * Compares two assessments of control: whether they are one assessment told twice, and where they differ. Another degree of another
 * kind of holding (presence, administration) never contradicts. Neither assessment is changed.
 *
 * @param left - A valid assessment.
 * @param right - Another.
 * @param options - The dossiers of both, which give ids their meaning; without them equal ids are one record.
 * @returns The verdict with score and coverage (0 to 1) and a reason for every feature. Swapped arguments give the same verdict.
 *
 * @example
 * ```ts
 * import { type ControlAssessment } from "diplomatic-events";
 * import { compareControlAssessments } from "diplomatic-events/compare";
 *
 * const monitor: ControlAssessment = {
 *   id: "a",
 *   type: "control-assessment",
 *   territories: ["port"],
 *   controller: "arcadia",
 *   degree: "full",
 *   reports: [{ source: "monitor" }],
 * };
 * const ministry: ControlAssessment = { ...monitor, degree: "none", reports: [{ source: "ministry" }] };
 * const { features } = compareControlAssessments(monitor, ministry);
 * console.log(features.find(({ path }) => path === "degree")?.outcome); // "contradicts"
 * ```
 */
export function compareControlAssessments(
  left: ControlAssessment,
  right: ControlAssessment,
  options?: CompareOptions,
): Comparison<IdentityVerdict> {
  const tuning = tuned(options?.tuning);
  return judgeAssessments(left, right, createIdentity(options ?? {}, tuning), tuning);
}

/** {@link compareControlAssessments} with the identity of ids known. */
export function judgeAssessments(
  left: ControlAssessment,
  right: ControlAssessment,
  identity: Identity,
  tuning: ComparisonTuning,
): Comparison<IdentityVerdict> {
  const features = rateAssessments(left, right, identity, tuning);
  const {
    identity: verdict,
    score,
    coverage,
  } = judgeIdentity(left, right, features, identity, tuning.thresholds);
  return { verdict, score, coverage, features };
}

/** Compares two assessments of control feature by feature. */
function rateAssessments(
  left: ControlAssessment,
  right: ControlAssessment,
  identity: Identity,
  tuning: ComparisonTuning,
): Feature[] {
  return toFeatures(
    {
      territories: rateTerritories(left.territories, right.territories, identity),
      controller: rateActors(
        "who holds the ground",
        left.controller === undefined ? undefined : [left.controller],
        right.controller === undefined ? undefined : [right.controller],
        identity,
      ),
      kind: rateWord("the kind of control", left.kind, right.kind),
      degree: rateDegrees(left, right),
      date: rateDates(left.when, right.when),
      status: rateStatus(left.status, right.status),
      evidence: rateEvidence(left, right, identity),
    },
    tuning.controlAssessment,
  );
}

/**
 * Degrees that cannot both be so of one holder and one kind of holding: none against any, full against not all. Control, presence
 * and administration are different things, so their degrees do not contradict each other.
 */
function rateDegrees(left: ControlAssessment, right: ControlAssessment): Rating {
  const degrees = new Set([left.degree, right.degree]);
  const [full, none, notFull] = [degrees.has("full"), degrees.has("none"), degrees.has("not-full")];
  const oneKind = left.kind === undefined || right.kind === undefined || left.kind === right.kind;
  const exclusive = oneKind && (full || (none && !notFull));
  const outcome = exclusive ? "contradicts" : notFull && !full ? "compatible" : "differs";
  return rateWord("the degree", left.degree, right.degree, outcome);
}
