import { type DaySpan, shiftDays } from "../day-spans.js";
import type { CalendarWords } from "./calendar-words.js";
import type { DateMeaning, DateWords } from "./date-expression.js";
import { about, pastUnit, unitBeside, weekends } from "./days-seen-from.js";
import { partBefore } from "./month-dates.js";

/** "yesterday", "last month", "three days ago" */
export function relativeDate(at: number, words: CalendarWords): DateWords | undefined {
  if (!words.english) return phrase(at, words);
  return nearDay(at, words) ?? besideToday(at, words) ?? ago(at, words);
}

/** Days by their distance from today, by the words for them. */
const nearDays: readonly (readonly [RegExp, number])[] = [
  [/^day before yesterday/, -2],
  [/^day after tomorrow/, 2],
  [/^(?:today|tonight) /, 0],
  [/^yesterday /, -1],
  [/^tomorrow /, 1],
  [/^this (?:morning|afternoon|evening) /, 0],
  [/^last (?:night|evening) /, -1],
];

function nearDay(at: number, words: CalendarWords): DateWords | undefined {
  const behind = `${words.foldAt(at)} ${words.foldAt(at + 1)} ${words.foldAt(at + 2)} `;
  for (const [pattern, shift] of nearDays) {
    const [match] = pattern.exec(behind) ?? [];
    if (match !== undefined)
      return {
        from: at,
        to: at + match.trim().split(" ").length,
        seenFrom: (day) => [shiftDays(day, shift)],
      };
  }
  return undefined;
}

/** "this week", "the past year", "the last two weeks", "next weekend" */
function besideToday(at: number, words: CalendarWords): DateWords | undefined {
  const next = words.foldAt(at + 1);
  const pair = (seenFrom: DateMeaning["seenFrom"]): DateWords => ({ from: at, to: at + 2, seenFrom });
  if (next === "weekend" && words.foldAt(at) === "the") return pair((anchor) => weekends(0, anchor));
  const side = words.sideAt(at);
  if (side === undefined) return edgeOfUnit(at, words);
  if (next === "weekend") return pair((anchor) => weekends(side, anchor));
  // "In the past week", "the last week": up to today.
  const isPast = side < 0 && words.foldAt(at - 1) === "the";
  if (next === "week" || next === "month" || next === "year")
    return {
      ...pair((anchor) => [isPast ? pastUnit(next, anchor) : unitBeside(next, side, anchor)]),
      ...edgeBefore(at, words),
    };
  const past = side < 0 ? pastDays(at + 1, words) : undefined;
  if (past === undefined) return undefined;
  return { from: at, to: at + 3, seenFrom: ({ from, to }) => [{ from: from - past, to }] };
}

/** "the end of the year", "year’s end", "the month-end": of the year or month of publication, for what lies ahead. */
function edgeOfUnit(at: number, words: CalendarWords): DateWords | undefined {
  const edge = words.foldAt(at) === "the" ? edgeBefore(at, words) : undefined;
  const of = edge ? at + 1 : at;
  const [, unit, possessive] = /^(month|year)(['’]s)?$/.exec(words.foldAt(of)) ?? [];
  if (unit !== "month" && unit !== "year") return undefined;
  const seenFrom = (anchor: DaySpan): DaySpan[] => [unitBeside(unit, 0, anchor)];
  if (edge && possessive === undefined) return { ...edge, to: of + 1, isAhead: true, seenFrom };
  const end = words.foldAt(of + 1) === "s" ? of + 2 : of + 1;
  if (words.foldAt(end) !== "end" || edge) return undefined;
  return { from: at, to: end + 1, part: { phase: "late", edge: "end" }, isAhead: true, seenFrom };
}

/** "The end of", "the beginning of" before a month or a year. */
function edgeBefore(at: number, words: CalendarWords): Pick<DateWords, "part" | "from"> | undefined {
  const before = partBefore(at, words);
  return before?.means.edge && { from: before.from, part: before.means };
}

/** How many days back "two weeks" and "48 hours" reach. */
function pastDays(at: number, words: CalendarWords): number | undefined {
  const [, unit] = /^(hour|day|week)s?$/.exec(words.foldAt(at + 1)) ?? [];
  const count = words.countAt(at);
  if (count === undefined || unit === undefined) return undefined;
  return unit === "hour" ? Math.ceil(count / 24) : count * (unit === "week" ? 7 : 1);
}

/** "three days ago", "in two weeks", "a month from now" */
function ago(at: number, words: CalendarWords): DateWords | undefined {
  const count = words.countAt(at);
  const [, unit] = /^(day|week|month|year)s?$/.exec(words.foldAt(at + 1)) ?? [];
  if (count === undefined || unit === undefined) return undefined;
  const shifted = (to: number, shift: number): DateWords => ({
    ...{ from: at, to },
    seenFrom: (anchor) => [about(unit, shift, anchor)],
  });
  if (words.foldAt(at + 2) === "ago") return shifted(at + 3, -count);
  if (words.foldAt(at + 2) === "from" && words.foldAt(at + 3) === "now") return shifted(at + 4, count);
  return words.foldAt(at - 1) === "in" ? shifted(at + 2, count) : undefined;
}

/** The words of other languages for yesterday, next month and the like. */
function phrase(at: number, { phrases, foldAt }: CalendarWords): DateWords | undefined {
  const match = phrases.find(({ words }) => words.every((word, index) => foldAt(at + index) === word));
  if (!match) return undefined;
  const { unit, shift, words } = match;
  return {
    ...{ from: at, to: at + words.length },
    seenFrom: (anchor) => [unit === "day" ? shiftDays(anchor, shift) : unitBeside(unit, shift, anchor)],
  };
}
