import type { When } from "../../model/index.js";
import { calendars, findCalendarMismatch, findGregorianMismatch } from "../../time/index.js";
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
  // In loose mode it may be a calendar of a newer version.
  if (calendar !== undefined && !calendars.includes(calendar)) return;
  const expected =
    calendar === undefined
      ? findGregorianMismatch(date, asWritten)
      : findCalendarMismatch(date, asWritten, calendar);
  if (expected !== undefined)
    run.report("calendar-mismatch", { date, asWritten, calendar: calendar ?? "gregory", expected }, "date");
}

/** A time of day stands beside a date only where the day is open. */
function judgeTimeOfDay(run: Run, date: string): void {
  const [day = "", hour = "17:00:00"] = date.split("T");
  if (/^\d{4}-\d\d-\d\d$/.test(day))
    reportMisplaced(run, "timeOfDay", `an open day; "date" can hold the hour, as in "${day}T${hour}"`);
}
