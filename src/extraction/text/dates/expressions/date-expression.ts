import type { DatePhase } from "../../../../model/index.js";
import type { DaySpan } from "../day-spans.js";

/** A date as a text gives it, as far as it does. */
export interface CalendarParts {
  year?: number | undefined;
  month?: number | undefined;
  /** The last of several months in a row: "the first quarter of 2031". */
  lastMonth?: number | undefined;
  /** Several for "4 to 6 March". */
  days?: readonly number[] | undefined;
  /** Whether the days are the first and the last of a row: "between 4 and 6 March". */
  isRow?: boolean | undefined;
  weekday?: number | undefined;
  /** The part of a month or a year: "late October", "mid-2031". */
  phase?: DatePhase | undefined;
  /** The edge of a month or a year: "the end of October". */
  edge?: "start" | "end" | undefined;
}

/** The meaning of words for a time: parts of a date, or days as seen from a day such as that of publication. */
export interface DateMeaning {
  parts?: CalendarParts | undefined;
  /** The days that are meant, as seen from these; several where the language leaves it open. */
  seenFrom?: ((anchor: DaySpan) => DaySpan[]) | undefined;
  /** The part of those days: "by the end of this year". */
  part?: Pick<CalendarParts, "phase" | "edge"> | undefined;
  /** Whether they are those only of what lies ahead: "the year" of a story may be another. */
  isAhead?: boolean | undefined;
}

/** Words of a text that say when, by the offsets in the text. */
export interface DateExpression extends DateMeaning {
  start: number;
  end: number;
}

/** The same by the index of the first word and of the one behind the last. */
export interface DateWords extends DateMeaning {
  from: number;
  to: number;
}
