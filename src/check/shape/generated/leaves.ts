// Made by `npm run generate` from the schemas: change those.

import type { RecordKind } from "../../../model/index.js";
import { isEdtf } from "../../../time/index.js";
import { isObject, isText, type Notes } from "../notes.js";

/** Each kind of record as a bit, so that several kinds are one number. */
export const kindBits: Readonly<Record<RecordKind, number>> = {
  "source": 1,
  "actor": 2,
  "territory": 4,
  "instrument": 8,
  "provision": 16,
  "topic": 32,
  "statement": 64,
  "meeting": 128,
  "territorial-position": 256,
  "control-assessment": 512,
};

export function actorKind(value: unknown, _notes: Notes): value is "polity" | "body" | "organisation" | "person" | "group" | "delegation" | "armed-force" | "media" | "unnamed" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 4:
      return value === "body";
    case 5:
      return value === "group" || value === "media";
    case 6:
      return value === "polity" || value === "person";
    case 7:
      return value === "unnamed";
    case 10:
      return value === "delegation";
    case 11:
      return value === "armed-force";
    case 12:
      return value === "organisation";
    default:
      return false;
  }
}

export function aspect(value: unknown, _notes: Notes): value is "occurrence" | "wording" | "topic" | "outcome" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5:
      return value === "topic";
    case 7:
      return value === "wording" || value === "outcome";
    case 10:
      return value === "occurrence";
    default:
      return false;
  }
}

export function basis(value: unknown, _notes: Notes): value is "stated" | "presupposed" | "inferred" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 6:
      return value === "stated";
    case 8:
      return value === "inferred";
    case 11:
      return value === "presupposed";
    default:
      return false;
  }
}

export function calendar(value: unknown, _notes: Notes): value is "buddhist" | "chinese" | "coptic" | "dangi" | "ethioaa" | "ethiopic" | "gregory" | "hebrew" | "indian" | "islamic" | "islamic-civil" | "islamic-rgsa" | "islamic-tbla" | "islamic-umalqura" | "iso8601" | "japanese" | "julian" | "persian" | "roc" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 3:
      return value === "roc";
    case 5:
      return value === "dangi";
    case 6:
      return value === "coptic" || value === "hebrew" || value === "indian" || value === "julian";
    case 7:
      return value === "chinese" || value === "ethioaa" || value === "gregory" || value === "islamic" || value === "iso8601" || value === "persian";
    case 8:
      return value === "buddhist" || value === "ethiopic" || value === "japanese";
    case 12:
      return value === "islamic-rgsa" || value === "islamic-tbla";
    case 13:
      return value === "islamic-civil";
    case 16:
      return value === "islamic-umalqura";
    default:
      return false;
  }
}

export function certainty(value: unknown, _notes: Notes): value is "certain" | "probable" | "possible" | "uncommitted" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 7:
      return value === "certain";
    case 8:
      return value === "probable" || value === "possible";
    case 11:
      return value === "uncommitted";
    default:
      return false;
  }
}

export function change(value: unknown, _notes: Notes): value is "more" | "less" | "begins" | "continues" | "ends" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 4:
      return value === "more" || value === "less" || value === "ends";
    case 6:
      return value === "begins";
    case 9:
      return value === "continues";
    default:
      return false;
  }
}

export function clauseKind(value: unknown, _notes: Notes): value is "if" | "unless" | "until" | "only-after" | "in-exchange-for" | "because" | "based-on" | "by-means-of" | "so-that" | "without-prejudice-to" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 2:
      return value === "if";
    case 5:
      return value === "until";
    case 6:
      return value === "unless";
    case 7:
      return value === "because" || value === "so-that";
    case 8:
      return value === "based-on";
    case 10:
      return value === "only-after";
    case 11:
      return value === "by-means-of";
    case 15:
      return value === "in-exchange-for";
    case 20:
      return value === "without-prejudice-to";
    default:
      return false;
  }
}

export function continuity(value: unknown, _notes: Notes): value is "new" | "unchanged" | "hardened" | "softened" | "reversed" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 3:
      return value === "new";
    case 8:
      return value === "hardened" || value === "softened" || value === "reversed";
    case 9:
      return value === "unchanged";
    default:
      return false;
  }
}

export function controlAssessmentType(value: unknown, _notes: Notes): value is "control-assessment" {
  return value === "control-assessment";
}

