import type { DiplomaticEvent } from "../events/diplomatic-event.js";
import type { Place, Visitor } from "../graph/walk.js";
import type { Instrument } from "../records/instrument.js";

/** The kinds of record that carry reports, times and links: instruments and events. */
export const reportedKinds: readonly ("instrument" | DiplomaticEvent["type"])[] = [
  "instrument",
  "statement",
  "meeting",
  "territorial-position",
  "control-assessment",
];

/** Calls `visit` for every record that carries reports, times and links. */
export function eachReported(visit: (record: Instrument | DiplomaticEvent, place: Place) => void): Visitor {
  return {
    instrument: visit,
    statement: visit,
    meeting: visit,
    "territorial-position": visit,
    "control-assessment": visit,
  };
}

/** The record to which the part of a walk belongs, unchecked, with its id where that is one. */
export function enclosingReported(
  place: Place,
): { id: string; record: Readonly<Record<string, unknown>> } | undefined {
  const record = place.enclosing(...reportedKinds);
  const id = record?.["id"];
  return record && typeof id === "string" ? { id, record } : undefined;
}
