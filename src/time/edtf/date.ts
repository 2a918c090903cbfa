import { once } from "../../collections/index.js";
import { daysOfMonths, firstMoment, lastMoment, oneOf, type Spans } from "../spans/spans.js";
import { monthsOf, spansOfDate, yearsAround, yearsOf } from "./date-spans.js";
import { fail, type Reader, take, takeAll, takeExactly, takeNumber } from "./reader.js";
import type { EdtfDate, EdtfPart, EdtfSeason, EdtfTime } from "./value.js";

const digit = "0123456789";
const digitOrX = "0123456789X";
/** With 13 digits every day number is an exact integer. The age of the universe has 11. */
const maxYear = 9_999_999_999_999;

/** Reads a mark as bits: 1 for uncertain, 2 for approximate, 3 for both. */
function takeMark(reader: Reader): number {
  return take(reader, "?") ? 1 : take(reader, "~") ? 2 : take(reader, "%") ? 3 : 0;
}

function createPart(digits: string, value: number | undefined, marks: number): EdtfPart {
  return {
    digits,
    ...(value === undefined ? {} : { value }),
    ...((marks & 1) === 0 ? {} : { uncertain: true }),
    ...((marks & 2) === 0 ? {} : { approximate: true }),
  };
}

/** Reads a date or a season: alone, as an end of an interval, or as a member of a set. */
export function readDate(reader: Reader): EdtfDate | EdtfSeason | undefined {
  const beforeYear = takeMark(reader);
  const year = readYear(reader);
  if (year === undefined) return undefined;
  const significantDigits = year.value === undefined ? undefined : readSignificantDigits(reader);
  if (reader.problem !== undefined) return undefined;
  const afterYear = takeMark(reader);
  const complete = significantDigits !== undefined || year.digits.startsWith("Y");
  if (complete || !take(reader, "-"))
    return withBounds({
      type: "date",
      year: createPart(year.digits, year.value, beforeYear | afterYear),
      ...(significantDigits === undefined ? {} : { significantDigits }),
    });

  const beforeMonth = takeMark(reader);
  const monthAt = reader.at;
  const month = readTwo(reader, "a month from 01 to 12 or a part of a year from 21 to 41");
  if (month === undefined) return undefined;
  const afterMonth = takeMark(reader);
  const monthMarks = beforeMonth | afterMonth;
  const isMonth = monthsOf(createPart(month.digits, month.value, 0), "ignore").length > 0;
  if (!isMonth && !(month.value !== undefined && month.value >= 21 && month.value <= 41))
    return fail(reader, monthAt, "a month from 01 to 12 or a part of a year from 21 to 41");
  if (!isMonth || !take(reader, "-")) {
    const first = createPart(year.digits, year.value, beforeYear | afterYear | afterMonth);
    const second = createPart(month.digits, month.value, monthMarks);
    return withBounds(
      isMonth
        ? { type: "date", year: first, month: second }
        : { type: "season", year: first, season: second },
    );
  }

  const beforeDay = takeMark(reader);
  const dayAt = reader.at;
  const day = readTwo(reader, "a day from 01 to 31");
  if (day === undefined) return undefined;
  const marked = reader.at;
  const afterDay = takeMark(reader);
  const date: EdtfDate = {
    type: "date",
    year: createPart(year.digits, year.value, beforeYear | afterYear | afterMonth | afterDay),
    month: createPart(month.digits, month.value, monthMarks | afterDay),
    day: createPart(day.digits, day.value, beforeDay | afterDay),
  };
  const plain =
    (beforeYear | afterYear | monthMarks | beforeDay) === 0 &&
    marked === reader.at &&
    year.value !== undefined &&
    month.value !== undefined &&
    day.value !== undefined;
  const bounded = withBounds(date);
  if (bounded === undefined) return fail(reader, dayAt, `a day from 01 to ${lastDay(date)}`);
  if (!plain || !take(reader, "T")) return bounded;
  const time = readTime(reader);
  return time === undefined ? undefined : withBounds({ ...date, time });
}

