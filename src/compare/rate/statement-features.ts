import { distance } from "fastest-levenshtein";
import type { Statement } from "../../model/index.js";
import type { Identity } from "../align/identity.js";
import { plainWords, scriptOf, textSimilarity } from "../align/names.js";
import { rateParties } from "../align/parties.js";
import { type Feature, missing, type Rating, toFeatures } from "../comparison.js";
import { rateClauses, rateDates, rateEvidence, rateStatus, rateWord } from "../find/details.js";
import type { ComparisonTuning } from "../tuning.js";
import { placeOf } from "./speech-act-scale.js";
import { rateAbouts } from "./topics.js";

/** Compares two statements feature by feature. */
export function rateStatements(
  left: Statement,
  right: Statement,
  identity: Identity,
  tuning: ComparisonTuning,
): Feature[] {
  const { sameWording, likeContent } = tuning.thresholds;
  return toFeatures(
    {
      speakers: rateParties("the speaker", left.speakers, right.speakers, identity),
      audience: rateParties("the audience", left.audience, right.audience, identity),
      act: rateActs(left, right, tuning),
      negated: rateNegation(left, right),
      evaluation: rateEvaluation(left, right),
      about: rateAbouts(left.about, right.about, identity),
      content: rateContent(left.content, right.content, likeContent),
      quotation: rateQuotations(left, right, sameWording),
      evidence: rateEvidence(left, right),
      date: rateDates(left.when, right.when),
      clauses: rateClauses(left.clauses, right.clauses, sameWording),
      certainty: rateWord("the speaker's certainty", left.certainty, right.certainty),
      continuity: rateWord("the continuity", left.continuity, right.continuity),
      status: rateStatus(left.status, right.status),
    },
    tuning.statement,
  );
}

function rateActs(left: Statement, right: Statement, tuning: ComparisonTuning): Rating {
  const both = { left: left.act, right: right.act };
  if (left.act === right.act) return { ...both, outcome: "same", reason: `Both are told as “${left.act}”.` };
  // Whether it is negated is a feature of its own.
  const [a, b] = [
    placeOf({ ...left, negated: undefined }, tuning),
    placeOf({ ...right, negated: undefined }, tuning),
  ];
  const told = `The left is told as “${left.act}”, the right as “${right.act}”`;
  if (a.axis !== b.axis)
    return { ...both, outcome: "differs", score: 0.1, reason: `${told}, which is an act of another kind.` };
  if (a.sign * b.sign === -1)
    return { ...both, outcome: "contradicts", reason: `${told}, which takes the opposite side.` };
  const step = Math.abs((a.goldstein ?? 0) - (b.goldstein ?? 0));
  return a.sign === b.sign && step < 1
    ? { ...both, outcome: "compatible", reason: `${told}, which is near.` }
    : { ...both, outcome: "differs", score: 0.4, reason: `${told}, which is less or more firm.` };
}

/** Absent means not negated, so this is always given. */
function rateNegation({ negated: left }: Statement, { negated: right }: Statement): Rating {
  if (left === right)
    return {
      outcome: "same",
      reason: left ? "Both tell the content as not so." : "Neither tells the content as not so.",
    };
  return {
    outcome: "contradicts",
    left: left ?? false,
    right: right ?? false,
    reason: `The ${left ? "left" : "right"} tells the content as not so, the other as so.`,
  };
}

function rateEvaluation({ evaluation: left }: Statement, { evaluation: right }: Statement): Rating {
  const opposite = new Set([left, right]);
  const outcome = opposite.has("positive") && opposite.has("negative") ? "contradicts" : "differs";
  return rateWord("the judgement", left, right, outcome);
}

/** Contents are paraphrases: words in common speak for one statement, and the lack of them says nothing. */
function rateContent(left: string, right: string, likeContent: number): Rating {
  const both = { left, right };
  if (plainWords(left) === plainWords(right))
    return { ...both, outcome: "same", reason: "Both give the content in the same words." };
  if (scriptOf(left) !== scriptOf(right))
    return {
      ...both,
      outcome: "missing",
      reason: "The contents are in different scripts and cannot be compared word by word.",
    };
  const likeness = textSimilarity(left, right);
  return likeness >= likeContent
    ? {
        ...both,
        outcome: "compatible",
        score: 0.5 + likeness / 2,
        reason: "The contents are alike in their words.",
      }
    : {
        ...both,
        outcome: "missing",
        reason: "The contents share few words, which says nothing: they may be paraphrases or translations.",
      };
}

function quotedWords({ reports }: Statement): string[] {
  return reports.flatMap(({ evidence = [] }) =>
    evidence.filter(({ quoted }) => quoted).map(({ exact }) => exact),
  );
}

/** The speaker's own words on both sides: the same, the same with changed wording, or other words, which says nothing. */
function rateQuotations(left: Statement, right: Statement, sameWording: number): Rating {
  const [a, b] = [quotedWords(left), quotedWords(right)];
  if (a.length === 0 || b.length === 0) return missing("the speaker's own words", a, b);
  const both = { left: a, right: b };
  const [nearest] = a
    .flatMap((one) => b.map((other) => ({ one, other, likeness: quotationLikeness(one, other) })))
    .sort((x, y) => y.likeness - x.likeness);
  if (nearest?.likeness === 1) return { ...both, outcome: "same", reason: "Both quote the same words." };
  if (nearest && nearest.likeness >= sameWording)
    return {
      ...both,
      outcome: "differs",
      score: nearest.likeness,
      reason: `The left quotes “${nearest.one}”, the right “${nearest.other}”: the wording differs.`,
    };
  return {
    ...both,
    outcome: "missing",
    reason: "The two quote other words, which may be of one utterance.",
  };
}

/** One quotation may be a part of the other. */
function quotationLikeness(left: string, right: string): number {
  const [a, b] = [plainWords(left), plainWords(right)];
  const contains = ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
  return contains ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length);
}
