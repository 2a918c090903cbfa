import { lookUp } from "../../collections/index.js";
import type {
  Id,
  Instrument,
  Meeting,
  MeetingForm,
  Party,
  SpeechAct,
  Statement,
  TerritorialStance,
  Topic,
} from "../../model/index.js";
import { quoteWords } from "../../text/index.js";
import { phraseChange, phraseSubject } from "./matter-phrases.js";
import type { Names } from "./names.js";
import { listOf, withIndefiniteArticle, wordsOf } from "./prose.js";

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
  agree: "a consent",
  reject: "a rejection",
  support: "an expression of support",
  declare: "a declaration",
  sign: "a signature",
  threaten: "a threat",
  retract: "a retraction",
  welcome: "an expression of welcome",
  thank: "an expression of thanks",
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
      return `an assessment of control over ${listOf(event.territories.map(names.of))}`;
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

/** The speakers of a statement; joined by "or" if they are uncertain. */
function namesOf({ speakers }: Statement, names: Names): string {
  return listOf(
    speakers.map(({ who }) => names.of(who)),
    speakers.some(({ certainty }) => certainty !== undefined && certainty !== "certain") ? "or" : "and",
  );
}

function nameMeeting({ title, form, medium, participants, place }: Meeting, names: Names): string {
  const noun =
    form === "conversation" && (medium === "phone" || medium === "video" || medium === "remote")
      ? medium === "remote"
        ? "a call"
        : `a ${medium} call`
      : (lookUp(formNouns, form) ?? `a meeting (${wordsOf(form)})`);
  const called = title === undefined ? "" : ` ${quoteWords(title)}`;
  return `${noun}${called}${phraseSides(participants, names)}${place === undefined ? "" : ` in ${names.of(place)}`}`;
}

function nameInstrument({ kind, title, parties = [] }: Instrument, names: Names): string {
  const noun = wordsOf(kind);
  if (title !== undefined) return `the ${noun} ${quoteWords(title)}`;
  return withIndefiniteArticle(noun) + phraseSides(parties, names);
}

/** The parties in the role of a side: " between Arden and Belmar". */
function phraseSides(parties: readonly Party[], names: Names): string {
  const sides = parties.filter(({ role = "party" }) => role === "party").map(({ who }) => names.of(who));
  return sides.length === 0 ? "" : sides.length === 1 ? ` of ${sides[0]}` : ` between ${listOf(sides)}`;
}
