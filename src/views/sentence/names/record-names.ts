import { lookUp } from "../../../collections/index.js";
import {
  type ControlAssessment,
  type ControlDegree,
  type ControlKind,
  type DiplomaticEvent,
  type Id,
  type Instrument,
  isSide,
  type Meeting,
  type MeetingForm,
  type MeetingMedium,
  type Party,
  type PartyRole,
  roleOf,
  type SpeechAct,
  type Statement,
  type TerritorialPosition,
  type TerritorialStance,
  type Topic,
  type When,
} from "../../../model/index.js";
import { quoteWords } from "../../../text/index.js";
import { describeDate } from "../../time/describe-date.js";
import { withZone } from "../../time/describe-time.js";
import { phraseChange, phraseMatter, phraseSubject } from "../parts/matter-phrases.js";
import {
  betweenOf,
  listOf,
  oneLine,
  possessive,
  shortList,
  withIndefiniteArticle,
  withoutStop,
  wordsOf,
} from "../prose.js";
import type { Names } from "./names.js";
import { doubtOf, sameRoleOf } from "./party-phrases.js";

/** The noun for a statement with each act, with the indefinite article. */
const actNouns: Readonly<Record<SpeechAct, string>> = {
  assert: "a statement",
  acknowledge: "an acknowledgement",
  hold: "a view",
  accuse: "an accusation",
  deny: "a denial",
  "decline-comment": "a refusal to comment",
  omit: "an omission",
  warn: "a warning",
  appeal: "an appeal",
  demand: "a demand",
  instruct: "an instruction",
  offer: "an offer",
  commit: "a commitment",
  agree: "a statement of agreement",
  reject: "a rejection",
  support: "an expression of support",
  declare: "a declaration",
  sign: "a signature",
  threaten: "a warning of consequences",
  retract: "a retraction",
  welcome: "an expression of satisfaction",
  thank: "an expression of thanks",
  condole: "an expression of condolences",
  apologise: "an apology",
  assess: "an assessment",
  criticise: "a criticism",
  ask: "a question",
};

/** The noun for a position with each stance, to follow the name of its holder. */
const stanceNouns: Readonly<Record<TerritorialStance, string>> = {
  "claims-sovereignty": "claim of sovereignty",
  "claims-annexation": "claim of annexation",
  recognises: "recognition",
  "refuses-recognition": "refusal of recognition",
  upholds: "support",
  "demands-withdrawal": "demand for withdrawal",
  "refuses-withdrawal": "refusal to withdraw",
  renounces: "renunciation",
  offers: "offer of territory",
  reserves: "reservation",
};

const conversationNouns: Readonly<Partial<Record<MeetingMedium, string>>> = {
  "in-person": "a meeting",
  phone: "a phone call",
  video: "a video call",
  remote: "a call",
  correspondence: "a correspondence",
};

const formNouns: Readonly<Record<MeetingForm, string>> = {
  conversation: "a conversation",
  negotiation: "talks",
  visit: "a visit",
  conference: "a conference",
  briefing: "a briefing",
  ceremony: "a ceremony",
  shuttle: "a shuttle mediation",
};

/** The noun for a statement with an act, with the indefinite article: "a denial". */
export function nameAct(act: SpeechAct): string {
  return lookUp(actNouns, act) ?? `a statement (${wordsOf(act)})`;
}

/** The noun for a statement with an act, alone: "denial". */
export function nounOfAct(act: SpeechAct): string {
  return nameAct(act).replace(/^an? /, "");
}

/**
 * The name of a record in the description of another, with the indefinite article: "a denial by the ministry". With `self`, the event
 * that is described, a meeting has no side that the sentence has named: "their phone call", "a phone call with Belmar".
 */
export function nameRecord(id: Id, names: Names, self?: Id): string {
  const { index } = names;
  const event = index.event(id);
  switch (event?.type) {
    case "statement":
      return `${isPassage(event, names) ? "a passage" : nameAct(event.act)} ${namesOf(event, names)}`;
    case "meeting":
      return nameMeeting(event, names, self);
    case "territorial-position":
      return namePosition(event, names);
    case "control-assessment":
      return nameControl(event, names);
  }
  const instrument = index.instrument(id);
  if (instrument) return nameInstrument(instrument, names);
  const provision = index.provision(id);
  if (provision) return `the provision (${withoutStop(provision.text)})`;
  const topic = index.topic(id);
  return topic ? nameTopic(topic, names) : names.of(id);
}

