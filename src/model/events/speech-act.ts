import * as z from "zod";
import type { EnumSchema } from "../values/schema.js";

/**
 * The speech acts: the things that people do by saying something. The number in brackets is the nearest CAMEO code
 * (Gerner, Schrodt and Yilmaz, codebook 1.1b3).
 */
export const speechActs = [
  /** Truth: says that something is the case (010). */
  "assert",
  /** Truth: admits a fact. Consent to a course of action is `agree`. */
  "acknowledge",
  /** Truth: is reported to believe something; no utterance is reported. */
  "hold",
  /** Truth: alleges a deed (112). Judging a known deed is `criticise`. */
  "accuse",
  /** Truth: rejects a recorded claim as untrue. Without such a claim, use a negated `assert`. */
  "deny",
  /** Truth: refuses to comment when asked (011). */
  "decline-comment",
  /**
   * Truth: leaves out of a complete text a point that a reader would expect. Where another account has it, `about` refers to
   * that record.
   */
  "omit",
  /**
   * Truth: says that harm is coming or may come, from elsewhere than the speaker (012). Harm that the speaker announces to do is
   * `threaten`. Without harm it is `assert`, and a request to refrain that names no harm is `appeal`.
   */
  "warn",
  /** Will: asks somebody to do something (02): requests and urges. */
  "appeal",
  /** Will: asks for something as a right or a prerequisite (10). Otherwise use `appeal`. */
  "demand",
  /**
   * Will: orders somebody who is bound to obey: the speaker's own ministers, officials, forces or secretariat.
   * Addressed to anybody else, use `appeal` or `demand`.
   */
  "instruct",
  /** Will: proposes an action that needs the other's consent (03). Otherwise use `commit`. */
  "offer",
  /** Will: pledges or announces an action of the speaker's side (03). */
  "commit",
  /** Will: accepts a course of action. Admitting a fact is `acknowledge`. */
  "agree",
  /** Will: refuses a course of action (12). */
  "reject",
  /** Will: speaks in favour of a future event or action (052). For a past one, use `welcome`. */
  "support",
  /** Will: brings something about by saying it: recognises, proclaims, appoints. */
  "declare",
  /** Will: signs an instrument (057). */
  "sign",
  /** Will: announces harm that the speaker will do to somebody (13). Harm from elsewhere is `warn`. */
  "threaten",
  /** Will: takes back an earlier statement. */
  "retract",
  /** Value: expresses satisfaction at a past event. */
  "welcome",
  /** Value: thanks somebody. */
  "thank",
  /** Value: shares somebody's grief or suffering: condolences, sympathy (018). */
  "condole",
  /** Value: says sorry for something its own side did (055). */
  "apologise",
  /** Value: judges something; `evaluation` gives the direction. */
  "assess",
  /** Value: finds fault with a known deed or situation (111). */
  "criticise",
  /** Question: asks for information. */
  "ask",
] as const;

/** A term of {@link speechActs}. */
export type SpeechAct = (typeof speechActs)[number];

export const speechActSchema: EnumSchema<SpeechAct> = /* @__PURE__ */ z.enum(speechActs);
