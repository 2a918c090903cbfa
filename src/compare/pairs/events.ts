import type { DiplomaticEvent, Id } from "../../model/index.js";
import type { Identity } from "../identity/index.js";
import type { Comparison, ComparisonTuning, IdentityVerdict } from "../terms/index.js";
import { judgeAssessments } from "./control-assessments.js";
import { judgeMeetings, type MeetingComparison } from "./meetings.js";
import { judgeStatements, type StatementComparison } from "./statements.js";
import { judgePositions, type TerritorialPositionComparison } from "./territorial-positions.js";

/** Two events of one type compared; `type` tells which comparison it is. */
export type EventComparison =
  | (StatementComparison & {
      /** The type of both events. */
      type: "statement";
    })
  | (MeetingComparison & {
      /** The type of both events. */
      type: "meeting";
    })
  | (TerritorialPositionComparison & {
      /** The type of both events. */
      type: "territorial-position";
    })
  | (Comparison<IdentityVerdict> & {
      /** The type of both events. */
      type: "control-assessment";
    });

/** An event that both accounts tell, and how the accounts of it compare. */
export interface EventPair {
  /** The id of the left account's event. */
  left: Id;
  /** The id of the right account's event. */
  right: Id;
  /** One event told twice, or two that stand beside each other. */
  kind: "same" | "parallel";
  /** How much the two have in common, 0 to 1. */
  likeness: number;
  /** The comparison, by the type of the events. */
  comparison: EventComparison;
}

/** Compares two events by their type; undefined where the types differ or are not known. */
export function compareEvents(
  left: DiplomaticEvent,
  right: DiplomaticEvent,
  identity: Identity,
  tuning: ComparisonTuning,
): EventComparison | undefined {
  if (left.type === "statement" && right.type === "statement")
    return { type: left.type, ...judgeStatements(left, right, identity, tuning) };
  if (left.type === "meeting" && right.type === "meeting")
    return { type: left.type, ...judgeMeetings(left, right, identity, tuning) };
  if (left.type === "territorial-position" && right.type === "territorial-position")
    return { type: left.type, ...judgePositions(left, right, identity, tuning) };
  if (left.type === "control-assessment" && right.type === "control-assessment")
    return { type: left.type, ...judgeAssessments(left, right, identity, tuning) };
  return undefined;
}
