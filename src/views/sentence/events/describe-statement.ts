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
import { remarkOnStatus, withStatus } from "../parts/verb-phrases.js";
import { joinPhrases, joinWords, withInsertions, wordsOf } from "../prose.js";
import { nounOfStatement, phraseAct } from "./act-phrases.js";

/** Acts that judge what somebody does. */
const judging: ReadonlySet<SpeechAct> = /* @__PURE__ */ new Set<SpeechAct>([
  "assess",
  "criticise",
  "thank",
  "welcome",
]);

/** The speaker's certainty, to stand before the content. */
const certaintyPhrases: Readonly<Record<Certainty, string>> = {
  certain: " (put as certain)",
  probable: " (put as likely)",
  possible: " (put as possible)",
  uncommitted: ", without vouching for it",
};

/**
 * A statement as a clause: "Vladimir Putin, addressing Ukraine on 16 May 2025, made an offer: Talks should resume." The content follows a
 * colon as it is given, so that no name in it changes and a question stays a question; only an opening that names the speaker again goes.
 */
export function describeStatement(statement: Statement, names: Names): string {
  const { id, speakers, continuity, certainty, links, negated, status } = statement;
  const subject = phraseParties(speakers, names, true);
  const own = findOwnReport(statement);
  const occasion = phraseOccasion(statement, names);
  const time = phraseTime(id, occasion.when, names);
  const { verb, takes } = phraseAct(statement, names, occasion.words + time !== "");
  const audience = phraseAudience(statement, names);
  const isAddressed = audience !== "" && takes === undefined;
  const doubt =
    certainty === undefined ? "" : (lookUp(certaintyPhrases, certainty) ?? `, as ${wordsOf(certainty)}`);
  const lead = joinWords([
    withInsertions(subject.text, [
      isAddressed ? `${verbTo(statement, names)} ${audience}` : "",
      phraseContinuity(continuity),
    ]),
    withStatus(verb, status, subject.isPlural),
    ...(isAddressed ? [] : [audience === "" || takes === "audience" ? "" : "with", audience]),
  ]);
  const head = joinPhrases([lead, occasion.words, time, remarkOnStatus(status)]);
  const ground =
    own?.basis === undefined || own.basis === "stated" ? "" : `, ${phraseOwnBasis(statement, own.basis)}`;
  const negation = statement.act === "assert" || !negated ? "" : ", saying";
  return `${head}${phraseAnswers(links, names)}${ground}${doubt}${negation}${contentOf(statement, names)}`;
}

/** The content behind a colon, with its clauses. */
function contentOf(statement: Statement, names: Names): string {
  const { act, clauses, negated } = statement;
  const content = withClauses(ownContent(statement, names), clauses, judging.has(act));
  return `${negated ? " that the following is not so" : ""}: ${content}`;
}

/** Acts whose content, rather than their utterance, is taken for granted: "further attacks" says that there were some. */
const factual: ReadonlySet<SpeechAct> = /* @__PURE__ */ new Set<SpeechAct>([
  ...(["assert", "acknowledge", "hold", "accuse", "assess", "criticise"] as const),
]);

/**
 * A statement that its only report presupposes, by its content: "the readout takes for granted, as a criticism by Arden: Forces gather".
 * Undefined where the utterance itself is presupposed.
 */
export function describeGranted(statement: Statement, names: Names): string | undefined {
  const { act, speakers, when, status = "actual", reports, links = [] } = statement;
  const [report, ...others] = reports;
  if (others.length > 0 || report?.basis !== "presupposed" || status !== "actual") return undefined;
  const isOwn = findOwnReport(statement) !== undefined;
  // The time of a part may be that of its whole.
  const isTimed = when !== undefined && !links.some(({ rel }) => rel === "part-of");
  const isUttered = isTimed || !factual.has(act);
  const isInEvent = report.via?.some(({ who }) => who !== undefined && names.index.event(who)) ?? false;
  if (!isOwn && (isUttered || isInEvent)) return undefined;
  const noun = act === "assert" ? (isOwn ? "" : "a view") : nounOfStatement(statement);
  const owner = isOwn
    ? ""
    : ` ${noun === "a view" ? "of" : "by"} ${phraseParties(speakers, names, true).text}`;
  const remark = noun === "" ? "" : `, as ${noun}${owner}`;
  return remark + contentOf(statement, names);
}

/** Media hear what is meant for others. */
function verbTo({ audience = [] }: Statement, { index }: Names): string {
  return audience.every(({ who }) => index.actor(who)?.kind === "media") ? "speaking to" : "addressing";
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
