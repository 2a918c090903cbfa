// Made by `npm run generate` from the schemas: change those.

import { type DiplomaticEvent, type EventCode, type Nodes, actorKinds, aspects, bases, certainties, changes, clauseKinds, continuities, controlDegrees, controlKinds, coverages, datePhases, durationBounds, evaluations, eventStatuses, evidencePlaces, extents, instrumentKinds, instrumentStages, linkRelations, meetingForms, meetingMedia, meetingOutcomes, nearnesses, partyRoles, provisionForces, representationLevels, sourceKinds, sourcingTerms, speechActs, subjects, territorialStances, timePoints, timeRelations } from "../../model/index.js";
import * as leaves from "../shape/generated/leaves.js";
import { hasFields, isList, isObject, oneOf } from "../shape/notes.js";
import { judgeActor } from "../judge/actor.js";
import { judgeAttribution } from "../judge/attribution.js";
import { judgeControlAssessment } from "../judge/control-assessment.js";
import { judgeDuration } from "../judge/duration.js";
import { judgeExtensions } from "../judge/extensions.js";
import { judgeInstrument } from "../judge/instrument.js";
import { judgeMeeting } from "../judge/meeting.js";
import { judgeName } from "../judge/name.js";
import { judgeOffice } from "../judge/office.js";
import { judgeParty } from "../judge/party.js";
import { judgeProvision } from "../judge/provision.js";
import { judgeQuantity } from "../judge/quantity.js";
import { judgeRelativeTime } from "../judge/relative-time.js";
import { judgeSource } from "../judge/source.js";
import { judgeStatement } from "../judge/statement.js";
import { judgeTerritorialPosition } from "../judge/territorial-position.js";
import { judgeTerritory } from "../judge/territory.js";
import { judgeTopic } from "../judge/topic.js";
import { judgeWhen } from "../judge/when.js";
import { beginRecord, type FirstRun, readRecordList } from "../run/first-run.js";
import { keepChainsAndLinks, keepQuotations, withReportsOf } from "../run/kept.js";
import { enterRecord, refer, referToAll } from "../run/record-ids.js";

const inActorKinds = /* @__PURE__ */ oneOf(actorKinds);
const inAspects = /* @__PURE__ */ oneOf(aspects);
const inBases = /* @__PURE__ */ oneOf(bases);
const inCertainties = /* @__PURE__ */ oneOf(certainties);
const inChanges = /* @__PURE__ */ oneOf(changes);
const inClauseKinds = /* @__PURE__ */ oneOf(clauseKinds);
const inContinuities = /* @__PURE__ */ oneOf(continuities);
const inControlDegrees = /* @__PURE__ */ oneOf(controlDegrees);
const inControlKinds = /* @__PURE__ */ oneOf(controlKinds);
const inCoverages = /* @__PURE__ */ oneOf(coverages);
const inDatePhases = /* @__PURE__ */ oneOf(datePhases);
const inDurationBounds = /* @__PURE__ */ oneOf(durationBounds);
const inEvaluations = /* @__PURE__ */ oneOf(evaluations);
const inEventStatuses = /* @__PURE__ */ oneOf(eventStatuses);
const inEvidencePlaces = /* @__PURE__ */ oneOf(evidencePlaces);
const inExtents = /* @__PURE__ */ oneOf(extents);
const inInstrumentKinds = /* @__PURE__ */ oneOf(instrumentKinds);
const inInstrumentStages = /* @__PURE__ */ oneOf(instrumentStages);
const inLinkRelations = /* @__PURE__ */ oneOf(linkRelations);
const inMeetingForms = /* @__PURE__ */ oneOf(meetingForms);
const inMeetingMedia = /* @__PURE__ */ oneOf(meetingMedia);
const inMeetingOutcomes = /* @__PURE__ */ oneOf(meetingOutcomes);
const inNearnesses = /* @__PURE__ */ oneOf(nearnesses);
const inPartyRoles = /* @__PURE__ */ oneOf(partyRoles);
const inProvisionForces = /* @__PURE__ */ oneOf(provisionForces);
const inRepresentationLevels = /* @__PURE__ */ oneOf(representationLevels);
const inSourceKinds = /* @__PURE__ */ oneOf(sourceKinds);
const inSourcingTerms = /* @__PURE__ */ oneOf(sourcingTerms);
const inSpeechActs = /* @__PURE__ */ oneOf(speechActs);
const inSubjects = /* @__PURE__ */ oneOf(subjects);
const inTerritorialStances = /* @__PURE__ */ oneOf(territorialStances);
const inTimePoints = /* @__PURE__ */ oneOf(timePoints);
const inTimeRelations = /* @__PURE__ */ oneOf(timeRelations);

