// Made by `npm run generate` from the schemas: change those.

import { isEdtf } from "../../values/edtf.js";
import type { RecordKind } from "../../values/id.js";
import { isObject, isText, itemsWithin, type Notes, noteReference } from "../notes.js";

/** Each kind of record as a bit, so that several kinds are one number. */
export const kindBits: Readonly<Record<RecordKind, number>> = {
  "source": 1,
  "actor": 2,
  "territory": 4,
  "instrument": 8,
  "provision": 16,
  "statement": 32,
  "meeting": 64,
  "territorial-position": 128,
  "control-assessment": 256,
};

export function actor(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!id(field, notes)) return false;
        found |= 1;
        break;
      case "kind":
        if (!actorKind(field, notes)) return false;
        found |= 2;
        break;
      case "name":
        if (!text(field, notes)) return false;
        found |= 4;
        break;
      case "names":
        if (field !== undefined && !nameList(field, notes)) return false;
        break;
      case "country":
        if (field !== undefined && !countryCode(field, notes)) return false;
        break;
      case "offices":
        if (field !== undefined && !officeList(field, notes)) return false;
        break;
      case "partOf":
        if (field !== undefined && !referenceToActor(field, notes)) return false;
        break;
      case "sameAs":
        if (field !== undefined && !iriList(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 7;
}

function actorKind(value: unknown, _notes: Notes): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 4:
      return value === "body";
    case 5:
      return value === "media";
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

function actorList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!actor(value[at], notes)) return false;
  return true;
}

