import { distance } from "fastest-levenshtein";
import type { Statement } from "../events/statement.js";
import {
  type Comparison,
  type Feature,
  type IdentityVerdict,
  measure,
  missing,
  type Rating,
  sameJson,
  toFeature,
  toFeatures,
} from "./comparison.js";
import { rateClauses, rateDates, rateEvidence, rateStatus, rateWord } from "./details.js";
import { type ComparisonContext, createIdentity, type Identity } from "./identity.js";
import { plainWords, scriptOf, textSimilarity } from "./names.js";
import { matchParties, rateParties } from "./parties.js";
import { type Shift, shiftBetween } from "./shift.js";
import { placeOf } from "./speech-act-scale.js";
import { relateStatements, type StatementRelation } from "./statement-relation.js";
import { rateAbouts, relateAbouts } from "./topics.js";
import { type ComparisonTuning, type ComparisonTuningOverrides, identityOf, tuned } from "./tuning.js";

/** How to compare: the documents of the two records, and weights of one's own. One type for every `compare…`. */
export interface CompareOptions extends ComparisonContext {
  /** Weights and thresholds that differ from {@link comparisonDefaults}. */
  tuning?: ComparisonTuningOverrides | undefined;
}

/** Two statements compared: whether they are one utterance, and how they stand to each other on their matter. */
export interface StatementComparison extends Comparison<IdentityVerdict> {
  /** How the two stand to each other on what they are about. */
  relation: StatementRelation;
  /** How the speaker moved from the left to the right; given where both have the same speaker and the same matter. */
  shift?: Shift | undefined;
}

/**
 * Compares two statements. `verdict` says whether they are one utterance told twice; `relation` how they stand to each other on what
 * they are about, whoever made them; `shift`, for one speaker, how the right moved from the left. A quotation against a
 * paraphrase, or words in two languages, is no difference. Neither statement is changed.
 *
 * @param left - A valid statement; the earlier one, where time matters.
 * @param right - Another.
 * @param options - The dossiers of both, so that ids are understood; without them equal ids are one thing.
 * @returns The verdict with score and coverage (0 to 1) and a reason for every feature. Swapped arguments give the same verdict and
 * relation, and the shift the other way round.
 *
 * @example
 * ```ts
 * import { compareStatements, type Statement } from "diplomatic-events";
 *
 * const march: Statement = {
 *   id: "march",
 *   type: "statement",
 *   speakers: [{ who: "arcadia" }],
 *   act: "appeal",
 *   content: "Borduria should open the border.",
 *   about: [{ subject: "transport", by: ["borduria"] }],
 *   reports: [{ source: "readout" }],
 * };
 * const may: Statement = { ...march, id: "may", act: "demand" };
 * const { relation, shift } = compareStatements(march, may);
 * console.log(relation, shift?.verdict); // "shifted" "hardened"
 * ```
 */
export function compareStatements(
  left: Statement,
  right: Statement,
  options: CompareOptions = {},
): StatementComparison {
  return judgeStatements(left, right, createIdentity(options), tuned(options.tuning));
}

/** {@link compareStatements} with the identity of ids known. */
export function judgeStatements(
  left: Statement,
  right: Statement,
  identity: Identity,
  tuning: ComparisonTuning,
): StatementComparison {
  const speakers = rateParties("the speaker", left.speakers, right.speakers, identity);
  const features = toFeatures(
    {
      speakers,
      audience: rateParties("the audience", left.audience, right.audience, identity),
      act: rateActs(left, right),
      negated: rateNegation(left, right),
      evaluation: rateEvaluation(left, right),
      about: rateAbouts(left.about, right.about, identity),
      content: rateContent(left.content, right.content),
      quotation: rateQuotations(left, right),
      evidence: rateEvidence(left, right),
      date: rateDates(left.when, right.when),
      clauses: rateClauses(left.clauses, right.clauses),
      certainty: rateWord("the speaker's certainty", left.certainty, right.certainty),
      continuity: rateWord("how it stands to what was said before", left.continuity, right.continuity),
      status: rateStatus(left.status, right.status),
    },
    tuning.statement,
  );
  const measured = measure(features);
  const identical = identity.oneDocument && sameJson(left, right);
  const oneSpeaker = matchParties(left.speakers, right.speakers, identity).pairs.length > 0;
  const { relation, reason } = identical
    ? { relation: "agrees" as const, reason: "The two are one record." }
    : relateStatements(left, right, oneSpeaker, identity);
  const relationFeature = toFeature("relation", 0, {
    outcome: outcomeOf[relation],
    reason,
  });
  const verdict = identical ? "same" : verdictOf(features, identityOf(measured, tuning.thresholds));
  const oneMatter = identical || relateAbouts(left.about, right.about, identity) === "equal";
  return {
    verdict,
    relation,
    ...(oneSpeaker && oneMatter ? { shift: shiftBetween(left, right, identity) } : {}),
    ...measured,
    ...(identical ? { score: 1 } : {}),
    features: [...features, relationFeature],
  };
}

