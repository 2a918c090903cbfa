export { type AllenRelation, allenRelations, orderOfEnds } from "./allen.js";
export { findCalendarMismatch } from "./calendar/calendar-mismatch.js";
export { nameCalendar } from "./calendar/calendar-name.js";
export { type Calendar, calendars } from "./calendar/calendars.js";
export { type CalendarDay, calendarDay, daysInMonth, startOfMonth, startOfYear } from "./calendar/days.js";
export { monthNames } from "./calendar/month-names.js";
export {
  type ComparableDuration,
  type DurationAnswer,
  type DurationTolerance,
  durationRange,
  relateDurations,
} from "./compare-durations.js";
export { cachedEdtf } from "./edtf/cached-edtf.js";
export { isPlainlyNotAfter } from "./edtf/date-digits.js";
export { checkEdtf, isEdtf, parseEdtf } from "./edtf/edtf.js";
export { readEdtf } from "./edtf/read.js";
export { monthsOf, yearsOf } from "./edtf/spans.js";
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
export { orderDates } from "./order-dates.js";
export { canTimesIntersect, relateTimes, type TimeAnswer, type TimeRelations } from "./time-relations.js";
