import type { When } from "../../model/index.js";
import { calendars, findCalendarMismatch } from "../../time/index.js";
import type { Run } from "../run/run.js";
import { reportMisplaced } from "./shared/misplaced.js";

/** A time says something, and its date and its words in another calendar are the same day, as far as both are understood. */
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
  const saysNothing = [date, timeOfDay, duration, asWritten].every((field) => field === undefined);
  if (saysNothing && !relative?.length) {
    run.report("empty-time", {});
    return;
  }
  if (phase !== undefined && date === undefined) reportMisplaced(run, "phase", '"date"');
  const [day, hour] = date?.split("T") ?? [];
  if (timeOfDay !== undefined && day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day))
    reportMisplaced(
      run,
      "timeOfDay",
      `an open day; "date" can hold the hour, as in "${day}T${hour ?? "17:00:00"}"`,
    );
  if (calendar === undefined) return;
  if (asWritten === undefined) {
    reportMisplaced(run, "calendar", '"asWritten"');
    return;
  }
  // In loose mode it may be a calendar of a newer version.
  if (date === undefined || !calendars.includes(calendar)) return;
  const expected = findCalendarMismatch(date, asWritten, calendar);
  if (expected !== undefined)
    run.report("calendar-mismatch", { date, asWritten, calendar, expected }, "date");
}
