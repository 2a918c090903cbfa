// Made by `npm run generate` from the schemas: change those.

import { hasFields, isObject, itemsWithin, type Notes } from "../notes.js";
import * as leaves from "./leaves.js";

export function actor(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field, notes)) return false;
        found |= 1;
        break;
      case "kind":
        if (!leaves.actorKind(field, notes)) return false;
        found |= 2;
        break;
      case "name":
        if (!leaves.text(field, notes)) return false;
        found |= 4;
        break;
      case "names":
        if (field !== undefined && !nameList(field, notes)) return false;
        break;
      case "country":
        if (field !== undefined && !leaves.countryCode(field, notes)) return false;
        break;
      case "offices":
        if (field !== undefined && !officeList(field, notes)) return false;
        break;
      case "partOf":
        if (field !== undefined && !leaves.id(field, notes)) return false;
        break;
      case "members":
        if (field !== undefined && !referenceToActorList(field, notes)) return false;
        break;
      case "sameAs":
        if (field !== undefined && !iriList(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 7) return false;
  return true;
}

function actorList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!actor(value[at], notes)) return false;
  return true;
}

export function attributionLink(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "who":
        if (field !== undefined && !leaves.id(field, notes)) return false;
        break;
      case "term":
        if (field !== undefined && !leaves.sourcingTerm(field, notes)) return false;
        break;
      case "cue":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "certainty":
        if (field !== undefined && !leaves.certainty(field, notes)) return false;
        break;
      case "evidence":
        if (field !== undefined && !evidenceList(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function attributionLinkList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!attributionLink(value[at], notes)) return false;
  return true;
}

export function clause(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "kind":
        if (!leaves.clauseKind(field, notes)) return false;
        found |= 1;
        break;
      case "text":
        if (!leaves.text(field, notes)) return false;
        found |= 2;
        break;
      case "about":
        if (field !== undefined && !topicList(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 3) return false;
  return true;
}

function clauseList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!clause(value[at], notes)) return false;
  return true;
}

export function controlAssessment(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field, notes)) return false;
        found |= 1;
        break;
      case "type":
        if (!leaves.controlAssessmentType(field, notes)) return false;
        found |= 2;
        break;
      case "territories":
        if (!referenceToTerritoryList1(field, notes)) return false;
        found |= 4;
        break;
      case "controller":
        if (field !== undefined && !leaves.id(field, notes)) return false;
        break;
      case "kind":
        if (field !== undefined && !leaves.controlKind(field, notes)) return false;
        break;
      case "degree":
        if (field !== undefined && !leaves.controlDegree(field, notes)) return false;
        break;
      case "reports":
        if (!sourceReportList1(field, notes)) return false;
        found |= 8;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "status":
        if (field !== undefined && !leaves.eventStatus(field, notes)) return false;
        break;
      case "links":
        if (field !== undefined && !linkList(field, notes)) return false;
        break;
      case "codes":
        if (field !== undefined && !eventCodeList(field, notes)) return false;
        break;
      case "note":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 15) return false;
  return true;
}

export function diplomaticEvent(value: unknown, notes: Notes): boolean {
  if (!hasFields(value)) return false;
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
      case "$schema":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "format":
        if (!leaves.dossierFormat(field, notes)) return false;
        found |= 1;
        break;
      case "title":
        if (field !== undefined && !leaves.text(field, notes)) return false;
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
        if (field !== undefined && !leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 15) return false;
  return true;
}

export function duration(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "iso":
        if (field !== undefined && !leaves.isoDuration(field, notes)) return false;
        break;
      case "upTo":
        if (field !== undefined && !leaves.isoDuration(field, notes)) return false;
        break;
      case "bound":
        if (field !== undefined && !leaves.durationBound(field, notes)) return false;
        break;
      case "asWritten":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "basis":
        if (field !== undefined && !leaves.basis(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

export function eventCode(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "scheme":
        if (!leaves.text(field, notes)) return false;
        found |= 1;
        break;
      case "version":
        if (!leaves.text(field, notes)) return false;
        found |= 2;
        break;
      case "code":
        if (!leaves.text(field, notes)) return false;
        found |= 4;
        break;
      default:
        return false;
    }
  }
  if (found !== 7) return false;
  return true;
}

function eventCodeList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!eventCode(value[at], notes)) return false;
  return true;
}

