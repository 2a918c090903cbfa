import { lookUp } from "../../../collections/index.js";
import {
  isSide,
  type Meeting,
  type MeetingMedium,
  type MeetingOutcome,
  type Party,
  type RepresentationLevel,
} from "../../../model/index.js";
import { quoteWords } from "../../../text/index.js";
import type { Names } from "../names/names.js";
import { phraseOthers, phraseParties, phraseRole, sameRoleOf } from "../names/party-phrases.js";
import { nounOfForm } from "../names/record-names.js";
import { phraseAnswers } from "../parts/answer-phrases.js";
import { phraseClauses } from "../parts/clause-phrases.js";
import { phraseOccasion } from "../parts/occasion-phrases.js";
import { phraseTimes } from "../parts/time-phrases.js";
import { phraseTopics } from "../parts/topic-phrases.js";
import { past, remarkOnStatus, type VerbForms, withStatus } from "../parts/verb-phrases.js";
import { joinPhrases, listOf, withInsertions, wordsOf } from "../prose.js";

const media: Readonly<Record<MeetingMedium, string>> = {
  "in-person": "in person",
  phone: "by phone",
  video: "by video link",
  remote: "remotely",
  correspondence: "in writing",
};

const outcomes: Readonly<Record<MeetingOutcome, string>> = {
  agreement: "with agreement as the outcome",
  progress: "with progress as the outcome",
  "no-agreement": "without reaching agreement",
  "broken-off": "breaking off early",
  unknown: "with no known outcome",
};

/** The words for a level, to stand before "level", where they differ from its term. */
const levels: Readonly<Partial<Record<RepresentationLevel, string>>> = {
  "senior-officials": "senior-official",
  technical: "expert",
};

/**
 * A meeting as a clause without a full stop: "A and B held talks in Muscat on 3 May 2031 at ministerial level, with Oman as host; topic:
 * trade". Its topics stand at the end, because they are long.
 */
export function describeMeeting(meeting: Meeting, names: Names): string {
  const { id, title, participants, place, initiatedBy = [], about } = meeting;
  const { clauses, outcome, links, status } = meeting;
  const sides = participants.filter(isSide);
  const subjects = subjectsOf(meeting, sides);
  const others =
    sides.length === 0 ? participants : participants.filter((party) => !subjects.includes(party));
  const role = sides.length === 0 ? sameRoleOf(others) : undefined;
  const subject = phraseParties(subjects, names, sides.length > 0);
  const occasion = phraseOccasion(meeting, names);
  const time = phraseTimes(id, occasion.when, names, "happened");
  const relation = [occasion.words, time.relations].filter((words) => words !== "").join(" and ");
  const level = levelOf(sides, names);
  const topics = phraseTopics(id, about, names);
  const head = joinPhrases([
    withInsertions(subject.text, [
      role === undefined || role === "host" ? "" : phraseRole(role, others.length > 1),
    ]),
    withStatus(verbOf(meeting, sides, role, names), status, subject.isPlural),
    title === undefined ? "" : `(${quoteWords(title)})`,
    place === undefined ? "" : `${meeting.form === "visit" ? "to" : "in"} ${names.of(place)}`,
    time.date,
    remarkOnStatus(status),
    level === "" ? "" : `at ${level} level`,
    relation,
  ]);
  const remarks = [
    head,
    role === undefined ? phraseOthers(others, names) : "",
    initiatedBy.length === 0 ? "" : `at the initiative of ${listOf(initiatedBy.map(names.of))}`,
    outcome === undefined ? "" : (lookUp(outcomes, outcome) ?? `with the outcome “${wordsOf(outcome)}”`),
  ].filter((words) => words !== "");
  const conditions = phraseClauses(clauses) + phraseAnswers(links, names);
  if (topics === "") return remarks.join(", ") + conditions;
  // Behind the name of another meeting, an initiator or an outcome, "about" would seem to belong to these.
  const isShort = remarks.length === 1 && relation === "";
  return isShort
    ? `${head} about ${topics}${conditions}`
    : `${remarks.join(", ")}${conditions}; ${about?.length === 1 ? "topic" : "topics"}: ${topics}`;
}

/** The sides of a meeting; with one side alone, also whoever hosts its conversation or mediates it; without any side, everybody. */
function subjectsOf({ form, participants }: Meeting, sides: readonly Party[]): readonly Party[] {
  if (sides.length === 0) return participants;
  if (form !== "conversation" || sides.length > 1) return sides;
  return participants.filter(
    (party) => sides.includes(party) || party.role === "host" || party.role === "mediator",
  );
}

function verbOf(
  { form, medium }: Meeting,
  sides: readonly Party[],
  role: string | undefined,
  { index }: Names,
): VerbForms {
  const by = medium === undefined ? "" : ` ${lookUp(media, medium) ?? `(${wordsOf(medium)})`}`;
  const lone = sides.length === 1 ? sides[0] : undefined;
  // A body holds its session; a person takes part in one.
  const isSession = form === "conference" && lone && index.actor(lone.who)?.kind !== "person";
  const words = (base: string, done: string, object: string): VerbForms =>
    past(base + object + by, done + object + by);
  const noun = ` ${nounOfForm(form)}`;
  if (role === "host") return words("host", "hosted", noun);
  if (form === "conversation" && medium === "in-person") return words("meet", "met", "");
  if (form === "conversation" && medium !== undefined && medium !== "correspondence")
    return words("speak", "spoke", "");
  if (form === "conversation") return words("confer", "conferred", "");
  if (form === "negotiation" || isSession) return words("hold", "held", noun);
  if (form === "briefing" && lone) return words("give", "gave", noun);
  if (form === "visit" && lone) return past(`make${noun}`, `made${noun}`);
  return words("take part in", "took part in", noun);
}

/** The common level of all sides; empty if they differ, or if the sides are delegations by name. */
function levelOf(sides: readonly Party[], { index }: Names): string {
  const found = new Set(sides.map(({ level }) => level));
  const [level] = found;
  if (level === "delegation" && sides.every(({ who }) => index.actor(who)?.kind === "delegation")) return "";
  return found.size === 1 && level !== undefined ? (lookUp<string | undefined>(levels, level) ?? level) : "";
}
