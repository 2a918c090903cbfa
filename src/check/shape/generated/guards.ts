// Made by `npm run generate` from the schemas: change those.

import { hasFields, isList, isObject, type Notes } from "../notes.js";
import * as leaves from "./leaves.js";

export function actor(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "kind":
        if (!leaves.actorKind(field)) return false;
        found++;
        break;
      case "name":
        if (!leaves.text(field, notes)) return false;
        found++;
        break;
      case "names":
        if (field !== undefined && !isList(field, notes, name)) return false;
        break;
      case "country":
        if (field !== undefined && !leaves.countryCode(field)) return false;
        break;
      case "offices":
        if (field !== undefined && !isList(field, notes, office)) return false;
        break;
      case "partOf":
        if (field !== undefined && !leaves.id(field)) return false;
        break;
      case "members":
        if (field !== undefined && !isList(field, notes, leaves.id)) return false;
        break;
      case "sameAs":
        if (field !== undefined && !isList(field, notes, leaves.iri)) return false;
        break;
      case "extensions":
        if (field !== undefined && !leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 3) return false;
  return true;
}

export function attributionLink(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "who":
        if (field !== undefined && !leaves.id(field)) return false;
        break;
      case "term":
        if (field !== undefined && !leaves.sourcingTerm(field)) return false;
        break;
      case "cue":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "certainty":
        if (field !== undefined && !leaves.certainty(field)) return false;
        break;
      case "evidence":
        if (field !== undefined && !isList(field, notes, evidence)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

export function clause(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "kind":
        if (!leaves.clauseKind(field)) return false;
        found++;
        break;
      case "text":
        if (!leaves.text(field, notes)) return false;
        found++;
        break;
      case "about":
        if (field !== undefined && !isList(field, notes, topic)) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 2) return false;
  return true;
}

export function controlAssessment(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "type":
        if (field !== "control-assessment") return false;
        found++;
        break;
      case "territories":
        if (!isList(field, notes, leaves.id, 1)) return false;
        found++;
        break;
      case "controller":
        if (field !== undefined && !leaves.id(field)) return false;
        break;
      case "kind":
        if (field !== undefined && !leaves.controlKind(field)) return false;
        break;
      case "degree":
        if (field !== undefined && !leaves.controlDegree(field)) return false;
        break;
      case "reports":
        if (!isList(field, notes, sourceReport, 1)) return false;
        found++;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "status":
        if (field !== undefined && !leaves.eventStatus(field)) return false;
        break;
      case "links":
        if (field !== undefined && !isList(field, notes, link)) return false;
        break;
      case "codes":
        if (field !== undefined && !isList(field, notes, eventCode)) return false;
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
  if (found < 4) return false;
  return true;
}

export function diplomaticEvent(value: unknown, notes: Notes): value is object {
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

export function dossier(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "$schema":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "format":
        if (field !== "diplomatic-events/1") return false;
        found++;
        break;
      case "title":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "sources":
        if (!isList(field, notes, source)) return false;
        found++;
        break;
      case "actors":
        if (!isList(field, notes, actor)) return false;
        found++;
        break;
      case "territories":
        if (field !== undefined && !isList(field, notes, territory)) return false;
        break;
      case "instruments":
        if (field !== undefined && !isList(field, notes, instrument)) return false;
        break;
      case "events":
        if (!isList(field, notes, diplomaticEvent)) return false;
        found++;
        break;
      case "extensions":
        if (field !== undefined && !leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 4) return false;
  return true;
}

export function duration(value: unknown, notes: Notes): value is object {
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
        if (field !== undefined && !leaves.durationBound(field)) return false;
        break;
      case "asWritten":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "basis":
        if (field !== undefined && !leaves.basis(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

export function eventCode(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "scheme":
        if (!leaves.text(field, notes)) return false;
        found++;
        break;
      case "version":
        if (!leaves.text(field, notes)) return false;
        found++;
        break;
      case "code":
        if (!leaves.text(field, notes)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  if (found < 3) return false;
  return true;
}

export function evidence(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "exact":
        if (!leaves.text(field, notes)) return false;
        found++;
        break;
      case "in":
        if (field !== undefined && !leaves.evidencePlace(field)) return false;
        break;
      case "prefix":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "suffix":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "start":
        if (field !== undefined && !leaves.evidenceStart(field)) return false;
        break;
      case "end":
        if (field !== undefined && !leaves.evidenceStart(field)) return false;
        break;
      case "quoted":
        if (field !== undefined && field !== true) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 1) return false;
  return true;
}

export function instrument(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "kind":
        if (!leaves.instrumentKind(field)) return false;
        found++;
        break;
      case "title":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "parties":
        if (field !== undefined && !isList(field, notes, participant)) return false;
        break;
      case "stage":
        if (field !== undefined && !leaves.instrumentStage(field)) return false;
        break;
      case "version":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "provisions":
        if (field !== undefined && !isList(field, notes, provision)) return false;
        break;
      case "reports":
        if (!isList(field, notes, sourceReport, 1)) return false;
        found++;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "status":
        if (field !== undefined && !leaves.eventStatus(field)) return false;
        break;
      case "links":
        if (field !== undefined && !isList(field, notes, link)) return false;
        break;
      case "codes":
        if (field !== undefined && !isList(field, notes, eventCode)) return false;
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
  if (found < 3) return false;
  return true;
}

export function link(value: unknown, _notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "rel":
        if (!leaves.linkRelation(field)) return false;
        found++;
        break;
      case "to":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "basis":
        if (field !== undefined && !leaves.basis(field)) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 2) return false;
  return true;
}

export function meeting(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "type":
        if (field !== "meeting") return false;
        found++;
        break;
      case "title":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "form":
        if (!leaves.meetingForm(field)) return false;
        found++;
        break;
      case "medium":
        if (field !== undefined && !leaves.meetingMedium(field)) return false;
        break;
      case "participants":
        if (!isList(field, notes, participant, 1)) return false;
        found++;
        break;
      case "place":
        if (field !== undefined && !leaves.id(field)) return false;
        break;
      case "initiatedBy":
        if (field !== undefined && !isList(field, notes, leaves.id)) return false;
        break;
      case "about":
        if (field !== undefined && !isList(field, notes, topic)) return false;
        break;
      case "clauses":
        if (field !== undefined && !isList(field, notes, clause)) return false;
        break;
      case "outcome":
        if (field !== undefined && !leaves.meetingOutcome(field)) return false;
        break;
      case "reports":
        if (!isList(field, notes, sourceReport, 1)) return false;
        found++;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "status":
        if (field !== undefined && !leaves.eventStatus(field)) return false;
        break;
      case "links":
        if (field !== undefined && !isList(field, notes, link)) return false;
        break;
      case "codes":
        if (field !== undefined && !isList(field, notes, eventCode)) return false;
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
  if (found < 5) return false;
  return true;
}

export function name(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "name":
        if (!leaves.text(field, notes)) return false;
        found++;
        break;
      case "language":
        if (field !== undefined && !leaves.languageTag(field, notes)) return false;
        break;
      case "usedBy":
        if (field !== undefined && !isList(field, notes, leaves.id)) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 1) return false;
  return true;
}

export function office(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "title":
        if (!leaves.text(field, notes)) return false;
        found++;
        break;
      case "of":
        if (field !== undefined && !leaves.id(field)) return false;
        break;
      case "from":
        if (field !== undefined && !leaves.date(field)) return false;
        break;
      case "to":
        if (field !== undefined && !leaves.date(field)) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 1) return false;
  return true;
}

export function participant(value: unknown, _notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "who":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "onBehalfOf":
        if (field !== undefined && !leaves.id(field)) return false;
        break;
      case "role":
        if (field !== undefined && !leaves.partyRole(field)) return false;
        break;
      case "level":
        if (field !== undefined && !leaves.representationLevel(field)) return false;
        break;
      case "certainty":
        if (field !== undefined && !leaves.certainty(field)) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 1) return false;
  return true;
}

export function party(value: unknown, _notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "who":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "onBehalfOf":
        if (field !== undefined && !leaves.id(field)) return false;
        break;
      case "role":
        if (field !== undefined && !leaves.partyRole(field)) return false;
        break;
      case "level":
        if (field !== undefined && !leaves.representationLevel(field)) return false;
        break;
      case "certainty":
        if (field !== undefined && !leaves.certainty(field)) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 1) return false;
  return true;
}

