import { once } from "../../collections/index.js";
import { daysInMonth, startOfMonth, startOfYear } from "../calendar/days.js";
import {
  cells,
  daysOfMonths,
  divided,
  endOfTime,
  fromTo,
  grain,
  oneOf,
  partsOfYears,
  type Spans,
  span,
  type Years,
} from "../spans/spans.js";
import type { Edtf, EdtfDate, EdtfEnd, EdtfPart, EdtfRange, EdtfSeason, EdtfTime } from "./value.js";

/** Whether marks (`?`, `~`, `%`) count: a marked part may be any other, or is taken as written. */
export type Marks = "heed" | "ignore";

/** The months (0 to 11) that a part may stand for. */
export function monthsOf(part: EdtfPart, marks: Marks): number[] {
  return numbersOf(part, 1, 12, marks).map((month) => month - 1);
}

function numbersOf(part: EdtfPart, first: number, last: number, marks: Marks): number[] {
  const { value } = part;
  const isAny = isOpen(part, marks);
  if (value !== undefined && !isAny) return value >= first && value <= last ? [value] : [];
  const numbers: number[] = [];
  for (let number = first; number <= last; number += 1)
    if (isAny || matches(part.digits, String(number).padStart(2, "0"))) numbers.push(number);
  return numbers;
}

function isOpen(part: EdtfPart, marks: Marks): boolean {
  return marks === "heed" && (part.uncertain === true || part.approximate === true);
}

function matches(digits: string, number: string): boolean {
  for (let at = 0; at < digits.length; at += 1)
    if (digits[at] !== "X" && digits[at] !== number[at]) return false;
  return true;
}

/** The years that a part may stand for, in order. */
export function yearsOf(part: EdtfPart, significant: number | undefined, marks: Marks): Years[] {
  if (isOpen(part, marks)) return [[-endOfTime, endOfTime]];
  const { value } = part;
  if (value !== undefined) {
    const size = Math.abs(value);
    const step = 10 ** Math.max(0, String(size).length - (significant ?? Number.POSITIVE_INFINITY));
    const first = size - (size % step);
    return [signed(value < 0, first, first + step - 1)];
  }
  const negative = part.digits.startsWith("-");
  const digits = negative ? part.digits.slice(1) : part.digits;
  const fixed = digits.replace(/X{1,4}$/, "");
  const block = 10 ** (digits.length - fixed.length);
  const years = fill(fixed).flatMap((prefix) => {
    const start = Number(prefix) * block;
    // There is no year -0.
    const [first, last] = [negative ? Math.max(start, 1) : start, start + block - 1];
    return first > last ? [] : [signed(negative, first, last)];
  });
  return negative ? years.reverse() : years;
}

/** All texts that a text with unspecified digits stands for, in order. */
function fill(digits: string): string[] {
  const at = digits.indexOf("X");
  if (at < 0) return [digits];
  return [..."0123456789"].flatMap((digit) => fill(digits.slice(0, at) + digit + digits.slice(at + 1)));
}

function signed(negative: boolean, first: number, last: number): Years {
  return negative ? [-last, -first] : [first, last];
}

/** The spans that a single date or season may stand for; in `only` these years if given. */
export function spansOfDate(date: EdtfDate | EdtfSeason, marks: Marks, only?: readonly Years[]): Spans {
  const significant = date.type === "date" ? date.significantDigits : undefined;
  const inYears = (size: number, of: (years: Years) => Spans[]): Spans =>
    only || isOpen(date.year, marks) || !hasOpenDigitWithin(date.year)
      ? oneOf((only ?? yearsOf(date.year, significant, marks)).flatMap(of))
      : spansOfYears(date.year.digits, size, of);
  if (date.type === "season") {
    const [months, width] = seasonMonths(date.season, marks);
    return inYears(grain.partOfYear, (years) => partsOfYears(years, months, width));
  }
  const { month, day, time } = date;
  if (month === undefined) return inYears(grain.year, ([first, last]) => [cells(grain.year, first, last)]);
  const months = monthsOf(month, marks);
  if (day === undefined) return inYears(grain.month, (years) => partsOfYears(years, months, 1));
  if (time !== undefined) return second(date, time);
  const days = numbersOf(day, 1, 31, marks);
  return inYears(grain.day, (years) => daysOfMonths(years, months, days));
}

/** Whether a digit is open before one that is given: the years are not consecutive. */
function hasOpenDigitWithin({ digits }: EdtfPart): boolean {
  return /X\d/.test(digits);
}

/** The first and the last of the years that digits may stand for. */
export function yearsAround(digits: string): Years {
  const [one, other] = [Number(digits.replaceAll("X", "0")), Number(digits.replaceAll("X", "9"))];
  return one < other ? [one, other] : [other, one];
}

/** The spans in years of which digits are open, divided digit by digit, so that `XXX1` costs no more than a few years. */
function spansOfYears(digits: string, size: number, of: (years: Years) => Spans[]): Spans {
  if (!hasOpenDigitWithin({ digits })) return oneOf(yearsOf({ digits }, undefined, "ignore").flatMap(of));
  const [first, last] = yearsAround(digits);
  const inOrder = digits.startsWith("-") ? "9876543210" : "0123456789";
  const parts = once(() => [...inOrder].map((digit) => spansOfYears(digits.replace("X", digit), size, of)));
  // A part of a year may end in the next.
  const [start, end] = [startOfYear(first), startOfYear(last + 2)];
  return divided({ start, lastStart: end, firstEnd: start, end, grain: size }, parts);
}

