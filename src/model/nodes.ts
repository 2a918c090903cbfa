import { type Dossier, dossierSchema } from "./dossier.js";
import { type ControlAssessment, controlAssessmentSchema } from "./events/control-assessment.js";
import { type Meeting, meetingSchema } from "./events/meeting.js";
import { type Statement, statementSchema } from "./events/statement.js";
import { type TerritorialPosition, territorialPositionSchema } from "./events/territorial-position.js";
import { type Actor, actorSchema, type Office, officeSchema } from "./records/actor.js";
import { type Instrument, instrumentSchema, type Provision, provisionSchema } from "./records/instrument.js";
import { type Source, sourceSchema } from "./records/source.js";
import { type Territory, territorySchema } from "./records/territory.js";
import { type Duration, durationSchema } from "./time/duration.js";
import { type RelativeTime, relativeTimeSchema } from "./time/relative-time.js";
import { type When, whenSchema } from "./time/when.js";
import {
  type AttributionLink,
  attributionLinkSchema,
  type SourceReport,
  sourceReportSchema,
} from "./values/attribution.js";
import { type Clause, clauseSchema } from "./values/clause.js";
import { type Evidence, evidenceSchema } from "./values/evidence.js";
import { type Extensions, extensionsSchema } from "./values/extensions.js";
import { type Link, linkSchema } from "./values/link.js";
import { type Name, nameSchema } from "./values/name.js";
import { type Party, participantSchema, partySchema } from "./values/party.js";
import { type Quantity, quantitySchema } from "./values/quantity.js";
import { type Topic, topicSchema } from "./values/topic.js";

/** The type of a record of each kind. */
export interface RecordOfKind {
  /** A text or recording that reports. */
  source: Source;
  /** A person, state, body or group that acts or speaks. */
  actor: Actor;
  /** A place that positions are about. */
  territory: Territory;
  /** A text that parties agree, propose or adopt. */
  instrument: Instrument;
  /** A provision of an instrument. */
  provision: Provision;
  /** What a record is about, if it has an id: a deed that others refer to. */
  topic: Topic;
  /** Something said, or pointedly left unsaid. */
  statement: Statement;
  /** A call, talk, round or visit. */
  meeting: Meeting;
  /** A party's position on territory. */
  "territorial-position": TerritorialPosition;
  /** An assessment of who holds ground. */
  "control-assessment": ControlAssessment;
}

/** The type of each part of a dossier that {@link walk} visits, by name. */
export interface Nodes extends RecordOfKind {
  dossier: Dossier;
  report: SourceReport;
  attribution: AttributionLink;
  evidence: Evidence;
  party: Party;
  quantity: Quantity;
  clause: Clause;
  when: When;
  duration: Duration;
  "relative-time": RelativeTime;
  link: Link;
  name: Name;
  office: Office;
  extensions: Extensions;
}

/** The name of a part of a dossier. */
export type NodeName = keyof Nodes;

/** The name of the part that a schema describes. */
export const nodeNames: ReadonlyMap<object, NodeName> = /* @__PURE__ */ (() =>
  new Map<object, NodeName>([
    [dossierSchema, "dossier"],
    [sourceSchema, "source"],
    [actorSchema, "actor"],
    [territorySchema, "territory"],
    [instrumentSchema, "instrument"],
    [provisionSchema, "provision"],
    [statementSchema, "statement"],
    [meetingSchema, "meeting"],
    [territorialPositionSchema, "territorial-position"],
    [controlAssessmentSchema, "control-assessment"],
    [sourceReportSchema, "report"],
    [attributionLinkSchema, "attribution"],
    [evidenceSchema, "evidence"],
    [partySchema, "party"],
    [participantSchema, "party"],
    [topicSchema, "topic"],
    [quantitySchema, "quantity"],
    [clauseSchema, "clause"],
    [whenSchema, "when"],
    [durationSchema, "duration"],
    [relativeTimeSchema, "relative-time"],
    [linkSchema, "link"],
    [nameSchema, "name"],
    [officeSchema, "office"],
    [extensionsSchema, "extensions"],
  ]))();
