import { type DaySpan, spanOf, writeSpan } from "./day-spans.js";

/** A year, a month or a day of a date, with X for digits that are left open. */
export interface Component {
  year: string;
  month: string | undefined;
  day: string | undefined;
}

export function componentsOf(date: string): Component[] {
  // Without the time of day, which stands behind a T, and without what qualifies the parts.
  const days = date.replaceAll(/T[^/,\]}]*/g, "").replaceAll(/[?~%]/g, "");
  return [...days.matchAll(/(-?[0-9X]{4,})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?/g)].map(
    ([, year = "", month, day]) => ({ year, month, day }),
  );
}

/** The days of a component without open digits; a season counts as its year. */
export function spanOfComponent({ year, month, day }: Component): DaySpan | undefined {
  if (!isClosed(year) || (month && !isClosed(month)) || (day && !isClosed(day))) return undefined;
  if (month === undefined || Number(month) > 12) return spanOf(Number(year));
  return spanOf(Number(year), Number(month), day === undefined ? undefined : Number(day));
}

/** Whether the days have one that is written so. */
export function overlaps(component: Component, { from, to }: DaySpan): boolean {
  const exact = spanOfComponent(component);
  if (exact) return exact.from <= to && exact.to >= from;
  for (let day = from; day <= to && day < from + 800; day++) {
    const [year = "", month = "", of = ""] = writeSpan({ from: day, to: day }).split("-");
    const { year: y, month: m, day: d } = component;
    if (like(y, year) && (m === undefined || like(m, month)) && (d === undefined || like(d, of))) return true;
  }
  return false;
}

function like(pattern: string, digits: string): boolean {
  return (
    pattern.length === digits.length && [...pattern].every((one, at) => one === "X" || one === digits[at])
  );
}

export function isClosed(digits: string): boolean {
  return !digits.includes("X");
}

export function fits(digits: string, number: number): boolean {
  return isNumber(digits, String(number).padStart(2, "0"));
}

export function digitsOfYear(year: string): string {
  return year.replace(/^-/, "").replace(/^0+(?=.)/, "");
}

/** Whether digits are those of a number, some of which may be left open, with or without zeros in front. */
export function isNumber(stated: string, digits: string): boolean {
  const padded = stated.padStart(digits.length, "0");
  if (padded.length !== digits.length) return false;
  for (let at = 0; at < digits.length; at++)
    if (padded[at] !== "X" && padded[at] !== digits[at]) return false;
  return true;
}
