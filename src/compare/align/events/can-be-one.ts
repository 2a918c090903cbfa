import type { Statement } from "../../../model/index.js";
import type { PassageRelation } from "../../identity/index.js";
import { plainWords, textSimilarity } from "../../measures/index.js";
import { areNear } from "../../terms/index.js";
import { shares } from "./counterparts.js";
import { leastLikeness } from "./least-likeness.js";
import { relateOccasions } from "./occasions.js";
import type { PairStanding } from "./pair-standing.js";
import { spansMeet } from "./span.js";
import type { StatementProfile } from "./statement-profile.js";

/** Whether two statements can be one utterance told twice. */
export function canBeOne(
  left: StatementProfile,
  right: StatementProfile,
  { likeness, nearest, isOnlyJoint }: PairStanding,
): boolean {
  const relation = relateOccasions(left.occasion, right.occasion);
  if (relation === "apart" || !areSpeakersCompatible(left.speakers, right.speakers)) return false;
  if (!spansMeet(left.span, right.span, 1)) return false;
  if (isOnlyJoint && likeness >= leastLikeness.onlyJoint) return true;
  if (areDisjoint(left.persons, right.persons)) return relation === "same" && likeness >= leastLikeness.open;
  const areNarrators = left.occasion.kind === "narration" && right.occasion.kind === "narration";
  if (areNarrators && !tellOneThing(left, right)) return false;
  if (relation === "open") {
    const isOneVoice = areNarrators || (left.speakers.size === 1 && right.speakers.size === 1);
    return likeness >= (nearest === 2 && isOneVoice ? leastLikeness.openNearest : leastLikeness.open);
  }
  if (nearest === 0 || areDisjoint(left.groups, right.groups) || !areNear(left.family, right.family))
    return likeness >= leastLikeness.far;
  return likeness >= (left.family === right.family ? leastLikeness.oneFamily : leastLikeness.near);
}

/** Whether the words of two narrators are alike, as everybody may write of a matter. Words of two scripts cannot be compared. */
function tellOneThing(left: StatementProfile, right: StatementProfile): boolean {
  if (left.tokens.script !== right.tokens.script) return shares(left.matters, right.matters);
  return textSimilarity(left.event.content, right.event.content) >= leastLikeness.wording;
}

/**
 * Whether two statements surely have one wording, whoever has it from whom: they rest on one passage of a text, or on one longer quotation of
 * an occasion, and their contents are alike.
 */
export function haveOneWording(
  left: StatementProfile,
  right: StatementProfile,
  passage: PassageRelation | undefined,
): boolean {
  const isOneQuotation = (): boolean =>
    passage === undefined &&
    relateOccasions(left.occasion, right.occasion) !== "apart" &&
    spansMeet(left.span, right.span, 1) &&
    shares(longQuotations(left.event), longQuotations(right.event));
  return (
    (passage === "one" || isOneQuotation()) &&
    textSimilarity(left.event.content, right.event.content) >= leastLikeness.wording
  );
}

/**
 * Whether two accounts have different speakers give one undertaking on one occasion: it says in like words what the same side is to do.
 */
export function giveOneWord(left: StatementProfile, right: StatementProfile): boolean {
  return (
    left.family === "give" &&
    left.event.act === right.event.act &&
    left.doers.size > 0 &&
    left.doers.size === right.doers.size &&
    [...left.doers].every((doer) => right.doers.has(doer)) &&
    relateOccasions(left.occasion, right.occasion) === "same" &&
    spansMeet(left.span, right.span, 1) &&
    textSimilarity(left.event.content, right.event.content) >= leastLikeness.oneWord
  );
}

/** The speaker's own words, where they are more than a turn of phrase. */
function longQuotations({ reports }: Statement): ReadonlySet<string> {
  const words = reports.flatMap(({ evidence = [] }) =>
    evidence.flatMap(({ exact, quoted }) => (quoted ? plainWords(exact) : [])),
  );
  return new Set(words.filter((each) => each.split(" ").length >= fewestWords));
}

/** Fewer words than this are a turn of phrase that two speakers may share. */
const fewestWords = 6;

/** Joint speakers are one party only where one account names no side that the other has others instead of. */
export function areSpeakersCompatible(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size === 0 || right.size === 0) return true;
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  return [...few].every((side) => many.has(side));
}

/** Whether both are given and nothing is in both. */
export function areDisjoint(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size > 0 && right.size > 0 && !shares(left, right);
}