export function provision(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "subject":
        if (field !== undefined && !leaves.provisionSubject0(field) && !leaves.provisionSubject1(field, notes)) return false;
        break;
      case "deed":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "ref":
        if (field !== undefined && !leaves.id(field)) return false;
        break;
      case "aspect":
        if (field !== undefined && !leaves.aspect(field)) return false;
        break;
      case "by":
        if (field !== undefined && !isList(field, notes, leaves.id)) return false;
        break;
      case "toward":
        if (field !== undefined && !isList(field, notes, leaves.id)) return false;
        break;
      case "territories":
        if (field !== undefined && !isList(field, notes, leaves.id)) return false;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "change":
        if (field !== undefined && !leaves.change(field)) return false;
        break;
      case "quantities":
        if (field !== undefined && !isList(field, notes, quantity)) return false;
        break;
      case "text":
        if (!leaves.text(field, notes)) return false;
        found++;
        break;
      case "clauses":
        if (field !== undefined && !isList(field, notes, clause)) return false;
        break;
      case "force":
        if (field !== undefined && !leaves.provisionForce(field)) return false;
        break;
      case "reports":
        if (field !== undefined && !isList(field, notes, sourceReport)) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 2) return false;
  return true;
}

export function quantity(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "asWritten":
        if (!leaves.text(field, notes)) return false;
        found++;
        break;
      case "amount":
        if (field !== undefined && !leaves.quantityAmount(field)) return false;
        break;
      case "upTo":
        if (field !== undefined && !leaves.quantityAmount(field)) return false;
        break;
      case "unit":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "bound":
        if (field !== undefined && !leaves.durationBound(field)) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 1) return false;
  return true;
}

