import { list } from "../../issues/index.js";
import type { Id, Party, Statement } from "../../model/index.js";
import { type Identity, nameParties, rateParties, sidesOf } from "../identity/index.js";
import { scriptOf, textSimilarity, wording } from "../measures/index.js";
import type { Sides } from "../sides/index.js";
import {
  type ComparisonTuning,
  type Feature,
  isAskedOrGiven,
  placeOf,
  type Rating,
  toFeatures,
} from "../terms/index.js";
import { rateClauses } from "./clauses.js";
import { rateDates, rateEvidence, rateStatus, rateWord } from "./fields.js";
import { differingFigures } from "./figures.js";
import { distinctWords, saysOpposite } from "./polarity.js";
import { rateQuantities } from "./quantities.js";
import { rateQuotations } from "./quotations.js";
import { rateStrength } from "./strength.js";
import { rateChanges } from "./topic-changes.js";
import { rateTopicTimes } from "./topic-times.js";
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
      speakers: rateSpeakers(left, right, identity),
      audience: rateParties("the audience", left.audience, right.audience, identity),
      act: rateActs(left, right, tuning),
      negated: rateNegation(left, right),
      evaluation: rateEvaluation(left, right),
      about: rateAbouts(left.about, right.about, identity),
      content: rateContent(left.content, right.content, likeContent),
      quotation: rateQuotations(left, right, sameWording),
      evidence: rateEvidence(left, right, identity, "differs"),
      date: rateDates(left.when, right.when),
      clauses: rateClauses(left.clauses, right.clauses, identity, tuning.thresholds),
      certainty: rateWord("the speaker's certainty", left.certainty, right.certainty),
      continuity: rateWord("the continuity", left.continuity, right.continuity),
      status: rateStatus(left.status, right.status),
      figures: rateFigures(left, right),
      time: rateTopicTimes(left.about, right.about),
      change: rateChanges(left.about, right.about, identity),
      strength: rateStrength(left, right),
    },
    tuning.statement,
  );
}

function rateActs(left: Statement, right: Statement, tuning: ComparisonTuning): Rating {
  const both = { left: left.act, right: right.act };
  if (left.act === right.act) return { ...both, outcome: "same", reason: `Both are coded as ${left.act}.` };
  // Whether it is negated is a feature of its own.
  const [a, b] = [
    placeOf({ ...left, negated: undefined }, tuning),
    placeOf({ ...right, negated: undefined }, tuning),
  ];
  const told = `The left is coded as ${left.act}, the right as ${right.act}`;
  if (a.axis !== b.axis)
    return { ...both, outcome: "differs", score: 0.1, reason: `${told}, which is an act of another kind.` };
  if (a.sign * b.sign === -1)
    return { ...both, outcome: "contradicts", reason: `${told}, which takes the opposite side.` };
  if (isAskedOrGiven(left.act, right.act))
    return {
      ...both,
      outcome: "differs",
      score: 0.4,
      reason: `${told}, of which one asks others to act and one tells what the speakers do or support.`,
    };
  const step = Math.abs((a.goldstein ?? 0) - (b.goldstein ?? 0));
  return a.sign === b.sign && step < 1
    ? { ...both, outcome: "compatible", reason: `${told}, which is near.` }
    : { ...both, outcome: "differs", score: 0.4, reason: `${told}, of which one is firmer.` };
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
    reason: `The left tells the content as ${left ? "not so, the right as so" : "so, the right as not so"}.`,
  };
}

function rateEvaluation({ evaluation: left }: Statement, { evaluation: right }: Statement): Rating {
  const opposite = new Set([left, right]);
  const outcome = opposite.has("positive") && opposite.has("negative") ? "contradicts" : "differs";
  return rateWord("the judgement", left, right, outcome);
}

