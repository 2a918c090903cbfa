import { type CheckResult, DiplomaticEventsError } from "../issues/index.js";
import type {
  ControlAssessment,
  DiplomaticEvent,
  Meeting,
  Statement,
  TerritorialPosition,
} from "../model/index.js";
import { check } from "./check.js";
import type { CheckOptions } from "./options.js";
import {
  controlAssessmentTarget,
  diplomaticEventTarget,
  meetingTarget,
  statementTarget,
  territorialPositionTarget,
} from "./targets.js";

/**
 * Checks one event of any type by itself: its shape, and the rules that need no dossier. Its references are not followed and
 * its quotations not searched; {@link checkDossier} does both. Never throws; the input comes back as `value`.
 *
 * @example
 * ```ts
 * import { checkDiplomaticEvent } from "diplomatic-events";
 *
 * console.log(checkDiplomaticEvent({ id: "summit", type: "metting" }).issues[0]?.hint); // "did you mean \"meeting\"?"
 * ```
 */
export function checkDiplomaticEvent(input: unknown, options?: CheckOptions): CheckResult<DiplomaticEvent> {
  return check(diplomaticEventTarget, input, options);
}

/**
 * {@link checkDiplomaticEvent} that returns the event itself.
 *
 * @throws {@link DiplomaticEventsError} with all issues when the input is no valid event.
 *
 * @example
 * ```ts
 * import { parseDiplomaticEvent } from "diplomatic-events";
 *
 * const event = parseDiplomaticEvent({
 *   id: "held",
 *   type: "control-assessment",
 *   territories: ["valley"],
 *   degree: "contested",
 *   reports: [{ source: "observer-mission" }],
 * });
 * if (event.type === "control-assessment") console.log(event.degree); // "contested"
 * ```
 */
export function parseDiplomaticEvent(input: unknown, options?: CheckOptions): DiplomaticEvent {
  return unwrap(checkDiplomaticEvent(input, options), "the event");
}

/**
 * Checks one statement by itself, as {@link checkDiplomaticEvent} does.
 *
 * @example
 * ```ts
 * import { checkStatement } from "diplomatic-events";
 *
 * const result = checkStatement({
 *   id: "offer",
 *   type: "statement",
 *   speakers: [{ who: "mediator", onBehalfOf: "movement" }],
 *   act: "offer",
 *   content: "The movement would release detainees.",
 *   about: [{ by: ["movement"] }],
 *   reports: [{ source: "readout" }],
 * });
 * console.log(result.ok, result.issues[0]?.code, result.issues[0]?.pointer); // false "empty-topic" "/about/0"
 * ```
 */
export function checkStatement(input: unknown, options?: CheckOptions): CheckResult<Statement> {
  return check(statementTarget, input, options);
}

/**
 * {@link checkStatement} that returns the statement itself.
 *
 * @throws {@link DiplomaticEventsError} with all issues when the input is no valid statement.
 *
 * @example
 * ```ts
 * import { parseStatement } from "diplomatic-events";
 *
 * const statement = parseStatement({
 *   id: "denial",
 *   type: "statement",
 *   speakers: [{ who: "spokesperson", onBehalfOf: "ministry" }],
 *   act: "deny",
 *   content: "No such request was made.",
 *   links: [{ rel: "responds-to", to: "claim" }],
 *   reports: [{ source: "briefing" }],
 * });
 * console.log(statement.speakers[0]?.onBehalfOf); // "ministry"
 * ```
 */
export function parseStatement(input: unknown, options?: CheckOptions): Statement {
  return unwrap(checkStatement(input, options), "the statement");
}

/**
 * Checks one meeting by itself, as {@link checkDiplomaticEvent} does.
 *
 * @example
 * ```ts
 * import { checkMeeting } from "diplomatic-events";
 *
 * const result = checkMeeting({
 *   id: "round-3",
 *   type: "meeting",
 *   form: "negotiation",
 *   participants: [],
 *   reports: [{ source: "agency" }],
 * });
 * console.log(result.issues[0]?.message); // "Expected at least one item, found none."
 * ```
 */
