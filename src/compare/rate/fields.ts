import { lookUp } from "../../collections/index.js";
import type { Duration, EventStatus, Reported, SourceReport, When } from "../../model/index.js";
import { relateDurations, relateDates as relateSpans } from "../../time/index.js";
import type { Identity } from "../identity/index.js";
import { daysApart, plainWords, sameJson } from "../measures/index.js";
import { missing, type Rating } from "../terms/index.js";

/** Compares two words of a vocabulary that can only be the same or not. */
export function rateWord(
  what: string,
  left: string | undefined,
  right: string | undefined,
  otherwise: Rating["outcome"] = "differs",
): Rating {
  if (left === undefined || right === undefined) return missing(what, left, right);
  if (left === right) return { outcome: "same", left, right, reason: `Both give ${what} as ${prose(left)}.` };
  const outcome = left === "unknown" || right === "unknown" ? "missing" : otherwise;
  return {
    outcome,
    left,
    right,
    reason: `The left gives ${what} as ${prose(left)}, the right as ${prose(right)}.`,
  };
}

/** Words of a vocabulary as prose: hyphens become spaces. */
export function prose(term: string): string {
  return term.replaceAll("-", " ");
}

/** Compares dates: the same, such as can both be right, or such as cannot. The nearer, the less it counts against one event. */
export function rateDates(left: When | undefined, right: When | undefined): Rating {
  const [a, b] = [left?.date, right?.date];
  if (a === undefined || b === undefined) return missing("a date", a, b);
  const both = { left: a, right: b };
  const apart = daysApart(a, b);
  const [hour, other] = [left?.timeOfDay, right?.timeOfDay];
  if (apart === 0 && hour !== undefined && other !== undefined && hour !== other)
    return {
      ...both,
      outcome: "differs",
      score: 0.5,
      reason: `The left gives the hour ${hour}, the right ${other}.`,
    };
  if (a === b) return { ...both, outcome: "same", reason: `Both give the date ${a}.` };
  if (apart === 0 && relateSpans(a, b).equals === "yes")
    return { ...both, outcome: "same", reason: `The dates ${a} and ${b} are one time.` };
  if (apart === 0)
    return { ...both, outcome: "compatible", reason: `The dates ${a} and ${b} can both be right.` };
  return {
    ...both,
    outcome: "contradicts",
    score: 0.4 / apart,
    reason: `The left gives the date ${a}, the right ${b}; they cannot both be right.`,
  };
}

/** Compares lengths of time with the tolerance of their words. */
export function rateDurations(left: Duration | undefined, right: Duration | undefined): Rating {
  if (!left || !right) return missing("how long it lasted", left, right);
  const both = { left, right };
  const words = `“${say(left)}” and “${say(right)}”`;
  if (
    sameJson({ ...left, asWritten: undefined }, { ...right, asWritten: undefined }) &&
    left.iso !== undefined
  )
    return { ...both, outcome: "same", reason: `Both give the same length, ${words}.` };
  switch (relateDurations(left, right)) {
    case "compatible":
      return {
        ...both,
        outcome: "compatible",
        reason: `The lengths ${words} can be one length in other words.`,
      };
    case "incompatible":
      return { ...both, outcome: "contradicts", reason: `The lengths ${words} cannot both be right.` };
    default:
      if (left.asWritten !== undefined && left.asWritten === right.asWritten)
        return {
          ...both,
          outcome: "same",
          reason: `Both give the length in the same words, “${left.asWritten}”.`,
        };
      return { ...both, outcome: "missing", reason: `The lengths ${words} cannot be compared.` };
  }
}

function say({ iso, bound, asWritten }: Duration): string {
  return asWritten ?? [bound && prose(bound), iso].filter(Boolean).join(" ");
}

/** Whether what a record tells has come about, in broad classes: it has, it may or will, it has not. */
const statusClass: Readonly<Record<EventStatus, "actual" | "open" | "not">> = {
  actual: "actual",
  planned: "open",
  possible: "open",
  postponed: "open",
  "not-actual": "not",
  cancelled: "not",
  refused: "not",
};

/** A status as what became of an event. */
const statusVerbs: Readonly<Record<EventStatus, string>> = {
  actual: "has come about",
  planned: "is planned",
  possible: "may come about",
  postponed: "is put off",
  "not-actual": "has not come about",
  cancelled: "is called off",
  refused: "is refused",
};

function sayStatus(status: EventStatus): string {
  return lookUp(statusVerbs, status) ?? `is ${prose(status)}`;
}

/** Compares whether it has come about. Absent means actual. That it was only planned, and that it has happened, can be told of one event. */
export function rateStatus(
  left: EventStatus = "actual",
  right: EventStatus = "actual",
  /** What comes about. */
  what: { left: string; right: string } = { left: "it", right: "it" },
): Rating {
  const both = { left, right };
  if (left === right) return { ...both, outcome: "same", reason: `In both it ${sayStatus(left)}.` };
  const told = `In the left ${what.left} ${sayStatus(left)}, in the right ${what.right} ${sayStatus(right)}`;
  const classes = new Set([lookUp(statusClass, left), lookUp(statusClass, right)]);
  return classes.has("actual") && classes.has("not")
    ? { ...both, outcome: "contradicts", reason: `${told}, which cannot both be so.` }
    : { ...both, outcome: "differs", reason: `${told}.` };
}

/** Compares the words of the sources that carry the records: the same words are one passage, others say nothing but in one text. */
export function rateEvidence(
  left: Reported,
  right: Reported,
  { passages }: Identity,
  /** Of two passages of one text. */
  apart: "missing" | "differs" = "missing",
): Rating {
  const [a, b] = [quotations(left.reports), quotations(right.reports)];
  if (a.size === 0 || b.size === 0) return missing("words of a source", [...a.values()], [...b.values()]);
  const passage = passages.relate(left, right);
  if (passage === "one" || [...a.keys()].some((words) => b.has(words)))
    return { outcome: "same", reason: "Both rest on the same words of a source." };
  if (passage === "apart")
    return { outcome: apart, score: 0, reason: "The two rest on different passages of one text." };
  return { outcome: "missing", reason: "The words of the sources are not the same; that says nothing." };
}

/** What is quoted from sources, by its plain words. */
function quotations(reports: readonly SourceReport[]): ReadonlyMap<string, string> {
  return new Map(
    reports.flatMap(({ evidence = [] }) =>
      evidence.map(({ exact }): [string, string] => [plainWords(exact), exact]),
    ),
  );
}