export function controlDegree(value: unknown, _notes: Notes): value is "full" | "partial" | "not-full" | "contested" | "none" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 4:
      return value === "full" || value === "none";
    case 7:
      return value === "partial";
    case 8:
      return value === "not-full";
    case 9:
      return value === "contested";
    default:
      return false;
  }
}

export function controlKind(value: unknown, _notes: Notes): value is "control" | "presence" | "administration" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 7:
      return value === "control";
    case 8:
      return value === "presence";
    case 14:
      return value === "administration";
    default:
      return false;
  }
}

export function countryCode(value: unknown, _notes: Notes): value is string {
  if (typeof value !== "string") return false;
  const { length } = value;
  if (length !== 2) return false;
  for (let at = 0; at < length; at++) {
    const unit = value.charCodeAt(at);
    if (!((unit >= 65 && unit <= 90))) return false;
  }
  return true;
}

export function coverage(value: unknown, _notes: Notes): value is "complete" | "extract" | "truncated" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 7:
      return value === "extract";
    case 8:
      return value === "complete";
    case 9:
      return value === "truncated";
    default:
      return false;
  }
}

export function date(value: unknown, _notes: Notes): value is string {
  return typeof value === "string" && isEdtf(value);
}

export function datePhase(value: unknown, _notes: Notes): value is "early" | "mid" | "late" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 3:
      return value === "mid";
    case 4:
      return value === "late";
    case 5:
      return value === "early";
    default:
      return false;
  }
}

export function dossierFormat(value: unknown, _notes: Notes): value is "diplomatic-events/1" {
  return value === "diplomatic-events/1";
}

export function durationBound(value: unknown, _notes: Notes): value is "about" | "at-least" | "at-most" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5:
      return value === "about";
    case 7:
      return value === "at-most";
    case 8:
      return value === "at-least";
    default:
      return false;
  }
}

export function evaluation(value: unknown, _notes: Notes): value is "positive" | "negative" | "mixed" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5:
      return value === "mixed";
    case 8:
      return value === "positive" || value === "negative";
    default:
      return false;
  }
}

export function eventStatus(value: unknown, _notes: Notes): value is "actual" | "planned" | "possible" | "not-actual" | "cancelled" | "postponed" | "refused" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 6:
      return value === "actual";
    case 7:
      return value === "planned" || value === "refused";
    case 8:
      return value === "possible";
    case 9:
      return value === "cancelled" || value === "postponed";
    case 10:
      return value === "not-actual";
    default:
      return false;
  }
}

export function evidencePlace(value: unknown, _notes: Notes): value is "text" | "title" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 4:
      return value === "text";
    case 5:
      return value === "title";
    default:
      return false;
  }
}

export function evidenceStart(value: unknown, _notes: Notes): value is number {
  return typeof value === "number" && value >= 0 && value <= 9007199254740991 && Number.isSafeInteger(value);
}

export function extensions(value: unknown, notes: Notes): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  for (const key in value) if (notes.parts-- <= 0 || !sourceExtensionsKey(key, notes)) return false;
  return true;
}

export function extent(value: unknown, _notes: Notes): value is "whole" | "part" | "line" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 4:
      return value === "part" || value === "line";
    case 5:
      return value === "whole";
    default:
      return false;
  }
}

export function id(value: unknown, _notes: Notes): value is string {
  if (typeof value !== "string") return false;
  const { length } = value;
  if (length < 1 || length > 64) return false;
  if (!((value.charCodeAt(0) >= 97 && value.charCodeAt(0) <= 122) || (value.charCodeAt(0) >= 65 && value.charCodeAt(0) <= 90) || (value.charCodeAt(0) >= 48 && value.charCodeAt(0) <= 57))) return false;
  for (let at = 1; at < length; at++) {
    const unit = value.charCodeAt(at);
    if (!((unit >= 97 && unit <= 122) || unit === 95 || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 46 || unit === 45)) return false;
  }
  return true;
}

export function instrumentKind(value: unknown, _notes: Notes): value is "memorandum" | "treaty" | "agreement" | "plan" | "resolution" | "note" | "law" | "order" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 3:
      return value === "law";
    case 4:
      return value === "plan" || value === "note";
    case 5:
      return value === "order";
    case 6:
      return value === "treaty";
    case 9:
      return value === "agreement";
    case 10:
      return value === "memorandum" || value === "resolution";
    default:
      return false;
  }
}

