import type { Statement } from "../../model/index.js";
import type { Identity } from "../identity/index.js";
import { conditionalClauses, rateClauses, type TopicRelation } from "../rate/index.js";
import { type ComparisonTuning, placeOf } from "../terms/index.js";
import type { Shift } from "./shift.js";

/**
 * How two statements stand to each other on what they are about.
 *
 * - `agrees`: both take the same side on the same.
 * - `compatible`: on the same matter, and both can hold: they take no opposite sides, or conditions stand between them.
 * - `shifted`: one speaker takes the same side, and firmer or less firmly, under other conditions or on other territories.
 * - `contradicts`: opposite sides on the same.
 * - `unrelated`: about different matters, or one matter of other parties, places or times.
 * - `not-compared`: both take the same side on the same matter in other words or figures, and whether they say the same cannot be told.
 * - `unknown`: it cannot be told.
 */
export type StatementRelation =
  | "agrees"
  | "compatible"
  | "shifted"
  | "contradicts"
  | "unrelated"
  | "not-compared"
  | "unknown";

/** Whether two contents say the same in like words, the opposite, or something that their words do not decide. */
export type ContentRelation = "alike" | "opposite" | "unknown";

/** A relation with its reason. */
export interface RelatedStatements {
  relation: StatementRelation;
  reason: string;
}

/**
 * Relates two statements: they contradict only on the same axis, with opposite signs, on an equal subject, reference and aspect, and
 * with overlapping `by`, `toward` and `territories` where both give them. Differing conditions make them compatible at most.
 * What one side leaves open never contradicts.
 */
export function relateStatements(
  left: Statement,
  right: Statement,
  topics: TopicRelation,
  shift: Shift | undefined,
  contents: ContentRelation,
  identity: Identity,
  tuning: ComparisonTuning,
): RelatedStatements {
  if (topics === "apart") return { relation: "unrelated", reason: "They differ in what they are about." };
  if (topics === "unknown")
    return { relation: "unknown", reason: "Whether they are about the same matter cannot be told." };
  const [a, b] = [placeOf(left, tuning), placeOf(right, tuning)];
  const acts = `${sayAct(left)} and ${sayAct(right)}`;
  if (a.sign === 0 || b.sign === 0)
    return { relation: "compatible", reason: `Of ${acts}, one takes no side on the matter.` };
  if (a.axis !== b.axis)
    return {
      relation: "compatible",
      reason: `${acts} are of different kinds, which are what is so, what is to be done and what is good.`,
    };
  const differing = haveOtherConditions(left, right, identity, tuning);
  if (a.sign !== b.sign) return opposite(left, right, acts, topics, differing);
  if (contents === "opposite" && left.negated === right.negated)
    return { relation: "contradicts", reason: `${acts} take the same side on opposite contents.` };
  if (topics === "overlapping")
    return {
      relation: "compatible",
      reason: `${acts} take the same side, but one leaves open what exactly it is about.`,
    };
  const [move] = shift?.moved ?? [];
  if (move)
    return {
      relation: "shifted",
      reason: `The same speaker takes the same side, but not as before. ${move.reason}`,
    };
  if (differing)
    return { relation: "compatible", reason: `${acts} take the same side under different conditions.` };
  if (contents !== "alike")
    return {
      relation: "not-compared",
      reason: `${acts} take the same side on the same matter, in other words or figures.`,
    };
  return { relation: "agrees", reason: `${acts} take the same side on the same matter.` };
}

function opposite(
  left: Statement,
  right: Statement,
  acts: string,
  topics: TopicRelation,
  differing: boolean,
): RelatedStatements {
  const told = `${acts} take opposite sides`;
  if (topics === "overlapping")
    return { relation: "unknown", reason: `${told}, but one leaves open what exactly it is about.` };
  if (differing) return { relation: "compatible", reason: `${told}, but under different conditions.` };
  if (left.status === "not-actual" || right.status === "not-actual")
    return { relation: "compatible", reason: `${told}, but one is told as not made.` };
  if (left.certainty === "uncommitted" || right.certainty === "uncommitted")
    return { relation: "compatible", reason: `${told}, but the speaker does not vouch for one of them.` };
  return { relation: "contradicts", reason: `${told} on the same matter.` };
}

function sayAct({ act, negated }: Statement): string {
  return negated ? `“${act}” that it is not so` : `“${act}”`;
}

/** Whether the two hold under other conditions, also where only one has any; nearly the same words may be one condition. */
function haveOtherConditions(
  left: Statement,
  right: Statement,
  identity: Identity,
  { thresholds }: ComparisonTuning,
): boolean {
  const [a, b] = [conditionalClauses(left), conditionalClauses(right)];
  if (a.length === 0 && b.length === 0) return false;
  const { outcome, score } = rateClauses(a, b, identity, thresholds);
  return outcome !== "same" && score !== 1;
}