function aspect(value: unknown, _notes: Notes): boolean {
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

export function attributionLink(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "who":
        if (field !== undefined && !referenceToActorOrSourceOrStatement(field, notes)) return false;
        break;
      case "term":
        if (field !== undefined && !sourcingTerm(field, notes)) return false;
        break;
      case "cue":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      case "certainty":
        if (field !== undefined && !certainty(field, notes)) return false;
        break;
      case "evidence":
        if (field !== undefined && !evidenceList(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 0;
}

function attributionLinkList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!attributionLink(value[at], notes)) return false;
  return true;
}

function basis(value: unknown, _notes: Notes): boolean {
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

function calendar(value: unknown, _notes: Notes): boolean {
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

function certainty(value: unknown, _notes: Notes): boolean {
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

export function clause(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "kind":
        if (!clauseKind(field, notes)) return false;
        found |= 1;
        break;
      case "text":
        if (!text(field, notes)) return false;
        found |= 2;
        break;
      case "about":
        if (field !== undefined && !topicList(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function clauseKind(value: unknown, _notes: Notes): boolean {
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
    case 10:
      return value === "only-after";
    case 15:
      return value === "in-exchange-for";
    case 20:
      return value === "without-prejudice-to";
    default:
      return false;
  }
}

function clauseList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!clause(value[at], notes)) return false;
  return true;
}

function continuity(value: unknown, _notes: Notes): boolean {
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

export function controlAssessment(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!id(field, notes)) return false;
        found |= 1;
        break;
      case "type":
        if (!controlAssessmentType(field, notes)) return false;
        found |= 2;
        break;
      case "territories":
        if (!referenceToTerritoryList1(field, notes)) return false;
        found |= 4;
        break;
      case "controller":
        if (field !== undefined && !referenceToActor(field, notes)) return false;
        break;
      case "kind":
        if (field !== undefined && !controlKind(field, notes)) return false;
        break;
      case "degree":
        if (!controlDegree(field, notes)) return false;
        found |= 8;
        break;
      case "reports":
        if (!sourceReportList1(field, notes)) return false;
        found |= 16;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "status":
        if (field !== undefined && !eventStatus(field, notes)) return false;
        break;
      case "links":
        if (field !== undefined && !linkList(field, notes)) return false;
        break;
      case "codes":
        if (field !== undefined && !eventCodeList(field, notes)) return false;
        break;
      case "note":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 31;
}

function controlAssessmentType(value: unknown, _notes: Notes): boolean {
  return value === "control-assessment";
}

function controlDegree(value: unknown, _notes: Notes): boolean {
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

function controlKind(value: unknown, _notes: Notes): boolean {
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

function countryCode(value: unknown, _notes: Notes): boolean {
  if (typeof value !== "string") return false;
  const { length } = value;
  if (length !== 2) return false;
  for (let at = 0; at < length; at++) {
    const unit = value.charCodeAt(at);
    if (!((unit >= 65 && unit <= 90))) return false;
  }
  return true;
}

function coverage(value: unknown, _notes: Notes): boolean {
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

function date(value: unknown, _notes: Notes): boolean {
  return typeof value === "string" && isEdtf(value);
}

export function diplomaticEvent(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  switch (value["type"]) {
    case "statement":
      return statement(value, notes);
    case "meeting":
      return meeting(value, notes);
    case "territorial-position":
      return territorialPosition(value, notes);
    case "control-assessment":
      return controlAssessment(value, notes);
    default:
      return false;
  }
}

function diplomaticEventList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!diplomaticEvent(value[at], notes)) return false;
  return true;
}

export function dossier(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "format":
        if (!dossierFormat(field, notes)) return false;
        found |= 1;
        break;
      case "title":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      case "sources":
        if (!sourceList(field, notes)) return false;
        found |= 2;
        break;
      case "actors":
        if (!actorList(field, notes)) return false;
        found |= 4;
        break;
      case "territories":
        if (field !== undefined && !territoryList(field, notes)) return false;
        break;
      case "instruments":
        if (field !== undefined && !instrumentList(field, notes)) return false;
        break;
      case "events":
        if (!diplomaticEventList(field, notes)) return false;
        found |= 8;
        break;
      case "extensions":
        if (field !== undefined && !extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 15;
}

function dossierFormat(value: unknown, _notes: Notes): boolean {
  return value === "diplomatic-events/1";
}

export function duration(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "iso":
        if (field !== undefined && !isoDuration(field, notes)) return false;
        break;
      case "bound":
        if (field !== undefined && !durationBound(field, notes)) return false;
        break;
      case "asWritten":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 0;
}

function durationBound(value: unknown, _notes: Notes): boolean {
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

function evaluation(value: unknown, _notes: Notes): boolean {
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

export function eventCode(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "scheme":
        if (!text(field, notes)) return false;
        found |= 1;
        break;
      case "version":
        if (!text(field, notes)) return false;
        found |= 2;
        break;
      case "code":
        if (!text(field, notes)) return false;
        found |= 4;
        break;
      default:
        return false;
    }
  }
  return found === 7;
}

function eventCodeList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!eventCode(value[at], notes)) return false;
  return true;
}

function eventStatus(value: unknown, _notes: Notes): boolean {
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

export function evidence(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "exact":
        if (!text(field, notes)) return false;
        found |= 1;
        break;
      case "prefix":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      case "suffix":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      case "start":
        if (field !== undefined && !evidenceStart(field, notes)) return false;
        break;
      case "end":
        if (field !== undefined && !evidenceStart(field, notes)) return false;
        break;
      case "quoted":
        if (field !== undefined && !mark(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function evidenceList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!evidence(value[at], notes)) return false;
  return true;
}

function evidenceStart(value: unknown, _notes: Notes): boolean {
  return typeof value === "number" && value >= 0 && value <= 9007199254740991 && Number.isSafeInteger(value);
}

function extensions(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  for (const key in value) if (notes.parts-- <= 0 || !sourceExtensionsKey(key, notes)) return false;
  return true;
}

function extent(value: unknown, _notes: Notes): boolean {
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

function id(value: unknown, _notes: Notes): boolean {
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

export function instrument(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!id(field, notes)) return false;
        found |= 1;
        break;
      case "kind":
        if (!instrumentKind(field, notes)) return false;
        found |= 2;
        break;
      case "title":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      case "parties":
        if (field !== undefined && !participantList(field, notes)) return false;
        break;
      case "stage":
        if (field !== undefined && !instrumentStage(field, notes)) return false;
        break;
      case "version":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      case "provisions":
        if (field !== undefined && !provisionList(field, notes)) return false;
        break;
      case "reports":
        if (!sourceReportList1(field, notes)) return false;
        found |= 4;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "status":
        if (field !== undefined && !eventStatus(field, notes)) return false;
        break;
      case "links":
        if (field !== undefined && !linkList(field, notes)) return false;
        break;
      case "codes":
        if (field !== undefined && !eventCodeList(field, notes)) return false;
        break;
      case "note":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 7;
}

function instrumentKind(value: unknown, _notes: Notes): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 4:
      return value === "plan" || value === "note";
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

function instrumentList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!instrument(value[at], notes)) return false;
  return true;
}

function instrumentStage(value: unknown, _notes: Notes): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5:
      return value === "ended";
    case 6:
      return value === "signed";
    case 8:
      return value === "proposed" || value === "ratified" || value === "in-force";
    case 10:
      return value === "initialled";
    case 11:
      return value === "text-agreed";
    default:
      return false;
  }
}

function iri(value: unknown, notes: Notes): boolean {
  return isText(value, notes) && /^(https?:\/\/|urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:)[^\u0000-\u0020"<>\\^`{|}\u007f]+$/.test(value);
}

function iriList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!iri(value[at], notes)) return false;
  return true;
}

function isoDuration(value: unknown, notes: Notes): boolean {
  return isText(value, notes) && /^P([0-9]+([.,][0-9]+)?Y|([0-9]+Y)?[0-9]+([.,][0-9]+)?M|([0-9]+Y)?([0-9]+M)?[0-9]+([.,][0-9]+)?W|([0-9]+Y)?([0-9]+M)?([0-9]+W)?[0-9]+([.,][0-9]+)?D|([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?T([0-9]+([.,][0-9]+)?H|([0-9]+H)?[0-9]+([.,][0-9]+)?M|([0-9]+H)?([0-9]+M)?[0-9]+([.,][0-9]+)?S))$/.test(value);
}

function languageTag(value: unknown, notes: Notes): boolean {
  return isText(value, notes) && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(value);
}

export function link(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "rel":
        if (!linkRelation(field, notes)) return false;
        found |= 1;
        break;
      case "to":
        if (!referenceToInstrumentOrProvisionOrStatementOrMeetingOrTerritorialPositionOrControlAssessment(field, notes)) return false;
        found |= 2;
        break;
      case "basis":
        if (field !== undefined && !basis(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function linkList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!link(value[at], notes)) return false;
  return true;
}

function linkRelation(value: unknown, _notes: Notes): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 7:
      return value === "part-of";
    case 8:
      return value === "corrects";
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

function mark(value: unknown, _notes: Notes): boolean {
  return value === true;
}

export function meeting(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!id(field, notes)) return false;
        found |= 1;
        break;
      case "type":
        if (!meetingType(field, notes)) return false;
        found |= 2;
        break;
      case "form":
        if (!meetingForm(field, notes)) return false;
        found |= 4;
        break;
      case "medium":
        if (field !== undefined && !meetingMedium(field, notes)) return false;
        break;
      case "participants":
        if (!participantList1(field, notes)) return false;
        found |= 8;
        break;
      case "place":
        if (field !== undefined && !referenceToTerritory(field, notes)) return false;
        break;
      case "initiatedBy":
        if (field !== undefined && !referenceToActorList(field, notes)) return false;
        break;
      case "about":
        if (field !== undefined && !topicList(field, notes)) return false;
        break;
      case "outcome":
        if (field !== undefined && !meetingOutcome(field, notes)) return false;
        break;
      case "reports":
        if (!sourceReportList1(field, notes)) return false;
        found |= 16;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "status":
        if (field !== undefined && !eventStatus(field, notes)) return false;
        break;
      case "links":
        if (field !== undefined && !linkList(field, notes)) return false;
        break;
      case "codes":
        if (field !== undefined && !eventCodeList(field, notes)) return false;
        break;
      case "note":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 31;
}

function meetingForm(value: unknown, _notes: Notes): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5:
      return value === "visit";
    case 7:
      return value === "shuttle";
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

function meetingMedium(value: unknown, _notes: Notes): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5:
      return value === "phone" || value === "video";
    case 9:
      return value === "in-person";
    case 14:
      return value === "correspondence";
    default:
      return false;
  }
}

function meetingOutcome(value: unknown, _notes: Notes): boolean {
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

function meetingType(value: unknown, _notes: Notes): boolean {
  return value === "meeting";
}

export function name(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "name":
        if (!text(field, notes)) return false;
        found |= 1;
        break;
      case "language":
        if (field !== undefined && !languageTag(field, notes)) return false;
        break;
      case "usedBy":
        if (field !== undefined && !referenceToActorOrSourceList(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function nameList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!name(value[at], notes)) return false;
  return true;
}

function nearness(value: unknown, _notes: Notes): boolean {
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

export function office(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "title":
        if (!text(field, notes)) return false;
        found |= 1;
        break;
      case "of":
        if (field !== undefined && !referenceToActor(field, notes)) return false;
        break;
      case "from":
        if (field !== undefined && !date(field, notes)) return false;
        break;
      case "to":
        if (field !== undefined && !date(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function officeList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!office(value[at], notes)) return false;
  return true;
}

export function participant(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "who":
        if (!referenceToActor(field, notes)) return false;
        found |= 1;
        break;
      case "onBehalfOf":
        if (field !== undefined && !referenceToActor(field, notes)) return false;
        break;
      case "role":
        if (field !== undefined && !partyRole(field, notes)) return false;
        break;
      case "level":
        if (field !== undefined && !representationLevel(field, notes)) return false;
        break;
      case "certainty":
        if (field !== undefined && !certainty(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function participantList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!participant(value[at], notes)) return false;
  return true;
}

function participantList1(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 1) return false;
  for (let at = 0; at < length; at++) if (!participant(value[at], notes)) return false;
  return true;
}

export function party(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "who":
        if (!referenceToActorOrSource(field, notes)) return false;
        found |= 1;
        break;
      case "onBehalfOf":
        if (field !== undefined && !referenceToActor(field, notes)) return false;
        break;
      case "role":
        if (field !== undefined && !partyRole(field, notes)) return false;
        break;
      case "level":
        if (field !== undefined && !representationLevel(field, notes)) return false;
        break;
      case "certainty":
        if (field !== undefined && !certainty(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function partyList1(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 1) return false;
  for (let at = 0; at < length; at++) if (!party(value[at], notes)) return false;
  return true;
}

function partyRole(value: unknown, _notes: Notes): boolean {
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
      return value === "guarantor";
    default:
      return false;
  }
}

export function provision(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!id(field, notes)) return false;
        found |= 1;
        break;
      case "text":
        if (!text(field, notes)) return false;
        found |= 2;
        break;
      case "clauses":
        if (field !== undefined && !clauseList(field, notes)) return false;
        break;
      case "force":
        if (field !== undefined && !provisionForce(field, notes)) return false;
        break;
      case "subject":
        if (field !== undefined && !subject(field, notes)) return false;
        break;
      case "ref":
        if (field !== undefined && !referenceToAny(field, notes)) return false;
        break;
      case "aspect":
        if (field !== undefined && !aspect(field, notes)) return false;
        break;
      case "by":
        if (field !== undefined && !referenceToActorList(field, notes)) return false;
        break;
      case "toward":
        if (field !== undefined && !referenceToActorList(field, notes)) return false;
        break;
      case "territories":
        if (field !== undefined && !referenceToTerritoryList(field, notes)) return false;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function provisionForce(value: unknown, _notes: Notes): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 8:
      return value === "possible";
    case 10:
      return value === "obligatory";
    default:
      return false;
  }
}

function provisionList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!provision(value[at], notes)) return false;
  return true;
}

function referenceToActor(value: unknown, notes: Notes): boolean {
  return typeof value === "string" && id(value, notes) && noteReference(value, 2, notes);
}

function referenceToActorList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!referenceToActor(value[at], notes)) return false;
  return true;
}

function referenceToActorOrSource(value: unknown, notes: Notes): boolean {
  return typeof value === "string" && id(value, notes) && noteReference(value, 3, notes);
}

function referenceToActorOrSourceList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!referenceToActorOrSource(value[at], notes)) return false;
  return true;
}