export function relativeTime(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "point":
        if (field !== undefined && !leaves.timePoint(field)) return false;
        break;
      case "relation":
        if (!leaves.timeRelation(field)) return false;
        found++;
        break;
      case "to":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "toPoint":
        if (field !== undefined && !leaves.timePoint(field)) return false;
        break;
      case "offset":
        if (field !== undefined && !leaves.isoDuration(field, notes)) return false;
        break;
      case "bound":
        if (field !== undefined && !leaves.durationBound(field)) return false;
        break;
      case "nearness":
        if (field !== undefined && !leaves.nearness(field)) return false;
        break;
      case "basis":
        if (field !== undefined && !leaves.basis(field)) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 2) return false;
  return true;
}

export function source(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "kind":
        if (!leaves.sourceKind(field)) return false;
        found++;
        break;
      case "title":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "publisher":
        if (field !== undefined && !leaves.id(field)) return false;
        break;
      case "issuers":
        if (field !== undefined && !isList(field, notes, leaves.id)) return false;
        break;
      case "url":
        if (field !== undefined && !leaves.url(field, notes)) return false;
        break;
      case "published":
        if (field !== undefined && !leaves.date(field)) return false;
        break;
      case "retrieved":
        if (field !== undefined && !leaves.date(field)) return false;
        break;
      case "language":
        if (field !== undefined && !leaves.languageTag(field, notes)) return false;
        break;
      case "text":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "coverage":
        if (field !== undefined && !leaves.coverage(field)) return false;
        break;
      case "revises":
        if (field !== undefined && !leaves.id(field)) return false;
        break;
      case "translates":
        if (field !== undefined && !leaves.id(field)) return false;
        break;
      case "extensions":
        if (field !== undefined && !leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 2) return false;
  return true;
}

export function sourceReport(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "source":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "via":
        if (field !== undefined && !isList(field, notes, attributionLink)) return false;
        break;
      case "term":
        if (field !== undefined && !leaves.sourcingTerm(field)) return false;
        break;
      case "evidence":
        if (field !== undefined && !isList(field, notes, evidence)) return false;
        break;
      case "basis":
        if (field !== undefined && !leaves.basis(field)) return false;
        break;
      case "certainty":
        if (field !== undefined && !leaves.certainty(field)) return false;
        break;
      case "confidence":
        if (field !== undefined && !leaves.sourceReportConfidence(field)) return false;
        break;
      case "withdrawn":
        if (field !== undefined && field !== true) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 1) return false;
  return true;
}

