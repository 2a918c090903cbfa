import { weekOf } from "../day-spans.js";
import type { CalendarWords } from "./calendar-words.js";
import type { DateWords } from "./date-expression.js";
import { weekdaysBeside, weekdaysIn } from "./days-seen-from.js";

/** "Tuesday", "last Tuesday", "Tuesday of last week" */
export function weekdayDate(at: number, words: CalendarWords): DateWords | undefined {
  const weekday = words.weekdayAt(at);
  if (weekday === undefined) return undefined;
  const of = words.foldAt(at + 1) === "of" ? 1 : 0;
  const week = words.english && words.foldAt(at + 2 + of) === "week" ? words.sideAt(at + 1 + of) : undefined;
  if (week !== undefined)
    return { from: at, to: at + 3 + of, seenFrom: (anchor) => weekdaysIn(weekOf(anchor, week), weekday) };
  // As seen from a day that other words give.
  if (words.english && /^(?:previous|following|preceding)$/.test(words.foldAt(at - 1)))
    return { from: at - 1, to: at + 1, parts: { weekday } };
  const side = words.english && words.adjoins(at) ? words.sideAt(at - 1) : undefined;
  return {
    ...{ from: side === undefined ? at : at - 1, to: at + 1, parts: { weekday } },
    seenFrom: (anchor) => weekdaysBeside(weekday, side, anchor),
  };
}
