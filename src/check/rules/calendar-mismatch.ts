import { calendars } from "../../values/calendar.js";
import { findCalendarMismatch } from "../../values/calendar-mismatch.js";
import type { Rule } from "../rule.js";

/** A date and its words in another calendar are the same day, as far as both are understood. */
export const calendarMismatch: Rule = ({ report }) => ({
  when: ({ date, asWritten, calendar }, place) => {
    if (date === undefined || asWritten === undefined || calendar === undefined) return;
    // In loose mode it may be a calendar of a newer version.
    if (!calendars.includes(calendar)) return;
    const expected = findCalendarMismatch(date, asWritten, calendar);
    if (expected !== undefined)
      report("calendar-mismatch", place, { date, asWritten, calendar, expected }, "date");
  },
});