export function evidence(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "exact":
        if (!leaves.text(field, notes)) return false;
        found |= 1;
        break;
      case "in":
        if (field !== undefined && !leaves.evidencePlace(field, notes)) return false;
        break;
      case "prefix":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "suffix":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "start":
        if (field !== undefined && !leaves.evidenceStart(field, notes)) return false;
        break;
      case "end":
        if (field !== undefined && !leaves.evidenceStart(field, notes)) return false;
        break;
      case "quoted":
        if (field !== undefined && !leaves.mark(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 1) return false;
  return true;
}

function evidenceList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!evidence(value[at], notes)) return false;
  return true;
}

export function instrument(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field, notes)) return false;
        found |= 1;
        break;
      case "kind":
        if (!leaves.instrumentKind(field, notes)) return false;
        found |= 2;
        break;
      case "title":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "parties":
        if (field !== undefined && !participantList(field, notes)) return false;
        break;
      case "stage":
        if (field !== undefined && !leaves.instrumentStage(field, notes)) return false;
        break;
      case "version":
        if (field !== undefined && !leaves.text(field, notes)) return false;
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
        if (field !== undefined && !leaves.eventStatus(field, notes)) return false;
        break;
      case "links":
        if (field !== undefined && !linkList(field, notes)) return false;
        break;
      case "codes":
        if (field !== undefined && !eventCodeList(field, notes)) return false;
        break;
      case "note":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 7) return false;
  return true;
}

function instrumentList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!instrument(value[at], notes)) return false;
  return true;
}

function iriList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!leaves.iri(value[at], notes)) return false;
  return true;
}

export function link(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "rel":
        if (!leaves.linkRelation(field, notes)) return false;
        found |= 1;
        break;
      case "to":
        if (!leaves.id(field, notes)) return false;
        found |= 2;
        break;
      case "basis":
        if (field !== undefined && !leaves.basis(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 3) return false;
  return true;
}

function linkList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!link(value[at], notes)) return false;
  return true;
}

export function meeting(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field, notes)) return false;
        found |= 1;
        break;
      case "type":
        if (!leaves.meetingType(field, notes)) return false;
        found |= 2;
        break;
      case "title":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "form":
        if (!leaves.meetingForm(field, notes)) return false;
        found |= 4;
        break;
      case "medium":
        if (field !== undefined && !leaves.meetingMedium(field, notes)) return false;
        break;
      case "participants":
        if (!participantList1(field, notes)) return false;
        found |= 8;
        break;
      case "place":
        if (field !== undefined && !leaves.id(field, notes)) return false;
        break;
      case "initiatedBy":
        if (field !== undefined && !referenceToActorList(field, notes)) return false;
        break;
      case "about":
        if (field !== undefined && !topicList(field, notes)) return false;
        break;
      case "clauses":
        if (field !== undefined && !clauseList(field, notes)) return false;
        break;
      case "outcome":
        if (field !== undefined && !leaves.meetingOutcome(field, notes)) return false;
        break;
      case "reports":
        if (!sourceReportList1(field, notes)) return false;
        found |= 16;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "status":
        if (field !== undefined && !leaves.eventStatus(field, notes)) return false;
        break;
      case "links":
        if (field !== undefined && !linkList(field, notes)) return false;
        break;
      case "codes":
        if (field !== undefined && !eventCodeList(field, notes)) return false;
        break;
      case "note":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 31) return false;
  return true;
}

