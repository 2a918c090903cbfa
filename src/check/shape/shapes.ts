import type {
  ControlAssessment,
  DiplomaticEvent,
  Dossier,
  Meeting,
  Statement,
  TerritorialPosition,
} from "../../model/index.js";
import * as guards from "./generated/guards.js";
import { createNotes, type Notes } from "./notes.js";

/**
 * Whether a value has the shape of a {@link Dossier}: all that its schema says, unknown fields refused. Does not ask whether its
 * parts fit each other, as `checkDossier` does, and does not say what is wrong; for where only the type is wanted, many times a
 * second. Made from the schemas at build time: without zod, without `new Function`, and nothing to wait for at the first call.
 * Never throws.
 *
 * @example
 * ```ts
 * import { isDossier } from "diplomatic-events/shape";
 *
 * const input: unknown = JSON.parse('{ "format": "diplomatic-events/1", "sources": [], "actors": [], "events": [] }');
 * if (isDossier(input)) console.log(input.events.length); // 0
 * ```
 */
export function isDossier(value: unknown): value is Dossier {
  return has(guards.dossier, value);
}

/**
 * Whether a value has the shape of a {@link DiplomaticEvent} of any type, as {@link isDossier} tells of a dossier.
 *
 * @example
 * ```ts
 * import { isDiplomaticEvent } from "diplomatic-events/shape";
 *
 * console.log(isDiplomaticEvent({ id: "summit", type: "meeting" })); // false
 * ```
 */
export function isDiplomaticEvent(value: unknown): value is DiplomaticEvent {
  return has(guards.diplomaticEvent, value);
}

/**
 * Whether a value has the shape of a {@link Statement}, as {@link isDossier} tells of a dossier.
 *
 * @example
 * ```ts
 * import { isStatement } from "diplomatic-events/shape";
 *
 * const thanks = {
 *   id: "thanks",
 *   type: "statement",
 *   speakers: [{ who: "president" }],
 *   act: "thank",
 *   content: "The president thanks the mediators.",
 *   reports: [{ source: "readout" }],
 * };
 * console.log([thanks, "thanks"].filter(isStatement).length); // 1
 * ```
 */
export function isStatement(value: unknown): value is Statement {
  return has(guards.statement, value);
}

/**
 * Whether a value has the shape of a {@link Meeting}, as {@link isDossier} tells of a dossier.
 *
 * @example
 * ```ts
 * import { isMeeting } from "diplomatic-events/shape";
 *
 * console.log(isMeeting({ id: "call", type: "meeting", form: "chat" })); // false
 * ```
 */
export function isMeeting(value: unknown): value is Meeting {
  return has(guards.meeting, value);
}

/**
 * Whether a value has the shape of a {@link TerritorialPosition}, as {@link isDossier} tells of a dossier.
 *
 * @example
 * ```ts
 * import { isTerritorialPosition } from "diplomatic-events/shape";
 *
 * const position = {
 *   id: "claim",
 *   type: "territorial-position",
 *   holder: "guyana",
 *   territories: ["essequibo"],
 *   stance: "claims-sovereignty",
 *   reports: [{ source: "note" }],
 * };
 * console.log(isTerritorialPosition(position)); // true
 * ```
 */
export function isTerritorialPosition(value: unknown): value is TerritorialPosition {
  return has(guards.territorialPosition, value);
}

/**
 * Whether a value has the shape of a {@link ControlAssessment}, as {@link isDossier} tells of a dossier.
 *
 * @example
 * ```ts
 * import { isControlAssessment } from "diplomatic-events/shape";
 *
 * console.log(isControlAssessment(null)); // false
 * ```
 */
export function isControlAssessment(value: unknown): value is ControlAssessment {
  return has(guards.controlAssessment, value);
}

function has(guard: (value: unknown, notes: Notes) => boolean, value: unknown): boolean {
  try {
    return value !== undefined && guard(value, createNotes());
  } catch {
    return false;
  }
}
