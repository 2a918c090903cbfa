import { list } from "../../issues/index.js";
import {
  daysInMonth,
  type EdtfDate,
  type EdtfPart,
  monthNames,
  monthsOf,
  yearsOf,
} from "../../time/index.js";

/** A year in words: stated, vague ("some year in the 1980s") or unstated. */
export interface YearWords {
  known: "stated" | "vague" | "unstated";
  text: string;
}

/** A year in words; `significant` as in EDTF's `1950S2`. */
export function describeYear(part: EdtfPart, significant?: number): YearWords {
  if (part.digits === "XXXX") return { known: "unstated", text: "an unstated year" };
  const [range, ...others] = yearsOf(part, significant, "ignore");
  if (range === undefined || others.length > 0)
    return { known: "vague", text: `some year of the form ${part.digits}` };
  const [first, last] = range;
  if (first === last)
    return { known: "stated", text: first > 9999 ? `the year ${group(first)}` : nameYear(first) };
  // "The 2000s" could mean the decade or the century.
  if (/^[1-9][0-9][1-9]X$/.test(part.digits))
    return { known: "vague", text: `some year in the ${part.digits.replace("X", "0s")}` };
  const text = `some year from ${nameYear(first)} to ${nameYear(last)}`;
  return {
    known: "vague",
    text: part.value === undefined ? text : `${text}, estimated at ${nameYear(part.value)}`,
  };
}

function nameYear(year: number): string {
  if (year <= 0) return `${group(1 - year)} BC`;
  return year < 1000 ? `AD ${year}` : group(year);
}

/** A number with commas between thousands, from 10,000. */
function group(number: number): string {
  return number > 9999 ? number.toLocaleString("en-GB") : String(number);
}

/** A part of a year ("16 May", "spring") with its year. */
export function withYear(words: string, { known, text }: YearWords): string {
  if (known === "unstated") return `${words}, year not stated`;
  return known === "stated" ? `${words} ${text}` : `${words} of ${text}`;
}

/** A year, a month or a day in words, without its marks. */
export function describeDay(date: EdtfDate): string {
  const { year, month, day, significantDigits } = date;
  const inYear = describeYear(year, significantDigits);
  // "The 1980s" alone means the same as "some year in the 1980s".
  if (month === undefined) return inYear.text.replace("some year in the ", "the ");
  const months = monthsOf(month, "ignore");
  const anyMonth = month.digits === "XX";
  if (day === undefined) return anyMonth ? anyOf("month", inYear) : withYear(nameMonths(months), inYear);
  if (day.digits === "XX" && anyMonth) return anyOf("day", inYear);
  const inMonth = anyMonth ? anyOf("month", inYear) : withYear(nameMonths(months), inYear);
  if (day.digits === "XX") return `a day in ${inMonth}`;

  const days = daysOf(date, day, months);
  if (months.length > 1) {
    const ordinals = days.map(ordinal);
    return `${isRun(days) ? `a day from the ${ordinals[0]} to the ${ordinals.at(-1)}` : `the ${list(ordinals, "or")}`} of ${inMonth}`;
  }
  return `${isRun(days) ? `a day from ${days[0]} to ${days.at(-1)}` : list(days.map(String), "or")} ${inMonth}`;
}

function anyOf(unit: "month" | "day", { known, text }: YearWords): string {
  return known === "unstated" ? `an unstated ${unit}` : `a ${unit} in ${text}`;
}

function nameMonths(months: readonly number[]): string {
  const names = months.map((month) => monthNames[month] ?? "");
  return isRun(months) ? `a month from ${names[0]} to ${names.at(-1)}` : list(names, "or");
}

function isRun(numbers: readonly number[]): boolean {
  return numbers.length > 2 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

/** The days that match the digits and occur in one of the months. */
function daysOf({ year }: EdtfDate, { digits, value }: EdtfPart, months: readonly number[]): number[] {
  if (value !== undefined) return [value];
  const matches = new RegExp(`^${digits.replaceAll("X", "[0-9]")}$`);
  const longest = Math.max(
    ...yearsOf(year, undefined, "ignore").flatMap(([first, last]) =>
      // Leap years lie at most eight years apart.
      months.flatMap((month) =>
        Array.from({ length: Math.min(last - first, 8) + 1 }, (_, index) =>
          daysInMonth(12 * (first + index) + month),
        ),
      ),
    ),
  );
  return Array.from({ length: longest }, (_, index) => index + 1).filter((day) =>
    matches.test(String(day).padStart(2, "0")),
  );
}

function ordinal(number: number): string {
  const ending = number > 10 && number < 14 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}
