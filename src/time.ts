export { type CalendarDay, calendarDay } from "./values/days.js";
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