export function instrumentStage(value: unknown, _notes: Notes): value is "draft" | "proposed" | "under-negotiation" | "text-agreed" | "initialled" | "signed" | "issued" | "ratified" | "in-force" | "ended" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5:
      return value === "draft" || value === "ended";
    case 6:
      return value === "signed" || value === "issued";
    case 8:
      return value === "proposed" || value === "ratified" || value === "in-force";
    case 10:
      return value === "initialled";
    case 11:
      return value === "text-agreed";
    case 17:
      return value === "under-negotiation";
    default:
      return false;
  }
}

export function iri(value: unknown, notes: Notes): value is string {
  return isText(value, notes) && /^(https?:\/\/|urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:)[^\u0000-\u0020"<>\\^`{|}\u007f]+$/.test(value);
}

export function isoDuration(value: unknown, notes: Notes): value is string {
  return isText(value, notes) && /^P([0-9]+([.,][0-9]+)?Y|([0-9]+Y)?[0-9]+([.,][0-9]+)?M|([0-9]+Y)?([0-9]+M)?[0-9]+([.,][0-9]+)?W|([0-9]+Y)?([0-9]+M)?([0-9]+W)?[0-9]+([.,][0-9]+)?D|([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?T([0-9]+([.,][0-9]+)?H|([0-9]+H)?[0-9]+([.,][0-9]+)?M|([0-9]+H)?([0-9]+M)?[0-9]+([.,][0-9]+)?S))$/.test(value);
}

export function languageTag(value: unknown, notes: Notes): value is string {
  return isText(value, notes) && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(value);
}

export function linkRelation(value: unknown, _notes: Notes): value is "responds-to" | "part-of" | "same-event" | "alongside" | "corrects" | "supersedes" | "based-on" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 7:
      return value === "part-of";
    case 8:
      return value === "corrects" || value === "based-on";
    case 9:
      return value === "alongside";
    case 10:
      return value === "same-event" || value === "supersedes";
    case 11:
      return value === "responds-to";
    default:
      return false;
  }
}

export function mark(value: unknown, _notes: Notes): value is true {
  return value === true;
}

export function meetingForm(value: unknown, _notes: Notes): value is "conversation" | "negotiation" | "visit" | "conference" | "briefing" | "ceremony" | "shuttle" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5:
      return value === "visit";
    case 7:
      return value === "shuttle";
    case 8:
      return value === "briefing" || value === "ceremony";
    case 10:
      return value === "conference";
    case 11:
      return value === "negotiation";
    case 12:
      return value === "conversation";
    default:
      return false;
  }
}

export function meetingMedium(value: unknown, _notes: Notes): value is "in-person" | "phone" | "video" | "remote" | "correspondence" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5:
      return value === "phone" || value === "video";
    case 6:
      return value === "remote";
    case 9:
      return value === "in-person";
    case 14:
      return value === "correspondence";
    default:
      return false;
  }
}

export function meetingOutcome(value: unknown, _notes: Notes): value is "agreement" | "progress" | "no-agreement" | "broken-off" | "unknown" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 7:
      return value === "unknown";
    case 8:
      return value === "progress";
    case 9:
      return value === "agreement";
    case 10:
      return value === "broken-off";
    case 12:
      return value === "no-agreement";
    default:
      return false;
  }
}

export function meetingType(value: unknown, _notes: Notes): value is "meeting" {
  return value === "meeting";
}

export function nearness(value: unknown, _notes: Notes): value is "immediately" | "shortly" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 7:
      return value === "shortly";
    case 11:
      return value === "immediately";
    default:
      return false;
  }
}

export function partyRole(value: unknown, _notes: Notes): value is "party" | "host" | "mediator" | "facilitator" | "moderator" | "observer" | "witness" | "guarantor" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 4:
      return value === "host";
    case 5:
      return value === "party";
    case 7:
      return value === "witness";
    case 8:
      return value === "mediator" || value === "observer";
    case 9:
      return value === "moderator" || value === "guarantor";
    case 11:
      return value === "facilitator";
    default:
      return false;
  }
}

export function provisionForce(value: unknown, _notes: Notes): value is "obligatory" | "possible" | "prohibited" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 8:
      return value === "possible";
    case 10:
      return value === "obligatory" || value === "prohibited";
    default:
      return false;
  }
}

