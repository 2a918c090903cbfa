import type { CalendarWords } from "./calendar-words.js";
import type { DateExpression } from "./date-expression.js";
import { shiftDays } from "./day-spans.js";
import { about, pastUnit, unitBeside, weekends } from "./days-seen-from.js";

type Add = (from: number, to: number, meaning: Pick<DateExpression, "seenFrom">) => number;

/** Reads "yesterday", "last month" and "three days ago" at a word, and returns the index behind them. */
export function createRelativeReader(
  { english, phrases, foldAt, sideAt, countAt }: CalendarWords,
  add: Add,
): (at: number) => number | undefined {
  /** "yesterday", "last month", "three days ago" */
  const relative = (at: number): number | undefined => {
    const fold = foldAt(at);
    const next = foldAt(at + 1);
    const days = (to: number, shift: number): number =>
      add(at, to, { seenFrom: (anchor) => [shiftDays(anchor, shift)] });
    if (fold === "day" && /^(?:before|after)$/.test(next)) {
      const third = foldAt(at + 2);
      if (next === "before" && third === "yesterday") return days(at + 3, -2);
      if (next === "after" && third === "tomorrow") return days(at + 3, 2);
      return undefined;
    }
    if (fold === "today" || fold === "tonight") return days(at + 1, 0);
    if (fold === "yesterday") return days(at + 1, -1);
    if (fold === "tomorrow") return days(at + 1, 1);
    if (fold === "this" && /^(?:morning|afternoon|evening)$/.test(next)) return days(at + 2, 0);
    if (fold === "last" && /^(?:night|evening)$/.test(next))
      return add(at, at + 2, { seenFrom: (anchor) => [shiftDays(anchor, -1)] });
    const side = sideAt(at);
    if (side !== undefined) {
      if (next === "week" || next === "month" || next === "year")
        return add(at, at + 2, {
          seenFrom: (anchor) => [
            // "In the past week", "the last week": up to today.
            side < 0 && foldAt(at - 1) === "the" ? pastUnit(next, anchor) : unitBeside(next, side, anchor),
          ],
        });
      const past = side < 0 ? pastDays(at + 1) : undefined;
      if (past !== undefined)
        return add(at, at + 3, { seenFrom: ({ from, to }) => [{ from: from - past, to }] });
      if (next === "weekend") return add(at, at + 2, { seenFrom: (anchor) => weekends(side, anchor) });
    }
    if (fold === "the" && next === "weekend")
      return add(at, at + 2, { seenFrom: (anchor) => weekends(0, anchor) });
    return ago(at);
  };

  /** How many days back "two weeks" and "48 hours" reach. */
  const pastDays = (at: number): number | undefined => {
    const [, unit] = /^(hour|day|week)s?$/.exec(foldAt(at + 1)) ?? [];
    const count = countAt(at);
    if (count === undefined || unit === undefined) return undefined;
    return unit === "hour" ? Math.ceil(count / 24) : count * (unit === "week" ? 7 : 1);
  };

  /** "three days ago", "in two weeks" */
  const ago = (at: number): number | undefined => {
    const count = countAt(at);
    const [, unit] = /^(day|week|month|year)s?$/.exec(foldAt(at + 1)) ?? [];
    if (count === undefined || unit === undefined) return undefined;
    const behind =
      foldAt(at + 2) === "ago" ? -1 : foldAt(at + 2) === "from" && foldAt(at + 3) === "now" ? 1 : 0;
    const shift = behind !== 0 ? behind : foldAt(at - 1) === "in" ? 1 : 0;
    if (shift === 0) return undefined;
    return add(at, at + (behind < 0 ? 3 : behind > 0 ? 4 : 2), {
      seenFrom: (anchor) => [about(unit, shift * count, anchor)],
    });
  };

  /** The words of other languages for yesterday, next month and the like. */
  const phrase = (at: number): number | undefined => {
    const match = phrases.find(({ words: own }) => own.every((word, index) => foldAt(at + index) === word));
    if (!match) return undefined;
    const { unit, shift, words: own } = match;
    return add(at, at + own.length, {
      seenFrom: (anchor) => [unit === "day" ? shiftDays(anchor, shift) : unitBeside(unit, shift, anchor)],
    });
  };

  return english ? relative : phrase;
}
