import { lookUp } from "../../collections/index.js";
import type { Evaluation, SpeechAct, Statement } from "../../model/index.js";
import type { Names } from "./names.js";
import { wordsOf } from "./prose.js";
import { nameKnownRecord } from "./record-names.js";
import { past, type VerbForms } from "./verb-phrases.js";

/** The words for a speech act: its verb, and the link from the verb to the content. */
export interface ActPhrase {
  verb: VerbForms;
  /** The preposition before the audience if it follows the verb; otherwise the audience follows "saying". */
  to?: string;
  /** The link to the content, which is a whole sentence: "that …", ", saying that …", ": …". */
  lead: "that" | "saying" | "colon";
}

const that = (base: string, form: string, to = "to"): ActPhrase => ({
  verb: past(base, form),
  to,
  lead: "that",
});
const saying = (base: string, form: string, to?: string): ActPhrase => ({
  verb: past(base, form),
  ...(to === undefined ? {} : { to }),
  lead: "saying",
});

/**
 * A verb phrase for every act that fits any content. After most verbs, "that" would distort the content ("agreed that Kenya will reopen
 * the border"). So the phrase names the act first, and "saying that" leads to the content.
 */
const acts: Readonly<Record<SpeechAct, ActPhrase>> = /* @__PURE__ */ (() => ({
  assert: that("say", "said"),
  acknowledge: that("acknowledge", "acknowledged"),
  hold: {
    verb: { base: "believe", one: "is said to believe", several: "are said to believe" },
    lead: "that",
  },
  accuse: that("allege", "alleged"),
  deny: saying("deny a claim", "denied a claim"),
  "decline-comment": { verb: past("decline to comment", "declined to comment"), lead: "colon" },
  omit: that("leave out", "left out", "toward"),
  warn: that("warn", "warned", ""),
  appeal: saying("make an appeal", "made an appeal", "to"),
  demand: saying("make a demand", "made a demand", "to"),
  instruct: saying("give an instruction", "gave an instruction", "to"),
  offer: saying("make an offer", "made an offer", "to"),
  commit: saying("make a commitment", "made a commitment", "to"),
  agree: saying("agree", "agreed", "with"),
  reject: saying("refuse", "refused"),
  support: saying("express support", "expressed support"),
  declare: that("declare", "declared"),
  sign: saying("sign a text", "signed a text", "with"),
  threaten: saying("make a threat", "made a threat", "to"),
  retract: saying("take back an earlier statement", "took back an earlier statement"),
  welcome: saying("welcome a development", "welcomed a development"),
  thank: saying("express thanks", "expressed thanks", "to"),
  assess: saying("give an assessment", "gave an assessment", "to"),
  criticise: saying("voice criticism", "voiced criticism"),
  ask: { verb: past("put this question", "put this question"), to: "to", lead: "colon" },
}))();

const evaluationWords: Readonly<Record<Evaluation, string>> = {
  positive: "a positive",
  negative: "a negative",
  mixed: "a mixed",
};

/** The phrase of a statement's act. */
export function phraseAct(statement: Statement, names: Names): ActPhrase {
  const { act, evaluation } = statement;
  const words = `a statement (${wordsOf(act)})`;
  const phrase =
    specialAct(statement, names) ?? lookUp(acts, act) ?? saying(`make ${words}`, `made ${words}`, "to");
  if (evaluation === undefined) return phrase;
  const judged = lookUp(evaluationWords, evaluation) ?? `a (${wordsOf(evaluation)})`;
  if (act !== "assess") return { ...phrase, verb: withRemark(phrase.verb, `(with ${judged} assessment)`) };
  return { ...phrase, verb: past(`give ${judged} assessment`, `gave ${judged} assessment`) };
}

/** Better phrases for acts with certain audiences, contents or topics. */
function specialAct(
  { act, audience = [], about = [], content }: Statement,
  names: Names,
): ActPhrase | undefined {
  if (act === "assert" && audience.length > 0) return that("tell", "told", "");
  if (
    act === "omit" &&
    /\b(?:leaves?|left) out\b|\bomit|\bdoes not\b|\bno (?:mention|word)\b/i.test(content)
  ) {
    return { ...acts.omit, verb: past("leave something out", "left something out"), lead: "colon" };
  }
  const text = about.find(({ ref }) => ref !== undefined && names.index.instrument(ref))?.ref;
  if (act !== "sign" || text === undefined) return undefined;
  const named = nameKnownRecord(text, names);
  return { ...acts.sign, verb: past(`sign ${named}`, `signed ${named}`) };
}

function withRemark({ base, one, several }: VerbForms, remark: string): VerbForms {
  return { base: `${base} ${remark}`, one: `${one} ${remark}`, several: `${several} ${remark}` };
}
