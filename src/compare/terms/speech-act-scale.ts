import { lookUp } from "../../collections/index.js";
import type { Evaluation, SpeechAct, Statement } from "../../model/index.js";

/** What a speech act is about: what is so, what is to be done, what is good. A question takes no stand. */
export type ActAxis = "truth" | "will" | "value" | "question";

/** Where a speech act stands in comparisons. */
export interface ActPlace {
  /** Its axis: acts of different axes never contradict each other. */
  axis: ActAxis;
  /** 1: for what the statement is about, -1: against it, 0: it takes no stand by itself. */
  sign: 1 | 0 | -1;
  /** The CAMEO code (codebook 1.1b3) that comes nearest; absent where none does. */
  cameo?: string;
  /** The value of that code on Goldstein's scale, -10 (most hostile) to 10 (most cooperative). */
  goldstein?: number;
}

/**
 * Axis, sign and place on a scale from conciliatory to hostile of every speech act. The scale is Goldstein's (Joshua S. Goldstein,
 * "A Conflict-Cooperation Scale for WEIS Events Data", Journal of Conflict Resolution 36/2, 1992) as the GDELT project maps it
 * to CAMEO codes (CAMEO.goldsteinscale.txt). `assess` has its sign and value from `evaluation`: {@link assessmentScale}.
 *
 * @example
 * ```ts
 * import { speechActScale } from "diplomatic-events/compare";
 *
 * console.log(speechActScale.demand.goldstein, speechActScale.appeal.goldstein); // -5 3
 * console.log(speechActScale.deny.axis, speechActScale.deny.sign); // "truth" -1
 * ```
 */
export const speechActScale: Readonly<Record<SpeechAct, Readonly<ActPlace>>> = {
  assert: { axis: "truth", sign: 1, cameo: "010", goldstein: 0 },
  acknowledge: { axis: "truth", sign: 1, cameo: "010", goldstein: 0 },
  hold: { axis: "truth", sign: 1, cameo: "010", goldstein: 0 },
  accuse: { axis: "truth", sign: 1, cameo: "112", goldstein: -2 },
  deny: { axis: "truth", sign: -1, cameo: "016", goldstein: -2 },
  "decline-comment": { axis: "truth", sign: 0, cameo: "011", goldstein: -0.1 },
  omit: { axis: "truth", sign: 0 },
  warn: { axis: "truth", sign: 1, cameo: "012", goldstein: -0.4 },
  appeal: { axis: "will", sign: 1, cameo: "020", goldstein: 3 },
  demand: { axis: "will", sign: 1, cameo: "100", goldstein: -5 },
  // CAMEO codes what one actor does to another; an order to one's own people is none of its events.
  instruct: { axis: "will", sign: 1 },
  offer: { axis: "will", sign: 1, cameo: "030", goldstein: 4 },
  commit: { axis: "will", sign: 1, cameo: "030", goldstein: 4 },
  agree: { axis: "will", sign: 1, cameo: "030", goldstein: 4 },
  reject: { axis: "will", sign: -1, cameo: "120", goldstein: -4 },
  support: { axis: "will", sign: 1, cameo: "052", goldstein: 3.5 },
  declare: { axis: "will", sign: 1, cameo: "010", goldstein: 0 },
  sign: { axis: "will", sign: 1, cameo: "057", goldstein: 8 },
  threaten: { axis: "will", sign: 1, cameo: "130", goldstein: -4.4 },
  retract: { axis: "will", sign: -1 },
  welcome: { axis: "value", sign: 1, cameo: "051", goldstein: 3.4 },
  thank: { axis: "value", sign: 1, cameo: "051", goldstein: 3.4 },
  condole: { axis: "value", sign: -1, cameo: "018", goldstein: 3.4 },
  apologise: { axis: "value", sign: -1, cameo: "055", goldstein: 7 },
  assess: { axis: "value", sign: 0, cameo: "010", goldstein: 0 },
  criticise: { axis: "value", sign: -1, cameo: "111", goldstein: -2 },
  ask: { axis: "question", sign: 0 },
};

/**
 * What `evaluation` makes of the act `assess`: an optimistic comment (CAMEO 013) or a pessimistic one (012).
 *
 * @example
 * ```ts
 * import { assessmentScale } from "diplomatic-events/compare";
 *
 * console.log(assessmentScale.positive.goldstein, assessmentScale.negative.sign); // 0.4 -1
 * ```
 */
export const assessmentScale: Readonly<Record<Evaluation, Readonly<ActPlace>>> = {
  positive: { axis: "value", sign: 1, cameo: "013", goldstein: 0.4 },
  negative: { axis: "value", sign: -1, cameo: "012", goldstein: -0.4 },
  mixed: { axis: "value", sign: 0, cameo: "010", goldstein: 0 },
};

/** The tables that say where a statement stands. */
export interface ActTables {
  speechActs: Readonly<Record<SpeechAct, Readonly<ActPlace>>>;
  assessments: Readonly<Record<Evaluation, Readonly<ActPlace>>>;
}

/** Where a statement stands: its act's place, with `evaluation` taken in and the sign turned round where it is negated. */
export function placeOf(
  { act, evaluation, negated }: Pick<Statement, "act" | "evaluation" | "negated">,
  { speechActs, assessments }: ActTables,
): ActPlace {
  const judged = act === "assess" && evaluation !== undefined ? lookUp(assessments, evaluation) : undefined;
  // A word of a newer version takes no stand.
  const place = judged ?? lookUp(speechActs, act) ?? { axis: "question", sign: 0 };
  return negated && place.sign !== 0 ? { ...place, sign: place.sign === 1 ? -1 : 1 } : place;
}
