/**
 * The moments between which a date lies. A moment is a number of days from 1970-01-01T00:00 in the proleptic Gregorian
 * calendar, with a fraction for the time of day: 20224 is the start of 2025-05-16, 20224.5 its noon. It is in UTC for a date with a
 * zone (`Z`, `-04`), and in the local time of an unstated place for all others.
 */
export interface EdtfBounds {
  /** The first moment. Absent if the date has no beginning or leaves it unknown: `../1985`, `/1985`, `[..1984]`. */
  earliest?: number;
  /** The exclusive end: that of "2025-05" is the start of June 1. Absent if the date has no end or leaves it unknown. */
  latest?: number;
}

/** A part of a date: its year, month or day. */
export interface EdtfPart {
  /** The part as written, without its marks: `2025`, `-0044`, `Y17E7`, `05`, `15XX`. */
  digits: string;
  /** The number; absent if a digit is unspecified (`X`). */
  value?: number;
  /** Marked `?` or `%`: uncertain. */
  uncertain?: true;
  /** Marked `~` or `%`: approximate. */
  approximate?: true;
}

/** A time of day. */
export interface EdtfTime {
  /** 0 to 24; 24 only for the end of the day. */
  hour: number;
  /** 0 to 59. */
  minute: number;
  /** 0 to 59. */
  second: number;
  /** The zone's offset from UTC in minutes, 0 for `Z`; absent for local time at an unstated place. */
  offset?: number;
}

/** A year, a month, a day, or a second of a day. A mark to the right of a part also applies to the parts before it. */
export interface EdtfDate extends EdtfBounds {
  /** The form of the date. */
  type: "date";
  /** The year, in astronomical numbering: year 0 is 1 BC. */
  year: EdtfPart;
  /** The number of significant digits of the year (`1950S2`): the others may be any digit. */
  significantDigits?: number;
  /** The month, 01 to 12. */
  month?: EdtfPart;
  /** The day of the month. */
  day?: EdtfPart;
  /** The time of day. */
  time?: EdtfTime;
}

/** A season, quarter, third or half of a year. */
export interface EdtfSeason extends EdtfBounds {
  /** The form of the date. */
  type: "season";
  /** The year in which it starts. */
  year: EdtfPart;
  /** The code in the specification: 21 (spring, hemisphere unstated) to 41 (second half). */
  season: EdtfPart;
}

/** An end of an interval without a date: `..` (none, or left open) or nothing (unknown). */
export type EdtfEnd = "open" | "unknown";

/** The whole time from one date to another, both included. */
export interface EdtfInterval extends EdtfBounds {
  /** The form of the date. */
  type: "interval";
  /** The date it starts with. */
  start: EdtfDate | EdtfSeason | EdtfEnd;
  /** The date it ends with. */
  end: EdtfDate | EdtfSeason | EdtfEnd;
}

/** Consecutive dates of one precision, as a member of a set. Without `from`, all earlier dates; without `to`, all later ones. */
export interface EdtfRange extends EdtfBounds {
  /** The type of member. */
  type: "range";
  /** The first of the dates. */
  from?: EdtfDate;
  /** The last of the dates. */
  to?: EdtfDate;
}

/** Several dates: one of them (`[…]`) or all of them (`{…}`). */
export interface EdtfSet extends EdtfBounds {
  /** The form of the date. */
  type: "set";
  /** Whether the set means one of its members, or all. */
  choice: "one" | "all";
  /** The members as written. */
  members: (EdtfDate | EdtfSeason | EdtfRange)[];
}

/**
 * A parsed EDTF date, as plain JSON. `earliest` and `latest` bound the date as written: with `X` and sets, they bound all its
 * possible values. Marks (`?`, `~`, `%`) leave the bounds unchanged, because they do not state how far off the date may be.
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
