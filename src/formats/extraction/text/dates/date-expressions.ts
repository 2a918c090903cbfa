import type { SourceText } from "../source-text.js";
import { calendarNamesOf } from "./calendar-names.js";
import { type DaySpan, monthOf, shiftDays, weekdayOf, weekOf, yearOf } from "./day-spans.js";

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

const numberWords: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map([
    ..."one two three four five six seven eight nine ten eleven twelve"
      .split(" ")
      .map((word, at) => [word, at + 1] as const),
    ["a", 1],
    ["an", 1],
  ]))();

const ordinals: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
     seventeenth eighteenth nineteenth twentieth`
      .split(/\s+/)
      .map((word, at) => [word, at + 1] as const),
  ))();

/** Words that may stand between a day, a month and a year. */
const joiners: ReadonlySet<string> = new Set("of the de del du do da den der le el la di d a".split(" "));
/** Words between the days of a range or a list. */
const betweenDays: ReadonlySet<string> = new Set(
  "to and or through until bis und au et al a y e till through".split(" "),
);

const parts: ReadonlyMap<string, readonly [number, number]> = /* @__PURE__ */ (() =>
  new Map([
    ["early", [1, 15]],
    ["beginning", [1, 15]],
    ["start", [1, 15]],
    ["mid", [8, 23]],
    ["middle", [8, 23]],
    ["late", [16, 31]],
    ["end", [16, 31]],
  ]))();

/** Every expression of a text that says when, in order. What English has beyond names of months and numbers is read in English alone. */
export function findDateExpressions(source: SourceText): DateExpression[] {
  const { words, text } = source;
  const english = source.language === "" || source.language === "en";
  const { months, weekdays, phrases } = calendarNamesOf(source.language);
  const found: DateExpression[] = [];
  const foldAt = (at: number): string => words[at]?.fold ?? "";
  const gapBefore = (at: number): string =>
    text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
  const adjoins = (at: number): boolean =>
    /^[\s.,'’\u2013-]{0,3}$/.test(gapBefore(at)) && words[at] !== undefined;

  /** Names begin with a capital in English, where "may" and "march" are verbs, and can be cut short: "Sept." */
  const named = (names: ReadonlyMap<string, number>, at: number): number | undefined => {
    const fold = foldAt(at);
    const exact = names.get(fold);
    if (!english) return exact;
    if (!words[at]?.capital || fold.length < 3) return undefined;
    if (exact !== undefined) return exact;
    for (const [name, number] of names) if (name.startsWith(fold)) return number;
    return undefined;
  };
  const monthAt = (at: number): number | undefined => named(months, at);
  const weekdayAt = (at: number): number | undefined => named(weekdays, at);
  const dayAt = (at: number): number | undefined => {
    const [, digits] = /^([0-9]{1,2})(?:st|nd|rd|th|er|o)?$/.exec(foldAt(at)) ?? [];
    const day = digits === undefined ? (english ? ordinalAt(at) : undefined) : Number(digits);
    return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
  };
  /** "thirteenth", "twenty-first" */
  const ordinalAt = (at: number): number | undefined => {
    const ordinal = ordinals.get(foldAt(at));
    const tens = { twenty: 20, thirty: 30 }[foldAt(at - 1)];
    if (foldAt(at) === "thirtieth") return 30;
    return ordinal !== undefined && tens !== undefined && ordinal < 10 ? tens + ordinal : ordinal;
  };
  const yearAt = (at: number): number | undefined =>
    /^[12][0-9]{3}$/.test(foldAt(at)) ? Number(foldAt(at)) : undefined;

  const add = (from: number, to: number, meaning: Pick<DateExpression, "parts" | "seenFrom">): number => {
    found.push({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, ...meaning });
    return to;
  };

  /** "2031-05-13", "13.05.2031", "05/13/2031" */
  const numeric = (at: number): number | undefined => {
    if (!/^[-./]$/.test(gapBefore(at + 1)) || gapBefore(at + 2) !== gapBefore(at + 1)) return undefined;
    const [a, b, c] = [foldAt(at), foldAt(at + 1), foldAt(at + 2)];
    if (![a, b, c].every((fold) => /^[0-9]+t?[0-9]*$/.test(fold))) return undefined;
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
    ].filter(({ month, days: [day = 0] }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
    for (const order of orders) add(at, at + 3, { parts: { year, ...order } });
    return orders.length > 0 ? at + 3 : undefined;
  };

  /** "2031年5月13日" */
  const eastAsian = (at: number): number | undefined => {
    const [match, year, month, day] =
      /([0-9]{4})?(?:年|년)?([0-9]{1,2})(?:月|월)(?:([0-9]{1,2})(?:日|일))?/.exec(foldAt(at)) ?? [];
    if (match === undefined) return undefined;
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
      if (!adjoins(step === 1 ? next : next + 1)) break;
      const day = dayAt(next);
      if (day !== undefined) {
        days.push(day);
        edge = english && step === -1 && ordinalAt(next) !== ordinals.get(foldAt(next)) ? next - 1 : next;
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
    let from = Math.min(at, before.edge);
    while (joiners.has(foldAt(from - 1)) && from > before.edge - 3) from--;
    const weekday = adjoins(from) ? weekdayAt(from - 1) : undefined;
    const part = english && days.length === 0 ? parts.get(foldAt(from - 1)) : undefined;
    const side = english && days.length === 0 && year === undefined ? sideAt(from - 1) : undefined;
    if (weekday !== undefined || part || side !== undefined) from--;
    if (side !== undefined) return add(from, to, { seenFrom: (anchor) => monthsBeside(month, side, anchor) });
    return add(from, to, {
      parts: { year, month, days: days.length > 0 ? days.sort((a, b) => a - b) : undefined, weekday, part },
    });
  };

  const sideAt = (at: number): -1 | 0 | 1 | undefined => {
    const fold = foldAt(at);
    if (/^(?:last|past)$/.test(fold)) return -1;
    if (/^(?:next|coming)$/.test(fold)) return 1;
    return /^(?:this|current)$/.test(fold) ? 0 : undefined;
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
            unitBeside(next, side, anchor),
            // "In the past week", "the last week": up to today.
            ...(side < 0 && foldAt(at - 1) === "the" ? [pastUnit(next, anchor)] : []),
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

  const countAt = (at: number): number | undefined =>
    numberWords.get(foldAt(at)) ?? (/^[0-9]{1,2}$/.test(foldAt(at)) ? Number(foldAt(at)) : undefined);

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

  let at = 0;
  while (at < words.length) {
    // A date may begin before its month: what is read is looked for at the month itself.
    const end =
      numeric(at) ?? eastAsian(at) ?? monthDate(at) ?? (english ? relative(at) : phrase(at)) ?? undefined;
    if (end !== undefined) at = Math.max(end, at + 1);
    else {
      if (weekdayAt(at) !== undefined && !leadsToMonth(at)) weekdayDate(at);
      else if (yearAt(at) !== undefined) add(at, at + 1, { parts: { year: yearAt(at) } });
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

/**
 * A weekday alone is the nearest one on either side, today included. "Last" and "next" leave open whether the week counts: both
 * are allowed.
 */
function weekdaysBeside(weekday: number, side: -1 | 0 | 1 | undefined, { from, to }: DaySpan): DaySpan[] {
  const back = from - ((weekdayOf(from) - weekday + 7) % 7);
  const ahead = to + ((weekday - weekdayOf(to) + 7) % 7);
  const day = (at: number): DaySpan => ({ from: at, to: at });
  if (side === -1) {
    const last = back === from ? back - 7 : back;
    return [day(last), day(last - 7)];
  }
  if (side === 1) {
    const next = ahead === to ? ahead + 7 : ahead;
    return [day(next), day(next + 7)];
  }
  return back === ahead ? [day(back)] : [day(back), day(ahead)];
}

function weekdaysIn({ from, to }: DaySpan, weekday: number): DaySpan[] {
  const days: DaySpan[] = [];
  for (let day = from; day <= to; day++) if (weekdayOf(day) === weekday) days.push({ from: day, to: day });
  return days;
}

function unitBeside(unit: "week" | "month" | "year", shift: number, anchor: DaySpan): DaySpan {
  return unit === "week"
    ? weekOf(anchor, shift)
    : unit === "month"
      ? monthOf(anchor, shift)
      : yearOf(anchor, shift);
}

function pastUnit(unit: "week" | "month" | "year", { from, to }: DaySpan): DaySpan {
  return { from: from - (unit === "week" ? 7 : unit === "month" ? 31 : 366), to };
}

/** The weekends of the week and of those beside it that "last", "this" and "next" may mean. */
function weekends(side: -1 | 0 | 1, { from }: DaySpan): DaySpan[] {
  const saturday = from - ((weekdayOf(from) + 1) % 7);
  const shifts = side === 0 ? [0, 7] : side < 0 ? [0, -7] : [7, 14];
  return shifts.map((shift) => ({ from: saturday + shift, to: saturday + shift + 1 }));
}

/** Days are counted exactly; weeks, months and years roughly. */
function about(unit: string, count: number, anchor: DaySpan): DaySpan {
  if (unit === "day") return shiftDays(anchor, count);
  if (unit === "week") return { from: anchor.from + 7 * count - 3, to: anchor.to + 7 * count + 3 };
  if (unit === "month") {
    const day = shiftDays(anchor, Math.round(30.44 * count));
    return {
      from: Math.min(day.from - 15, monthOf(day, 0).from),
      to: Math.max(day.to + 15, monthOf(day, 0).to),
    };
  }
  const year = yearOf(anchor, count);
  const day = shiftDays(anchor, Math.round(365.2425 * count));
  return { from: Math.min(day.from - 120, year.from), to: year.to };
}

/** "Last October" is one of the two that began before, "next October" one of the two to come, "this October" that of the year. */
function monthsBeside(month: number, side: -1 | 0 | 1, anchor: DaySpan): DaySpan[] {
  const start = yearOf(anchor, 0);
  const all = [-2, -1, 0, 1, 2].map((shift) =>
    monthOf({ from: yearOf(start, shift).from, to: yearOf(start, shift).from }, month - 1),
  );
  if (side === 0) return all.slice(2, 3);
  return side < 0
    ? all.filter(({ from }) => from <= anchor.from).slice(-2)
    : all.filter(({ to }) => to >= anchor.to).slice(0, 2);
}