/** A position by its holder and stance; the stances that grant or refuse a right to others, by the place, too. */
function namePosition(
  { holder, stance, toward = [], territories }: TerritorialPosition,
  names: Names,
): string {
  const noun = lookUp(stanceNouns, stance) ?? `position (${wordsOf(stance)})`;
  const [places, others] = [territories.map(names.of), toward.map(names.of)];
  const right = others.length === 0 ? "" : `${possessive(listOf(others))} right to `;
  const what = places.join() === others.join() ? "its territory" : shortList(places);
  return `${possessive(names.of(holder))} ${noun}${/recognition$/.test(noun) ? ` of ${right}${what}` : ""}`;
}

/** The names of kinds of control, to stand before the territory. */
const controlNouns: Readonly<Record<ControlKind, string>> = {
  control: "control of",
  presence: "presence in",
  administration: "administration of",
};

/** An assessment by what it reports: "the reported partial control of the island by Arden". */
function nameControl({ territories, controller, kind, degree }: ControlAssessment, names: Names): string {
  const noun =
    kind === undefined ? "holding of" : (lookUp(controlNouns, kind) ?? `holding (${wordsOf(kind)}) of`);
  const share =
    degree === undefined ? "" : `${lookUp<string | undefined>(degreeWords, degree) ?? wordsOf(degree)} `;
  const by = controller === undefined ? "" : ` by ${names.of(controller)}`;
  return `the reported ${share}${noun} ${shortList(territories.map(names.of))}${by}`;
}

/** The words for degrees of control, to stand before its noun, where they differ from their terms. */
const degreeWords: Readonly<Partial<Record<ControlDegree, string>>> = {
  "not-full": "lack of full",
  none: "absence of",
};

/** A topic by its deed or its matter, and who does it: "a withdrawal by Arden". A topic about another topic is only called one. */
function nameTopic(topic: Topic, names: Names): string {
  const { ref, by = [], territories = [] } = topic;
  const isAboutTopic = ref !== undefined && names.index.topic(ref) !== undefined;
  const record = ref === undefined || isAboutTopic ? "" : nameRecord(ref, names);
  const doers = by.map(names.of);
  const what = record || listOf(territories.map(names.of)) || "a topic";
  return (
    phraseMatter(topic, names.of) ||
    phraseChange(topic.change) + what + (doers.length === 0 ? "" : ` by ${listOf(doers)}`)
  );
}

/** As {@link nameRecord}, with the definite article: "the denial by the ministry". */
export function nameKnownRecord(id: Id, names: Names, self?: Id): string {
  return nameRecord(id, names, self).replace(/^(?:an? |(?=talks ))/, "the ");
}

/** As {@link nameKnownRecord}, with the status of a record that has not come about: "the planned talks". */
export function referToRecord(id: Id, names: Names, self?: Id): string {
  const { status } = names.index.event(id) ?? names.index.instrument(id) ?? {};
  const name = nameKnownRecord(id, names, self);
  if (status === undefined || status === "actual" || status === "not-actual") return name;
  return name.replace(/^(?:the|their) /, (article) => `${article}${wordsOf(status)} `);
}

/** Whether a statement is what a text says itself: "a statement in the official statement" says it twice. */
function isPassage({ act, speakers }: Statement, names: Names): boolean {
  return act === "assert" && isText(speakers, names);
}

/** Whether only texts speak. */
export function isText(speakers: readonly Party[], { index }: Names): boolean {
  return speakers.every(({ who }) => index.source(who) !== undefined);
}

/** The first speakers of a statement; joined by "or" if they are uncertain. */
function namesOf({ speakers }: Statement, names: Names): string {
  const isUncertain = speakers.some(({ certainty }) => certainty !== undefined && certainty !== "certain");
  const given = [...new Set(speakers.map(({ who }) => who))];
  return `${isText(speakers, names) ? "in" : "by"} ${shortList(given.map(names.of), isUncertain ? "or" : "and")}`;
}

