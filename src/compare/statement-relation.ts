import type { Statement } from "../events/statement.js";
import { conditionalClauses } from "./conditions.js";
import { rateClauses } from "./details.js";
import type { Identity } from "./identity.js";
import { placeOf } from "./speech-act-scale.js";
import { relateAbouts } from "./topics.js";

/**
 * How two statements stand to each other on what they are about.
 *
 * - `agrees`: both take the same side on the same.
 * - `compatible`: on the same matter, and both can hold: they take no opposite sides, or conditions stand between them.
 * - `shifted`: one speaker takes the same side with another act or other conditions.
 * - `contradicts`: opposite sides on the same.
 * - `unrelated`: about different matters.
 * - `unknown`: it cannot be told.
 */
export type StatementRelation = "agrees" | "compatible" | "shifted" | "contradicts" | "unrelated" | "unknown";

/** A relation with its reason. */
export interface RelationVerdict {
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
  oneSpeaker: boolean,
  identity: Identity,
): RelationVerdict {
  const topics = relateAbouts(left.about, right.about, identity);
  if (topics === "apart") return { relation: "unrelated", reason: "They are about different matters." };
  if (topics === "unknown")
    return { relation: "unknown", reason: "Whether they are about the same matter cannot be told." };
  const [a, b] = [placeOf(left), placeOf(right)];
  const acts = `“${left.act}”${left.negated ? " (negated)" : ""} and “${right.act}”${right.negated ? " (negated)" : ""}`;
  if (a.sign === 0 || b.sign === 0 || a.axis !== b.axis)
    return {
      relation: "compatible",
      reason:
        a.axis === b.axis || a.sign === 0 || b.sign === 0
          ? `${acts} take no opposite sides on the matter.`
          : `${acts} say different kinds of thing of the matter: one what is so, is to be done or is good, the other not that.`,
    };
  const conditions = rateClauses(conditionalClauses(left), conditionalClauses(right));
  const differing =
    conditions.outcome === "differs" ||
    (conditions.outcome === "missing" && hasConditions(left) !== hasConditions(right));
  if (a.sign !== b.sign) {
    if (topics === "overlapping")
      return {
        relation: "unknown",
        reason: `${acts} take opposite sides, but one leaves open what exactly about.`,
      };
    if (differing)
      return {
        relation: "compatible",
        reason: `${acts} take opposite sides, but under different conditions.`,
      };
    if (
      left.status === "not-actual" ||
      right.status === "not-actual" ||
      left.certainty === "uncommitted" ||
      right.certainty === "uncommitted"
    )
      return {
        relation: "compatible",
        reason: `${acts} take opposite sides, but one is not said, or not vouched for.`,
      };
    return { relation: "contradicts", reason: `${acts} take opposite sides on the same matter.` };
  }
  if (topics === "overlapping")
    return {
      relation: "compatible",
      reason: `${acts} take the same side; one leaves open what exactly about.`,
    };
  if (oneSpeaker && (differing || left.act !== right.act || conditions.outcome === "differs"))
    return {
      relation: "shifted",
      reason: differing
        ? `The same speaker takes the same side under other conditions.`
        : `The same speaker takes the same side with another act: ${acts}.`,
    };
  if (differing)
    return { relation: "compatible", reason: `${acts} take the same side under different conditions.` };
  return { relation: "agrees", reason: `${acts} take the same side on the same matter.` };
}

function hasConditions(statement: Statement): boolean {
  return conditionalClauses(statement).length > 0;
}
