import { lookUp } from "../../collections/index.js";
import type { Certainty, Statement } from "../../model/index.js";
import { timeOf } from "../../order/index.js";
import { type ActPhrase, phraseAct } from "./act-phrases.js";
import { phraseAnswers } from "./answer-phrases.js";
import { phraseClauses } from "./clause-phrases.js";
import { isQuestion, phraseContent } from "./content-phrases.js";
import { phraseContinuity } from "./continuity-phrases.js";
import { findDirectAct } from "./direct-acts.js";
import type { Names } from "./names.js";
import { phraseParties } from "./party-phrases.js";
import { wordsOf } from "./prose.js";
import { phraseTime } from "./time-phrases.js";
import { withStatus } from "./verb-phrases.js";

/** The speaker's certainty, to stand before the content. */
const certaintyPhrases: Readonly<Record<Certainty, string>> = {
  certain: ", as a certainty,",
  probable: ", as a likelihood,",
  possible: ", as a possibility,",
  uncommitted: ", without taking a stand,",
};

/** A statement as a clause without a full stop: "Vladimir Putin made an offer to Ukraine on 16 May 2025, saying that …". */
export function describeStatement(statement: Statement, names: Names): string {
  const { id, speakers, clauses, continuity, links, status } = statement;
  const subject = phraseParties(speakers, names);
  const content = phraseContent(statement, names);
  const time = phraseTime(id, timeOf(statement, names.index), names);
  const end = phraseClauses(clauses, content) + phraseAnswers(links, names);
  const lead = subject.text + phraseContinuity(continuity, "again");

  const direct = findDirectAct(statement, content, names);
  if (direct) {
    const done = withStatus(direct.verb, status, subject.isPlural);
    // After the verb, the time would seem to be that of the content.
    return `${lead}${time === "" ? "" : ` ${time}`} ${done} ${direct.rest}${end}`;
  }
  const phrase = phraseAct(statement, names);
  const done = withStatus(phrase.verb, status, subject.isPlural);
  const head = [lead, done, phraseAudience(statement, phrase, names), time].filter((words) => words !== "");
  return head.join(" ") + phraseSpeech(statement, phrase, content, names) + end;
}

/** The audience with its preposition, if it follows the verb. */
function phraseAudience({ audience = [] }: Statement, { to }: ActPhrase, names: Names): string {
  return audience.length === 0 || to === undefined
    ? ""
    : `${to} ${phraseParties(audience, names).text}`.trim();
}

/** The content, and the words that link it to the act. */
function phraseSpeech(statement: Statement, { lead, to }: ActPhrase, content: string, names: Names): string {
  const { audience = [], certainty } = statement;
  const doubt =
    certainty === undefined ? "" : (lookUp(certaintyPhrases, certainty) ?? `, as ${wordsOf(certainty)},`);
  if (lead === "colon") return `${doubt.replace(/,$/, "")}: ${content}`;
  if (isQuestion(statement)) return `${doubt.replace(/,$/, "")}, in the form of a question: ${content}`;
  if (lead === "that") return `${doubt} that ${content}`;
  const heard = audience.length === 0 || to !== undefined ? "" : ` to ${phraseParties(audience, names).text}`;
  return `, saying${heard}${doubt} that ${content}`;
}