export function name(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "name":
        if (!leaves.text(field, notes)) return false;
        found |= 1;
        break;
      case "language":
        if (field !== undefined && !leaves.languageTag(field, notes)) return false;
        break;
      case "usedBy":
        if (field !== undefined && !referenceToActorOrSourceList(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 1) return false;
  return true;
}

function nameList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!name(value[at], notes)) return false;
  return true;
}

export function office(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "title":
        if (!leaves.text(field, notes)) return false;
        found |= 1;
        break;
      case "of":
        if (field !== undefined && !leaves.id(field, notes)) return false;
        break;
      case "from":
        if (field !== undefined && !leaves.date(field, notes)) return false;
        break;
      case "to":
        if (field !== undefined && !leaves.date(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 1) return false;
  return true;
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
        if (!leaves.id(field, notes)) return false;
        found |= 1;
        break;
      case "onBehalfOf":
        if (field !== undefined && !leaves.id(field, notes)) return false;
        break;
      case "role":
        if (field !== undefined && !leaves.partyRole(field, notes)) return false;
        break;
      case "level":
        if (field !== undefined && !leaves.representationLevel(field, notes)) return false;
        break;
      case "certainty":
        if (field !== undefined && !leaves.certainty(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 1) return false;
  return true;
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
        if (!leaves.id(field, notes)) return false;
        found |= 1;
        break;
      case "onBehalfOf":
        if (field !== undefined && !leaves.id(field, notes)) return false;
        break;
      case "role":
        if (field !== undefined && !leaves.partyRole(field, notes)) return false;
        break;
      case "level":
        if (field !== undefined && !leaves.representationLevel(field, notes)) return false;
        break;
      case "certainty":
        if (field !== undefined && !leaves.certainty(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 1) return false;
  return true;
}

function partyList1(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 1) return false;
  for (let at = 0; at < length; at++) if (!party(value[at], notes)) return false;
  return true;
}

export function provision(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field, notes)) return false;
        found |= 1;
        break;
      case "subject":
        if (field !== undefined && !leaves.subject(field, notes)) return false;
        break;
      case "deed":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "ref":
        if (field !== undefined && !leaves.id(field, notes)) return false;
        break;
      case "aspect":
        if (field !== undefined && !leaves.aspect(field, notes)) return false;
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
      case "change":
        if (field !== undefined && !leaves.change(field, notes)) return false;
        break;
      case "quantities":
        if (field !== undefined && !quantityList(field, notes)) return false;
        break;
      case "text":
        if (!leaves.text(field, notes)) return false;
        found |= 2;
        break;
      case "clauses":
        if (field !== undefined && !clauseList(field, notes)) return false;
        break;
      case "force":
        if (field !== undefined && !leaves.provisionForce(field, notes)) return false;
        break;
      case "reports":
        if (field !== undefined && !sourceReportList(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 3) return false;
  return true;
}

function provisionList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!provision(value[at], notes)) return false;
  return true;
}

export function quantity(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "asWritten":
        if (!leaves.text(field, notes)) return false;
        found |= 1;
        break;
      case "amount":
        if (field !== undefined && !leaves.quantityAmount(field, notes)) return false;
        break;
      case "upTo":
        if (field !== undefined && !leaves.quantityAmount(field, notes)) return false;
        break;
      case "unit":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "bound":
        if (field !== undefined && !leaves.durationBound(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 1) return false;
  return true;
}

function quantityList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!quantity(value[at], notes)) return false;
  return true;
}

function referenceToActorList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!leaves.id(value[at], notes)) return false;
  return true;
}

function referenceToActorOrSourceList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!leaves.id(value[at], notes)) return false;
  return true;
}

function referenceToTerritoryList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!leaves.id(value[at], notes)) return false;
  return true;
}

function referenceToTerritoryList1(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 1) return false;
  for (let at = 0; at < length; at++) if (!leaves.id(value[at], notes)) return false;
  return true;
}