/**
 * Years that stand for all in which two dates may touch, for two dates that may lie in several years. Spans that touch start in the
 * same year or in neighbouring ones, and all that matters of two such years is their order and which is a leap year: one pair of
 * each kind is enough.
 */
export function touchingYears(a: Edtf, b: Edtf): [ofA: Years[], ofB: Years[]] | undefined {
  if (a.type === "interval" || a.type === "set" || b.type === "interval" || b.type === "set")
    return undefined;
  const first = yearsOf(a.year, undefined, "heed");
  const second = yearsOf(b.year, undefined, "heed");
  if (isOneYear(first) || isOneYear(second)) return undefined;
  const found = new Map<string, readonly [number, number]>();
  let from = 0;
  for (const [start, end] of first) {
    while ((second[from]?.[1] ?? end) < start - 1) from++;
    for (let at = from; at < second.length; at++) {
      const [low, high] = second[at] ?? [start, end];
      if (low > end + 1) break;
      for (const year of someYears(Math.max(start, low - 1), Math.min(end, high + 1)))
        for (const other of [year - 1, year, year + 1]) {
          const kind = `${other - year} ${isLeapYear(year)} ${isLeapYear(other)}`;
          if (other >= low && other <= high && !found.has(kind)) found.set(kind, [year, other]);
        }
      if (found.size === kindsOfYears) return yearsOfPairs(found);
    }
  }
  return yearsOfPairs(found);
}

/** Two leap years are at least four years apart, so that neighbours are never both leap years. */
const kindsOfYears = 8;

function yearsOfPairs(found: ReadonlyMap<string, readonly [number, number]>): [ofA: Years[], ofB: Years[]] {
  const pairs = [...found.values()];
  return [pairs.map(([year]) => [year, year]), pairs.map(([, other]) => [other, other])];
}

function isOneYear([years, more]: readonly Years[]): boolean {
  return years !== undefined && more === undefined && years[0] === years[1];
}

/** Twelve of consecutive years, or all of fewer: among any twelve are leap years and others, and neighbours of each kind. */
function someYears(first: number, last: number): number[] {
  const start = Math.max(first, Math.min(last - 11, -1600));
  return Array.from({ length: Math.min(last, start + 11) - start + 1 }, (_, at) => start + at);
}

function isLeapYear(year: number): boolean {
  return daysInMonth(12 * year + 1) === 29;
}

function second({ year, month, day }: EdtfDate, time: EdtfTime): Spans {
  const date = startOfMonth(12 * (year.value ?? 0) + (month?.value ?? 1) - 1) + (day?.value ?? 1) - 1;
  const minutes = time.hour * 60 + time.minute - (time.offset ?? 0);
  // Dividing last makes equal seconds equal numbers, however they were written.
  const seconds = date * 86_400 + minutes * 60 + time.second;
  return span(seconds / 86_400, (seconds + 1) / 86_400, grain.second);
}

/**
 * In which months (0 to 11) a part of a year may start, and how many months it has. Seasons are those of meteorology,
 * three whole months, counted to the year they start in; one without a hemisphere may be either's.
 */
function seasonMonths(part: EdtfPart, marks: Marks): [months: number[], width: number] {
  const code = part.value ?? 21;
  const [first, months, width] =
    code <= 32
      ? [21, [2, 5, 8, 11], 3]
      : code <= 36
        ? [33, [0, 3, 6, 9], 3]
        : code <= 39
          ? [37, [0, 4, 8], 4]
          : ([40, [0, 6], 6] as const);
  if (isOpen(part, marks)) return [[...months], width];
  const index = code - first;
  const north = months[index % months.length] ?? 0;
  const south = (north + 6) % 12;
  if (code > 32 || (code >= 25 && code <= 28)) return [[north], width];
  return [code >= 29 ? [south] : [Math.min(north, south), Math.max(north, south)], width];
}

function spansOfEnd(end: EdtfDate | EdtfSeason | EdtfEnd): Spans | undefined {
  return typeof end === "string" ? undefined : spansOfDate(end, "heed");
}

function spansOfRange({ from, to }: EdtfRange, choice: "one" | "all"): Spans {
  if (choice === "all")
    return span(
      from?.earliest ?? Number.NEGATIVE_INFINITY,
      to?.latest ?? Number.POSITIVE_INFINITY,
      grain.any,
    );
  const date = from ?? to;
  const size = date?.day !== undefined ? grain.day : date?.month !== undefined ? grain.month : grain.year;
  const scale = size === grain.year ? 1 : size === grain.month ? 12 : 366;
  const index = (each: EdtfDate | undefined, otherwise: number): number => {
    if (each === undefined) return otherwise * scale;
    if (size === grain.day) return each.earliest ?? 0;
    const year = each.year.value ?? 0;
    return size === grain.year ? year : 12 * year + (each.month?.value ?? 1) - 1;
  };
  return cells(size, index(from, -endOfTime), index(to, endOfTime));
}

/** The spans that a date may stand for; several only where it names several times together (`{…}`). */
export function spansOf(date: Edtf, only?: readonly Years[]): Spans[] {
  if (date.type === "interval") return [fromTo(spansOfEnd(date.start), spansOfEnd(date.end))];
  if (date.type !== "set") return [spansOfDate(date, "heed", only)];
  // A member that stands twice adds nothing.
  const distinct = new Map(date.members.map((member) => [JSON.stringify(member), member])).values();
  const members = Array.from(distinct, (member) =>
    member.type === "range" ? spansOfRange(member, date.choice) : spansOfDate(member, "heed"),
  );
  return date.choice === "one" ? [oneOf(members)] : members;
}
