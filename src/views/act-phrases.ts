import type { SpeechAct } from "../events/speech-act.js";
import type { Evaluation, Statement } from "../events/statement.js";
import type { Names } from "./names.js";
import { worded, wordsOf } from "./prose.js";
import { nameKnownRecord } from "./record-names.js";
import { past, type VerbForms } from "./verb-phrases.js";

/** How an act is told: what was done, and how what was said follows. */
export interface ActPhrase {
  verb: VerbForms;
  /** The audience's preposition, where it stands with the verb; elsewhere it stands with "saying". */
  to?: string;
  /** What leads to the content, a whole sentence: "that …", ", saying that …", ": …". */
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
 * Every act as a verb phrase that holds for any content. Where the content says by itself what is done ("Kenya will reopen the
 * border"), "that" would make a promise of a wish or a fact of a refusal, so the act is named first and the content is what
 * was said in doing it.
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
  appeal: saying("make an appeal", "made an appeal", "to"),
  demand: saying("make a demand", "made a demand", "to"),
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
    specialAct(statement, names) ?? worded(acts, act) ?? saying(`make ${words}`, `made ${words}`, "to");
  if (evaluation === undefined) return phrase;
  const judged = worded(evaluationWords, evaluation) ?? `a (${wordsOf(evaluation)})`;
  if (act !== "assess") return { ...phrase, verb: withRemark(phrase.verb, `(with ${judged} assessment)`) };
  return { ...phrase, verb: past(`give ${judged} assessment`, `gave ${judged} assessment`) };
}

/** Acts that read better with what else the statement says. */
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
