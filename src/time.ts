/**
 * Dates in EDTF, lengths of time, and the order of what a dossier reports.
 *
 * @packageDocumentation
 */

export { type EventOrder, orderEvents } from "./graph/event-order.js";
export type { TimeConstraint } from "./graph/time-constraints.js";
export type { TimeBounds } from "./graph/time-network.js";
export { type AllenRelation, allenRelations } from "./values/allen.js";
export {
  type ComparableDuration,
  type DurationAnswer,
  type DurationTolerance,
  relateDurations,
} from "./values/compare-durations.js";
export { type CalendarDay, calendarDay } from "./values/days.js";
export type { DescribeTimeOptions } from "./values/describe-relative-time.js";
export { describeTime } from "./values/describe-time.js";
export { checkEdtf, isEdtf, parseEdtf } from "./values/edtf.js";
export { edtfPattern } from "./values/edtf-pattern.js";
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
} from "./values/edtf-value.js";
export { orderDates } from "./values/order-dates.js";
export { relateTimes, type TimeAnswer, type TimeRelations } from "./values/time-relations.js";
