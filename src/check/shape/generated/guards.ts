// Made by `npm run generate` from the schemas: change those.

import { hasFields, isList, isObject, type Notes } from "../notes.js";
import * as leaves from "./leaves.js";

export function actor(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
      case "partOf":
        if (!leaves.id(field)) return false;
        break;
      case "kind":
        if (!leaves.actorKind(field)) return false;
        break;
      case "name":
        if (!leaves.text(field, notes)) return false;
        break;
      case "names":
        if (!isList(field, notes, name)) return false;
        break;
      case "country":
        if (!leaves.countryCode(field)) return false;
        break;
      case "offices":
        if (!isList(field, notes, office)) return false;
        break;
      case "members":
        if (!isList(field, notes, leaves.id)) return false;
        break;
      case "sameAs":
        if (!isList(field, notes, leaves.iri)) return false;
        break;
      case "extensions":
        if (!leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["id"] === undefined || value["kind"] === undefined || value["name"] === undefined);
}

export function attributionLink(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "who":
        if (!leaves.id(field)) return false;
        break;
      case "term":
        if (!leaves.sourcingTerm(field)) return false;
        break;
      case "cue":
        if (!leaves.text(field, notes)) return false;
        break;
      case "certainty":
        if (!leaves.certainty(field)) return false;
        break;
      case "evidence":
        if (!isList(field, notes, evidence)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

export function clause(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "kind":
        if (!leaves.clauseKind(field)) return false;
        break;
      case "text":
        if (!leaves.text(field, notes)) return false;
        break;
      case "about":
        if (!isList(field, notes, topic)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["kind"] === undefined || value["text"] === undefined);
}

export function controlAssessment(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
      case "controller":
        if (!leaves.id(field)) return false;
        break;
      case "type":
        if (field !== "control-assessment") return false;
        break;
      case "territories":
        if (!isList(field, notes, leaves.id, 1)) return false;
        break;
      case "kind":
        if (!leaves.controlKind(field)) return false;
        break;
      case "degree":
        if (!leaves.controlDegree(field)) return false;
        break;
      case "reports":
        if (!isList(field, notes, sourceReport, 1)) return false;
        break;
      case "when":
        if (!when(field, notes)) return false;
        break;
      case "status":
        if (!leaves.eventStatus(field)) return false;
        break;
      case "links":
        if (!isList(field, notes, link)) return false;
        break;
      case "codes":
        if (!isList(field, notes, eventCode)) return false;
        break;
      case "note":
        if (!leaves.text(field, notes)) return false;
        break;
      case "extensions":
        if (!leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["id"] === undefined || value["type"] === undefined || value["territories"] === undefined || value["reports"] === undefined);
}

export function diplomaticEvent(value: unknown, notes: Notes): value is object | undefined {
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

export function dossier(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "$schema":
      case "title":
        if (!leaves.text(field, notes)) return false;
        break;
      case "format":
        if (field !== "diplomatic-events/1") return false;
        break;
      case "sources":
        if (!isList(field, notes, source)) return false;
        break;
      case "actors":
        if (!isList(field, notes, actor)) return false;
        break;
      case "territories":
        if (!isList(field, notes, territory)) return false;
        break;
      case "instruments":
        if (!isList(field, notes, instrument)) return false;
        break;
      case "events":
        if (!isList(field, notes, diplomaticEvent)) return false;
        break;
      case "extensions":
        if (!leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["format"] === undefined || value["sources"] === undefined || value["actors"] === undefined || value["events"] === undefined);
}

export function duration(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "iso":
      case "upTo":
        if (!leaves.isoDuration(field, notes)) return false;
        break;
      case "bound":
        if (!leaves.durationBound(field)) return false;
        break;
      case "asWritten":
        if (!leaves.text(field, notes)) return false;
        break;
      case "basis":
        if (!leaves.basis(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

export function eventCode(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "scheme":
      case "version":
      case "code":
        if (!leaves.text(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["scheme"] === undefined || value["version"] === undefined || value["code"] === undefined);
}

export function evidence(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "exact":
      case "prefix":
      case "suffix":
        if (!leaves.passage(field, notes)) return false;
        break;
      case "in":
        if (!leaves.evidencePlace(field)) return false;
        break;
      case "start":
      case "end":
        if (!leaves.evidenceStart(field)) return false;
        break;
      case "quoted":
        if (field !== undefined && field !== true) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["exact"] === undefined);
}

export function instrument(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        break;
      case "kind":
        if (!leaves.instrumentKind(field)) return false;
        break;
      case "title":
      case "version":
      case "note":
        if (!leaves.text(field, notes)) return false;
        break;
      case "parties":
        if (!isList(field, notes, participant)) return false;
        break;
      case "stage":
        if (!leaves.instrumentStage(field)) return false;
        break;
      case "provisions":
        if (!isList(field, notes, provision)) return false;
        break;
      case "reports":
        if (!isList(field, notes, sourceReport, 1)) return false;
        break;
      case "when":
        if (!when(field, notes)) return false;
        break;
      case "status":
        if (!leaves.eventStatus(field)) return false;
        break;
      case "links":
        if (!isList(field, notes, link)) return false;
        break;
      case "codes":
        if (!isList(field, notes, eventCode)) return false;
        break;
      case "extensions":
        if (!leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["id"] === undefined || value["kind"] === undefined || value["reports"] === undefined);
}

export function link(value: unknown, _notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "rel":
        if (!leaves.linkRelation(field)) return false;
        break;
      case "to":
        if (!leaves.id(field)) return false;
        break;
      case "basis":
        if (!leaves.basis(field)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["rel"] === undefined || value["to"] === undefined);
}

export function meeting(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
      case "place":
        if (!leaves.id(field)) return false;
        break;
      case "type":
        if (field !== "meeting") return false;
        break;
      case "title":
      case "note":
        if (!leaves.text(field, notes)) return false;
        break;
      case "form":
        if (!leaves.meetingForm(field)) return false;
        break;
      case "medium":
        if (!leaves.meetingMedium(field)) return false;
        break;
      case "participants":
        if (!isList(field, notes, participant, 1)) return false;
        break;
      case "initiatedBy":
        if (!isList(field, notes, leaves.id)) return false;
        break;
      case "about":
        if (!isList(field, notes, topic)) return false;
        break;
      case "clauses":
        if (!isList(field, notes, clause)) return false;
        break;
      case "outcome":
        if (!leaves.meetingOutcome(field)) return false;
        break;
      case "reports":
        if (!isList(field, notes, sourceReport, 1)) return false;
        break;
      case "when":
        if (!when(field, notes)) return false;
        break;
      case "status":
        if (!leaves.eventStatus(field)) return false;
        break;
      case "links":
        if (!isList(field, notes, link)) return false;
        break;
      case "codes":
        if (!isList(field, notes, eventCode)) return false;
        break;
      case "extensions":
        if (!leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["id"] === undefined || value["type"] === undefined || value["form"] === undefined || value["participants"] === undefined || value["reports"] === undefined);
}

export function name(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "name":
        if (!leaves.text(field, notes)) return false;
        break;
      case "language":
        if (!leaves.languageTag(field, notes)) return false;
        break;
      case "usedBy":
        if (!isList(field, notes, leaves.id)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["name"] === undefined);
}

export function office(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "title":
        if (!leaves.text(field, notes)) return false;
        break;
      case "of":
        if (!leaves.id(field)) return false;
        break;
      case "from":
      case "to":
        if (!leaves.date(field)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["title"] === undefined);
}

export function participant(value: unknown, _notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "who":
      case "onBehalfOf":
        if (!leaves.id(field)) return false;
        break;
      case "role":
        if (!leaves.partyRole(field)) return false;
        break;
      case "level":
        if (!leaves.representationLevel(field)) return false;
        break;
      case "certainty":
        if (!leaves.certainty(field)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["who"] === undefined);
}

export function party(value: unknown, _notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "who":
      case "onBehalfOf":
        if (!leaves.id(field)) return false;
        break;
      case "role":
        if (!leaves.partyRole(field)) return false;
        break;
      case "level":
        if (!leaves.representationLevel(field)) return false;
        break;
      case "certainty":
        if (!leaves.certainty(field)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["who"] === undefined);
}

export function provision(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
      case "ref":
        if (!leaves.id(field)) return false;
        break;
      case "subject":
        if (!leaves.provisionSubject0(field) && !leaves.provisionSubject1(field, notes)) return false;
        break;
      case "deed":
      case "text":
        if (!leaves.text(field, notes)) return false;
        break;
      case "aspect":
        if (!leaves.aspect(field)) return false;
        break;
      case "by":
      case "toward":
      case "territories":
        if (!isList(field, notes, leaves.id)) return false;
        break;
      case "when":
        if (!when(field, notes)) return false;
        break;
      case "change":
        if (!leaves.change(field)) return false;
        break;
      case "quantities":
        if (!isList(field, notes, quantity)) return false;
        break;
      case "clauses":
        if (!isList(field, notes, clause)) return false;
        break;
      case "force":
        if (!leaves.provisionForce(field)) return false;
        break;
      case "reports":
        if (!isList(field, notes, sourceReport)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["id"] === undefined || value["text"] === undefined);
}

export function quantity(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "asWritten":
      case "unit":
        if (!leaves.text(field, notes)) return false;
        break;
      case "amount":
      case "upTo":
        if (!leaves.quantityAmount(field)) return false;
        break;
      case "bound":
        if (!leaves.durationBound(field)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["asWritten"] === undefined);
}

export function relativeTime(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "point":
      case "toPoint":
        if (!leaves.timePoint(field)) return false;
        break;
      case "relation":
        if (!leaves.timeRelation(field)) return false;
        break;
      case "to":
        if (!leaves.id(field)) return false;
        break;
      case "offset":
        if (!leaves.isoDuration(field, notes)) return false;
        break;
      case "bound":
        if (!leaves.durationBound(field)) return false;
        break;
      case "nearness":
        if (!leaves.nearness(field)) return false;
        break;
      case "basis":
        if (!leaves.basis(field)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["relation"] === undefined || value["to"] === undefined);
}

export function source(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
      case "publisher":
      case "revises":
      case "translates":
        if (!leaves.id(field)) return false;
        break;
      case "kind":
        if (!leaves.sourceKind(field)) return false;
        break;
      case "title":
        if (!leaves.text(field, notes)) return false;
        break;
      case "issuers":
        if (!isList(field, notes, leaves.id)) return false;
        break;
      case "url":
        if (!leaves.url(field, notes)) return false;
        break;
      case "published":
      case "retrieved":
        if (!leaves.date(field)) return false;
        break;
      case "language":
        if (!leaves.languageTag(field, notes)) return false;
        break;
      case "text":
        if (!leaves.passage(field, notes)) return false;
        break;
      case "coverage":
        if (!leaves.coverage(field)) return false;
        break;
      case "extensions":
        if (!leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["id"] === undefined || value["kind"] === undefined);
}

export function sourceReport(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "source":
        if (!leaves.id(field)) return false;
        break;
      case "via":
        if (!isList(field, notes, attributionLink)) return false;
        break;
      case "term":
        if (!leaves.sourcingTerm(field)) return false;
        break;
      case "evidence":
        if (!isList(field, notes, evidence)) return false;
        break;
      case "basis":
        if (!leaves.basis(field)) return false;
        break;
      case "certainty":
        if (!leaves.certainty(field)) return false;
        break;
      case "confidence":
        if (!leaves.sourceReportConfidence(field)) return false;
        break;
      case "withdrawn":
        if (field !== undefined && field !== true) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["source"] === undefined);
}

export function statement(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        break;
      case "type":
        if (field !== "statement") return false;
        break;
      case "speakers":
        if (!isList(field, notes, party, 1)) return false;
        break;
      case "audience":
        if (!isList(field, notes, participant)) return false;
        break;
      case "act":
        if (!leaves.speechAct(field)) return false;
        break;
      case "content":
      case "note":
        if (!leaves.text(field, notes)) return false;
        break;
      case "negated":
        if (field !== undefined && field !== true) return false;
        break;
      case "evaluation":
        if (!leaves.evaluation(field)) return false;
        break;
      case "certainty":
        if (!leaves.certainty(field)) return false;
        break;
      case "about":
        if (!isList(field, notes, topic)) return false;
        break;
      case "clauses":
        if (!isList(field, notes, clause)) return false;
        break;
      case "continuity":
        if (!leaves.continuity(field)) return false;
        break;
      case "reports":
        if (!isList(field, notes, sourceReport, 1)) return false;
        break;
      case "when":
        if (!when(field, notes)) return false;
        break;
      case "status":
        if (!leaves.eventStatus(field)) return false;
        break;
      case "links":
        if (!isList(field, notes, link)) return false;
        break;
      case "codes":
        if (!isList(field, notes, eventCode)) return false;
        break;
      case "extensions":
        if (!leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["id"] === undefined || value["type"] === undefined || value["speakers"] === undefined || value["act"] === undefined || value["content"] === undefined || value["reports"] === undefined);
}

export function territorialPosition(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
      case "holder":
        if (!leaves.id(field)) return false;
        break;
      case "type":
        if (field !== "territorial-position") return false;
        break;
      case "territories":
        if (!isList(field, notes, leaves.id, 1)) return false;
        break;
      case "stance":
        if (!leaves.territorialStance(field)) return false;
        break;
      case "toward":
        if (!isList(field, notes, leaves.id)) return false;
        break;
      case "extent":
        if (!leaves.extent(field)) return false;
        break;
      case "clauses":
        if (!isList(field, notes, clause)) return false;
        break;
      case "continuity":
        if (!leaves.continuity(field)) return false;
        break;
      case "reports":
        if (!isList(field, notes, sourceReport, 1)) return false;
        break;
      case "when":
        if (!when(field, notes)) return false;
        break;
      case "status":
        if (!leaves.eventStatus(field)) return false;
        break;
      case "links":
        if (!isList(field, notes, link)) return false;
        break;
      case "codes":
        if (!isList(field, notes, eventCode)) return false;
        break;
      case "note":
        if (!leaves.text(field, notes)) return false;
        break;
      case "extensions":
        if (!leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["id"] === undefined || value["type"] === undefined || value["holder"] === undefined || value["territories"] === undefined || value["stance"] === undefined || value["reports"] === undefined);
}

export function territory(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
      case "within":
        if (!leaves.id(field)) return false;
        break;
      case "name":
        if (!leaves.text(field, notes)) return false;
        break;
      case "names":
        if (!isList(field, notes, name)) return false;
        break;
      case "code":
        if (!leaves.territoryCode(field, notes)) return false;
        break;
      case "sameAs":
        if (!isList(field, notes, leaves.iri)) return false;
        break;
      case "extensions":
        if (!leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["id"] === undefined || value["name"] === undefined);
}

export function topic(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
      case "ref":
        if (!leaves.id(field)) return false;
        break;
      case "subject":
        if (!leaves.provisionSubject0(field) && !leaves.provisionSubject1(field, notes)) return false;
        break;
      case "deed":
        if (!leaves.text(field, notes)) return false;
        break;
      case "aspect":
        if (!leaves.aspect(field)) return false;
        break;
      case "by":
      case "toward":
      case "territories":
        if (!isList(field, notes, leaves.id)) return false;
        break;
      case "when":
        if (!when(field, notes)) return false;
        break;
      case "change":
        if (!leaves.change(field)) return false;
        break;
      case "quantities":
        if (!isList(field, notes, quantity)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

export function when(value: unknown, notes: Notes): value is object | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "date":
        if (!leaves.date(field)) return false;
        break;
      case "phase":
        if (!leaves.datePhase(field)) return false;
        break;
      case "timeOfDay":
        if (!leaves.timeOfDay(field, notes)) return false;
        break;
      case "duration":
        if (!duration(field, notes)) return false;
        break;
      case "relative":
        if (!isList(field, notes, relativeTime)) return false;
        break;
      case "asWritten":
        if (!leaves.text(field, notes)) return false;
        break;
      case "calendar":
        if (!leaves.calendar(field)) return false;
        break;
      case "basis":
        if (!leaves.basis(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
