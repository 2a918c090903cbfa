import type { When } from "../../model/index.js";
import { cachedEdtf } from "../../time/index.js";
import { type ColumnOf, fieldColumns, type Owner } from "./column.js";

/**
 * The first and the last day that a date in EDTF can mean; absent where it is open. Both are absent where one is not in the years 1 to
 * 9999, which every data base has: a day of an unstated year is in none.
 */
export function dayRange(date: string | undefined): {
  first?: string | undefined;
  last?: string | undefined;
} {
  const { earliest, latest } = (date === undefined ? undefined : cachedEdtf(date)) ?? {};
  const first = earliest === undefined ? undefined : Math.floor(earliest);
  // The latest moment is the first that is no longer meant.
  const last = latest === undefined ? undefined : Math.ceil(latest) - 1;
  const beyond = [first, last].some((day = 0) => day < firstDay || day > lastDay);
  if (beyond) return {};
  return { first: writeDay(first), last: writeDay(last) };
}

/** A day, which is a number of days from 1970-01-01. */
function writeDay(day: number | undefined): string | undefined {
  return day === undefined ? undefined : new Date(day * dayLength).toISOString().slice(0, 10);
}

const dayLength = 86_400_000;
const firstDay = -719_162;
const lastDay = 2_932_896;

/** The columns of a date in EDTF: the date, and the days that bound it. */
export function dayColumns<Part>(
  name: string,
  what: string,
  read: (part: Part) => string | undefined,
): ColumnOf<Part>[] {
  return [
    {
      name: `${name}_from`,
      type: "date",
      description: `The first day that ${what} can mean; null where it is open or no date is given.`,
      read: (part) => dayRange(read(part)).first ?? null,
    },
    {
      name: `${name}_to`,
      type: "date",
      description: `The last day that ${what} can mean; null where it is open or no date is given.`,
      read: (part) => dayRange(read(part)).last ?? null,
    },
  ];
}

/** The columns of the time of a record. */
export function whenColumns<Value extends { when?: When | undefined }>(): ColumnOf<Owner<Value>>[] {
  const fields: (keyof When & string)[] = [
    "date",
    "phase",
    "timeOfDay",
    "asWritten",
    "calendar",
    "basis",
    "duration",
    "relative",
  ];
  const names = { basis: "time_basis", asWritten: "time_as_written" };
  const [date, ...others] = fieldColumns<When>("When", fields, names).map(
    ({ read, ...column }): ColumnOf<Owner<Value>> => ({
      ...column,
      read: ({ value: { when } }) => (when ? read({ value: when }) : null),
    }),
  );
  const days = dayColumns<Owner<Value>>("date", "`date`", ({ value: { when } }) => when?.date);
  return [...(date ? [date] : []), ...days, ...others];
}
