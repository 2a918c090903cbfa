import type { DatePhase } from "../../../model/index.js";
import { type DaySpan, writeSpan } from "./day-spans.js";
import type { Candidate, ResolvedDate, TimeView } from "./resolved-time.js";
import type { TimeBound } from "./time-words.js";

/** How a bound is looked at. */
interface BoundView extends Pick<TimeView, "side"> {
  /** Whether it bounds by an hour of the day, so that the day itself counts. */
  hasHour: boolean;
  /** The days of publication. */
  anchor: DaySpan | undefined;
}

/**
 * The days that a bound leaves: up to a date, or from it on. A deadline that lies ahead begins with the day of publication; everything
 * else is open at the other end.
 */
export function boundDate(
  { date, span, phase, edge, inferred }: Candidate,
  bound: TimeBound,
  { side, hasHour, anchor }: BoundView,
): ResolvedDate | undefined {
  // Of a year that is not known the days before and after a date are not known either.
  if (!span)
    return phase === undefined && (bound === "by" || bound === "until")
      ? { date: `../${lastOf(date)}`, inferred }
      : phase === undefined && bound === "from"
        ? { date: `${firstOf(date)}/..`, inferred }
        : undefined;
  const part = phase === undefined ? span : partOf(span, phase);
  const whole = phase === undefined && !date.includes("/") ? date : undefined;
  const isOpenEdge = phase !== undefined && edge !== "start";
  if (bound === "from" || bound === "after") {
    const isWithin = bound === "from" || hasHour || (phase !== undefined && edge !== "end");
    const start = isWithin ? (whole ?? writeDay(part.from)) : writeDay(span.to + 1);
    return { date: `${start}/..`, inferred };
  }
  const isWithin = bound !== "before" || hasHour || isOpenEdge;
  const last = isWithin ? part.to : part.from - 1;
  const end = isWithin && whole !== undefined ? whole : writeDay(last);
  const today = anchor && side === "ahead" && anchor.to <= last ? writeSpan(anchor) : undefined;
  if (today === undefined || today.includes("/")) return { date: `../${end}`, inferred };
  return { date: today === end ? end : `${today}/${end}`, inferred: true };
}

/** The half or the middle of a month or a year. */
function partOf({ from, to }: DaySpan, phase: DatePhase): DaySpan {
  const length = to - from + 1;
  const at = (share: number): number => from + Math.round(length * share);
  if (phase === "early") return { from, to: at(0.5) - 1 };
  return phase === "late" ? { from: at(0.5), to } : { from: at(0.25), to: at(0.75) - 1 };
}

function writeDay(day: number): string {
  return writeSpan({ from: day, to: day });
}

function firstOf(date: string): string {
  return date.split("/")[0] ?? date;
}

function lastOf(date: string): string {
  return date.split("/").at(-1) ?? date;
}