function referenceToActorOrSourceOrStatement(value: unknown, notes: Notes): boolean {
  return typeof value === "string" && id(value, notes) && noteReference(value, 35, notes);
}

function referenceToAny(value: unknown, notes: Notes): boolean {
  return typeof value === "string" && id(value, notes) && noteReference(value, 511, notes);
}

function referenceToInstrumentOrProvisionOrStatementOrMeetingOrTerritorialPositionOrControlAssessment(value: unknown, notes: Notes): boolean {
  return typeof value === "string" && id(value, notes) && noteReference(value, 504, notes);
}

function referenceToSource(value: unknown, notes: Notes): boolean {
  return typeof value === "string" && id(value, notes) && noteReference(value, 1, notes);
}

function referenceToSourceOrInstrumentOrProvisionOrStatementOrMeetingOrTerritorialPositionOrControlAssessment(value: unknown, notes: Notes): boolean {
  return typeof value === "string" && id(value, notes) && noteReference(value, 505, notes);
}

function referenceToTerritory(value: unknown, notes: Notes): boolean {
  return typeof value === "string" && id(value, notes) && noteReference(value, 4, notes);
}

function referenceToTerritoryList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!referenceToTerritory(value[at], notes)) return false;
  return true;
}

function referenceToTerritoryList1(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 1) return false;
  for (let at = 0; at < length; at++) if (!referenceToTerritory(value[at], notes)) return false;
  return true;
}