export function statement(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "type":
        if (field !== "statement") return false;
        found++;
        break;
      case "speakers":
        if (!isList(field, notes, party, 1)) return false;
        found++;
        break;
      case "audience":
        if (field !== undefined && !isList(field, notes, participant)) return false;
        break;
      case "act":
        if (!leaves.speechAct(field)) return false;
        found++;
        break;
      case "content":
        if (!leaves.text(field, notes)) return false;
        found++;
        break;
      case "negated":
        if (field !== undefined && field !== true) return false;
        break;
      case "evaluation":
        if (field !== undefined && !leaves.evaluation(field)) return false;
        break;
      case "certainty":
        if (field !== undefined && !leaves.certainty(field)) return false;
        break;
      case "about":
        if (field !== undefined && !isList(field, notes, topic)) return false;
        break;
      case "clauses":
        if (field !== undefined && !isList(field, notes, clause)) return false;
        break;
      case "continuity":
        if (field !== undefined && !leaves.continuity(field)) return false;
        break;
      case "reports":
        if (!isList(field, notes, sourceReport, 1)) return false;
        found++;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "status":
        if (field !== undefined && !leaves.eventStatus(field)) return false;
        break;
      case "links":
        if (field !== undefined && !isList(field, notes, link)) return false;
        break;
      case "codes":
        if (field !== undefined && !isList(field, notes, eventCode)) return false;
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
  if (found < 6) return false;
  return true;
}

export function territorialPosition(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "type":
        if (field !== "territorial-position") return false;
        found++;
        break;
      case "holder":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "territories":
        if (!isList(field, notes, leaves.id, 1)) return false;
        found++;
        break;
      case "stance":
        if (!leaves.territorialStance(field)) return false;
        found++;
        break;
      case "toward":
        if (field !== undefined && !isList(field, notes, leaves.id)) return false;
        break;
      case "extent":
        if (field !== undefined && !leaves.extent(field)) return false;
        break;
      case "clauses":
        if (field !== undefined && !isList(field, notes, clause)) return false;
        break;
      case "continuity":
        if (field !== undefined && !leaves.continuity(field)) return false;
        break;
      case "reports":
        if (!isList(field, notes, sourceReport, 1)) return false;
        found++;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "status":
        if (field !== undefined && !leaves.eventStatus(field)) return false;
        break;
      case "links":
        if (field !== undefined && !isList(field, notes, link)) return false;
        break;
      case "codes":
        if (field !== undefined && !isList(field, notes, eventCode)) return false;
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
  if (found < 6) return false;
  return true;
}

export function territory(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        found++;
        break;
      case "name":
        if (!leaves.text(field, notes)) return false;
        found++;
        break;
      case "names":
        if (field !== undefined && !isList(field, notes, name)) return false;
        break;
      case "code":
        if (field !== undefined && !leaves.territoryCode(field, notes)) return false;
        break;
      case "within":
        if (field !== undefined && !leaves.id(field)) return false;
        break;
      case "sameAs":
        if (field !== undefined && !isList(field, notes, leaves.iri)) return false;
        break;
      case "extensions":
        if (field !== undefined && !leaves.extensions(field, notes)) return false;
        break;
      default:
        return false;
    }
  }
  if (found < 2) return false;
  return true;
}

export function topic(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (field !== undefined && !leaves.id(field)) return false;
        break;
      case "subject":
        if (field !== undefined && !leaves.provisionSubject0(field) && !leaves.provisionSubject1(field, notes)) return false;
        break;
      case "deed":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "ref":
        if (field !== undefined && !leaves.id(field)) return false;
        break;
      case "aspect":
        if (field !== undefined && !leaves.aspect(field)) return false;
        break;
      case "by":
        if (field !== undefined && !isList(field, notes, leaves.id)) return false;
        break;
      case "toward":
        if (field !== undefined && !isList(field, notes, leaves.id)) return false;
        break;
      case "territories":
        if (field !== undefined && !isList(field, notes, leaves.id)) return false;
        break;
      case "when":
        if (field !== undefined && !when(field, notes)) return false;
        break;
      case "change":
        if (field !== undefined && !leaves.change(field)) return false;
        break;
      case "quantities":
        if (field !== undefined && !isList(field, notes, quantity)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

export function when(value: unknown, notes: Notes): value is object {
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "date":
        if (field !== undefined && !leaves.date(field)) return false;
        break;
      case "phase":
        if (field !== undefined && !leaves.datePhase(field)) return false;
        break;
      case "timeOfDay":
        if (field !== undefined && !leaves.timeOfDay(field, notes)) return false;
        break;
      case "duration":
        if (field !== undefined && !duration(field, notes)) return false;
        break;
      case "relative":
        if (field !== undefined && !isList(field, notes, relativeTime)) return false;
        break;
      case "asWritten":
        if (field !== undefined && !leaves.text(field, notes)) return false;
        break;
      case "calendar":
        if (field !== undefined && !leaves.calendar(field)) return false;
        break;
      case "basis":
        if (field !== undefined && !leaves.basis(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
