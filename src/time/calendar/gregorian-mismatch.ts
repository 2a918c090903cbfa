import { gregorianDays } from "./calendar-date.js";
import { findCalendarMismatch, periodWords } from "./calendar-mismatch.js";
import { monthNames } from "./month-names.js";

/**
 * Compares a date with its words, which leave a part of it open or say it in full. Words without a year are of the year of the
 * date.
 *
 * @param date An EDTF date.
 * @param asWritten The words of the source: "on Friday", "in May", "on 3 July", "at the end of 2031".
 * @returns The date in words, if `asWritten` clearly names another: "a Saturday", "3 June 2031". Undefined if the two agree, or if one
 *   cannot be fully understood.
 */
export function findGregorianMismatch(date: string, asWritten: string): string | undefined {
  const [, year, weekday = ""] = partAlone.exec(asWritten) ?? [];
  if (year === undefined && !weekdays.includes(weekday)) {
    const words = completeWords(asWritten, date);
    return isPlainlyIn(words, date) ? undefined : findCalendarMismatch(date, words, "gregory");
  }
  const [first = Number.NaN, last] = gregorianDays(date) ?? [];
  if (year !== undefined)
    return !date.startsWith(year) && (last !== undefined || date.length === 4) ? date.slice(0, 4) : undefined;
  const actual = weekdays.at(first % 7);
  return first !== last || actual === weekday ? undefined : `a ${actual}`;
}

/** From 1970-01-01. */
const weekdays = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"];

/** A year or a weekday alone. */
const partAlone = /* @__PURE__ */ (() =>
  new RegExp(`^(?:on|${periodWords})[ -](?:([0-9]{4})|([a-z]+day))$`, "i"))();

/** The words of a day or a month with the year of the date, if they lack one. */
function completeWords(words: string, date: string): string {
  const isComplete = /[0-9]{4}$/.test(words) || !/[0-9]|[ -][A-Z]/.test(words);
  return isComplete ? words : `${words} ${date.slice(0, 4)}`;
}

/** Whether words end with the date in the usual form, "on 7 July 2031", so that few words have to be read. */
function isPlainlyIn(words: string, date: string): boolean {
  const month = monthNames[Number(date.slice(5, 7)) - 1];
  const day = date.length === 7 ? "" : ` ${Number(date.slice(8, 10))}`;
  return month !== undefined && words.endsWith(`${day} ${month} ${date.slice(0, 4)}`);
}