export function relativeTime(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "point":
        if (field !== undefined && !leaves.timePoint(field, notes)) return false;
        break;
      case "relation":
        if (!leaves.timeRelation(field, notes)) return false;
        found |= 1;
        break;
      case "to":
        if (!leaves.id(field, notes)) return false;
        found |= 2;
        break;
      case "toPoint":
        if (field !== undefined && !leaves.timePoint(field, notes)) return false;
        break;
      case "offset":
        if (field !== undefined && !leaves.isoDuration(field, notes)) return false;
        break;
      case "bound":
        if (field !== undefined && !leaves.durationBound(field, notes)) return false;
        break;
      case "nearness":
        if (field !== undefined && !leaves.nearness(field, notes)) return false;
        break;
      case "basis":
        if (field !== undefined && !leaves.basis(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 3) return false;
  return true;
}

function relativeTimeList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!relativeTime(value[at], notes)) return false;
  return true;
}

export function source(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field, notes)) return false;
        found |= 1;
        break;
      case "kind":
        if (!leaves.sourceKind(field, notes)) return false;
        found |= 2;
        break;
      case "title":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "publisher":
        if (field !== undefined && !leaves.id(field, notes)) return false;
        break;
      case "issuers":
        if (field !== undefined && !referenceToActorList(field, notes)) return false;
        break;
      case "url":
        if (field !== undefined && !leaves.url(field, notes)) return false;
        break;
      case "published":
        if (field !== undefined && !leaves.date(field, notes)) return false;
        break;
      case "retrieved":
        if (field !== undefined && !leaves.date(field, notes)) return false;
        break;
      case "language":
        if (field !== undefined && !leaves.languageTag(field, notes)) return false;
        break;
      case "text":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "coverage":
        if (field !== undefined && !leaves.coverage(field, notes)) return false;
        break;
      case "revises":
        if (field !== undefined && !leaves.id(field, notes)) return false;
        break;
      case "translates":
        if (field !== undefined && !leaves.id(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 3) return false;
  return true;
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
        if (!leaves.id(field, notes)) return false;
        found |= 1;
        break;
      case "via":
        if (field !== undefined && !attributionLinkList(field, notes)) return false;
        break;
      case "term":
        if (field !== undefined && !leaves.sourcingTerm(field, notes)) return false;
        break;
      case "evidence":
        if (field !== undefined && !evidenceList(field, notes)) return false;
        break;
      case "basis":
        if (field !== undefined && !leaves.basis(field, notes)) return false;
        break;
      case "certainty":
        if (field !== undefined && !leaves.certainty(field, notes)) return false;
        break;
      case "confidence":
        if (field !== undefined && !leaves.sourceReportConfidence(field, notes)) return false;
        break;
      case "withdrawn":
        if (field !== undefined && !leaves.mark(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 1) return false;
  return true;
}

function sourceReportList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!sourceReport(value[at], notes)) return false;
  return true;
}

function sourceReportList1(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 1) return false;
  for (let at = 0; at < length; at++) if (!sourceReport(value[at], notes)) return false;
  return true;
}

export function statement(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field, notes)) return false;
        found |= 1;
        break;
      case "type":
        if (!leaves.statementType(field, notes)) return false;
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
        if (!leaves.speechAct(field, notes)) return false;
        found |= 8;
        break;
      case "content":
        if (!leaves.text(field, notes)) return false;
        found |= 16;
        break;
      case "negated":
        if (field !== undefined && !leaves.mark(field, notes)) return false;
        break;
      case "evaluation":
        if (field !== undefined && !leaves.evaluation(field, notes)) return false;
        break;
      case "certainty":
        if (field !== undefined && !leaves.certainty(field, notes)) return false;
        break;
      case "about":
        if (field !== undefined && !topicList(field, notes)) return false;
        break;
      case "clauses":
        if (field !== undefined && !clauseList(field, notes)) return false;
        break;
      case "continuity":
        if (field !== undefined && !leaves.continuity(field, notes)) return false;
        break;
      case "reports":
        if (!sourceReportList1(field, notes)) return false;
        found |= 32;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "status":
        if (field !== undefined && !leaves.eventStatus(field, notes)) return false;
        break;
      case "links":
        if (field !== undefined && !linkList(field, notes)) return false;
        break;
      case "codes":
        if (field !== undefined && !eventCodeList(field, notes)) return false;
        break;
      case "note":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 63) return false;
  return true;
}

