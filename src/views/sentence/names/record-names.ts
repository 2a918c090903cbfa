import { lookUp } from "../../../collections/index.js";
import type {
  Id,
  Instrument,
  Meeting,
  MeetingForm,
  MeetingMedium,
  Party,
  SpeechAct,
  Statement,
  TerritorialStance,
  Topic,
} from "../../../model/index.js";
import { quoteWords } from "../../../text/index.js";
import { describeDate } from "../../time/describe-date.js";
import { phraseChange, phraseSubject } from "../parts/matter-phrases.js";
import { listOf, shortList, withIndefiniteArticle, wordsOf } from "../prose.js";
import type { Names } from "./names.js";

/** The noun for a statement with each act, with the indefinite article. */
const actNouns: Readonly<Record<SpeechAct, string>> = {
  assert: "a statement",
  acknowledge: "an acknowledgement",
  hold: "a belief",
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
  agree: "an agreement",
  reject: "a rejection",
  support: "an expression of support",
  declare: "a declaration",
  sign: "a signature",
  threaten: "a threat",
  retract: "a retraction",
  welcome: "an expression of satisfaction",
  thank: "an expression of thanks",
  condole: "an expression of condolences",
  apologise: "an apology",
  assess: "an assessment",
  criticise: "a criticism",
  ask: "a question",
};

const stanceNouns: Readonly<Record<TerritorialStance, string>> = {
  "claims-sovereignty": "a claim of sovereignty",
  "claims-annexation": "a claim of annexation",
  recognises: "a recognition",
  "refuses-recognition": "a refusal of recognition",
  upholds: "a support",
  "demands-withdrawal": "a demand for withdrawal",
  "refuses-withdrawal": "a refusal to withdraw",
  renounces: "a renunciation",
  offers: "an offer of territory",
  reserves: "a reservation",
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
  shuttle: "a shuttle mediation",
};

/** The name of a record in the description of another, with the indefinite article: "a denial by the ministry". */
export function nameRecord(id: Id, names: Names): string {
  const { index } = names;
  const event = index.event(id);
  switch (event?.type) {
    case "statement":
      return `${lookUp(actNouns, event.act) ?? `a statement (${wordsOf(event.act)})`} by ${namesOf(event, names)}`;
    case "meeting":
      return nameMeeting(event, names);
    case "territorial-position":
      return `${lookUp(stanceNouns, event.stance) ?? `a position (${wordsOf(event.stance)})`} by ${names.of(event.holder)}`;
    case "control-assessment":
      return `an assessment of control over ${shortList(event.territories.map(names.of))}`;
  }
  const instrument = index.instrument(id);
  if (instrument) return nameInstrument(instrument, names);
  const provision = index.provision(id);
  if (provision) return `the provision ${quoteWords(provision.text)}`;
  const topic = index.topic(id);
  return topic ? nameTopic(topic, names) : names.of(id);
}

/** A topic by its matter and who does it: "a withdrawal by Arden". A topic about another topic is only called one. */
function nameTopic({ subject, ref, change, by = [], territories = [] }: Topic, names: Names): string {
  const isAboutTopic = ref !== undefined && names.index.topic(ref) !== undefined;
  const record = ref === undefined || isAboutTopic ? "" : nameRecord(ref, names);
  const matter = phraseSubject(subject) || record || listOf(territories.map(names.of)) || "a topic";
  return phraseChange(change) + matter + (by.length === 0 ? "" : ` by ${listOf(by.map(names.of))}`);
}

/** As {@link nameRecord}, with the definite article: "the denial by the ministry". */
export function nameKnownRecord(id: Id, names: Names): string {
  return nameRecord(id, names).replace(/^(?:an? |(?=talks ))/, "the ");
}

/** The first speakers of a statement; joined by "or" if they are uncertain. */
function namesOf({ speakers }: Statement, names: Names): string {
  return shortList(
    speakers.map(({ who }) => names.of(who)),
    speakers.some(({ certainty }) => certainty !== undefined && certainty !== "certain") ? "or" : "and",
  );
}

/** A meeting by its title, or else by its form, its first sides and its place or topic. */
function nameMeeting(meeting: Meeting, names: Names): string {
  const { title, form, medium, participants, place, about = [], when } = meeting;
  const noun =
    form === "conversation" && medium !== undefined
      ? (lookUp<string | undefined>(conversationNouns, medium) ?? formNouns.conversation)
      : (lookUp(formNouns, form) ?? `a meeting (${wordsOf(form)})`);
  if (title !== undefined) return `${noun} ${quoteWords(title)}`;
  const isVisit = form === "visit";
  const where = place === undefined ? "" : ` ${isVisit ? "to" : "in"} ${names.of(place)}`;
  const sides = phraseSides(participants, names, isVisit ? "by" : "of");
  if (where !== "") return noun + sides + where;
  const [topic, ...topics] = about;
  const isNamedByTopic = (form === "negotiation" || form === "conference") && topics.length === 0;
  const matter = isNamedByTopic ? phraseSubject(topic?.subject) : "";
  if (matter !== "") return `${noun}${sides} about ${matter}`;
  // One side alone names no meeting.
  const date = sides.includes(" between ") ? undefined : when?.date;
  return noun + sides + (date === undefined ? "" : ` (${describeDate(date)})`);
}

function nameInstrument({ kind, title, parties = [] }: Instrument, names: Names): string {
  const noun = wordsOf(kind);
  if (title !== undefined) return `the ${noun} ${quoteWords(title)}`;
  return withIndefiniteArticle(noun) + phraseSides(parties, names);
}

/** The first parties in the role of a side, or of any role if there is no side: " between Arden and Belmar". */
function phraseSides(parties: readonly Party[], names: Names, one: "of" | "by" = "of"): string {
  const inRole = parties.filter(({ role = "party" }) => role === "party");
  const sides = [...new Set((inRole.length === 0 ? parties : inRole).map(({ who }) => names.of(who)))];
  return sides.length === 0
    ? ""
    : sides.length === 1
      ? ` ${one} ${sides[0]}`
      : ` between ${shortList(sides)}`;
}
