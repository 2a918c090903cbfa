/**
 * The moments between which a date lies. A moment is a number of days from 1970-01-01T00:00 in the proleptic Gregorian
 * calendar, with a fraction for a time of day: 20224 is the start of 2025-05-16, 20224.5 its noon. For a date with a
 * zone (`Z`, `-04`) it is counted in UTC, for all others on the calendar of the place, whichever that is.
 */
export interface EdtfBounds {
  /** The first moment. Absent where the date has no beginning or does not say: `../1985`, `/1985`, `[..1984]`. */
  earliest?: number;
  /** The moment after the last: the end of "2025-05" is the start of June 1. Absent where there is none or none is said. */
  latest?: number;
}

/** A part of a date: its year, month or day. */
export interface EdtfPart {
  /** The part as written, without its marks: `2025`, `-0044`, `Y17E7`, `05`, `15XX`. */
  digits: string;
  /** The number; absent where a digit is unspecified (`X`). */
  value?: number;
  /** Marked `?` or `%`: the source is not sure of it. */
  uncertain?: true;
  /** Marked `~` or `%`: about. */
  approximate?: true;
}

/** A time of day. */
export interface EdtfTime {
  /** 0 to 24; 24 only for the very end of the day. */
  hour: number;
  /** 0 to 59. */
  minute: number;
  /** 0 to 59. */
  second: number;
  /** The zone's lead over UTC in minutes, 0 for `Z`; absent for local time of an unstated place. */
  offset?: number;
}

/** A year, a month, a day, or a second of a day. A mark at the right of a part is also set on the parts before it. */
export interface EdtfDate extends EdtfBounds {
  /** Tells it from the other forms. */
  type: "date";
  /** The year; astronomical, so that year 0 is 1 BC. */
  year: EdtfPart;
  /** How many digits of the year count (`1950S2`): the others may be any. */
  significantDigits?: number;
  /** The month, 01 to 12. */
  month?: EdtfPart;
  /** The day of the month. */
  day?: EdtfPart;
  /** The time of day. */
  time?: EdtfTime;
}

/** A part of a year other than a month: a season, a quarter, a third or a half. */
export interface EdtfSeason extends EdtfBounds {
  /** Tells it from the other forms. */
  type: "season";
  /** The year in which it starts. */
  year: EdtfPart;
  /** The code of the specification, 21 (spring, hemisphere unstated) to 41 (second half). */
  season: EdtfPart;
}

/** The end of an interval that is no date: `..` (there is none, or it is left open) or nothing (unknown). */
export type EdtfEnd = "open" | "unknown";

/** All the time from one date to another, both included. */
export interface EdtfInterval extends EdtfBounds {
  /** Tells it from the other forms. */
  type: "interval";
  /** The date it starts with. */
  start: EdtfDate | EdtfSeason | EdtfEnd;
  /** The date it ends with. */
  end: EdtfDate | EdtfSeason | EdtfEnd;
}

/** Consecutive dates of one precision, as a member of a set. `from` absent: all earlier ones; `to` absent: all later. */
export interface EdtfRange extends EdtfBounds {
  /** Tells it from the other members. */
  type: "range";
  /** The first of the dates. */
  from?: EdtfDate;
  /** The last of the dates. */
  to?: EdtfDate;
}

/** Several dates: one of them (`[…]`) or all of them (`{…}`). */
export interface EdtfSet extends EdtfBounds {
  /** Tells it from the other forms. */
  type: "set";
  /** Whether one of the members is meant, or all. */
  choice: "one" | "all";
  /** The members as written. */
  members: (EdtfDate | EdtfSeason | EdtfRange)[];
}

/**
 * What an EDTF date says, as plain JSON. `earliest` and `latest` bound the date as written: for `X` and sets, over all that
 * it may stand for; marks (`?`, `~`, `%`) leave them alone, since they do not say how far off the date may be.
 *
 * @example
 * ```ts
 * import { type Edtf, parseEdtf } from "diplomatic-events/time";
 *
 * const date: Edtf = parseEdtf("2025-05-16?");
 * if (date.type === "date") console.log(date.day?.value, date.day?.uncertain); // 16 true
 * ```
 */
export type Edtf = EdtfDate | EdtfSeason | EdtfInterval | EdtfSet;
