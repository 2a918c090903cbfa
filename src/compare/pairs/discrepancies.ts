import { lookUp } from "../../collections/index.js";
import type { Id, Reported, SourceReport } from "../../model/index.js";
import { type Feature, isAskedOrGiven, speechActScale } from "../terms/index.js";

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

/** Fields that two encoders fill in differently for one and the same sentence. */
const codedFields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "about",
  "audience",
  "continuity",
  "level",
  "form",
  "medium",
  "holder",
]);

/**
 * Whether a discrepancy may be the choice of an encoder rather than a difference in what the accounts tell. The act is one unless the two take
 * opposite sides, only one judges (to assess may be either), only one is silence, or one asks others to act where the other tells what the speakers do; the medium unless both sources name it,
 * the status where one account may tell beforehand what the other tells afterwards.
 */
export function isOfCoding(
  { path, outcome, left, right, leftReports, rightReports }: Discrepancy,
  mayBeEarlier: boolean,
): boolean {
  if (path === "medium") return !namesMedium(leftReports, left) || !namesMedium(rightReports, right);
  if (path === "status") return outcome === "differs" && [left, right].includes("actual") && mayBeEarlier;
  if (path === "act")
    return (
      outcome === "differs" &&
      (isJudgement(left) === isJudgement(right) || [left, right].includes("assess")) &&
      isSilence(left) === isSilence(right) &&
      !isAskedOrGiven(left, right)
    );
  return codedFields.has(path) && outcome === "differs";
}

/** Whether an act says what is good or bad: to welcome something is more than to take note of it. */
function isJudgement(act: unknown): boolean {
  return typeof act === "string" && lookUp(speechActScale, act)?.axis === "value";
}

/** Whether an act leaves something unsaid. */
function isSilence(act: unknown): boolean {
  return act === "decline-comment" || act === "omit";
}

/** Parts of words by which sources name a medium, in several languages. */
const mediumWords: Readonly<Record<string, RegExp>> = {
  phone: /phon|telef|téléph|телефон|电话|電話|전화|هاتف/iu,
  video: /vid[eé]o|видео|视频|視頻|ビデオ|화상|virtual/iu,
  correspondence: /letter|lettre|brief|carta|письм|wrote|書簡|信/iu,
  "in-person": /person|met |visit|rencontr|встреч|会见|会談/iu,
};

function namesMedium(reports: readonly SourceReport[], medium: unknown): boolean {
  const words = typeof medium === "string" ? mediumWords[medium] : undefined;
  const evidence = reports.flatMap((report) => report.evidence ?? []);
  // Without words of a source, the field is all that there is.
  if (!words || evidence.length === 0) return true;
  return evidence.some(({ exact }) => words.test(exact));
}