function readYear(reader: Reader): { digits: string; value?: number } | undefined {
  const start = reader.at;
  if (take(reader, "Y")) return readLongYear(reader, start);
  const negative = take(reader, "-");
  const digits = takeExactly(reader, digitOrX, 4, "a year of four digits (X for one that is not specified)");
  if (digits === undefined) return undefined;
  const text = reader.text.slice(start, reader.at);
  if (text === "-0000") return fail(reader, start, "a year; the year zero has no sign");
  return digits.includes("X") ? { digits: text } : { digits: text, value: Number(negative ? text : digits) };
}

function readLongYear(reader: Reader, start: number): { digits: string; value?: number } | undefined {
  take(reader, "-");
  const first = reader.at;
  if (takeAll(reader, "123456789", 1) === "") return fail(reader, first, "a digit from 1 to 9");
  const length = takeAll(reader, digit).length + 1;
  if (take(reader, "E")) {
    if (takeAll(reader, "123456789", 1) === "") return fail(reader, reader.at, "an exponent from 1");
    takeAll(reader, digit);
  } else if (length < 5) {
    return fail(reader, reader.at, 'a fifth digit: "Y" is for years of more than four');
  }
  const digits = reader.text.slice(start, reader.at);
  const value = Number(digits.slice(1));
  return Math.abs(value) <= maxYear ? { digits, value } : fail(reader, first, "a year of at most 13 digits");
}

function readSignificantDigits(reader: Reader): number | undefined {
  if (!take(reader, "S")) return undefined;
  const start = reader.at;
  const digits = takeAll(reader, digit, 3);
  return /^[1-9]/.test(digits)
    ? Number(digits)
    : fail(reader, start, "a number of significant digits from 1");
}

function readTwo(reader: Reader, expected: string): { digits: string; value?: number } | undefined {
  const digits = takeExactly(reader, digitOrX, 2, expected);
  if (digits === undefined) return undefined;
  return digits.includes("X") ? { digits } : { digits, value: Number(digits) };
}

function readTime(reader: Reader): EdtfTime | undefined {
  const hour = takeNumber(reader, 24, "an hour");
  const colon = 'a colon and a time as in "23:20:30"';
  if (hour === undefined || !(take(reader, ":") || fail(reader, reader.at, colon))) return undefined;
  const last = hour === 24 ? 0 : 59;
  const minute = takeNumber(reader, last, "a minute");
  if (minute === undefined || !(take(reader, ":") || fail(reader, reader.at, colon))) return undefined;
  const second = takeNumber(reader, last, "a second");
  if (second === undefined) return undefined;
  if (take(reader, "Z")) return { hour, minute, second, offset: 0 };
  const sign = takeAll(reader, "+-", 1);
  if (sign === "") return { hour, minute, second };
  const hours = takeNumber(reader, 23, "the hours of a zone");
  const minutes = take(reader, ":") ? takeNumber(reader, 59, "the minutes of a zone") : 0;
  if (hours === undefined || minutes === undefined) return undefined;
  const offset = 60 * hours + minutes;
  return { hour, minute, second, offset: sign === "-" && offset !== 0 ? -offset : offset };
}

/** Adds the bounds to a date; undefined if no day of the calendar matches it. */
function withBounds<T extends EdtfDate | EdtfSeason>(date: T): T | undefined {
  const all = once(() => spansOfDate(date, "ignore"));
  const { digits, value } = date.year;
  // Nearly always the first and the last year have such a day, and those between need no look. There is no year -0.
  const inYear = (year: number | undefined): Spans =>
    year === undefined || Object.is(year, -0) ? all() : spansOfDate(date, "ignore", [[year, year]]);
  const [first, last] = value === undefined ? yearsAround(digits) : [];
  const earliest = firstMoment(inYear(first)) ?? firstMoment(all());
  const latest = lastMoment(inYear(last)) ?? lastMoment(all());
  return earliest === undefined || latest === undefined ? undefined : { ...date, earliest, latest };
}

function lastDay({ year, month }: EdtfDate): number {
  if (month === undefined) return 31;
  const months = monthsOf(month, "ignore");
  const years = yearsOf(year, undefined, "ignore");
  for (const day of [31, 30, 29]) {
    const spans = years.flatMap((each) => daysOfMonths(each, months, [day]));
    if (spans.length > 0 && firstMoment(oneOf(spans)) !== undefined) return day;
  }
  return 28;
}
