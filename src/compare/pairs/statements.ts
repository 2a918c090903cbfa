import type { Statement } from "../../model/index.js";
import { createIdentity, type Identity, judgeIdentity, shareParty } from "../identity/index.js";
import { rateStatements, relateAbouts } from "../rate/index.js";
import {
  type CompareOptions,
  type Comparison,
  type ComparisonTuning,
  type Feature,
  type IdentityVerdict,
  toFeature,
  tuned,
} from "../terms/index.js";
import type { Shift } from "./shift.js";
import { type ContentRelation, relateStatements, type StatementRelation } from "./statement-relation.js";
import { shiftOfStatements } from "./statement-shift.js";

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
 * import { type Statement } from "diplomatic-events";
 * import { compareStatements } from "diplomatic-events/compare";
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
  options?: CompareOptions,
): StatementComparison {
  const tuning = tuned(options?.tuning);
  return judgeStatements(left, right, createIdentity(options ?? {}, tuning), tuning);
}

/** {@link compareStatements} with the identity of ids known. */
export function judgeStatements(
  left: Statement,
  right: Statement,
  identity: Identity,
  tuning: ComparisonTuning,
): StatementComparison {
  const features = rateStatements(left, right, identity, tuning);
  const judged = judgeIdentity(left, right, features, identity, tuning.thresholds);
  // Where neither has a topic, the content is all that says what they are about.
  const inSameWords =
    !left.about?.length &&
    !right.about?.length &&
    features.some(({ path, outcome }) => path === "content" && outcome === "same");
  const topics = judged.identical || inSameWords ? "equal" : relateAbouts(left.about, right.about, identity);
  const oneSpeaker = shareParty(left.speakers, right.speakers, identity);
  const shift =
    oneSpeaker && topics === "equal" ? shiftOfStatements(left, right, identity, tuning) : undefined;
  const { relation, reason } = judged.identical
    ? { relation: "agrees" as const, reason: "The two are one record." }
    : relateStatements(left, right, topics, shift, contentsOf(features), identity, tuning);
  return {
    verdict: judged.identity,
    relation,
    ...(shift ? { shift } : {}),
    score: judged.score,
    coverage: judged.coverage,
    features: [...features, toFeature("relation", 0, { outcome: outcomeOf[relation], reason })],
  };
}

/** Whether two contents say the same, as far as their words and figures tell. */
function contentsOf(features: readonly Feature[]): ContentRelation {
  const outcome = (path: string): Feature["outcome"] | undefined =>
    features.find((each) => each.path === path)?.outcome;
  if (outcome("content") === "contradicts" || outcome("change") === "contradicts") return "opposite";
  if ([outcome("figures"), outcome("time")].includes("differs")) return "unknown";
  if ([outcome("content"), outcome("clauses")].includes("not-compared")) return "unknown";
  return "alike";
}

/** A shift over time is no difference between two accounts: each can be right of its time. */
const outcomeOf: Readonly<Record<StatementRelation, Feature["outcome"]>> = {
  agrees: "same",
  compatible: "compatible",
  shifted: "compatible",
  contradicts: "contradicts",
  unrelated: "missing",
  unknown: "missing",
  "not-compared": "not-compared",
};
