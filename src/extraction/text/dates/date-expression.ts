import type { DaySpan } from "./day-spans.js";

/** A date as a text gives it, as far as it does. */
export interface CalendarParts {
  year?: number | undefined;
  month?: number | undefined;
  /** Several for "4 to 6 March". */
  days?: readonly number[] | undefined;
  weekday?: number | undefined;
  /** The days of "early", "mid" and "late" in a month. */
  part?: readonly [number, number] | undefined;
}

/** Words of a text that say when: parts of a date, or days as seen from a day such as that of publication. */
export interface DateExpression {
  /** Offsets in the text. */
  start: number;
  end: number;
  parts?: CalendarParts | undefined;
  /** The days that are meant, as seen from these; several where the language leaves it open. */
  seenFrom?: ((anchor: DaySpan) => DaySpan[]) | undefined;
}
