import { append, lookUp } from "../../../collections/index.js";
import type {
  Meeting,
  MeetingForm,
  MeetingMedium,
  MeetingOutcome,
  Party,
  PartyRole,
  RepresentationLevel,
} from "../../../model/index.js";
import { timeOf } from "../../../order/index.js";
import { quoteWords } from "../../../text/index.js";
import type { Names } from "../names/names.js";
import { phraseParties } from "../names/party-phrases.js";
import { phraseAnswers } from "../parts/answer-phrases.js";
import { phraseClauses } from "../parts/clause-phrases.js";
import { phraseTime } from "../parts/time-phrases.js";
import { phraseTopics } from "../parts/topic-phrases.js";
import { past, remarkOnStatus, type VerbForms, withStatus } from "../parts/verb-phrases.js";
import { joinWords, listOf, wordsOf } from "../prose.js";

const conversations: Readonly<Record<MeetingMedium, VerbForms>> = /* @__PURE__ */ (() => ({
  "in-person": past("meet in person", "met in person"),
  phone: past("speak by phone", "spoke by phone"),
  video: past("speak by video link", "spoke by video link"),
  remote: past("speak remotely", "spoke remotely"),
  correspondence: past("correspond", "corresponded"),
}))();

const forms: Readonly<Record<MeetingForm, VerbForms>> = /* @__PURE__ */ (() => ({
  conversation: past("have a conversation", "had a conversation"),
  negotiation: past("hold talks", "held talks"),
  visit: past("take part in a visit", "took part in a visit"),
  conference: past("take part in a conference", "took part in a conference"),
  briefing: past("take part in a briefing", "took part in a briefing"),
  shuttle: past("take part in shuttle mediation", "took part in shuttle mediation"),
}))();

const media: Readonly<Record<MeetingMedium, string>> = {
  "in-person": "in person",
  phone: "by phone",
  video: "by video link",
  remote: "remotely",
  correspondence: "in writing",
};

const outcomes: Readonly<Record<MeetingOutcome, string>> = {
  agreement: "with an agreement as the outcome",
  progress: "with progress as the outcome",
  "no-agreement": "without reaching agreement",
  "broken-off": "breaking off early",
  unknown: "with no known outcome",
};

/** The noun for a role, in the singular. */
const roles: Readonly<Record<PartyRole, string>> = {
  party: "party",
  host: "host",
  mediator: "mediator",
  facilitator: "facilitator",
  moderator: "moderator",
  observer: "observer",
  witness: "witness",
  guarantor: "guarantor",
};

const pluralRoles: Readonly<Partial<Record<string, string>>> = { party: "parties", witness: "witnesses" };

/** The people that meet at each level. */
const levels: Readonly<Record<RepresentationLevel, string>> = {
  "head-of-state": "of heads of state",
  "head-of-government": "of heads of government",
  ministerial: "of ministers",
  envoy: "of envoys",
  "senior-officials": "of senior officials",
  delegation: "of delegations",
  technical: "of experts",
};

/** A meeting as a clause without a full stop: "A and B held talks in Muscat on 3 May 2031, with Oman as host, …". */
export function describeMeeting(meeting: Meeting, names: Names): string {
  const { id, title, participants, place, initiatedBy = [], about } = meeting;
  const { clauses, outcome, links, status } = meeting;
  const sides = participants.filter(({ role = "party" }) => role === "party");
  const others = participants.filter((party) => !sides.includes(party));
  const subject = phraseParties(sides.length === 0 ? participants : sides, names);
  const head = joinWords([
    subject.text,
    withStatus(verbOf(meeting, sides.length), status, subject.isPlural),
    title === undefined ? "" : `(${quoteWords(title)})`,
    place === undefined ? "" : `${meeting.form === "visit" ? "to" : "in"} ${names.of(place)}`,
    phraseTime(id, timeOf(meeting, names.index), names),
    remarkOnStatus(status),
  ]).replaceAll(") (", "; ");
  const level = sides.length > 0 ? levelOf(sides, names) : "";
  const topics = phraseTopics(id, about, names);
  const remarks = [
    head,
    sides.length === 0 ? phraseSameRole(others) : "",
    topics === "" ? "" : `about ${topics}`,
    level === "" ? "" : `at the level ${level}`,
    phraseOthers(others, names, sides.length === 0),
    initiatedBy.length === 0 ? "" : `at the initiative of ${listOf(initiatedBy.map(names.of))}`,
    outcome === undefined ? "" : (lookUp(outcomes, outcome) ?? `with the outcome “${wordsOf(outcome)}”`),
  ];
  return (
    remarks.filter((words) => words !== "").join(", ") + phraseClauses(clauses) + phraseAnswers(links, names)
  );
}

function verbOf({ form, medium }: Meeting, sides: number): VerbForms {
  if (medium !== undefined && form === "conversation") {
    const spoken = lookUp(conversations, medium);
    if (spoken) return spoken;
  }
  if (form === "briefing" && sides === 1) return past("give a briefing", "gave a briefing");
  if (form === "visit" && sides === 1) return past("make a visit", "made a visit");
  const { base, one } = lookUp(forms, form) ?? past(`meet (${wordsOf(form)})`, `met (${wordsOf(form)})`);
  const by = medium === undefined ? "" : ` ${lookUp(media, medium) ?? `(${wordsOf(medium)})`}`;
  return past(base + by, one + by);
}

/** The common level of all sides; empty if they differ, or if the sides are delegations by name. */
function levelOf(sides: readonly Party[], { index }: Names): string {
  const found = new Set(sides.map(({ level }) => level));
  const [level] = found;
  if (level === "delegation" && sides.every(({ who }) => index.actor(who)?.kind === "delegation")) return "";
  return found.size === 1 && level !== undefined ? (lookUp(levels, level) ?? `“${wordsOf(level)}”`) : "";
}

/** The one role of all participants: "as mediators". Empty if they differ. */
function phraseSameRole(participants: readonly Party[]): string {
  const [role, ...more] = new Set(participants.map((party) => party.role ?? "party"));
  return role === undefined || more.length > 0 ? "" : phraseRole(role, participants.length > 1);
}

function phraseRole(role: string, isPlural: boolean): string {
  const noun = lookUp(roles, role) ?? wordsOf(role);
  return `as ${isPlural ? (lookUp(pluralRoles, noun) ?? `${noun}s`) : noun}`;
}

/** "with Oman as host and Qatar and Egypt as mediators". */
function phraseOthers(others: readonly Party[], names: Names, areSubject: boolean): string {
  const byRole = new Map<PartyRole, Party[]>();
  for (const party of others) append(byRole, party.role ?? "party", party);
  if (others.length === 0 || (areSubject && byRole.size === 1)) return "";
  const phrases = [...byRole].map(
    ([role, parties]) => `${phraseParties(parties, names).text} ${phraseRole(role, parties.length > 1)}`,
  );
  return `with ${listOf(phrases)}`;
}