export function territorialPosition(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field, notes)) return false;
        found |= 1;
        break;
      case "type":
        if (!leaves.territorialPositionType(field, notes)) return false;
        found |= 2;
        break;
      case "holder":
        if (!leaves.id(field, notes)) return false;
        found |= 4;
        break;
      case "territories":
        if (!referenceToTerritoryList1(field, notes)) return false;
        found |= 8;
        break;
      case "stance":
        if (!leaves.territorialStance(field, notes)) return false;
        found |= 16;
        break;
      case "toward":
        if (field !== undefined && !referenceToActorList(field, notes)) return false;
        break;
      case "extent":
        if (field !== undefined && !leaves.extent(field, notes)) return false;
        break;
      case "clauses":
        if (field !== undefined && !clauseList(field, notes)) return false;
        break;
      case "continuity":
        if (field !== undefined && !leaves.continuity(field, notes)) return false;
        break;
      case "reports":
        if (!sourceReportList1(field, notes)) return false;
        found |= 32;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "status":
        if (field !== undefined && !leaves.eventStatus(field, notes)) return false;
        break;
      case "links":
        if (field !== undefined && !linkList(field, notes)) return false;
        break;
      case "codes":
        if (field !== undefined && !eventCodeList(field, notes)) return false;
        break;
      case "note":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 63) return false;
  return true;
}

export function territory(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field, notes)) return false;
        found |= 1;
        break;
      case "name":
        if (!leaves.text(field, notes)) return false;
        found |= 2;
        break;
      case "names":
        if (field !== undefined && !nameList(field, notes)) return false;
        break;
      case "code":
        if (field !== undefined && !leaves.territoryCode(field, notes)) return false;
        break;
      case "within":
        if (field !== undefined && !leaves.id(field, notes)) return false;
        break;
      case "sameAs":
        if (field !== undefined && !iriList(field, notes)) return false;
        break;
      case "extensions":
        if (field !== undefined && !leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found !== 3) return false;
  return true;
}

function territoryList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!territory(value[at], notes)) return false;
  return true;
}

export function topic(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (field !== undefined && !leaves.id(field, notes)) return false;
        break;
      case "subject":
        if (field !== undefined && !leaves.subject(field, notes)) return false;
        break;
      case "deed":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "ref":
        if (field !== undefined && !leaves.id(field, notes)) return false;
        break;
      case "aspect":
        if (field !== undefined && !leaves.aspect(field, notes)) return false;
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
      case "change":
        if (field !== undefined && !leaves.change(field, notes)) return false;
        break;
      case "quantities":
        if (field !== undefined && !quantityList(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function topicList(value: unknown, notes: Notes): boolean {
  if (!Array.isArray(value)) return false;
  const length = itemsWithin(value, notes);
  if (length < 0) return false;
  for (let at = 0; at < length; at++) if (!topic(value[at], notes)) return false;
  return true;
}

export function when(value: unknown, notes: Notes): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "date":
        if (field !== undefined && !leaves.date(field, notes)) return false;
        break;
      case "phase":
        if (field !== undefined && !leaves.datePhase(field, notes)) return false;
        break;
      case "timeOfDay":
        if (field !== undefined && !leaves.timeOfDay(field, notes)) return false;
        break;
      case "duration":
        if (field !== undefined && !duration(field, notes)) return false;
        break;
      case "relative":
        if (field !== undefined && !relativeTimeList(field, notes)) return false;
        break;
      case "asWritten":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "calendar":
        if (field !== undefined && !leaves.calendar(field, notes)) return false;
        break;
      case "basis":
        if (field !== undefined && !leaves.basis(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