export function readActor(value: unknown, run: FirstRun): value is Nodes["actor"] | undefined {
  if (!isObject(value)) return value === undefined;
  beginRecord(run, value);
  let id: Nodes["actor"]["id"] | undefined;
  let kind: Nodes["actor"]["kind"] | undefined;
  let country: Nodes["actor"]["country"] | undefined;
  let partOf: Nodes["actor"]["partOf"] | undefined;
  let members: Nodes["actor"]["members"] | undefined;
  let sameAs: Nodes["actor"]["sameAs"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        id = field;
        break;
      case "kind":
        if (!inActorKinds(field)) return false;
        kind = field;
        break;
      case "name":
        if (!leaves.text(field, run)) return false;
        break;
      case "names":
        if (!isList(field, run, readName)) return false;
        break;
      case "country":
        if (!leaves.countryCode(field)) return false;
        country = field;
        break;
      case "offices":
        if (!isList(field, run, readOffice)) return false;
        break;
      case "partOf":
        if (!refer(2, field, run)) return false;
        partOf = field;
        break;
      case "members":
        if (!referToAll(2, field, run)) return false;
        members = field;
        break;
      case "sameAs":
        if (!isList(field, run, leaves.iri)) return false;
        sameAs = field;
        break;
      case "extensions":
        if (!readExtensions(field, run)) return false;
        break;
      default:
        return false;
    }
  }
  if (id === undefined || kind === undefined || value["name"] === undefined) return false;
  enterRecord(run, id, 2, value);
  judgeActor(run, id, kind, country, partOf, members, sameAs);
  return true;
}

export function readAttributionLink(value: unknown, run: FirstRun): value is Nodes["attribution"] | undefined {
  if (!isObject(value)) return value === undefined;
  let who: Nodes["attribution"]["who"] | undefined;
  let cue: Nodes["attribution"]["cue"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "who":
        if (!refer(67, field, run)) return false;
        who = field;
        break;
      case "term":
        if (!inSourcingTerms(field)) return false;
        break;
      case "cue":
        if (!leaves.text(field, run)) return false;
        cue = field;
        break;
      case "certainty":
        if (!inCertainties(field)) return false;
        break;
      case "evidence":
        if (!isList(field, run, readEvidence)) return false;
        break;
      default:
        return false;
    }
  }
  judgeAttribution(run, who, cue);
  return true;
}

export function readClause(value: unknown, run: FirstRun): value is Nodes["clause"] | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "kind":
        if (!inClauseKinds(field)) return false;
        break;
      case "text":
        if (!leaves.text(field, run)) return false;
        break;
      case "about":
        if (!isList(field, run, readTopic)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["kind"] === undefined || value["text"] === undefined);
}

export function readControlAssessment(value: unknown, run: FirstRun): value is Nodes["control-assessment"] | undefined {
  if (!isObject(value)) return value === undefined;
  beginRecord(run, value);
  let id: Nodes["control-assessment"]["id"] | undefined;
  let territories: Nodes["control-assessment"]["territories"] | undefined;
  let status: Nodes["control-assessment"]["status"] | undefined;
  let reports: Nodes["control-assessment"]["reports"] | undefined;
  let when: Nodes["control-assessment"]["when"] | undefined;
  let links: Nodes["control-assessment"]["links"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        id = field;
        break;
      case "type":
        if (field !== "control-assessment") return false;
        break;
      case "territories":
        if (!referToAll(4, field, run, 1)) return false;
        territories = field;
        break;
      case "controller":
        if (!refer(2, field, run)) return false;
        break;
      case "kind":
        if (!inControlKinds(field)) return false;
        break;
      case "degree":
        if (!inControlDegrees(field)) return false;
        break;
      case "reports":
        if (!isList(field, run, readSourceReport, 1)) return false;
        reports = field;
        break;
      case "when":
        if (!readWhen(field, run)) return false;
        when = field;
        break;
      case "status":
        if (!inEventStatuses(field)) return false;
        status = field;
        break;
      case "links":
        if (!isList(field, run, readLink)) return false;
        links = field;
        break;
      case "codes":
        if (!isList(field, run, readEventCode)) return false;
        break;
      case "note":
        if (!leaves.text(field, run)) return false;
        break;
      case "extensions":
        if (!readExtensions(field, run)) return false;
        break;
      default:
        return false;
    }
  }
  if (id === undefined || value["type"] === undefined || territories === undefined || reports === undefined) return false;
  enterRecord(run, id, 512, value);
  judgeControlAssessment(run, id, territories, status, reports, when, links);
  keepChainsAndLinks(run, id, "control-assessment", reports, links);
  return true;
}

