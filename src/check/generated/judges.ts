// Made by `npm run generate` from the schemas: change those.

import type { Visitor } from "../../model/index.js";
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

/** Calls the judge of each part of a walk with the fields that it asks for. */
export function createJudges(run: Run): Visitor {
  return {
    "actor": (part) => judgeActor(run, part.id, part.kind, part.country, part.partOf, part.members, part.sameAs),
    "attribution": (part) => judgeAttribution(run, part.who, part.cue),
    "control-assessment": (part) => judgeControlAssessment(run, part.id, part.territories, part.status, part.reports, part.when, part.links),
    "duration": (part) => judgeDuration(run, part.iso, part.upTo, part.bound, part.asWritten),
    "extensions": (part) => judgeExtensions(run, part),
    "instrument": (part) => judgeInstrument(run, part.id, part.parties, part.provisions, part.reports, part.when, part.links),
    "meeting": (part) => judgeMeeting(run, part.id, part.participants, part.initiatedBy, part.about, part.outcome, part.status, part.reports, part.when, part.links),
    "name": (part) => judgeName(run, part.language, part.usedBy),
    "office": (part) => judgeOffice(run, part.from, part.to),
    "party": (part) => judgeParty(run, part.who, part.onBehalfOf),
    "provision": (part) => judgeProvision(run, part.id, part.subject, part.ref, part.aspect, part.by, part.toward, part.territories, part.when, part.reports),
    "quantity": (part) => judgeQuantity(run, part.amount, part.upTo, part.bound),
    "relative-time": (part) => judgeRelativeTime(run, part.relation, part.offset, part.bound, part.nearness, part.point, part.toPoint),
    "source": (part) => judgeSource(run, part.id, part.kind, part.issuers, part.url, part.published, part.retrieved, part.language, part.coverage, part.revises, part.translates),
    "statement": (part) => judgeStatement(run, part.id, part.speakers, part.audience, part.act, part.negated, part.evaluation, part.about, part.status, part.reports, part.when, part.links),
    "territorial-position": (part) => judgeTerritorialPosition(run, part.id, part.holder, part.territories, part.stance, part.toward, part.status, part.reports, part.when, part.links),
    "territory": (part) => judgeTerritory(run, part.id, part.code, part.within, part.sameAs),
    "topic": (part) => judgeTopic(run, part.id, part.subject, part.ref, part.aspect, part.by, part.toward, part.territories, part.when),
    "when": (part) => judgeWhen(run, part.date, part.phase, part.timeOfDay, part.duration, part.relative, part.asWritten, part.calendar),
  };
}
