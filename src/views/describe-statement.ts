import type { Statement } from "../events/statement.js";
import type { Certainty } from "../values/certainty.js";
import { type ActPhrase, phraseAct } from "./act-phrases.js";
import { phraseAnswers } from "./answer-phrases.js";
import { phraseClauses } from "./clause-phrases.js";
import { isQuestion, phraseContent } from "./content-phrases.js";
import { phraseContinuity } from "./continuity-phrases.js";
import { findDirectAct } from "./direct-acts.js";
import type { Names } from "./names.js";
import { phraseParties } from "./party-phrases.js";
import { worded, wordsOf } from "./prose.js";
import { phraseTime } from "./time-phrases.js";
import { withStatus } from "./verb-phrases.js";

/** How surely the speaker says it, before what is said. */
const certaintyPhrases: Readonly<Record<Certainty, string>> = {
  certain: ", as a certainty,",
  probable: ", as a likelihood,",
  possible: ", as a possibility,",
  uncommitted: ", without taking a stand,",
};

/** A statement as a clause without a full stop: "Vladimir Putin made an offer to Ukraine on 16 May 2025, saying that …". */
export function describeStatement(statement: Statement, names: Names): string {
  const { id, speakers, clauses, continuity, links, status, when } = statement;
  const subject = phraseParties(speakers, names);
  const content = phraseContent(statement, names);
  const time = phraseTime(id, when, names);
  const end = phraseClauses(clauses, content) + phraseAnswers(links, names);
  const lead = subject.text + phraseContinuity(continuity, "again");

  const direct = findDirectAct(statement, content, names);
  if (direct) {
    const done = withStatus(direct.verb, status, subject.isPlural);
    // Behind what was done, a time would be taken for that of what is spoken of.
    return `${lead}${time === "" ? "" : ` ${time}`} ${done} ${direct.rest}${end}`;
  }
  const phrase = phraseAct(statement, names);
  const done = withStatus(phrase.verb, status, subject.isPlural);
  const head = [lead, done, heardWithVerb(statement, phrase, names), time].filter((words) => words !== "");
  return head.join(" ") + phraseSpeech(statement, phrase, content, names) + end;
}

function heardWithVerb({ audience = [] }: Statement, { to }: ActPhrase, names: Names): string {
  return audience.length === 0 || to === undefined
    ? ""
    : `${to} ${phraseParties(audience, names).text}`.trim();
}

/** What leads from the act to what is said, and what is said. */
function phraseSpeech(statement: Statement, { lead, to }: ActPhrase, content: string, names: Names): string {
  const { audience = [], certainty } = statement;
  const doubt =
    certainty === undefined ? "" : (worded(certaintyPhrases, certainty) ?? `, as ${wordsOf(certainty)},`);
  if (lead === "colon") return `${doubt.replace(/,$/, "")}: ${content}`;
  if (isQuestion(statement)) return `${doubt.replace(/,$/, "")}, in the form of a question: ${content}`;
  if (lead === "that") return `${doubt} that ${content}`;
  const heard = audience.length === 0 || to !== undefined ? "" : ` to ${phraseParties(audience, names).text}`;
  return `, saying${heard}${doubt} that ${content}`;
}