/** A meeting by its title, or else by its form, its place, its first sides and its topic. */
function nameMeeting(meeting: Meeting, names: Names, self: Id | undefined): string {
  const { title, form, medium, place, about = [], when } = meeting;
  const participants = participantsOf(meeting);
  const noun =
    form === "conversation" && medium !== undefined
      ? (lookUp<string | undefined>(conversationNouns, medium) ?? formNouns.conversation)
      : nounOfForm(form);
  if (title !== undefined) return `${noun} ${quoteWords(title)}`;
  const isVisit = form === "visit";
  const where = place === undefined ? "" : ` ${isVisit ? "to" : "in"} ${names.of(place)}`;
  const teller = self === undefined ? undefined : names.index.event(self);
  const known = findKnownSides(participants, teller);
  // Whoever speaks at an own briefing has been named, and its day follows.
  if (isOwnOccasion({ ...meeting, participants: [...participants] }, teller)) return noun + where;
  const lead = known?.areSeveral ? `their ${noun.replace(/^an? /, "")}` : noun;
  // Two meetings of the same sides are told apart by their dates.
  const isOther = teller?.type === "meeting" && known?.others.length === 0;
  // Of a statement in a meeting, the day follows.
  const isWithin = teller?.links?.some(({ rel, to }) => rel === "part-of" && to === meeting.id) ?? false;
  const day = isOther || (!isWithin && hasTwin(meeting, names)) ? phraseDay(when) : "";
  if (known?.others.length === 0) return lead + where + day;
  const sides = known
    ? ` with ${shortList(known.others.map((who) => nameSide(who, participants, names)))}`
    : phraseSides(participants, names, isVisit || form === "shuttle" ? "by" : "of");
  // A name such as "teams in Doha" may have the place.
  if (where !== "") return lead + (sides.endsWith(where) ? "" : where) + sides + day;
  if (day !== "") return lead + sides + day;
  const [topic, ...topics] = about;
  const isNamedByTopic = (form === "negotiation" || form === "conference") && topics.length === 0;
  const matter = isNamedByTopic ? phraseSubject(topic?.subject) : "";
  if (matter !== "") return `${lead}${sides} about ${matter}`;
  // One side alone names no meeting.
  return lead + sides + (sidesOf(participants).length > 1 ? "" : phraseDay(when));
}

/** Whether another meeting has the same form, medium, place and participants. */
function hasTwin(meeting: Meeting, { index }: Names): boolean {
  const keyOf = ({ form, medium, place, participants }: Meeting): string =>
    [form, medium, place, ...participants.map(({ who }) => who).sort()].join();
  return index.referencesTo(meeting.participants[0]?.who ?? "").some(({ from }) => {
    const other = from === meeting.id ? undefined : index.meeting(from);
    return other !== undefined && keyOf(other) === keyOf(meeting);
  });
}

/** The date of a meeting in brackets: " (30 December 2021, inferred)". Empty without a date. */
function phraseDay(when: When | undefined): string {
  if (when?.date === undefined) return "";
  const words = withZone(describeDate(when.date), when.asWritten);
  return ` (${words}${when.basis === undefined || when.basis === "stated" ? "" : `, ${when.basis}`})`;
}

/** Whether an event is part of a meeting of which its speakers are the only side, or of a visit that one of them makes. */
function isOwnOccasion({ id, form, participants }: Meeting, event: DiplomaticEvent | undefined): boolean {
  const [side, ...others] = sidesOf(participants);
  const [subjects] = namedParties(event);
  const isPart = event?.links?.some(({ rel, to }) => rel === "part-of" && to === id) ?? false;
  if (!isPart || side === undefined || others.length > 0) return false;
  return form === "visit" ? subjects.includes(side) : subjects.every((who) => who === side);
}

/** The noun of a meeting's form, for what a host holds: "talks". */
export function nounOfForm(form: MeetingForm): string {
  return lookUp(formNouns, form) ?? `a meeting (${wordsOf(form)})`;
}

function nameInstrument(instrument: Instrument, names: Names): string {
  const { parties = [], title } = instrument;
  if (title !== undefined) return phraseTitled(instrument, names);
  return withIndefiniteArticle(phraseTitled(instrument, names)) + phraseSides(parties, names, "by");
}

/**
 * The kind of an instrument and its title, in quotation marks, or in brackets where it is the encoder's: no text has its words. A title
 * that names the kind stands alone. Without title and parties, its first provision: "plan (The guns fall silent)".
 */