/** Contents in the same words agree. In other words they may say the same or not, however few words differ. */
function rateContent(left: string, right: string, likeContent: number): Rating {
  const both = { left, right };
  if (wording(left) === wording(right))
    return { ...both, outcome: "same", reason: "Both give the content in the same words." };
  if (scriptOf(left) !== scriptOf(right))
    return {
      ...both,
      outcome: "not-compared",
      reason: "The contents are in different scripts and cannot be compared word by word.",
    };
  if (saysOpposite(left, right))
    return {
      ...both,
      outcome: "contradicts",
      reason: `The left is coded as saying “${left}”, the right as the opposite: “${right}”`,
    };
  const likeness = textSimilarity(left, right);
  return likeness >= likeContent
    ? { ...both, outcome: "not-compared", score: 0.5 + likeness / 2, reason: tellLikeness(left, right) }
    : {
        ...both,
        outcome: "not-compared",
        reason:
          "The contents share few words: they may be paraphrases or translations, or say different things.",
      };
}

/** Names the words that only one content has: "passengers" and "freight" can change all that a sentence says. */
function tellLikeness(left: string, right: string): string {
  const told = Object.entries(distinctWords(left, right)).flatMap(([side, words]) =>
    words.length > 0 ? [`only the ${side} has “${words.join("”, “")}”`] : [],
  );
  return told.length > 0
    ? `The contents share words, but ${told.join(" and ")}.`
    : "The contents have like words in another form or order.";
}

/** Compares the quantities that both give of one subject, and the numbers that both contents give of one unit. */
function rateFigures(left: Statement, right: Statement): Rating {
  const quantities = rateQuantities(left.about, right.about);
  if (quantities.outcome === "differs") return quantities;
  const [found] = differingFigures(left.content, right.content);
  if (!found) return { outcome: "missing", reason: "The contents have no different figures of one unit." };
  return {
    outcome: "differs",
    left: found.left,
    right: found.right,
    reason: `The left gives ${found.left}, the right ${found.right} (${found.unit}).`,
  };
}

/** Compares who speaks. To speak alone and jointly with others are different things, and so is to speak jointly with fewer. */
function rateSpeakers(left: Statement, right: Statement, identity: Identity): Rating {
  const rating = rateParties("the speaker", left.speakers, right.speakers, identity);
  const [one, other] = [
    nameParties(left.speakers, identity.leftName),
    nameParties(right.speakers, identity.rightName),
  ];
  if (rating.outcome === "differs" && rating.score === 0 && identity.passages.relate(left, right) === "one")
    return {
      ...rating,
      outcome: "contradicts",
      reason: `The left has ${one} say what the right has ${other} say, in the same words of one text.`,
    };
  const [a, b] = [countSides(left, identity.leftSides), countSides(right, identity.rightSides)];
  if (rating.outcome !== "compatible" || a === undefined || b === undefined || a === b) return rating;
  const isOneEach = [left, right].every(({ speakers }) => new Set(speakers.map(({ who }) => who)).size === 1);
  const reason = `In the left ${tellSpeakers(left.speakers, identity.leftName, isOneEach)}, in the right ${tellSpeakers(right.speakers, identity.rightName, isOneEach)}.`;
  return { ...rating, outcome: "differs", score: 0.6, reason };
}

/** Whether several speak together, or one for whom; "alone" only beside several. */
function tellSpeakers(speakers: readonly Party[], nameOf: (id: Id) => string, isOneEach: boolean): string {
  const [one, ...more] = new Set(speakers.map(({ who }) => who));
  if (one === undefined || more.length > 0) return `${nameParties(speakers, nameOf)} speak together`;
  const sides = sidesOf(one, speakers);
  if (sides.length === 1 && sides[0] === one)
    return `${nameOf(one)} speaks ${isOneEach ? "for no other" : "alone"}`;
  const named = list(sides.map(nameOf), "and");
  return `${nameOf(one)} speaks ${isOneEach || sides.length > 1 ? `for ${named}` : `alone (for ${named})`}`;
}

/** For how many sides a statement surely speaks; undefined where one of them is uncertain or unknown. */
function countSides({ speakers }: Statement, sides: Sides): number | undefined {
  const found = sides.ofParties(speakers);
  const areSure = found.every(({ settled }) => settled);
  return areSure && speakers.every(({ certainty }) => certainty === undefined) ? found.length : undefined;
}
