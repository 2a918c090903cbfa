import type { Certainty, Continuity, Evaluation, EventStatus, SpeechAct } from "../model/index.js";

/**
 * Verbs and phrases of diplomatic English that are encoded alike: what they make of a sentence, and the rule that decides.
 *
 * @example
 * ```ts
 * import type { DiplomaticVerb } from "diplomatic-events/vocabulary";
 *
 * const concern: DiplomaticVerb = {
 *   verbs: ["express", "voice"],
 *   complements: ["concern", "alarm"],
 *   act: "assess",
 *   evaluation: "negative",
 *   rule: "Judges a state of things as bad without faulting a deed.",
 * };
 * console.log(concern.act); // assess
 * ```
 */
export interface DiplomaticVerb {
  /** The verbs, in the base form and British spelling. */
  verbs: readonly string[];
  /** What follows a verb, one of these, with few words between; absent where the verb alone decides. "…" stands for some words. */
  complements?: readonly string[] | undefined;
  /** The act of the statement; `no-statement` where the words say only what a meeting is about, or that something is planned. */
  act: SpeechAct | "no-statement";
  /** Acts that the rule prefers to `act` in some contexts. */
  or?: readonly SpeechAct[] | undefined;
  /** The `evaluation` of the statement. */
  evaluation?: Evaluation | undefined;
  /** The `certainty` of the statement. */
  certainty?: Certainty | undefined;
  /** The `continuity` of the statement. */
  continuity?: Continuity | undefined;
  /** The `status` of the event that is spoken of. */
  status?: EventStatus | undefined;
  /** Set on plain verbs of saying: where a more specific verb follows, that one decides. "Said that it regrets" is `regret`. */
  yields?: true | undefined;
  /** The rule that decides, in one or two sentences. */
  rule: string;
}

/** A rule and the fields that it gives a statement. */
export type Decision = Omit<DiplomaticVerb, "verbs" | "complements">;

/**
 * The entries that one rule decides, from a line for each: "give, issue + order, orders" has its verbs, and behind a plus sign its
 * complements.
 */
export function deciding(decision: Decision, ...lines: readonly string[]): DiplomaticVerb[] {
  return lines.map((line) => {
    const [verbs = [], complements] = line.split(" + ").map((words) => words.split(/,\s+/));
    return { verbs, ...(complements && { complements }), ...decision };
  });
}
