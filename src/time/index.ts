export { type AllenRelation, allenRelations, orderOfEnds } from "./allen.js";
export { findCalendarMismatch } from "./calendar/calendar-mismatch.js";
export { nameCalendar } from "./calendar/calendar-name.js";
export { firstDayOf, lastDayOf } from "./calendar/calendar-units.js";
export { type Calendar, calendars } from "./calendar/calendars.js";
export { type CalendarDay, daysInMonth, startOfMonth, startOfYear, toCalendarDay } from "./calendar/days.js";
export { findGregorianMismatch } from "./calendar/gregorian-mismatch.js";
export { monthNames } from "./calendar/month-names.js";
export { compareDates } from "./compare-dates.js";
export { cachedEdtf } from "./edtf/cached-edtf.js";
export { correctDate } from "./edtf/correct-date.js";
export { isPlainlyNotAfter } from "./edtf/date-digits.js";
export { monthsOf, yearsOf } from "./edtf/date-spans.js";
export { checkEdtf, isEdtf, parseEdtf } from "./edtf/edtf.js";
export { readEdtf } from "./edtf/read.js";
export type {
  Edtf,
  EdtfBounds,
  EdtfDate,
  EdtfEnd,
  EdtfInterval,
  EdtfPart,
  EdtfRange,
  EdtfSeason,
  EdtfSet,
  EdtfTime,
} from "./edtf/value.js";
export { durationNumber, durationUnits, splitIsoDuration } from "./iso-duration.js";
export { canDatesIntersect, type DateRelations, relateDates, type TimeAnswer } from "./relate-dates.js";
export {
  type ComparableDuration,
  type DurationAnswer,
  type DurationTolerance,
  durationRange,
  relateDurations,
} from "./relate-durations.js";
