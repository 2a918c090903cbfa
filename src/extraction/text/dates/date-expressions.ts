import type { SourceText } from "../source-text.js";
import { createCalendarWords } from "./calendar-words.js";
import { createCountedReader } from "./counted-expressions.js";
import type { CalendarParts, DateExpression } from "./date-expression.js";
import { weekOf } from "./day-spans.js";
import { monthsBeside, weekdaysBeside, weekdaysIn } from "./days-seen-from.js";
import { createRelativeReader } from "./relative-expressions.js";

/** Words that may stand between a day, a month and a year. */
const joiners: ReadonlySet<string> = new Set("of the de del du do da den der le el la di d a".split(" "));
/** Words between the days of a range or a list. */
const betweenDays: ReadonlySet<string> = new Set(
  "to and or through until bis und au et al a y e till thru the".split(" "),
);

/** Words before two days that are the first and the last of a row. */
const between: ReadonlySet<string> = new Set("between entre zwischen tra fra между між".split(" "));

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

/** Every expression of a text that says when, in order. What English has beyond names of months and numbers is read in English alone. */
export function findDateExpressions(source: SourceText): DateExpression[] {
  const { words } = source;
  const calendar = createCalendarWords(source);
  const { english, foldAt, gapBefore, adjoins, monthAt, weekdayAt, dayAt, isCompound, yearAt, sideAt } =
    calendar;
  const found: DateExpression[] = [];
  /** The index behind the last expression. */
  let consumed = 0;
  const add = (from: number, to: number, meaning: Pick<DateExpression, "parts" | "seenFrom">): number => {
    consumed = to;
    found.push({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, ...meaning });
    return to;
  };

  const relative = createRelativeReader(calendar, add);
  const counted = createCountedReader(calendar, add);

  /** "2031-05-13", "13.05.2031", "05/13/2031": with full stops the day comes first. */
  const numeric = (at: number): number | undefined => {
    if (!/^[-./]$/.test(gapBefore(at + 1)) || gapBefore(at + 2) !== gapBefore(at + 1)) return undefined;
    const [a, b, c] = [foldAt(at), foldAt(at + 1), foldAt(at + 2)];
    if (![a, b, c].every((fold) => /^[0-9]+(?:t[0-9]*)?$/.test(fold))) return undefined;
    if (yearAt(at) !== undefined) {
      const day = Number.parseInt(c, 10);
      return Number(b) <= 12
        ? add(at, at + 3, { parts: { year: Number(a), month: Number(b), days: [day] } })
        : undefined;
    }
    const year = yearAt(at + 2);
    if (year === undefined) return undefined;
    const orders = [
      { month: Number(b), days: [Number(a)] },
      { month: Number(a), days: [Number(b)] },
    ]
      .slice(0, gapBefore(at + 1) === "." ? 1 : 2)
      .filter(({ month, days: [day = 0] }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
    for (const order of orders) add(at, at + 3, { parts: { year, ...order } });
    return orders.length > 0 ? at + 3 : undefined;
  };

  /** "2031年5月13日"; with a sign behind it that bounds the date, such as "前" for before, it is no date of its own. */
  const eastAsian = (at: number): number | undefined => {
    const [match, year, month, day] =
      /([0-9]{4})?(?:年|년)?([0-9]{1,2})(?:月|월)(?:([0-9]{1,2})(?:日|일))?/.exec(foldAt(at)) ?? [];
    if (match === undefined) return undefined;
    const behind = foldAt(at).slice(foldAt(at).indexOf(match) + match.length);
    if (/^(?:以|之)?(?:前|後|后|降|来|來|起)|^(?:まで|から|까지|부터|이전|이후)/.test(behind))
      return undefined;
    return add(at, at + 1, {
      parts: {
        year: year && Number(year) ? Number(year) : undefined,
        month: Number(month),
        days: day ? [Number(day)] : undefined,
      },
    });
  };

  /** The days that stand before or behind a month, and the index of the first or last of their words. */
  const daysFrom = (at: number, step: 1 | -1): { days: number[]; edge: number } => {
    const days: number[] = [];
    let edge = at;
    for (let next = at + step, skipped = 0; skipped < 3; next += step) {
      if (next < consumed || !adjoins(step === 1 ? next : next + 1)) break;
      const day = dayAt(next);
      if (day !== undefined) {
        days.push(day);
        edge = step === -1 && isCompound(next) ? next - 1 : next;
        next = edge;
        skipped = 0;
      } else if (
        (days.length > 0 ? betweenDays : joiners).has(foldAt(next)) &&
        (step === -1 || days.length > 0)
      )
        skipped++;
      else break;
    }
    return { days, edge };
  };

  /** "Friday 13 May 2031", "May 13", "late October", "May 2031", "last October" */
  const monthDate = (at: number): number | undefined => {
    const month = monthAt(at);
    if (month === undefined) return undefined;
    const before = daysFrom(at, -1);
    const behind =
      before.days.length > 0 && yearAt(at + 1) === undefined ? { days: [], edge: at } : daysFrom(at, 1);
    const { days } = before.days.length > 0 ? before : behind;
    let to = Math.max(at, before.days.length > 0 ? at : behind.edge) + 1;
    while (joiners.has(foldAt(to)) && foldAt(to) !== "a" && yearAt(to + 1) !== undefined) to++;
    const year = adjoins(to) ? yearAt(to) : undefined;
    if (year !== undefined) to++;
    const bare = Math.min(at, before.edge);
    let from = bare;
    while (joiners.has(foldAt(from - 1)) && from > before.edge - 3) from--;
    const weekday = adjoins(from) ? weekdayAt(from - 1) : undefined;
    const part = days.length === 0 ? partBefore(from) : undefined;
    const isRow = days.length > 1 && between.has(foldAt(bare - 1));
    const side = english && days.length === 0 && year === undefined ? sideAt(from - 1) : undefined;
    if (part) from = part.from;
    else if (weekday !== undefined || side !== undefined) from--;
    else from = isRow ? bare - 1 : bare;
    const behindIt = weekday === undefined ? weekdayBehind(to) : undefined;
    if (behindIt !== undefined) to++;
    if (side !== undefined) return add(from, to, { seenFrom: (anchor) => monthsBeside(month, side, anchor) });
    return add(from, to, {
      parts: {
        ...{ year, month, isRow, ...part?.means },
        days: days.length > 0 ? days.sort((a, b) => a - b) : undefined,
        weekday: weekday ?? behindIt,
      },
    });
  };

  /** "13 May 2031 (Tuesday)", "May 13, Tue." */
  const weekdayBehind = (at: number): number | undefined =>
    /^\s*\($/.test(gapBefore(at)) || (/^,\s*$/.test(gapBefore(at)) && !leadsToMonth(at))
      ? weekdayAt(at)
      : undefined;

  /** "late", "the end of", "the first half of", where they stand before a month or a year. */
  const partBefore = (
    at: number,
  ): { from: number; means: Pick<CalendarParts, "phase" | "edge"> } | undefined => {
    if (!english || !adjoins(at)) return undefined;
    let before = at - 1;
    while (/^(?:of|the)$/.test(foldAt(before)) && before > at - 3) before--;
    const means = parts.get(foldAt(before));
    if (means) return { from: before, means };
    const half = foldAt(before) === "half" ? foldAt(before - 1) : "";
    if (half === "first") return { from: before - 1, means: { phase: "early" } };
    return half === "second" ? { from: before - 1, means: { phase: "late" } } : undefined;
  };

  const yearAlone = (at: number): number => {
    const part = partBefore(at);
    return add(part?.from ?? at, at + 1, { parts: { year: yearAt(at), ...part?.means } });
  };

  /** "Tuesday", "last Tuesday", "Tuesday of last week" */
  const weekdayDate = (at: number): number | undefined => {
    const weekday = weekdayAt(at);
    if (weekday === undefined) return undefined;
    const of = foldAt(at + 1) === "of" ? 1 : 0;
    const week = english && foldAt(at + 2 + of) === "week" ? sideAt(at + 1 + of) : undefined;
    if (week !== undefined)
      return add(at, at + 3 + of, { seenFrom: (anchor) => weekdaysIn(weekOf(anchor, week), weekday) });
    // As seen from a day that other words give.
    if (english && /^(?:previous|following|preceding)$/.test(foldAt(at - 1)))
      return add(at - 1, at + 1, { parts: { weekday } });
    const side = english && adjoins(at) ? sideAt(at - 1) : undefined;
    return add(side === undefined ? at : at - 1, at + 1, {
      parts: { weekday },
      seenFrom: (anchor) => weekdaysBeside(weekday, side, anchor),
    });
  };

  let at = 0;
  while (at < words.length) {
    // A date may begin before its month: what is read is looked for at the month itself.
    const end = numeric(at) ?? eastAsian(at) ?? counted(at) ?? monthDate(at) ?? relative(at);
    if (end !== undefined) at = Math.max(end, at + 1);
    else {
      if (weekdayAt(at) !== undefined && !leadsToMonth(at)) weekdayDate(at);
      else if (yearAt(at) !== undefined && foldAt(at - 1) !== "at") yearAlone(at);
      else if (/^[0-9]{1,2}(?:st|nd|rd|th)$/.test(foldAt(at)) && !leadsToMonth(at))
        add(at, at + 1, { parts: { days: [dayAt(at) ?? 0] } });
      at++;
    }
  }
  return found;

  /** Whether a weekday or a day is the beginning of "Friday 13 May". */
  function leadsToMonth(from: number): boolean {
    for (let to = from + 1; to < from + 7 && adjoins(to); to++) {
      if (monthAt(to) !== undefined) return true;
      if (dayAt(to) === undefined && !joiners.has(foldAt(to)) && !betweenDays.has(foldAt(to))) return false;
    }
    return false;
  }
}