const outcomeOf: Readonly<Record<StatementRelation, Feature["outcome"]>> = {
  agrees: "same",
  compatible: "compatible",
  shifted: "differs",
  contradicts: "contradicts",
  unrelated: "missing",
  unknown: "missing",
};

/** What rules out, or leaves open, that two records tell of one event, whatever the score. */
export function verdictOf(features: readonly Feature[], verdict: IdentityVerdict): IdentityVerdict {
  const outcome = (path: string): Feature["outcome"] | undefined =>
    features.find((each) => each.path === path)?.outcome;
  const isApart = (path: string): boolean => {
    const feature = features.find((each) => each.path === path);
    return feature?.outcome === "differs" && feature.score === 0;
  };
  if (["speakers", "participants", "holder"].some(isApart)) return "different";
  if (outcome("evidence") === "same") return verdict;
  if (isApart("about") && outcome("content") !== "same")
    return verdict === "different" ? "different" : "unknown";
  if (outcome("date") === "contradicts" && verdict !== "different") return "unknown";
  return verdict;
}

function rateActs(left: Statement, right: Statement): Rating {
  const both = { left: left.act, right: right.act };
  if (left.act === right.act) return { ...both, outcome: "same", reason: `Both are told as “${left.act}”.` };
  const [a, b] = [placeOf({ ...left, negated: undefined }), placeOf({ ...right, negated: undefined })];
  const told = `The left is told as “${left.act}”, the right as “${right.act}”`;
  if (a.axis !== b.axis)
    return { ...both, outcome: "differs", score: 0.1, reason: `${told}, an act of another kind.` };
  if (a.sign * b.sign === -1)
    return { ...both, outcome: "contradicts", reason: `${told}, the opposite side.` };
  const step = Math.abs((a.goldstein ?? 0) - (b.goldstein ?? 0));
  if (a.sign === b.sign && step < 1)
    return { ...both, outcome: "compatible", reason: `${told}, which is near.` };
  return { ...both, outcome: "differs", score: 0.4, reason: `${told}, which is of another firmness.` };
}

/** Absent means not negated, so this is always given. */
function rateNegation({ negated: left }: Statement, { negated: right }: Statement): Rating {
  if (left === right)
    return {
      outcome: "same",
      reason: left ? "Both tell the content as negated." : "Neither tells the content as negated.",
    };
  return {
    outcome: "contradicts",
    left: left ?? false,
    right: right ?? false,
    reason: `The ${left ? "left" : "right"} tells the content as negated, the other does not.`,
  };
}

function rateEvaluation({ evaluation: left }: Statement, { evaluation: right }: Statement): Rating {
  return rateWord(
    "the judgement",
    left,
    right,
    left === "mixed" || right === "mixed" ? "differs" : "contradicts",
  );
}

function rateContent(left: string, right: string): Rating {
  const both = { left, right };
  if (plainWords(left) === plainWords(right))
    return { ...both, outcome: "same", reason: "Both say the same in the same words." };
  if (scriptOf(left) !== scriptOf(right))
    return {
      ...both,
      outcome: "missing",
      reason: "The contents are in different scripts and cannot be compared word by word.",
    };
  const score = textSimilarity(left, right);
  return {
    ...both,
    outcome: "compatible",
    score,
    reason:
      score >= 0.5
        ? "The contents are alike in their words."
        : "The contents share few words; they may still say the same.",
  };
}

function quotedWords({ reports }: Statement): string[] {
  return reports.flatMap(({ evidence = [] }) =>
    evidence.filter(({ quoted }) => quoted).map(({ exact }) => exact),
  );
}

/** The speaker's own words on both sides: the same, the same with changed wording, or other words, which says nothing. */
function rateQuotations(left: Statement, right: Statement): Rating {
  const [a, b] = [quotedWords(left), quotedWords(right)];
  if (a.length === 0 || b.length === 0)
    return missing("the speaker's own words", a.length > 0 ? a : undefined, b.length > 0 ? b : undefined);
  const both = { left: a, right: b };
  let best: { likeness: number; words: [string, string] } | undefined;
  for (const one of a) {
    for (const other of b) {
      const [x, y] = [plainWords(one), plainWords(other)];
      const likeness = x.includes(y) || y.includes(x) ? 1 : 1 - distance(x, y) / Math.max(x.length, y.length);
      if (!best || likeness > best.likeness) best = { likeness, words: [one, other] };
    }
  }
  if (best?.likeness === 1) return { ...both, outcome: "same", reason: "Both quote the same words." };
  if (best && best.likeness >= 0.6)
    return {
      ...both,
      outcome: "differs",
      score: best.likeness,
      reason: `The left quotes “${best.words[0]}”, the right “${best.words[1]}”: the wording differs.`,
    };
  return { ...both, outcome: "missing", reason: "The two quote other words, perhaps of one utterance." };
}
