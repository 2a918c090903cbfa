/**
 * Dates in EDTF, lengths of time, and the order of what a dossier reports.
 *
 * @packageDocumentation
 */

export { edtfPattern } from "./model/index.js";
export { type EventOrder, orderEvents, type TimeBounds, type TimeConstraint } from "./order/index.js";
export {
  type AllenRelation,
  allenRelations,
  type CalendarDay,
  type ComparableDuration,
  checkEdtf,
  compareDates,
  type DateRelations,
  type DurationAnswer,
  type DurationTolerance,
  type Edtf,
  type EdtfBounds,
  type EdtfDate,
  type EdtfEnd,
  type EdtfInterval,
  type EdtfPart,
  type EdtfRange,
  type EdtfSeason,
  type EdtfSet,
  type EdtfTime,
  isEdtf,
  parseEdtf,
  relateDates,
  relateDurations,
  type TimeAnswer,
  toCalendarDay,
} from "./time/index.js";
export { type DescribeTimeOptions, describeTime } from "./views/index.js";