export function provisionSubject0(value: unknown, _notes: Notes): value is "ceasefire" | "withdrawal" | "talks" | "mediation" | "settlement" | "concessions" | "conflict" | "territory" | "monitoring" | "assistance" | "humanitarian" | "detainees" | "terrorism" | "legitimacy" | "legality" | "legal-force" | "signature" | "implementation" | "membership" | "statehood" | "elections" | "legislation" | "reform" | "relations" | "security-guarantees" | "sanctions" | "nuclear" | "economic" | "natural-resources" | "transport" | "use-of-force" | "de-escalation" | "civilian-harm" | "peacekeeping" | "military-posture" | "deterrence" | "defence" | "security" | "arms-control" | "drugs-and-crime" | "cyber" | "sovereignty" | "justice" | "international-order" | "communication-channels" | "diplomatic-missions" | "regional-affairs" | "government" | "democracy" | "human-rights" | "migration" | "citizens-abroad" | "health" | "culture" | "information" | "trade" | "development" | "energy" | "infrastructure" | "technology" | "climate" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5:
      return value === "talks" || value === "cyber" || value === "trade";
    case 6:
      return value === "reform" || value === "health" || value === "energy";
    case 7:
      return value === "nuclear" || value === "defence" || value === "justice" || value === "culture" || value === "climate";
    case 8:
      return value === "conflict" || value === "legality" || value === "economic" || value === "security";
    case 9:
      return value === "ceasefire" || value === "mediation" || value === "territory" || value === "detainees" || value === "terrorism" || value === "signature" || value === "statehood" || value === "elections" || value === "relations" || value === "sanctions" || value === "transport" || value === "democracy" || value === "migration";
    case 10:
      return value === "withdrawal" || value === "settlement" || value === "monitoring" || value === "assistance" || value === "legitimacy" || value === "membership" || value === "deterrence" || value === "government" || value === "technology";
    case 11:
      return value === "concessions" || value === "legal-force" || value === "legislation" || value === "sovereignty" || value === "information" || value === "development";
    case 12:
      return value === "humanitarian" || value === "use-of-force" || value === "peacekeeping" || value === "arms-control" || value === "human-rights";
    case 13:
      return value === "de-escalation" || value === "civilian-harm";
    case 14:
      return value === "implementation" || value === "infrastructure";
    case 15:
      return value === "drugs-and-crime" || value === "citizens-abroad";
    case 16:
      return value === "military-posture" || value === "regional-affairs";
    case 17:
      return value === "natural-resources";
    case 19:
      return value === "security-guarantees" || value === "international-order" || value === "diplomatic-missions";
    case 22:
      return value === "communication-channels";
    default:
      return false;
  }
}

export function provisionSubject1(value: unknown, notes: Notes): value is `${string}:${string}` {
  return isText(value, notes) && /^[a-z][a-z0-9-]*:[a-z0-9][a-z0-9-]*$/.test(value);
}

export function quantityAmount(value: unknown, _notes: Notes): value is number {
  return typeof value === "number" && value >= -Infinity && value <= Infinity;
}

export function representationLevel(value: unknown, _notes: Notes): value is "head-of-state" | "head-of-government" | "ministerial" | "envoy" | "senior-officials" | "delegation" | "technical" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5:
      return value === "envoy";
    case 9:
      return value === "technical";
    case 10:
      return value === "delegation";
    case 11:
      return value === "ministerial";
    case 13:
      return value === "head-of-state";
    case 16:
      return value === "senior-officials";
    case 18:
      return value === "head-of-government";
    default:
      return false;
  }
}

export function sourceExtensionsKey(value: unknown, notes: Notes): value is string {
  return isText(value, notes) && /^[a-z][a-z0-9-]*:[A-Za-z0-9._-]+$/.test(value);
}

export function sourceKind(value: unknown, _notes: Notes): value is "news-article" | "readout" | "communique" | "official-statement" | "transcript" | "social-post" | "document" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 7:
      return value === "readout";
    case 8:
      return value === "document";
    case 10:
      return value === "communique" || value === "transcript";
    case 11:
      return value === "social-post";
    case 12:
      return value === "news-article";
    case 18:
      return value === "official-statement";
    default:
      return false;
  }
}

export function sourceReportConfidence(value: unknown, _notes: Notes): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}

export function sourcingTerm(value: unknown, _notes: Notes): value is "on-the-record" | "background" | "deep-background" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 10:
      return value === "background";
    case 13:
      return value === "on-the-record";
    case 15:
      return value === "deep-background";
    default:
      return false;
  }
}

