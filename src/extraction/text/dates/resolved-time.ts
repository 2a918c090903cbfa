import type { DatePhase } from "../../../model/index.js";
import type { DaySpan } from "./day-spans.js";
import type { CalendarParts } from "./expressions/date-expression.js";

/** A date that words of a text give. */
export interface ResolvedDate {
  /** In EDTF; with X for an open year. */
  date: string;
  /** The part of the date: "late October". */
  phase?: DatePhase;
  /** Whether more than the words was needed: the day of publication, the clocks of a place. */
  inferred: boolean;
}

/** A date, an hour, or both, as {@link ResolvedDate}. */
export interface ResolvedTime extends Partial<ResolvedDate> {
  /** The hour of a day that is not known, as ISO 8601 writes it. */
  timeOfDay?: string;
  inferred: boolean;
}

/** One meaning of the words for a date. */
export interface Candidate extends ResolvedDate {
  /** The days of the date, where its year is known. */
  span: DaySpan | undefined;
  edge?: CalendarParts["edge"];
}

/** How a time is looked at. */
export interface TimeView {
  /** Whether the matter lies behind the day of publication or ahead of it; `near` where the words alone have to tell. */
  side: "behind" | "ahead" | "near";
  /** Whether the words are for a beginning or an end, so that "from" and "until" a day name that day. */
  isEdge?: boolean;
}