export function relativeTime(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "point":
        if (field !== undefined && !timePoint(field, notes)) return false;
        break;
      case "relation":
        if (!timeRelation(field, notes)) return false;
        found |= 1;
        break;
      case "to":
        if (!referenceToSourceOrInstrumentOrProvisionOrStatementOrMeetingOrTerritorialPositionOrControlAssessment(field, notes)) return false;
        found |= 2;
        break;
      case "toPoint":
        if (field !== undefined && !timePoint(field, notes)) return false;
        break;
      case "offset":
        if (field !== undefined && !isoDuration(field, notes)) return false;
        break;
      case "bound":
        if (field !== undefined && !durationBound(field, notes)) return false;
        break;
      case "nearness":
        if (field !== undefined && !nearness(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function relativeTimeList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!relativeTime(value[at], notes)) return false;
  return true;
}

function representationLevel(value: unknown, _notes: Notes): boolean {
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
    case 18:
      return value === "head-of-government";
    default:
      return false;
  }
}

export function source(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!id(field, notes)) return false;
        found |= 1;
        break;
      case "kind":
        if (!sourceKind(field, notes)) return false;
        found |= 2;
        break;
      case "title":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      case "publisher":
        if (field !== undefined && !referenceToActor(field, notes)) return false;
        break;
      case "url":
        if (field !== undefined && !url(field, notes)) return false;
        break;
      case "published":
        if (field !== undefined && !date(field, notes)) return false;
        break;
      case "retrieved":
        if (field !== undefined && !date(field, notes)) return false;
        break;
      case "language":
        if (field !== undefined && !languageTag(field, notes)) return false;
        break;
      case "text":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      case "coverage":
        if (field !== undefined && !coverage(field, notes)) return false;
        break;
      case "revises":
        if (field !== undefined && !referenceToSource(field, notes)) return false;
        break;
      case "translates":
        if (field !== undefined && !referenceToSource(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function sourceExtensionsKey(value: unknown, notes: Notes): boolean {
  return isText(value, notes) && /^[a-z][a-z0-9-]*:[A-Za-z0-9._-]+$/.test(value);
}

function sourceKind(value: unknown, _notes: Notes): boolean {
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

function sourceList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!source(value[at], notes)) return false;
  return true;
}

export function sourceReport(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "source":
        if (!referenceToSource(field, notes)) return false;
        found |= 1;
        break;
      case "via":
        if (field !== undefined && !attributionLinkList(field, notes)) return false;
        break;
      case "evidence":
        if (field !== undefined && !evidenceList(field, notes)) return false;
        break;
      case "basis":
        if (field !== undefined && !basis(field, notes)) return false;
        break;
      case "certainty":
        if (field !== undefined && !certainty(field, notes)) return false;
        break;
      case "confidence":
        if (field !== undefined && !sourceReportConfidence(field, notes)) return false;
        break;
      case "withdrawn":
        if (field !== undefined && !mark(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function sourceReportConfidence(value: unknown, _notes: Notes): boolean {
  return typeof value === "number" && value >= 0 && value <= 1;
}

function sourceReportList1(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 1) return false;
  for (let at = 0; at < length; at++) if (!sourceReport(value[at], notes)) return false;
  return true;
}

function sourcingTerm(value: unknown, _notes: Notes): boolean {
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

function speechAct(value: unknown, _notes: Notes): boolean {
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
      return value === "support" || value === "declare" || value === "retract" || value === "welcome";
    case 8:
      return value === "instruct" || value === "threaten";
    case 9:
      return value === "criticise";
    case 11:
      return value === "acknowledge";
    case 15:
      return value === "decline-comment";
    default:
      return false;
  }
}

export function statement(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!id(field, notes)) return false;
        found |= 1;
        break;
      case "type":
        if (!statementType(field, notes)) return false;
        found |= 2;
        break;
      case "speakers":
        if (!partyList1(field, notes)) return false;
        found |= 4;
        break;
      case "audience":
        if (field !== undefined && !participantList(field, notes)) return false;
        break;
      case "act":
        if (!speechAct(field, notes)) return false;
        found |= 8;
        break;
      case "content":
        if (!text(field, notes)) return false;
        found |= 16;
        break;
      case "negated":
        if (field !== undefined && !mark(field, notes)) return false;
        break;
      case "evaluation":
        if (field !== undefined && !evaluation(field, notes)) return false;
        break;
      case "certainty":
        if (field !== undefined && !certainty(field, notes)) return false;
        break;
      case "about":
        if (field !== undefined && !topicList(field, notes)) return false;
        break;
      case "clauses":
        if (field !== undefined && !clauseList(field, notes)) return false;
        break;
      case "continuity":
        if (field !== undefined && !continuity(field, notes)) return false;
        break;
      case "reports":
        if (!sourceReportList1(field, notes)) return false;
        found |= 32;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "status":
        if (field !== undefined && !eventStatus(field, notes)) return false;
        break;
      case "links":
        if (field !== undefined && !linkList(field, notes)) return false;
        break;
      case "codes":
        if (field !== undefined && !eventCodeList(field, notes)) return false;
        break;
      case "note":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 63;
}

function statementType(value: unknown, _notes: Notes): boolean {
  return value === "statement";
}

function subject(value: unknown, notes: Notes): boolean {
  return topicSubject0(value, notes) || topicSubject1(value, notes);
}

export function territorialPosition(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!id(field, notes)) return false;
        found |= 1;
        break;
      case "type":
        if (!territorialPositionType(field, notes)) return false;
        found |= 2;
        break;
      case "holder":
        if (!referenceToActor(field, notes)) return false;
        found |= 4;
        break;
      case "territories":
        if (!referenceToTerritoryList1(field, notes)) return false;
        found |= 8;
        break;
      case "stance":
        if (!territorialStance(field, notes)) return false;
        found |= 16;
        break;
      case "toward":
        if (field !== undefined && !referenceToActorList(field, notes)) return false;
        break;
      case "extent":
        if (field !== undefined && !extent(field, notes)) return false;
        break;
      case "clauses":
        if (field !== undefined && !clauseList(field, notes)) return false;
        break;
      case "continuity":
        if (field !== undefined && !continuity(field, notes)) return false;
        break;
      case "reports":
        if (!sourceReportList1(field, notes)) return false;
        found |= 32;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "status":
        if (field !== undefined && !eventStatus(field, notes)) return false;
        break;
      case "links":
        if (field !== undefined && !linkList(field, notes)) return false;
        break;
      case "codes":
        if (field !== undefined && !eventCodeList(field, notes)) return false;
        break;
      case "note":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 63;
}

function territorialPositionType(value: unknown, _notes: Notes): boolean {
  return value === "territorial-position";
}

function territorialStance(value: unknown, _notes: Notes): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 6:
      return value === "offers";
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

export function territory(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!id(field, notes)) return false;
        found |= 1;
        break;
      case "name":
        if (!text(field, notes)) return false;
        found |= 2;
        break;
      case "names":
        if (field !== undefined && !nameList(field, notes)) return false;
        break;
      case "code":
        if (field !== undefined && !territoryCode(field, notes)) return false;
        break;
      case "within":
        if (field !== undefined && !referenceToTerritory(field, notes)) return false;
        break;
      case "sameAs":
        if (field !== undefined && !iriList(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function territoryCode(value: unknown, notes: Notes): boolean {
  return isText(value, notes) && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value);
}

function territoryList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!territory(value[at], notes)) return false;
  return true;
}