export function speechAct(value: unknown, _notes: Notes): value is "assert" | "acknowledge" | "hold" | "accuse" | "deny" | "decline-comment" | "omit" | "warn" | "appeal" | "demand" | "instruct" | "offer" | "commit" | "agree" | "reject" | "support" | "declare" | "sign" | "threaten" | "retract" | "welcome" | "thank" | "condole" | "apologise" | "assess" | "criticise" | "ask" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 3:
      return value === "ask";
    case 4:
      return value === "hold" || value === "deny" || value === "omit" || value === "warn" || value === "sign";
    case 5:
      return value === "offer" || value === "agree" || value === "thank";
    case 6:
      return value === "assert" || value === "accuse" || value === "appeal" || value === "demand" || value === "commit" || value === "reject" || value === "assess";
    case 7:
      return value === "support" || value === "declare" || value === "retract" || value === "welcome" || value === "condole";
    case 8:
      return value === "instruct" || value === "threaten";
    case 9:
      return value === "apologise" || value === "criticise";
    case 11:
      return value === "acknowledge";
    case 15:
      return value === "decline-comment";
    default:
      return false;
  }
}

export function statementType(value: unknown, _notes: Notes): value is "statement" {
  return value === "statement";
}

export function subject(value: unknown, notes: Notes): value is "ceasefire" | "withdrawal" | "talks" | "mediation" | "settlement" | "concessions" | "conflict" | "territory" | "monitoring" | "assistance" | "humanitarian" | "detainees" | "terrorism" | "legitimacy" | "legality" | "legal-force" | "signature" | "implementation" | "membership" | "statehood" | "elections" | "legislation" | "reform" | "relations" | "security-guarantees" | "sanctions" | "nuclear" | "economic" | "natural-resources" | "transport" | "use-of-force" | "de-escalation" | "civilian-harm" | "peacekeeping" | "military-posture" | "deterrence" | "defence" | "security" | "arms-control" | "drugs-and-crime" | "cyber" | "sovereignty" | "justice" | "international-order" | "communication-channels" | "diplomatic-missions" | "regional-affairs" | "government" | "democracy" | "human-rights" | "migration" | "citizens-abroad" | "health" | "culture" | "information" | "trade" | "development" | "energy" | "infrastructure" | "technology" | "climate" | `${string}:${string}` {
  return provisionSubject0(value, notes) || provisionSubject1(value, notes);
}

export function territorialPositionType(value: unknown, _notes: Notes): value is "territorial-position" {
  return value === "territorial-position";
}

export function territorialStance(value: unknown, _notes: Notes): value is "claims-sovereignty" | "claims-annexation" | "recognises" | "refuses-recognition" | "upholds" | "demands-withdrawal" | "refuses-withdrawal" | "renounces" | "offers" | "reserves" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 6:
      return value === "offers";
    case 7:
      return value === "upholds";
    case 8:
      return value === "reserves";
    case 9:
      return value === "renounces";
    case 10:
      return value === "recognises";
    case 17:
      return value === "claims-annexation";
    case 18:
      return value === "claims-sovereignty" || value === "demands-withdrawal" || value === "refuses-withdrawal";
    case 19:
      return value === "refuses-recognition";
    default:
      return false;
  }
}

export function territoryCode(value: unknown, notes: Notes): value is string {
  return isText(value, notes) && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value);
}

export function text(value: unknown, notes: Notes): value is string {
  return isText(value, notes);
}

export function timeOfDay(value: unknown, notes: Notes): value is string {
  return isText(value, notes) && /^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?$/.test(value);
}

export function timePoint(value: unknown, _notes: Notes): value is "start" | "end" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 3:
      return value === "end";
    case 5:
      return value === "start";
    default:
      return false;
  }
}

export function timeRelation(value: unknown, _notes: Notes): value is "at" | "before" | "after" | "meets" | "met-by" | "overlaps" | "overlapped-by" | "starts" | "started-by" | "during" | "contains" | "finishes" | "finished-by" | "equals" {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 2:
      return value === "at";
    case 5:
      return value === "after" || value === "meets";
    case 6:
      return value === "before" || value === "met-by" || value === "starts" || value === "during" || value === "equals";
    case 8:
      return value === "overlaps" || value === "contains" || value === "finishes";
    case 10:
      return value === "started-by";
    case 11:
      return value === "finished-by";
    case 13:
      return value === "overlapped-by";
    default:
      return false;
  }
}

export function url(value: unknown, notes: Notes): value is string {
  return isText(value, notes) && /^https?:\/\/[^\u0000-\u0020"<>\\^`{|}\u007f]+$/.test(value);
}