export function checkMeeting(input: unknown, options?: CheckOptions): CheckResult<Meeting> {
  return check(meetingTarget, input, options);
}

/**
 * {@link checkMeeting} that returns the meeting itself.
 *
 * @throws {@link DiplomaticEventsError} with all issues when the input is no valid meeting.
 *
 * @example
 * ```ts
 * import { parseMeeting } from "diplomatic-events";
 *
 * const meeting = parseMeeting({
 *   id: "call",
 *   type: "meeting",
 *   form: "conversation",
 *   medium: "phone",
 *   participants: [{ who: "president" }, { who: "king" }],
 *   when: { duration: { iso: "PT40M" } },
 *   reports: [{ source: "readout" }],
 * });
 * console.log(meeting.when?.duration?.iso); // "PT40M"
 * ```
 */
export function parseMeeting(input: unknown, options?: CheckOptions): Meeting {
  return unwrap(checkMeeting(input, options), "the meeting");
}

/**
 * Checks one territorial position by itself, as {@link checkDiplomaticEvent} does.
 *
 * @example
 * ```ts
 * import { checkTerritorialPosition } from "diplomatic-events";
 *
 * const result = checkTerritorialPosition({
 *   id: "claim",
 *   type: "territorial-position",
 *   holder: "guyana",
 *   territories: ["essequibo"],
 *   stance: "claims-sovereignty",
 *   reports: [{ source: "note" }],
 * });
 * console.log(result.ok); // true
 * ```
 */
export function checkTerritorialPosition(
  input: unknown,
  options?: CheckOptions,
): CheckResult<TerritorialPosition> {
  return check(territorialPositionTarget, input, options);
}

/**
 * {@link checkTerritorialPosition} that returns the position itself.
 *
 * @throws {@link DiplomaticEventsError} with all issues when the input is no valid position.
 *
 * @example
 * ```ts
 * import { parseTerritorialPosition } from "diplomatic-events";
 *
 * const position = parseTerritorialPosition({
 *   id: "claim",
 *   type: "territorial-position",
 *   holder: "venezuela",
 *   territories: ["essequibo"],
 *   stance: "claims-sovereignty",
 *   reports: [{ source: "law" }],
 * });
 * console.log(position.holder); // "venezuela"
 * ```
 */
export function parseTerritorialPosition(input: unknown, options?: CheckOptions): TerritorialPosition {
  return unwrap(checkTerritorialPosition(input, options), "the territorial position");
}

/**
 * Checks one control assessment by itself, as {@link checkDiplomaticEvent} does.
 *
 * @example
 * ```ts
 * import { checkControlAssessment } from "diplomatic-events";
 *
 * const result = checkControlAssessment({
 *   id: "held",
 *   type: "control-assessment",
 *   territories: ["port"],
 *   degree: "partially",
 *   reports: [{ source: "agency" }],
 * });
 * const [issue] = result.issues;
 * if (issue?.code === "unknown-word") console.log(issue.params.nearest); // "partial"
 * ```
 */
export function checkControlAssessment(
  input: unknown,
  options?: CheckOptions,
): CheckResult<ControlAssessment> {
  return check(controlAssessmentTarget, input, options);
}

/**
 * {@link checkControlAssessment} that returns the assessment itself.
 *
 * @throws {@link DiplomaticEventsError} with all issues when the input is no valid assessment.
 *
 * @example
 * ```ts
 * import { parseControlAssessment } from "diplomatic-events";
 *
 * const assessment = parseControlAssessment({
 *   id: "held",
 *   type: "control-assessment",
 *   territories: ["port"],
 *   kind: "administration",
 *   degree: "full",
 *   reports: [{ source: "agency" }],
 * });
 * console.log(assessment.kind); // "administration"
 * ```
 */
export function parseControlAssessment(input: unknown, options?: CheckOptions): ControlAssessment {
  return unwrap(checkControlAssessment(input, options), "the control assessment");
}

function unwrap<T>(result: CheckResult<T>, what: string): T {
  if (!result.ok) throw new DiplomaticEventsError(what, result.issues);
  return result.value;
}