export function readDiplomaticEvent(value: unknown, run: FirstRun): value is DiplomaticEvent | undefined {
  if (!hasFields(value)) return false;
  switch (value["type"]) {
    case "statement":
      return readStatement(value, run);
    case "meeting":
      return readMeeting(value, run);
    case "territorial-position":
      return readTerritorialPosition(value, run);
    case "control-assessment":
      return readControlAssessment(value, run);
    default:
      return false;
  }
}

export function readDossier(value: unknown, run: FirstRun): boolean {
  if (!isObject(value)) return value === undefined;
  let fits = true;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "$schema":
      case "title":
        if (!leaves.text(field, run)) fits = false;
        break;
      case "format":
        if (field !== "diplomatic-events/1") fits = false;
        break;
      case "sources":
        if (!readRecordList(field, run, readSource)) fits = false;
        break;
      case "actors":
        if (!readRecordList(field, run, readActor)) fits = false;
        break;
      case "territories":
        if (!readRecordList(field, run, readTerritory)) fits = false;
        break;
      case "instruments":
        if (!readRecordList(field, run, readInstrument)) fits = false;
        break;
      case "events":
        if (!readRecordList(field, run, readDiplomaticEvent)) fits = false;
        break;
      case "extensions":
        if (!readExtensions(field, run)) fits = false;
        break;
      default:
        fits = false;
    }
  }
  if (value["format"] === undefined || value["sources"] === undefined || value["actors"] === undefined || value["events"] === undefined) return false;
  return fits;
}

export function readDuration(value: unknown, run: FirstRun): value is Nodes["duration"] | undefined {
  if (!isObject(value)) return value === undefined;
  let iso: Nodes["duration"]["iso"] | undefined;
  let upTo: Nodes["duration"]["upTo"] | undefined;
  let bound: Nodes["duration"]["bound"] | undefined;
  let asWritten: Nodes["duration"]["asWritten"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "iso":
        if (!leaves.isoDuration(field, run)) return false;
        iso = field;
        break;
      case "upTo":
        if (!leaves.isoDuration(field, run)) return false;
        upTo = field;
        break;
      case "bound":
        if (!inDurationBounds(field)) return false;
        bound = field;
        break;
      case "asWritten":
        if (!leaves.text(field, run)) return false;
        asWritten = field;
        break;
      case "basis":
        if (!inBases(field)) return false;
        break;
      default:
        return false;
    }
  }
  judgeDuration(run, iso, upTo, bound, asWritten);
  return true;
}

export function readEventCode(value: unknown, run: FirstRun): value is EventCode | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "scheme":
      case "version":
      case "code":
        if (!leaves.text(field, run)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["scheme"] === undefined || value["version"] === undefined || value["code"] === undefined);
}

export function readEvidence(value: unknown, run: FirstRun): value is Nodes["evidence"] | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "exact":
      case "prefix":
      case "suffix":
        if (!leaves.passage(field, run)) return false;
        break;
      case "in":
        if (!inEvidencePlaces(field)) return false;
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

export function readExtensions(value: unknown, run: FirstRun): value is Nodes["extensions"] | undefined {
  if (value === undefined || !leaves.extensions(value, run)) return value === undefined;
  judgeExtensions(run, value);
  return true;
}

export function readInstrument(value: unknown, run: FirstRun): value is Nodes["instrument"] | undefined {
  if (!isObject(value)) return value === undefined;
  beginRecord(run, value);
  let id: Nodes["instrument"]["id"] | undefined;
  let parties: Nodes["instrument"]["parties"] | undefined;
  let provisions: Nodes["instrument"]["provisions"] | undefined;
  let reports: Nodes["instrument"]["reports"] | undefined;
  let when: Nodes["instrument"]["when"] | undefined;
  let links: Nodes["instrument"]["links"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        id = field;
        break;
      case "kind":
        if (!inInstrumentKinds(field)) return false;
        break;
      case "title":
      case "version":
      case "note":
        if (!leaves.text(field, run)) return false;
        break;
      case "parties":
        if (!isList(field, run, readParticipant)) return false;
        parties = field;
        break;
      case "stage":
        if (!inInstrumentStages(field)) return false;
        break;
      case "provisions":
        if (!isList(field, run, readProvision)) return false;
        provisions = field;
        break;
      case "reports":
        if (!isList(field, run, readSourceReport, 1)) return false;
        reports = field;
        break;
      case "when":
        if (!readWhen(field, run)) return false;
        when = field;
        break;
      case "status":
        if (!inEventStatuses(field)) return false;
        break;
      case "links":
        if (!isList(field, run, readLink)) return false;
        links = field;
        break;
      case "codes":
        if (!isList(field, run, readEventCode)) return false;
        break;
      case "extensions":
        if (!readExtensions(field, run)) return false;
        break;
      default:
        return false;
    }
  }
  if (id === undefined || value["kind"] === undefined || reports === undefined) return false;
  enterRecord(run, id, 8, value);
  judgeInstrument(run, id, parties, provisions, reports, when, links);
  keepChainsAndLinks(run, id, "instrument", withReportsOf(provisions, reports), links);
  return true;
}

