import type { ControlAssessment } from "../events/control-assessment.js";
import { list } from "../issues/wording.js";
import {
  type Comparison,
  type IdentityVerdict,
  measure,
  type Rating,
  sameJson,
  toFeatures,
} from "./comparison.js";
import { rateDates, rateEvidence, rateStatus, rateWord } from "./details.js";
import { type Identity, isSame } from "./identity.js";
import { rateActors } from "./parties.js";
import { verdictOf } from "./statements.js";
import { type ComparisonTuning, identityOf } from "./tuning.js";

/** Compares two assessments of control, for the alignment of whole accounts. */
export function judgeAssessments(
  left: ControlAssessment,
  right: ControlAssessment,
  identity: Identity,
  tuning: ComparisonTuning,
): Comparison<IdentityVerdict> {
  const features = toFeatures(
    {
      territories: rateGround(left, right, identity),
      controller: rateActors(
        "who holds it",
        left.controller === undefined ? undefined : [left.controller],
        right.controller === undefined ? undefined : [right.controller],
        identity,
      ),
      kind: rateWord("the kind of control", left.kind, right.kind),
      degree: rateDegrees(left, right),
      date: rateDates(left.when, right.when),
      status: rateStatus(left.status, right.status),
      evidence: rateEvidence(left, right),
    },
    tuning.controlAssessment,
  );
  const measured = measure(features);
  const identical = identity.oneDocument && sameJson(left, right);
  const apart = features.some(
    ({ path, outcome, score }) => path === "territories" && outcome === "differs" && score === 0,
  );
  const verdict = identical
    ? "same"
    : apart
      ? "different"
      : verdictOf(features, identityOf(measured, tuning.thresholds));
  return { verdict, ...measured, ...(identical ? { score: 1 } : {}), features };
}

function rateGround(left: ControlAssessment, right: ControlAssessment, identity: Identity): Rating {
  const both = { left: left.territories, right: right.territories };
  const shared = left.territories.filter((a) =>
    right.territories.some((b) => isSame(identity.relate(a, b))),
  ).length;
  const most = Math.max(left.territories.length, right.territories.length);
  if (shared === most)
    return {
      ...both,
      outcome: "same",
      reason: `Both concern ${list(left.territories.map(identity.leftName), "and")}.`,
    };
  const told = `The left concerns ${list(left.territories.map(identity.leftName), "and")}, the right ${list(right.territories.map(identity.rightName), "and")}`;
  if (shared > 0)
    return { ...both, outcome: "compatible", score: 0.3 + (0.6 * shared) / most, reason: `${told}.` };
  if (left.territories.some((a) => right.territories.some((b) => identity.relate(a, b) === "unknown")))
    return { ...both, outcome: "missing", reason: `${told}; whether they are the same cannot be told.` };
  return { ...both, outcome: "differs", score: 0, reason: `${told}.` };
}

/** Degrees that cannot both be so of one holder and one kind of control; the others can be the same ground in other words. */
function rateDegrees(left: ControlAssessment, right: ControlAssessment): Rating {
  const degrees = new Set([left.degree, right.degree]);
  const exclusive = degrees.has("full") || (degrees.has("none") && !degrees.has("not-full"));
  const oneKind = left.kind === undefined || right.kind === undefined || left.kind === right.kind;
  const outcome =
    exclusive && oneKind
      ? "contradicts"
      : degrees.has("not-full") && !degrees.has("full")
        ? "compatible"
        : "differs";
  return rateWord("the degree", left.degree, right.degree, outcome);
}