export function phraseTitled(instrument: Instrument, { hasWords }: Names): string {
  const { kind, title, reports, parties = [], provisions = [] } = instrument;
  const [noun, [provision]] = [wordsOf(kind), provisions];
  if (title === undefined)
    return parties.length > 0 || provision === undefined ? noun : `${noun} (${withoutStop(provision.text)})`;
  const isKnown = reports.some(({ source }) => hasWords(source, title) !== false);
  if (!isKnown) return `the ${noun} (${oneLine(title)})`;
  return `${new RegExp(`\\b${noun}`, "i").test(title) ? "" : `the ${noun} `}${quoteWords(title)}`;
}

/** Roles in which actors alone name a meeting. */
const soleRoles: Readonly<Partial<Record<PartyRole, string>>> = { host: "hosted", mediator: "mediated" };

/** The participants of a meeting. Whoever hosts or mediates a conversation with one side is the other side of it. */
function participantsOf({ form, participants }: Meeting): readonly Party[] {
  const sides = sidesOf(participants.filter(isSide));
  if (form !== "conversation" || sides.length !== 1) return participants;
  return participants.map((party) =>
    party.role === "host" || party.role === "mediator" ? { ...party, role: "party" } : party,
  );
}

/** The actors in the role of a side; those of any role if there is no side. */
function sidesOf(parties: readonly Party[]): Id[] {
  const inRole = parties.filter(isSide);
  return [...new Set((inRole.length === 0 ? parties : inRole).map(({ who }) => who))];
}

/**
 * Whether a sentence about another event has named several sides of a meeting before it names the meeting, so that it is "their" call,
 * and the sides that it has not named. Undefined if the subject of the sentence is no side, or if "their" would include somebody else.
 */
function findKnownSides(
  participants: readonly Party[],
  event: DiplomaticEvent | undefined,
): { areSeveral: boolean; others: Id[] } | undefined {
  const sides = sidesOf(participants.filter(isSide));
  const [subjects, audience] = namedParties(event);
  if (sides.length < 2 || subjects.length === 0 || !subjects.every((who) => sides.includes(who)))
    return undefined;
  const isApart = audience.some((one) => !participants.some(({ who }) => who === one));
  const others = sides.filter((who) => !subjects.includes(who) && (isApart || !audience.includes(who)));
  return { areSeveral: others.length === 0 || (!isApart && sides.length - others.length > 1), others };
}

/** The subject of a sentence about an event, and those whom it addresses. */
function namedParties(event: DiplomaticEvent | undefined): [subjects: Id[], audience: Id[]] {
  switch (event?.type) {
    case "statement":
      return [event.speakers.map(({ who }) => who), (event.audience ?? []).map(({ who }) => who)];
    case "meeting":
      return [sidesOf(event.participants), []];
    case "territorial-position":
      return [[event.holder], []];
    default:
      return [[], []];
  }
}

/** The first sides: " between Arden and Belmar", " hosted by Arden". */
function phraseSides(parties: readonly Party[], names: Names, one: "of" | "by"): string {
  const ids = sidesOf(parties);
  const [first] = ids;
  if (first === undefined) return "";
  const sides = ids.map((who) => nameSide(who, parties, names));
  const role = one === "of" ? sameRoleOf(parties) : undefined;
  const share = role === undefined ? undefined : lookUp<string | undefined>(soleRoles, role);
  if (share !== undefined) return ` ${share} by ${shortList(sides)}`;
  if (ids.length > 1) return ` ${betweenOf(sides, shortList)}`;
  // Talks that somebody mediates are not among those of one side.
  const mediators = one === "of" ? sidesOf(parties.filter((party) => roleOf(party) === "mediator")) : [];
  if (mediators.length > 0) return ` with ${sides[0]} mediated by ${shortList(mediators.map(names.of))}`;
  return ` ${one} ${sides[0]}`;
}

/** A side, with the doubt whether it took part: "probably Belmar". */
function nameSide(who: Id, parties: readonly Party[], names: Names): string {
  const own = parties.filter((party) => party.who === who);
  const isSure = own.some(({ certainty }) => doubtOf(certainty) === "");
  return (isSure ? "" : doubtOf(own[0]?.certainty)) + names.of(who);
}