export function readLink(value: unknown, run: FirstRun): value is Nodes["link"] | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "rel":
        if (!inLinkRelations(field)) return false;
        break;
      case "to":
        if (!refer(985, field, run)) return false;
        break;
      case "basis":
        if (!inBases(field)) return false;
        break;
      default:
        return false;
    }
  }
  return !(value["rel"] === undefined || value["to"] === undefined);
}

export function readMeeting(value: unknown, run: FirstRun): value is Nodes["meeting"] | undefined {
  if (!isObject(value)) return value === undefined;
  beginRecord(run, value);
  let id: Nodes["meeting"]["id"] | undefined;
  let participants: Nodes["meeting"]["participants"] | undefined;
  let initiatedBy: Nodes["meeting"]["initiatedBy"] | undefined;
  let about: Nodes["meeting"]["about"] | undefined;
  let outcome: Nodes["meeting"]["outcome"] | undefined;
  let status: Nodes["meeting"]["status"] | undefined;
  let reports: Nodes["meeting"]["reports"] | undefined;
  let when: Nodes["meeting"]["when"] | undefined;
  let links: Nodes["meeting"]["links"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        id = field;
        break;
      case "type":
        if (field !== "meeting") return false;
        break;
      case "title":
      case "note":
        if (!leaves.text(field, run)) return false;
        break;
      case "form":
        if (!inMeetingForms(field)) return false;
        break;
      case "medium":
        if (!inMeetingMedia(field)) return false;
        break;
      case "participants":
        if (!isList(field, run, readParticipant, 1)) return false;
        participants = field;
        break;
      case "place":
        if (!refer(4, field, run)) return false;
        break;
      case "initiatedBy":
        if (!referToAll(2, field, run)) return false;
        initiatedBy = field;
        break;
      case "about":
        if (!isList(field, run, readTopic)) return false;
        about = field;
        break;
      case "clauses":
        if (!isList(field, run, readClause)) return false;
        break;
      case "outcome":
        if (!inMeetingOutcomes(field)) return false;
        outcome = field;
        break;
      case "reports":
        if (!isList(field, run, readSourceReport, 1)) return false;
        reports = field;
        break;
      case "when":
        if (!readWhen(field, run)) return false;
        when = field;
        break;
      case "status":
        if (!inEventStatuses(field)) return false;
        status = field;
        break;
      case "links":
        if (!isList(field, run, readLink)) return false;
        links = field;
        break;
      case "codes":
        if (!isList(field, run, readEventCode)) return false;
        break;
      case "extensions":
        if (!readExtensions(field, run)) return false;
        break;
      default:
        return false;
    }
  }
  if (id === undefined || value["type"] === undefined || value["form"] === undefined || participants === undefined || reports === undefined) return false;
  enterRecord(run, id, 128, value);
  judgeMeeting(run, id, participants, initiatedBy, about, outcome, status, reports, when, links);
  keepChainsAndLinks(run, id, "meeting", reports, links);
  return true;
}

export function readName(value: unknown, run: FirstRun): value is Nodes["name"] | undefined {
  if (!isObject(value)) return value === undefined;
  let language: Nodes["name"]["language"] | undefined;
  let usedBy: Nodes["name"]["usedBy"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "name":
        if (!leaves.text(field, run)) return false;
        break;
      case "language":
        if (!leaves.languageTag(field, run)) return false;
        language = field;
        break;
      case "usedBy":
        if (!referToAll(3, field, run)) return false;
        usedBy = field;
        break;
      default:
        return false;
    }
  }
  if (value["name"] === undefined) return false;
  judgeName(run, language, usedBy);
  return true;
}

export function readOffice(value: unknown, run: FirstRun): value is Nodes["office"] | undefined {
  if (!isObject(value)) return value === undefined;
  let from: Nodes["office"]["from"] | undefined;
  let to: Nodes["office"]["to"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "title":
        if (!leaves.text(field, run)) return false;
        break;
      case "of":
        if (!refer(2, field, run)) return false;
        break;
      case "from":
        if (!leaves.date(field)) return false;
        from = field;
        break;
      case "to":
        if (!leaves.date(field)) return false;
        to = field;
        break;
      default:
        return false;
    }
  }
  if (value["title"] === undefined) return false;
  judgeOffice(run, from, to);
  return true;
}

