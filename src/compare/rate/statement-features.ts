import { distance } from "fastest-levenshtein";
import type { Statement } from "../../model/index.js";
import type { Identity } from "../align/identity.js";
import { plainWords, scriptOf, textSimilarity } from "../align/names.js";
import { rateParties } from "../align/parties.js";
import { type Feature, missing, type Rating, toFeatures } from "../comparison.js";
import { rateClauses, rateDates, rateEvidence, rateStatus, rateWord } from "../find/details.js";
import type { Sides } from "../sides/index.js";
import type { ComparisonTuning } from "../tuning.js";
import { differingFigures } from "./figures.js";
import { saysOpposite } from "./polarity.js";
import { differingQuantities } from "./quantities.js";
import { placeOf } from "./speech-act-scale.js";
import { rateStrength } from "./strength.js";
import { differingTimes } from "./topic-times.js";
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
      evidence: rateEvidence(left, right),
      date: rateDates(left.when, right.when),
      clauses: rateClauses(left.clauses, right.clauses, sameWording, likeContent),
      certainty: rateWord("the speaker's certainty", left.certainty, right.certainty),
      continuity: rateWord("the continuity", left.continuity, right.continuity),
      status: rateStatus(left.status, right.status),
      figures: rateFigures(left, right),
      time: rateTopicTimes(left, right),
      strength: rateStrength(left, right),
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

/** Contents are paraphrases: words in common speak for one statement, and other words may say the same or not. */
function rateContent(left: string, right: string, likeContent: number): Rating {
  const both = { left, right };
  if (plainWords(left) === plainWords(right))
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
      reason: `The left says “${left}”, the right the opposite: “${right}”`,
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
        outcome: "not-compared",
        reason:
          "The contents share few words: they may be paraphrases or translations, or say different things.",
      };
}

/** Compares the quantities that both give of one subject, and the numbers that both contents give of one unit. */
function rateFigures(left: Statement, right: Statement): Rating {
  const quantities = differingQuantities(left.about, right.about);
  if (quantities)
    return {
      ...quantities,
      outcome: "differs",
      reason: `The left gives “${quantities.left.asWritten}”, the right “${quantities.right.asWritten}”.`,
    };
  const [found] = differingFigures(left.content, right.content);
  if (!found) return { outcome: "missing", reason: "The contents have no different figures of one unit." };
  return {
    outcome: "differs",
    left: found.left,
    right: found.right,
    reason: `The left gives ${found.left}, the right ${found.right} (${found.unit}).`,
  };
}

/** Compares the times that both give of one subject: when it happens, not when it is said. */
function rateTopicTimes({ about: left }: Statement, { about: right }: Statement): Rating {
  const times = differingTimes(left, right);
  if (!times) return { outcome: "missing", reason: "The topics give no different times of one subject." };
  return {
    ...times,
    outcome: "differs",
    reason: `The left gives the time as “${times.left}”, the right as “${times.right}”.`,
  };
}

/** Compares who speaks. To speak alone and jointly with others are different things, and so is to speak jointly with fewer. */
function rateSpeakers(left: Statement, right: Statement, identity: Identity): Rating {
  const rating = rateParties("the speaker", left.speakers, right.speakers, identity);
  const [a, b] = [countSides(left, identity.leftSides), countSides(right, identity.rightSides)];
  if (rating.outcome !== "compatible" || a === undefined || b === undefined || a === b) return rating;
  const reason = rating.reason.replace(/, which agree as far as both go\.$/u, ", which is not all of them.");
  return { ...rating, outcome: "differs", score: 0.6, reason };
}

/** For how many sides a statement surely speaks; undefined where one of them is uncertain or unknown. */
function countSides({ speakers }: Statement, sides: Sides): number | undefined {
  const found = sides.ofParties(speakers);
  const areSure = found.every(({ settled }) => settled);
  return areSure && speakers.every(({ certainty }) => certainty === undefined) ? found.length : undefined;
}

/** The words of a source, and whether they are the speaker's own. */
function wordsOf({ reports }: Statement): { exact: string; quoted: boolean }[] {
  return reports.flatMap(({ evidence = [] }) =>
    evidence.map(({ exact, quoted = false }) => ({ exact, quoted })),
  );
}

/**
 * The speaker's own words: the same, the same with changed wording, or other words, which says nothing. Where one account quotes, the other's
 * words are the text that it may have quoted.
 */
function rateQuotations(left: Statement, right: Statement, sameWording: number): Rating {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const quotedIn = (words: typeof a): string[] =>
    words.filter(({ quoted }) => quoted).map(({ exact }) => exact);
  const quoted = { left: quotedIn(a), right: quotedIn(b) };
  const pairs = a.flatMap((one) =>
    b.flatMap((other) =>
      one.quoted || other.quoted ? [{ one, other, likeness: quotationLikeness(one.exact, other.exact) }] : [],
    ),
  );
  const keyOf = ({ one, other }: (typeof pairs)[number]): string =>
    JSON.stringify([!(one.quoted && other.quoted), ...[one.exact, other.exact].sort()]);
  // Of equally near ones the same is chosen whatever their order and side.
  const [nearest] = pairs.sort((x, y) => y.likeness - x.likeness || (keyOf(x) < keyOf(y) ? -1 : 1));
  if (!nearest) return missing("the speaker's own words", quoted.left, quoted.right);
  const bothQuote = nearest.one.quoted && nearest.other.quoted;
  const verb = bothQuote ? "quote" : "have";
  if (nearest.likeness === 1) return { ...quoted, outcome: "same", reason: `Both ${verb} the same words.` };
  if (nearest.likeness >= (bothQuote ? sameWording : alteredFrom))
    return {
      ...quoted,
      outcome: "differs",
      score: nearest.likeness,
      reason: `The left ${bothQuote ? "quotes" : "has"} “${nearest.one.exact}”, the right “${nearest.other.exact}”: the wording differs.`,
    };
  if (!bothQuote) return missing("the speaker's own words", quoted.left, quoted.right);
  return {
    ...quoted,
    outcome: "not-compared",
    reason: "The two quote other words, which may be of one utterance.",
  };
}

/** From which similarity on a text is the one that the other account quotes. */
const alteredFrom = 0.75;

/** One quotation may be a part of the other, or parts with marks of omission between them; brackets hold the words of an editor. */
function quotationLikeness(left: string, right: string): number {
  const readings = (text: string): Set<string> =>
    new Set([
      text.replace(/[[\]]/gu, ""),
      text.replace(/\[[^[\]]*\]/gu, (mark) => (omission.test(mark) ? "…" : "")),
    ]);
  const ofRight = readings(right);
  return Math.max(...[...readings(left)].flatMap((a) => [...ofRight].map((b) => readingLikeness(a, b))));
}

const omission: RegExp = /…|\.{3}/u;

function readingLikeness(left: string, right: string): number {
  const [a, b] = [plainWords(left), plainWords(right)];
  if (a === "" || b === "") return 0;
  if (isWithin(left, b) || isWithin(right, a)) return 1;
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}

/** Whether the pieces of a quotation between its marks of omission stand in a text, in their order. */
function isWithin(quotation: string, text: string): boolean {
  let from = 0;
  for (const piece of quotation.split(omission).map(plainWords)) {
    const at = ` ${text} `.indexOf(` ${piece} `, from);
    if (piece !== "" && at === -1) return false;
    from = Math.max(from, at + piece.length);
  }
  return true;
}
