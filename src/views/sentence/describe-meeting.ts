import { lookUp } from "../../collections/index.js";
import type {
  Meeting,
  MeetingForm,
  MeetingMedium,
  MeetingOutcome,
  Party,
  PartyRole,
  RepresentationLevel,
} from "../../model/index.js";
import { timeOf } from "../../order/index.js";
import { quoteWords } from "../../text/index.js";
import { phraseAnswers } from "./answer-phrases.js";
import { phraseClauses } from "./clause-phrases.js";
import type { Names } from "./names.js";
import { phraseParties } from "./party-phrases.js";
import { listOf, wordsOf } from "./prose.js";
import { phraseTime } from "./time-phrases.js";
import { phraseTopics } from "./topic-phrases.js";
import { past, type VerbForms, withStatus } from "./verb-phrases.js";

const conversations: Readonly<Record<MeetingMedium, VerbForms>> = /* @__PURE__ */ (() => ({
  "in-person": past("speak in person", "spoke in person"),
  phone: past("speak by phone", "spoke by phone"),
  video: past("speak by video link", "spoke by video link"),
  remote: past("speak at a distance", "spoke at a distance"),
  correspondence: past("write to each other", "wrote to each other"),
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
  remote: "at a distance",
  correspondence: "in writing",
};

const outcomes: Readonly<Record<MeetingOutcome, string>> = {
  agreement: "with an agreement as the outcome",
  progress: "with progress as the outcome",
  "no-agreement": "without reaching agreement",
  "broken-off": "breaking off early",
  unknown: "with no known outcome",
};

const roles: Readonly<Record<Exclude<PartyRole, "party">, string>> = {
  host: "as host",
  mediator: "as mediator",
  facilitator: "as facilitator",
  moderator: "as moderator",
  observer: "as observer",
  witness: "as witness",
  guarantor: "as guarantor",
};

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
  const {
    id,
    title,
    participants,
    place,
    initiatedBy = [],
    about,
    clauses,
    outcome,
    links,
    status,
  } = meeting;
  const sides = participants.filter(({ role = "party" }) => role === "party");
  const others = participants.filter((party) => !sides.includes(party));
  const subject = phraseParties(sides.length === 0 ? participants : sides, names);
  const head = [
    subject.text,
    withStatus(verbOf(meeting, sides.length), status, subject.isPlural),
    title === undefined ? "" : `(${quoteWords(title)})`,
    place === undefined ? "" : `${meeting.form === "visit" ? "to" : "in"} ${names.of(place)}`,
    phraseTime(id, timeOf(meeting, names.index), names),
  ];
  const level = sides.length > 0 ? levelOf(sides, names) : "";
  const topics = phraseTopics(id, about, names);
  const remarks = [
    topics === "" ? "" : `about ${topics}`,
    level === "" ? "" : `at the level ${level}`,
    phraseOthers(others, names, sides.length === 0),
    initiatedBy.length === 0 ? "" : `at the initiative of ${listOf(initiatedBy.map(names.of))}`,
    outcome === undefined ? "" : (lookUp(outcomes, outcome) ?? `with the outcome “${wordsOf(outcome)}”`),
  ];
  return (
    [head.filter((words) => words !== "").join(" "), ...remarks.filter((words) => words !== "")].join(", ") +
    phraseClauses(clauses) +
    phraseAnswers(links, names)
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

/** "with Oman as host and Qatar and Egypt as mediator". */
function phraseOthers(others: readonly Party[], names: Names, areSubject: boolean): string {
  if (others.length === 0) return "";
  const phrases = others.map((party) => {
    const { text } = phraseParties([party], names);
    const role = party.role ?? "party";
    return `${text.replace(/,$/, "")}${text.endsWith(",") ? "," : ""} ${lookUp<string>(roles, role) ?? `as ${wordsOf(role)}`}`;
  });
  return `${areSubject ? "namely " : "with "}${listOf(phrases)}`;
}