export function readParticipant(value: unknown, run: FirstRun): value is Nodes["party"] | undefined {
  if (!isObject(value)) return value === undefined;
  let who: Nodes["party"]["who"] | undefined;
  let onBehalfOf: Nodes["party"]["onBehalfOf"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "who":
        if (!refer(2, field, run)) return false;
        who = field;
        break;
      case "onBehalfOf":
        if (!refer(2, field, run)) return false;
        onBehalfOf = field;
        break;
      case "role":
        if (!inPartyRoles(field)) return false;
        break;
      case "level":
        if (!inRepresentationLevels(field)) return false;
        break;
      case "certainty":
        if (!inCertainties(field)) return false;
        break;
      default:
        return false;
    }
  }
  if (who === undefined) return false;
  judgeParty(run, who, onBehalfOf);
  return true;
}

export function readParty(value: unknown, run: FirstRun): value is Nodes["party"] | undefined {
  if (!isObject(value)) return value === undefined;
  let who: Nodes["party"]["who"] | undefined;
  let onBehalfOf: Nodes["party"]["onBehalfOf"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "who":
        if (!refer(3, field, run)) return false;
        who = field;
        break;
      case "onBehalfOf":
        if (!refer(2, field, run)) return false;
        onBehalfOf = field;
        break;
      case "role":
        if (!inPartyRoles(field)) return false;
        break;
      case "level":
        if (!inRepresentationLevels(field)) return false;
        break;
      case "certainty":
        if (!inCertainties(field)) return false;
        break;
      default:
        return false;
    }
  }
  if (who === undefined) return false;
  judgeParty(run, who, onBehalfOf);
  return true;
}

export function readProvision(value: unknown, run: FirstRun): value is Nodes["provision"] | undefined {
  if (!isObject(value)) return value === undefined;
  let id: Nodes["provision"]["id"] | undefined;
  let subject: Nodes["provision"]["subject"] | undefined;
  let ref: Nodes["provision"]["ref"] | undefined;
  let aspect: Nodes["provision"]["aspect"] | undefined;
  let by: Nodes["provision"]["by"] | undefined;
  let toward: Nodes["provision"]["toward"] | undefined;
  let territories: Nodes["provision"]["territories"] | undefined;
  let when: Nodes["provision"]["when"] | undefined;
  let reports: Nodes["provision"]["reports"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        id = field;
        break;
      case "subject":
        if (!inSubjects(field) && !leaves.provisionSubject1(field, run)) return false;
        subject = field;
        break;
      case "deed":
      case "text":
        if (!leaves.text(field, run)) return false;
        break;
      case "ref":
        if (!refer(1023, field, run)) return false;
        ref = field;
        break;
      case "aspect":
        if (!inAspects(field)) return false;
        aspect = field;
        break;
      case "by":
        if (!referToAll(2, field, run)) return false;
        by = field;
        break;
      case "toward":
        if (!referToAll(2, field, run)) return false;
        toward = field;
        break;
      case "territories":
        if (!referToAll(4, field, run)) return false;
        territories = field;
        break;
      case "when":
        if (!readWhen(field, run)) return false;
        when = field;
        break;
      case "change":
        if (!inChanges(field)) return false;
        break;
      case "quantities":
        if (!isList(field, run, readQuantity)) return false;
        break;
      case "clauses":
        if (!isList(field, run, readClause)) return false;
        break;
      case "force":
        if (!inProvisionForces(field)) return false;
        break;
      case "reports":
        if (!isList(field, run, readSourceReport)) return false;
        reports = field;
        break;
      default:
        return false;
    }
  }
  if (id === undefined || value["text"] === undefined) return false;
  enterRecord(run, id, 16, value);
  judgeProvision(run, id, subject, ref, aspect, by, toward, territories, when, reports);
  return true;
}

export function readQuantity(value: unknown, run: FirstRun): value is Nodes["quantity"] | undefined {
  if (!isObject(value)) return value === undefined;
  let amount: Nodes["quantity"]["amount"] | undefined;
  let upTo: Nodes["quantity"]["upTo"] | undefined;
  let bound: Nodes["quantity"]["bound"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "asWritten":
      case "unit":
        if (!leaves.text(field, run)) return false;
        break;
      case "amount":
        if (!leaves.quantityAmount(field)) return false;
        amount = field;
        break;
      case "upTo":
        if (!leaves.quantityAmount(field)) return false;
        upTo = field;
        break;
      case "bound":
        if (!inDurationBounds(field)) return false;
        bound = field;
        break;
      default:
        return false;
    }
  }
  if (value["asWritten"] === undefined) return false;
  judgeQuantity(run, amount, upTo, bound);
  return true;
}

