import { lookUp } from "../../../collections/index.js";
import type { SpeechAct, Statement } from "../../../model/index.js";
import type { Names } from "../names/names.js";
import { nameAct, nameKnownRecord } from "../names/record-names.js";
import { past, present, type VerbForms } from "../parts/verb-phrases.js";
import { withIndefiniteArticle, wordsOf } from "../prose.js";

/** The words for a speech act, to stand before a colon and the content. */
export interface ActPhrase {
  verb: VerbForms;
  /** What follows the verb: the audience as its object, "with" the audience, or nothing, so that "addressing" stands before the verb. */
  takes?: "audience" | "with" | undefined;
}

const act = (base: string, form: string, takes?: "audience" | "with"): ActPhrase => ({
  verb: past(base, form),
  takes,
});

/**
 * Phrases that name the act and fit any content, which follows a colon as it is given. Any other act is made by its noun: "made an offer".
 */
const acts: Readonly<Partial<Record<SpeechAct, ActPhrase>>> = /* @__PURE__ */ (() => ({
  assert: act("say", "said"),
  acknowledge: act("acknowledge", "acknowledged"),
  hold: { verb: present("hold this view", "holds this view") },
  deny: act("deny a claim", "denied a claim"),
  "decline-comment": act("decline to comment", "declined to comment"),
  omit: act("leave something out", "left something out"),
  warn: act("warn", "warned", "audience"),
  instruct: act("give an instruction", "gave an instruction"),
  agree: act("agree", "agreed", "with"),
  reject: act("refuse", "refused"),
  support: act("express support", "expressed support"),
  sign: act("sign a text", "signed a text", "with"),
  threaten: act("warn of consequences", "warned of consequences"),
  retract: act("take back an earlier statement", "took back an earlier statement"),
  welcome: act("express satisfaction", "expressed satisfaction"),
  thank: act("express thanks", "expressed thanks"),
  condole: act("express condolences", "expressed condolences"),
  apologise: act("apologise", "apologised"),
  assess: act("give an assessment", "gave an assessment"),
  criticise: act("voice criticism", "voiced criticism"),
  ask: act("ask a question", "asked a question"),
}))();

/**
 * Phrases for acts that turn something down. Their content is mostly the speaker's own word ("No such offer was made"). Where it has no
 * word of denial, it is the matter that is turned down, and needs "this" before it.
 */
const turnedDown: Readonly<Partial<Record<SpeechAct, ActPhrase>>> = /* @__PURE__ */ (() => ({
  deny: act("deny this", "denied this"),
  "decline-comment": act("decline to comment on this", "declined to comment on this"),
  omit: act("leave this out", "left this out"),
  reject: act("refuse this", "refused this"),
  retract: act("take back this statement", "took back this statement"),
}))();

const denial =
  /\b(?:not|no|none|nobody|nothing|never|neither|nor|cannot|refus\w+|reject\w*|declin\w+|den(?:y|ies|ied)|rul(?:es|ed) out|oppos\w+|false|untrue|wrong|unacceptable)\b|n['’]t\b/i;

/** More words of denial, of one act. */
const ownDenial: Readonly<Partial<Record<SpeechAct, RegExp>>> = {
  omit: /\b(?:leav\w+ out|left out|omit\w*|silent)\b/i,
  retract: /\b(?:withdr[ae]w\w*|retract\w*|tak\w+ back|took back)\b/i,
};

/** The noun for a statement, with the indefinite article: "a negative assessment". */
export function nounOfStatement({ act: term, evaluation }: Statement): string {
  const isJudged = term === "assess" && evaluation !== undefined;
  return isJudged ? withIndefiniteArticle(`${wordsOf(evaluation)} assessment`) : nameAct(term);
}

/** The phrase of a statement's act. A view with a time or an occasion was held then. */
export function phraseAct(statement: Statement, names: Names, isDated: boolean): ActPhrase {
  const { act: term, evaluation } = statement;
  const noun = nounOfStatement(statement);
  if (term === "assess" && evaluation !== undefined) return act(`give ${noun}`, `gave ${noun}`);
  return (
    specialAct(statement, names, isDated) ??
    lookUp<ActPhrase | undefined>(acts, term) ??
    act(`make ${noun}`, `made ${noun}`)
  );
}

/** Better phrases for acts with certain audiences, contents or topics. */
function specialAct(
  { act: term, audience = [], about = [], content, negated }: Statement,
  names: Names,
  isDated: boolean,
): ActPhrase | undefined {
  if (term === "assert" && audience.length > 0) return act("tell", "told", "audience");
  if (term === "ask" && audience.length > 0) return act("ask", "asked", "audience");
  if (term === "hold" && isDated) return act("hold this view", "held this view");
  if (term === "sign") {
    const text = about.find(({ ref }) => ref !== undefined && names.index.instrument(ref))?.ref;
    if (text === undefined) return undefined;
    const named = nameKnownRecord(text, names);
    return act(`sign ${named}`, `signed ${named}`, "with");
  }
  const isOwnWord =
    negated || denial.test(content) || lookUp<RegExp | undefined>(ownDenial, term)?.test(content);
  return isOwnWord ? undefined : lookUp<ActPhrase | undefined>(turnedDown, term);
}
