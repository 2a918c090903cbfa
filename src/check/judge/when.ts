import type { When } from "../../model/index.js";
import { calendars, findCalendarMismatch, monthNames } from "../../time/index.js";
import type { Run } from "../run/run.js";
import { reportMisplaced } from "./shared/misplaced.js";

/** A time says something, and its date and its words are the same day, as far as both are understood. */
export function judgeWhen(
  run: Run,
  date: When["date"],
  phase: When["phase"],
  timeOfDay: When["timeOfDay"],
  duration: When["duration"],
  relative: When["relative"],
  asWritten: When["asWritten"],
  calendar: When["calendar"],
): void {
  const isPlaced = date !== undefined || timeOfDay !== undefined;
  if (!isPlaced && duration === undefined && asWritten === undefined && !relative?.length) {
    run.report("empty-time", {});
    return;
  }
  if (phase !== undefined && date === undefined) reportMisplaced(run, "phase", '"date"');
  if (timeOfDay !== undefined && date !== undefined) judgeTimeOfDay(run, date);
  if (asWritten === undefined) {
    if (calendar !== undefined) reportMisplaced(run, "calendar", '"asWritten"');
    return;
  }
  if (date === undefined) return;
  const words = calendar === undefined ? fullDateIn(asWritten, date) : asWritten;
  // In loose mode it may be a calendar of a newer version.
  if (words === undefined || (calendar !== undefined && !calendars.includes(calendar))) return;
  if (calendar === undefined && isPlainlyIn(words, date)) return;
  const expected = findCalendarMismatch(date, words, calendar ?? "gregory");
  if (expected !== undefined)
    run.report("calendar-mismatch", { date, asWritten, calendar: calendar ?? "gregory", expected }, "date");
}

const dayAlone =
  /^(?:on )?(?:the )?(?:[A-Z][a-z]+day,? )?(?:[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? [A-Za-z]{3,}|[A-Z][a-z]{2,}[.]? [0-9]{1,2})$/;

/** Gregorian words that may be a full date, which ends with the year. Those of a day alone, "on 3 July", are of the year of the date. */
function fullDateIn(words: string, date: string): string | undefined {
  if (/[0-9]{4}$|^[0-9]{4}-/.test(words)) return words;
  return dayAlone.test(words) ? `${words} ${date.slice(0, 4)}` : undefined;
}

/** Whether words have the day, month and year that a date begins with, "on 7 July 2031", so that few words have to be read. */
function isPlainlyIn(words: string, date: string): boolean {
  const month = monthNames[Number(date.slice(5, 7)) - 1];
  if (month === undefined || !words.endsWith(date.slice(0, 4)) || !words.includes(month)) return false;
  const isMonth = date.length === 7;
  const day = String(Number(date.slice(8, 10)));
  const at = words.indexOf(day);
  return isMonth || (at !== -1 && !isDigitAt(words, at - 1) && !isDigitAt(words, at + day.length));
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** A time of day stands beside a date only where the day is open. */
function judgeTimeOfDay(run: Run, date: string): void {
  const [day = "", hour = "17:00:00"] = date.split("T");
  if (/^\d{4}-\d\d-\d\d$/.test(day))
    reportMisplaced(run, "timeOfDay", `an open day; "date" can hold the hour, as in "${day}T${hour}"`);
}