export function readRelativeTime(value: unknown, run: FirstRun): value is Nodes["relative-time"] | undefined {
  if (!isObject(value)) return value === undefined;
  let relation: Nodes["relative-time"]["relation"] | undefined;
  let offset: Nodes["relative-time"]["offset"] | undefined;
  let bound: Nodes["relative-time"]["bound"] | undefined;
  let nearness: Nodes["relative-time"]["nearness"] | undefined;
  let point: Nodes["relative-time"]["point"] | undefined;
  let toPoint: Nodes["relative-time"]["toPoint"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "point":
        if (!inTimePoints(field)) return false;
        point = field;
        break;
      case "relation":
        if (!inTimeRelations(field)) return false;
        relation = field;
        break;
      case "to":
        if (!refer(1017, field, run)) return false;
        break;
      case "toPoint":
        if (!inTimePoints(field)) return false;
        toPoint = field;
        break;
      case "offset":
        if (!leaves.isoDuration(field, run)) return false;
        offset = field;
        break;
      case "bound":
        if (!inDurationBounds(field)) return false;
        bound = field;
        break;
      case "nearness":
        if (!inNearnesses(field)) return false;
        nearness = field;
        break;
      case "basis":
        if (!inBases(field)) return false;
        break;
      default:
        return false;
    }
  }
  if (relation === undefined || value["to"] === undefined) return false;
  judgeRelativeTime(run, relation, offset, bound, nearness, point, toPoint);
  return true;
}

export function readSource(value: unknown, run: FirstRun): value is Nodes["source"] | undefined {
  if (!isObject(value)) return value === undefined;
  beginRecord(run, value);
  let id: Nodes["source"]["id"] | undefined;
  let kind: Nodes["source"]["kind"] | undefined;
  let issuers: Nodes["source"]["issuers"] | undefined;
  let url: Nodes["source"]["url"] | undefined;
  let published: Nodes["source"]["published"] | undefined;
  let retrieved: Nodes["source"]["retrieved"] | undefined;
  let language: Nodes["source"]["language"] | undefined;
  let coverage: Nodes["source"]["coverage"] | undefined;
  let revises: Nodes["source"]["revises"] | undefined;
  let translates: Nodes["source"]["translates"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        id = field;
        break;
      case "kind":
        if (!inSourceKinds(field)) return false;
        kind = field;
        break;
      case "title":
        if (!leaves.text(field, run)) return false;
        break;
      case "publisher":
        if (!refer(2, field, run)) return false;
        break;
      case "issuers":
        if (!referToAll(2, field, run)) return false;
        issuers = field;
        break;
      case "url":
        if (!leaves.url(field, run)) return false;
        url = field;
        break;
      case "published":
        if (!leaves.date(field)) return false;
        published = field;
        break;
      case "retrieved":
        if (!leaves.date(field)) return false;
        retrieved = field;
        break;
      case "language":
        if (!leaves.languageTag(field, run)) return false;
        language = field;
        break;
      case "text":
        if (!leaves.passage(field, run)) return false;
        break;
      case "coverage":
        if (!inCoverages(field)) return false;
        coverage = field;
        break;
      case "revises":
        if (!refer(1, field, run)) return false;
        revises = field;
        break;
      case "translates":
        if (!refer(1, field, run)) return false;
        translates = field;
        break;
      case "extensions":
        if (!readExtensions(field, run)) return false;
        break;
      default:
        return false;
    }
  }
  if (id === undefined || kind === undefined) return false;
  enterRecord(run, id, 1, value);
  judgeSource(run, id, kind, issuers, url, published, retrieved, language, coverage, revises, translates);
  return true;
}

