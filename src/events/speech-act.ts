import * as z from "zod";
import type { EnumSchema } from "../values/schema.js";

/**
 * What is done by saying something. The number in brackets is the CAMEO code (Gerner, Schrodt and Yilmaz, codebook
 * 1.1b3) that comes nearest.
 */
export const speechActs = [
  /** Truth: says that something is so (010). */
  "assert",
  /** Truth: grants that something is so. A fact; agreeing to a course of action is `agree`. */
  "acknowledge",
  /** Truth: is said to believe something, with no utterance reported. */
  "hold",
  /** Truth: alleges a deed (112). Judging a known one is `criticise`. */
  "accuse",
  /** Truth: says that something is not so, in answer to a recorded claim. Without one, it is a negated `assert`. */
  "deny",
  /** Truth: is asked and says nothing of it (011). */
  "decline-comment",
  /** Truth: leaves out, in a complete text, what another account of the same occasion has. */
  "omit",
  /** Will: asks somebody to do something (02): requests and urges. */
  "appeal",
  /** Will: asks for something as a right or a prerequisite (10). Otherwise it is `appeal`. */
  "demand",
  /** Will: proposes what needs the other's consent (03). What does not is `commit`. */
  "offer",
  /** Will: binds oneself, or says what one will do (03). */
  "commit",
  /** Will: accepts a course of action. Granting a fact is `acknowledge`. */
  "agree",
  /** Will: refuses a course of action (12). */
  "reject",
  /** Will: speaks for what should happen (052). What already happened is welcomed: `welcome`. */
  "support",
  /** Will: brings something about by saying it: recognises, proclaims, appoints. */
  "declare",
  /** Will: puts one's name to an instrument (057). */
  "sign",
  /** Will: announces harm to somebody (13). */
  "threaten",
  /** Will: takes back what one said. */
  "retract",
  /** Value: is glad of what happened. */
  "welcome",
  /** Value: thanks somebody. */
  "thank",
  /** Value: judges; `evaluation` says which way. */
  "assess",
  /** Value: faults a known deed or state (111). */
  "criticise",
  /** Question: asks to be told. */
  "ask",
] as const;

/** A term of {@link speechActs}. */
export type SpeechAct = (typeof speechActs)[number];

export const speechActSchema: EnumSchema<SpeechAct> = /* @__PURE__ */ z.enum(speechActs);
