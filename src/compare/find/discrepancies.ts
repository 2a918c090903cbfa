import type { Id, Reported, SourceReport } from "../../model/index.js";
import type { Feature } from "../comparison.js";

/** Where two accounts of one event do not agree. */
export interface Discrepancy {
  /** The feature: `duration`, `place`, `outcome`. */
  path: string;
  /** `contradicts` where not both can be right, else `differs`. */
  outcome: "differs" | "contradicts";
  /** What the left account has. */
  left?: unknown;
  /** What the right account has. */
  right?: unknown;
  /** The reports of the left account that say so. */
  leftReports: SourceReport[];
  /** The reports of the right account that say so. */
  rightReports: SourceReport[];
  /** The discrepancy as a sentence. */
  reason: string;
}

/** Where two accounts do not agree, and on which records. */
export interface AccountDiscrepancy extends Discrepancy {
  /** The left account's record: an event, an instrument or a provision. */
  leftRecord: Id;
  /** The right account's record. */
  rightRecord: Id;
}

/** The features in which two accounts do not agree, contradictions first. */
export function discrepanciesOf(
  features: readonly Feature[],
  left: Reported,
  right: Reported,
): Discrepancy[] {
  const found: Discrepancy[] = [];
  for (const wanted of ["contradicts", "differs"] as const) {
    for (const { path, outcome, reason, ...values } of features) {
      if (outcome !== wanted) continue;
      found.push({
        path,
        outcome,
        ...("left" in values ? { left: values.left } : {}),
        ...("right" in values ? { right: values.right } : {}),
        leftReports: left.reports,
        rightReports: right.reports,
        reason,
      });
    }
  }
  return found;
}