export function readSourceReport(value: unknown, run: FirstRun): value is Nodes["report"] | undefined {
  if (!isObject(value)) return value === undefined;
  let source: Nodes["report"]["source"] | undefined;
  let via: Nodes["report"]["via"] | undefined;
  let evidence: Nodes["report"]["evidence"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "source":
        if (!refer(1, field, run)) return false;
        source = field;
        break;
      case "via":
        if (!isList(field, run, readAttributionLink)) return false;
        via = field;
        break;
      case "term":
        if (!inSourcingTerms(field)) return false;
        break;
      case "evidence":
        if (!isList(field, run, readEvidence)) return false;
        evidence = field;
        break;
      case "basis":
        if (!inBases(field)) return false;
        break;
      case "certainty":
        if (!inCertainties(field)) return false;
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
  if (source === undefined) return false;
  keepQuotations(run, source, via, evidence);
  return true;
}

export function readStatement(value: unknown, run: FirstRun): value is Nodes["statement"] | undefined {
  if (!isObject(value)) return value === undefined;
  beginRecord(run, value);
  let id: Nodes["statement"]["id"] | undefined;
  let speakers: Nodes["statement"]["speakers"] | undefined;
  let audience: Nodes["statement"]["audience"] | undefined;
  let act: Nodes["statement"]["act"] | undefined;
  let negated: Nodes["statement"]["negated"] | undefined;
  let evaluation: Nodes["statement"]["evaluation"] | undefined;
  let about: Nodes["statement"]["about"] | undefined;
  let status: Nodes["statement"]["status"] | undefined;
  let reports: Nodes["statement"]["reports"] | undefined;
  let when: Nodes["statement"]["when"] | undefined;
  let links: Nodes["statement"]["links"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        id = field;
        break;
      case "type":
        if (field !== "statement") return false;
        break;
      case "speakers":
        if (!isList(field, run, readParty, 1)) return false;
        speakers = field;
        break;
      case "audience":
        if (!isList(field, run, readParticipant)) return false;
        audience = field;
        break;
      case "act":
        if (!inSpeechActs(field)) return false;
        act = field;
        break;
      case "content":
      case "note":
        if (!leaves.text(field, run)) return false;
        break;
      case "negated":
        if (field !== undefined && field !== true) return false;
        negated = field;
        break;
      case "evaluation":
        if (!inEvaluations(field)) return false;
        evaluation = field;
        break;
      case "certainty":
        if (!inCertainties(field)) return false;
        break;
      case "about":
        if (!isList(field, run, readTopic)) return false;
        about = field;
        break;
      case "clauses":
        if (!isList(field, run, readClause)) return false;
        break;
      case "continuity":
        if (!inContinuities(field)) return false;
        break;
      case "reports":
        if (!isList(field, run, readSourceReport, 1)) return false;
        reports = field;
        break;
      case "when":
        if (!readWhen(field, run)) return false;
        when = field;
        break;
      case "status":
        if (!inEventStatuses(field)) return false;
        status = field;
        break;
      case "links":
        if (!isList(field, run, readLink)) return false;
        links = field;
        break;
      case "codes":
        if (!isList(field, run, readEventCode)) return false;
        break;
      case "extensions":
        if (!readExtensions(field, run)) return false;
        break;
      default:
        return false;
    }
  }
  if (id === undefined || value["type"] === undefined || speakers === undefined || act === undefined || value["content"] === undefined || reports === undefined) return false;
  enterRecord(run, id, 64, value);
  judgeStatement(run, id, speakers, audience, act, negated, evaluation, about, status, reports, when, links);
  keepChainsAndLinks(run, id, "statement", reports, links);
  return true;
}

export function readTerritorialPosition(value: unknown, run: FirstRun): value is Nodes["territorial-position"] | undefined {
  if (!isObject(value)) return value === undefined;
  beginRecord(run, value);
  let id: Nodes["territorial-position"]["id"] | undefined;
  let holder: Nodes["territorial-position"]["holder"] | undefined;
  let territories: Nodes["territorial-position"]["territories"] | undefined;
  let stance: Nodes["territorial-position"]["stance"] | undefined;
  let toward: Nodes["territorial-position"]["toward"] | undefined;
  let status: Nodes["territorial-position"]["status"] | undefined;
  let reports: Nodes["territorial-position"]["reports"] | undefined;
  let when: Nodes["territorial-position"]["when"] | undefined;
  let links: Nodes["territorial-position"]["links"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        id = field;
        break;
      case "type":
        if (field !== "territorial-position") return false;
        break;
      case "holder":
        if (!refer(2, field, run)) return false;
        holder = field;
        break;
      case "territories":
        if (!referToAll(4, field, run, 1)) return false;
        territories = field;
        break;
      case "stance":
        if (!inTerritorialStances(field)) return false;
        stance = field;
        break;
      case "toward":
        if (!referToAll(2, field, run)) return false;
        toward = field;
        break;
      case "extent":
        if (!inExtents(field)) return false;
        break;
      case "clauses":
        if (!isList(field, run, readClause)) return false;
        break;
      case "continuity":
        if (!inContinuities(field)) return false;
        break;
      case "reports":
        if (!isList(field, run, readSourceReport, 1)) return false;
        reports = field;
        break;
      case "when":
        if (!readWhen(field, run)) return false;
        when = field;
        break;
      case "status":
        if (!inEventStatuses(field)) return false;
        status = field;
        break;
      case "links":
        if (!isList(field, run, readLink)) return false;
        links = field;
        break;
      case "codes":
        if (!isList(field, run, readEventCode)) return false;
        break;
      case "note":
        if (!leaves.text(field, run)) return false;
        break;
      case "extensions":
        if (!readExtensions(field, run)) return false;
        break;
      default:
        return false;
    }
  }
  if (id === undefined || value["type"] === undefined || holder === undefined || territories === undefined || stance === undefined || reports === undefined) return false;
  enterRecord(run, id, 256, value);
  judgeTerritorialPosition(run, id, holder, territories, stance, toward, status, reports, when, links);
  keepChainsAndLinks(run, id, "territorial-position", reports, links);
  return true;
}

