// Made by `npm run generate` from the schemas: change those.

import type { Place, Visitor } from "../../model/index.js";
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
import type { Run } from "../run/run.js";

/** Calls the judge of each part of a walk with the fields that it asks for; `goTo` hears of the place before. */
export function createJudges(run: Run, goTo: (place: Place) => void): Visitor {
  return {
    "actor": (part, place) => {
      goTo(place);
      judgeActor(run, part.id, part.kind, part.country, part.partOf, part.members, part.sameAs);
    },
    "attribution": (part, place) => {
      goTo(place);
      judgeAttribution(run, part.who, part.cue);
    },
    "control-assessment": (part, place) => {
      goTo(place);
      judgeControlAssessment(run, part.id, part.territories, part.status, part.reports, part.when, part.links);
    },
    "duration": (part, place) => {
      goTo(place);
      judgeDuration(run, part.iso, part.upTo, part.bound, part.asWritten);
    },
    "extensions": (part, place) => {
      goTo(place);
      judgeExtensions(run, part);
    },
    "instrument": (part, place) => {
      goTo(place);
      judgeInstrument(run, part.id, part.parties, part.provisions, part.reports, part.when, part.links);
    },
    "meeting": (part, place) => {
      goTo(place);
      judgeMeeting(run, part.id, part.participants, part.initiatedBy, part.about, part.outcome, part.status, part.reports, part.when, part.links);
    },
    "name": (part, place) => {
      goTo(place);
      judgeName(run, part.language, part.usedBy);
    },
    "office": (part, place) => {
      goTo(place);
      judgeOffice(run, part.from, part.to);
    },
    "party": (part, place) => {
      goTo(place);
      judgeParty(run, part.who, part.onBehalfOf);
    },
    "provision": (part, place) => {
      goTo(place);
      judgeProvision(run, part.id, part.subject, part.ref, part.aspect, part.by, part.toward, part.territories, part.when, part.reports);
    },
    "quantity": (part, place) => {
      goTo(place);
      judgeQuantity(run, part.amount, part.upTo, part.bound);
    },
    "relative-time": (part, place) => {
      goTo(place);
      judgeRelativeTime(run, part.relation, part.offset, part.bound, part.nearness, part.point, part.toPoint);
    },
    "source": (part, place) => {
      goTo(place);
      judgeSource(run, part.id, part.kind, part.issuers, part.url, part.published, part.retrieved, part.language, part.coverage, part.revises, part.translates);
    },
    "statement": (part, place) => {
      goTo(place);
      judgeStatement(run, part.id, part.speakers, part.audience, part.act, part.negated, part.evaluation, part.about, part.status, part.reports, part.when, part.links);
    },
    "territorial-position": (part, place) => {
      goTo(place);
      judgeTerritorialPosition(run, part.id, part.holder, part.territories, part.stance, part.toward, part.status, part.reports, part.when, part.links);
    },
    "territory": (part, place) => {
      goTo(place);
      judgeTerritory(run, part.id, part.code, part.within, part.sameAs);
    },
    "topic": (part, place) => {
      goTo(place);
      judgeTopic(run, part.id, part.subject, part.ref, part.aspect, part.by, part.toward, part.territories, part.when);
    },
    "when": (part, place) => {
      goTo(place);
      judgeWhen(run, part.date, part.phase, part.timeOfDay, part.duration, part.relative, part.asWritten, part.calendar);
    },
  };
}