function text(value: unknown, notes: Notes): boolean {
  return isText(value, notes);
}

function timePoint(value: unknown, _notes: Notes): boolean {
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

function timeRelation(value: unknown, _notes: Notes): boolean {
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

export function topic(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "subject":
        if (field !== undefined && !subject(field, notes)) return false;
        break;
      case "ref":
        if (field !== undefined && !referenceToAny(field, notes)) return false;
        break;
      case "aspect":
        if (field !== undefined && !aspect(field, notes)) return false;
        break;
      case "by":
        if (field !== undefined && !referenceToActorList(field, notes)) return false;
        break;
      case "toward":
        if (field !== undefined && !referenceToActorList(field, notes)) return false;
        break;
      case "territories":
        if (field !== undefined && !referenceToTerritoryList(field, notes)) return false;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 0;
}

function topicList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!topic(value[at], notes)) return false;
  return true;
}

function topicSubject0(value: unknown, _notes: Notes): boolean {
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

function topicSubject1(value: unknown, notes: Notes): boolean {
  return isText(value, notes) && /^[a-z][a-z0-9-]*:[a-z0-9][a-z0-9-]*$/.test(value);
}

function url(value: unknown, notes: Notes): boolean {
  return isText(value, notes) && /^https?:\/\/[^\u0000-\u0020"<>\\^`{|}\u007f]+$/.test(value);
}

export function when(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "date":
        if (field !== undefined && !date(field, notes)) return false;
        break;
      case "duration":
        if (field !== undefined && !duration(field, notes)) return false;
        break;
      case "relative":
        if (field !== undefined && !relativeTimeList(field, notes)) return false;
        break;
      case "asWritten":
        if (field !== undefined && !text(field, notes)) return false;
        break;
      case "calendar":
        if (field !== undefined && !calendar(field, notes)) return false;
        break;
      case "basis":
        if (field !== undefined && !basis(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 0;
}