export function readTerritory(value: unknown, run: FirstRun): value is Nodes["territory"] | undefined {
  if (!isObject(value)) return value === undefined;
  beginRecord(run, value);
  let id: Nodes["territory"]["id"] | undefined;
  let code: Nodes["territory"]["code"] | undefined;
  let within: Nodes["territory"]["within"] | undefined;
  let sameAs: Nodes["territory"]["sameAs"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        id = field;
        break;
      case "name":
        if (!leaves.text(field, run)) return false;
        break;
      case "names":
        if (!isList(field, run, readName)) return false;
        break;
      case "code":
        if (!leaves.territoryCode(field, run)) return false;
        code = field;
        break;
      case "within":
        if (!refer(4, field, run)) return false;
        within = field;
        break;
      case "sameAs":
        if (!isList(field, run, leaves.iri)) return false;
        sameAs = field;
        break;
      case "extensions":
        if (!readExtensions(field, run)) return false;
        break;
      default:
        return false;
    }
  }
  if (id === undefined || value["name"] === undefined) return false;
  enterRecord(run, id, 4, value);
  judgeTerritory(run, id, code, within, sameAs);
  return true;
}

export function readTopic(value: unknown, run: FirstRun): value is Nodes["topic"] | undefined {
  if (!isObject(value)) return value === undefined;
  let id: Nodes["topic"]["id"] | undefined;
  let subject: Nodes["topic"]["subject"] | undefined;
  let ref: Nodes["topic"]["ref"] | undefined;
  let aspect: Nodes["topic"]["aspect"] | undefined;
  let by: Nodes["topic"]["by"] | undefined;
  let toward: Nodes["topic"]["toward"] | undefined;
  let territories: Nodes["topic"]["territories"] | undefined;
  let when: Nodes["topic"]["when"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "id":
        if (!leaves.id(field)) return false;
        id = field;
        break;
      case "subject":
        if (!inSubjects(field) && !leaves.provisionSubject1(field, run)) return false;
        subject = field;
        break;
      case "deed":
        if (!leaves.text(field, run)) return false;
        break;
      case "ref":
        if (!refer(1023, field, run)) return false;
        ref = field;
        break;
      case "aspect":
        if (!inAspects(field)) return false;
        aspect = field;
        break;
      case "by":
        if (!referToAll(2, field, run)) return false;
        by = field;
        break;
      case "toward":
        if (!referToAll(2, field, run)) return false;
        toward = field;
        break;
      case "territories":
        if (!referToAll(4, field, run)) return false;
        territories = field;
        break;
      case "when":
        if (!readWhen(field, run)) return false;
        when = field;
        break;
      case "change":
        if (!inChanges(field)) return false;
        break;
      case "quantities":
        if (!isList(field, run, readQuantity)) return false;
        break;
      default:
        return false;
    }
  }
  if (id !== undefined) enterRecord(run, id, 32, value);
  judgeTopic(run, id, subject, ref, aspect, by, toward, territories, when);
  return true;
}

export function readWhen(value: unknown, run: FirstRun): value is Nodes["when"] | undefined {
  if (!isObject(value)) return value === undefined;
  let date: Nodes["when"]["date"] | undefined;
  let phase: Nodes["when"]["phase"] | undefined;
  let timeOfDay: Nodes["when"]["timeOfDay"] | undefined;
  let duration: Nodes["when"]["duration"] | undefined;
  let relative: Nodes["when"]["relative"] | undefined;
  let asWritten: Nodes["when"]["asWritten"] | undefined;
  let calendar: Nodes["when"]["calendar"] | undefined;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "date":
        if (!leaves.date(field)) return false;
        date = field;
        break;
      case "phase":
        if (!inDatePhases(field)) return false;
        phase = field;
        break;
      case "timeOfDay":
        if (!leaves.timeOfDay(field, run)) return false;
        timeOfDay = field;
        break;
      case "duration":
        if (!readDuration(field, run)) return false;
        duration = field;
        break;
      case "relative":
        if (!isList(field, run, readRelativeTime)) return false;
        relative = field;
        break;
      case "asWritten":
        if (!leaves.text(field, run)) return false;
        asWritten = field;
        break;
      case "calendar":
        if (!leaves.calendar(field)) return false;
        calendar = field;
        break;
      case "basis":
        if (!inBases(field)) return false;
        break;
      default:
        return false;
    }
  }
  judgeWhen(run, date, phase, timeOfDay, duration, relative, asWritten, calendar);
  return true;
}
