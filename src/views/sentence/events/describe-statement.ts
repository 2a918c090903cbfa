import { lookUp } from "../../../collections/index.js";
import type { Basis, Certainty, Party, SpeechAct, Statement } from "../../../model/index.js";
import { findOwnReport } from "../attribution/describe-attribution.js";
import type { Names } from "../names/names.js";
import { phraseParties } from "../names/party-phrases.js";
import { phraseAnswers } from "../parts/answer-phrases.js";
import { withClauses } from "../parts/clause-phrases.js";
import { phraseContinuity } from "../parts/continuity-phrases.js";
import { phraseOccasion } from "../parts/occasion-phrases.js";
import { ownContent } from "../parts/own-content.js";
import { phraseTime } from "../parts/time-phrases.js";
import { remarkOnStatus, repeated, withStatus } from "../parts/verb-phrases.js";
import { joinPhrases, joinWords, withInsertions, wordsOf } from "../prose.js";
import { phraseAct } from "./act-phrases.js";

/** Acts that judge what somebody does. */
const judging: ReadonlySet<SpeechAct> = /* @__PURE__ */ new Set<SpeechAct>([
  "assess",
  "criticise",
  "thank",
  "welcome",
]);

/** The speaker's certainty, to follow the verb. */
const certaintyPhrases: Readonly<Record<Certainty, string>> = {
  certain: " with certainty",
  probable: ", as a probability,",
  possible: ", as a possibility,",
  uncommitted: ", without vouching for it,",
};

/**
 * A statement as a clause: "Vladimir Putin, addressing Ukraine on 16 May 2025, made an offer: Talks should resume." The content follows a
 * colon as it is given, so that no name in it changes and a question stays a question; only an opening that names the speaker again goes.
 */
export function describeStatement(statement: Statement, names: Names): string {
  const { id, speakers, clauses, continuity, certainty, links, negated, status } = statement;
  const subject = phraseParties(speakers, names, true);
  const own = findOwnReport(statement);
  const occasion = phraseOccasion(statement, names);
  const time = phraseTime(id, occasion.when, names);
  const { verb, takes } = phraseAct(statement, names, occasion.words + time !== "");
  const audience = phraseAudience(statement, names);
  const isAddressed = audience !== "" && takes === undefined;
  const doubt =
    certainty === undefined
      ? ""
      : (lookUp(certaintyPhrases, certainty) ?? `, calling it ${wordsOf(certainty)},`);
  const lead = joinWords([
    withInsertions(subject.text, [isAddressed ? `addressing ${audience}` : "", phraseContinuity(continuity)]),
    withStatus(continuity === "unchanged" ? repeated(verb) : verb, status, subject.isPlural),
    ...(isAddressed ? [] : [audience === "" || takes === "audience" ? "" : "with", audience]),
  ]);
  const head = joinPhrases([lead + doubt, occasion.words, time, remarkOnStatus(status)]).replace(/,$/, "");
  const ground =
    own?.basis === undefined || own.basis === "stated" || own.basis === "presupposed"
      ? ""
      : `, ${phraseOwnBasis(statement, own.basis)}`;
  const negation = negated
    ? `${statement.act === "assert" ? "" : ", saying"} that the following is not so`
    : "";
  return `${head}${phraseAnswers(links, names)}${ground}${negation}: ${withClauses(ownContent(statement, names), clauses, judging.has(statement.act))}`;
}

/** The basis of a statement that a source makes itself. */
function phraseOwnBasis({ act }: Statement, basis: Basis): string {
  if (basis === "inferred") return act === "omit" ? "as its silence shows" : "as is inferred from it";
  return `where this is ${wordsOf(basis)}`;
}

/** The audience. Joint speakers that also address each other are named once. */
function phraseAudience({ speakers, audience = [] }: Statement, names: Names): string {
  const isSpeaker = ({ who }: Party): boolean => speakers.some((speaker) => speaker.who === who);
  const others = speakers.length > 1 ? audience.filter((party) => !isSpeaker(party)) : audience;
  return others.length === 0 ? "" : phraseParties(others, names).text;
}
