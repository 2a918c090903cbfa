import { wordSet } from "../../../../collections/index.js";
import type { CalendarWords } from "./calendar-words.js";
import type { CalendarParts, DateWords } from "./date-expression.js";
import { monthsBeside } from "./days-seen-from.js";

/** Words that may stand between a day, a month and a year. */
const joiners: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "of the de del du do da den der le el la di d a",
);
/** Words between the days of a range or a list. */
const betweenDays: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "to and or through until bis und au et al a y e till thru the",
);
/** Words before two days that are the first and the last of a row. */
const between: ReadonlySet<string> = /* @__PURE__ */ wordSet("between entre zwischen tra fra między між");

/** English words for the part of a month or a year. */
const parts: ReadonlyMap<string, Pick<CalendarParts, "phase" | "edge">> = /* @__PURE__ */ (() =>
  new Map([
    ["early", { phase: "early" }],
    ["beginning", { phase: "early", edge: "start" }],
    ["start", { phase: "early", edge: "start" }],
    ["mid", { phase: "mid" }],
    ["middle", { phase: "mid" }],
    ["late", { phase: "late" }],
    ["end", { phase: "late", edge: "end" }],
    ["close", { phase: "late", edge: "end" }],
  ]))();

/** "Friday 13 May 2031", "May 13", "late October", "May 2031", "last October"; words before `consumed` belong to another date. */
export function monthDate(at: number, consumed: number, words: CalendarWords): DateWords | undefined {
  const month = words.monthAt(at);
  if (month === undefined) return undefined;
  const before = daysBeside(at, -1, consumed, words);
  const hasDaysBefore = before.days.length > 0;
  const behind =
    hasDaysBefore && words.yearAt(at + 1) === undefined
      ? { days: [], edge: at }
      : daysBeside(at, 1, consumed, words);
  const { days } = hasDaysBefore ? before : behind;
  const { year, to } = yearBehind(hasDaysBefore ? at : behind.edge, words);
  const bare = Math.min(at, before.edge);
  let from = bare;
  while (joiners.has(words.foldAt(from - 1)) && from > before.edge - 3) from--;
  const part = days.length === 0 ? partBefore(from, words) : undefined;
  const side = words.english && days.length === 0 && year === undefined ? words.sideAt(from - 1) : undefined;
  if (side !== undefined)
    return { from: part?.from ?? from - 1, to, seenFrom: (anchor) => monthsBeside(month, side, anchor) };
  const weekdayBefore = words.adjoins(from) ? words.weekdayAt(from - 1) : undefined;
  const weekdayAfter = weekdayBefore === undefined ? weekdayBehind(to, words) : undefined;
  const isRow = days.length > 1 && between.has(words.foldAt(bare - 1));
  const start = weekdayBefore !== undefined ? from - 1 : isRow ? bare - 1 : bare;
  return {
    ...{ from: part?.from ?? start, to: weekdayAfter === undefined ? to : to + 1 },
    parts: {
      ...{ year, month, isRow, ...part?.means },
      days: days.length > 0 ? days.sort((a, b) => a - b) : undefined,
      weekday: weekdayBefore ?? weekdayAfter,
    },
  };
}

/** The days that stand before or behind a month, and the index of the first or last of their words. */
function daysBeside(
  at: number,
  step: 1 | -1,
  consumed: number,
  words: CalendarWords,
): { days: number[]; edge: number } {
  const days: number[] = [];
  let edge = at;
  for (let next = at + step, skipped = 0; skipped < 3; next += step) {
    if (next < consumed || !words.adjoins(step === 1 ? next : next + 1)) break;
    const day = words.dayAt(next);
    const mayStand = (days.length > 0 ? betweenDays : joiners).has(words.foldAt(next));
    if (day !== undefined) {
      days.push(day);
      edge = step === -1 && words.isCompound(next) ? next - 1 : next;
      next = edge;
      skipped = 0;
    } else if (mayStand && (step === -1 || days.length > 0)) skipped++;
    else break;
  }
  return { days, edge };
}

/** The year behind a month or its days, such as "of 2031", and the index behind them. */
function yearBehind(last: number, words: CalendarWords): { year: number | undefined; to: number } {
  let to = last + 1;
  while (joiners.has(words.foldAt(to)) && words.foldAt(to) !== "a" && words.yearAt(to + 1) !== undefined)
    to++;
  const year = words.adjoins(to) ? words.yearAt(to) : undefined;
  return { year, to: year === undefined ? to : to + 1 };
}

/** "13 May 2031 (Tuesday)", "May 13, Tue." */
function weekdayBehind(at: number, words: CalendarWords): number | undefined {
  const gap = words.gapBefore(at);
  return /^\s*\($/.test(gap) || (/^,\s*$/.test(gap) && !leadsToMonth(at, words))
    ? words.weekdayAt(at)
    : undefined;
}

/** "late", "the end of", "the first half of", where they stand before a month or a year. */
export function partBefore(
  at: number,
  words: CalendarWords,
): { from: number; means: Pick<CalendarParts, "phase" | "edge"> } | undefined {
  if (!words.english || !words.adjoins(at)) return undefined;
  let before = at - 1;
  while (/^(?:of|the)$/.test(words.foldAt(before)) && before > at - 3) before--;
  const means = parts.get(words.foldAt(before));
  if (means) return { from: before, means };
  const half = words.foldAt(before) === "half" ? words.foldAt(before - 1) : "";
  if (half === "first") return { from: before - 1, means: { phase: "early" } };
  return half === "second" ? { from: before - 1, means: { phase: "late" } } : undefined;
}

/** "2031", "mid-2031" */
export function yearAlone(at: number, words: CalendarWords): DateWords | undefined {
  const year = words.yearAt(at);
  if (year === undefined || words.foldAt(at - 1) === "at") return undefined;
  const part = partBefore(at, words);
  return { from: part?.from ?? at, to: at + 1, parts: { year, ...part?.means } };
}

/** Whether a weekday or a day is the beginning of "Friday 13 May". */
export function leadsToMonth(from: number, words: CalendarWords): boolean {
  for (let to = from + 1; to < from + 7 && words.adjoins(to); to++) {
    if (words.monthAt(to) !== undefined) return true;
    const fold = words.foldAt(to);
    if (words.dayAt(to) === undefined && !joiners.has(fold) && !betweenDays.has(fold)) return false;
  }
  return false;
}
