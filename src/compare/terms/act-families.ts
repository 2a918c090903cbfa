import { lookUp } from "../../collections/index.js";
import type { SpeechAct, Statement } from "../../model/index.js";

/** Families of speech acts: two encoders who choose different acts for one utterance mostly choose acts of one family. */
export type ActFamily = "tell" | "praise" | "blame" | "ask" | "give" | "warn" | "refuse";

const families: Readonly<Record<SpeechAct, ActFamily>> = {
  assert: "tell",
  acknowledge: "tell",
  hold: "tell",
  accuse: "blame",
  deny: "refuse",
  "decline-comment": "refuse",
  omit: "refuse",
  warn: "warn",
  appeal: "ask",
  demand: "ask",
  instruct: "ask",
  offer: "give",
  commit: "give",
  agree: "give",
  reject: "refuse",
  support: "give",
  declare: "give",
  sign: "give",
  threaten: "warn",
  retract: "refuse",
  welcome: "praise",
  thank: "praise",
  condole: "tell",
  apologise: "tell",
  assess: "tell",
  criticise: "blame",
  ask: "ask",
};

const distant: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "blame praise",
  "give refuse",
  "ask refuse",
  "praise warn",
  "praise refuse",
  "ask praise",
  "blame give",
]);

/** The family of a statement's act; that of a judgement depends on its direction. */
export function familyOf({ act, evaluation }: Pick<Statement, "act" | "evaluation">): ActFamily {
  if (act === "assess" && evaluation === "positive") return "praise";
  if (act === "assess" && evaluation === "negative") return "blame";
  return lookUp(families, act) ?? "tell";
}

/** Whether one utterance can have been recorded as acts of both families. */
export function areNear(left: ActFamily, right: ActFamily): boolean {
  return !distant.has(left < right ? `${left} ${right}` : `${right} ${left}`);
}

/** Whether two acts are of one family. */
export function areActsNear(
  left: Pick<Statement, "act" | "evaluation">,
  right: Pick<Statement, "act" | "evaluation">,
): boolean {
  return familyOf(left) === familyOf(right);
}

/** Whether one of two acts asks others to do something, and the other says what the speakers do or support. */
export function isAskedOrGiven(left: unknown, right: unknown): boolean {
  const found = [left, right].map((act) => (typeof act === "string" ? lookUp(families, act) : undefined));
  return found.includes("ask") && found.includes("give");
}
