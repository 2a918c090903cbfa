import type { DiplomaticEvent } from "../events/diplomatic-event.js";
import type { Id } from "../values/id.js";
import type { Comparison, IdentityVerdict } from "./comparison.js";
import { judgeAssessments } from "./control-assessments.js";
import type { Identity } from "./identity.js";
import { judgeMeetings, type MeetingComparison } from "./meetings.js";
import { judgeStatements, type StatementComparison } from "./statements.js";
import { judgePositions, type PositionComparison } from "./territorial-positions.js";
import type { ComparisonTuning } from "./tuning.js";

/** Two events of one type compared. */
export type EventComparison =
  | ({ type: "statement" } & StatementComparison)
  | ({ type: "meeting" } & MeetingComparison)
  | ({ type: "territorial-position" } & PositionComparison)
  | ({ type: "control-assessment" } & Comparison<IdentityVerdict>);

/** An event that both accounts tell, and how the accounts of it compare. */
export interface EventPair {
  /** The id of the left account's event. */
  left: Id;
  /** The id of the right account's event. */
  right: Id;
  /** The comparison, by the type of the events. */
  comparison: EventComparison;
}

/** Compares two events by their type, with whether they are one event; undefined where the types differ or are not known. */
export function judgeEvents(
  left: DiplomaticEvent,
  right: DiplomaticEvent,
  identity: Identity,
  tuning: ComparisonTuning,
):
  | (Omit<Comparison<string>, "verdict"> & { identity: IdentityVerdict; comparison: EventComparison })
  | undefined {
  const comparison = compare(left, right, identity, tuning);
  if (!comparison) return undefined;
  const { score, coverage, features } = comparison;
  const verdict = comparison.type === "territorial-position" ? comparison.identity : comparison.verdict;
  return { score, coverage, features, identity: verdict, comparison };
}

function compare(
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
