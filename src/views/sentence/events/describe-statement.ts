import { lookUp } from "../../../collections/index.js";
import type { Basis, Certainty, Party, Statement, When } from "../../../model/index.js";
import { timeOf } from "../../../order/index.js";
import { findOwnReport } from "../attribution/describe-attribution.js";
import type { Names } from "../names/names.js";
import { phraseParties } from "../names/party-phrases.js";
import { phraseAnswers } from "../parts/answer-phrases.js";
import { withClauses } from "../parts/clause-phrases.js";
import { phraseContinuity } from "../parts/continuity-phrases.js";
import { phraseTime } from "../parts/time-phrases.js";
import { remarkOnStatus, withStatus } from "../parts/verb-phrases.js";
import { joinWords, oneLine, wordsOf } from "../prose.js";
import { type ActPhrase, phraseAct } from "./act-phrases.js";

/** The speaker's certainty, to stand before the content. */
const certaintyPhrases: Readonly<Record<Certainty, string>> = {
  certain: ", expressing no doubt",
  probable: ", calling it likely",
  possible: ", calling it possible",
  uncommitted: ", without vouching for it",
};

/**
 * A statement as a clause: "Vladimir Putin made an offer to Ukraine on 16 May 2025: Talks should resume." The content follows a colon as it
 * is given, so that no name in it changes and a question stays a question.
 */
export function describeStatement(statement: Statement, names: Names): string {
  const { id, speakers, content, clauses, continuity, certainty, links, negated, status } = statement;
  const subject = phraseParties(speakers, names);
  const phrase = phraseAct(statement, names);
  const isHeld = statement.act === "hold";
  const head = joinWords([
    subject.text + phraseContinuity(continuity),
    withStatus(phrase.verb, status, subject.isPlural),
    phraseAudience(statement, phrase, names),
    phraseTime(id, spokenAt(statement, names), names, isHeld ? "as of" : "said"),
    remarkOnStatus(status),
  ]);
  const doubt =
    certainty === undefined
      ? ""
      : (lookUp(certaintyPhrases, certainty) ?? `, calling it ${wordsOf(certainty)}`);
  const basis = findOwnReport(statement)?.basis;
  const ground = basis === undefined || basis === "stated" ? "" : `, ${phraseOwnBasis(statement, basis)}`;
  const negation = negated ? `${statement.act === "assert" ? "" : ", saying"} that this is not so` : "";
  return `${head}${phraseAnswers(links, names)}${ground}${doubt}${negation}: ${withClauses(oneLine(content), clauses)}`;
}

/** The basis of a statement that a source makes itself. */
function phraseOwnBasis({ act }: Statement, basis: Basis): string {
  if (basis === "presupposed") return "taking this for granted";
  if (basis === "inferred") return act === "omit" ? "as its silence shows" : "as is inferred from it";
  return `where this is ${wordsOf(basis)}`;
}

/** The time of a statement. Of an occasion's date it keeps the day: the clock time of a call is that of its start. */
function spokenAt(statement: Statement, { index }: Names): When | undefined {
  const when = timeOf(statement, index);
  if (when?.date === undefined || statement.when?.date !== undefined) return when;
  return { ...when, date: when.date.replace(/T.*/, "") };
}

/** The audience with its preposition. Joint speakers that also address each other are named once. */
function phraseAudience({ speakers, audience = [] }: Statement, { to }: ActPhrase, names: Names): string {
  const isSpeaker = ({ who }: Party): boolean => speakers.some((speaker) => speaker.who === who);
  const others = speakers.length > 1 ? audience.filter((party) => !isSpeaker(party)) : audience;
  return others.length === 0 ? "" : joinWords([to, phraseParties(others, names).text]);
}
