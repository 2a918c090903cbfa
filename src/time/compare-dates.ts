import { parseEdtf } from "./edtf/edtf.js";
import type { Edtf, EdtfDate, EdtfSeason } from "./edtf/value.js";

/**
 * Orders two dates for sorting: by first moment, then by end; of equal dates, one open to the past comes first. It ignores marks, reads a
 * date without a zone as UTC, and an unstated year as its earliest possibility (`XXXX` as 0). The order agrees with
 * {@link relateDates}: a date that is before another or meets it sorts first.
 *
 * @param left - An EDTF date, as text or parsed.
 * @param right - Another date.
 * @returns -1 if `left` comes first, 1 if `right` does, else 0. It is a total preorder, as `Array.prototype.sort` requires.
 * @throws Error, as {@link parseEdtf}, if a text is not a date.
 *
 * @example
 * ```ts
 * import { compareDates } from "diplomatic-events/time";
 *
 * console.log(["2025-05", "2024", "2025-05-16"].sort(compareDates)); // ["2024", "2025-05", "2025-05-16"]
 * ```
 */
export function compareDates(left: string | Edtf, right: string | Edtf): -1 | 0 | 1 {
  const first = sortKeys(typeof left === "string" ? parseEdtf(left) : left);
  const second = sortKeys(typeof right === "string" ? parseEdtf(right) : right);
  for (const [index, key] of first.entries()) {
    const other = second[index] ?? key;
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

function sortKeys(date: Edtf): number[] {
  const { earliest, latest = Number.POSITIVE_INFINITY } = date;
  return [earliest ?? firstNamed(date), latest, earliest === undefined ? 0 : 1];
}

/** The first stated moment of a date that is open to the past. */
function firstNamed(date: Edtf): number {
  if (date.type === "interval") {
    const named = [date.start, date.end].filter(
      (end): end is EdtfDate | EdtfSeason => typeof end !== "string",
    );
    return named[0]?.earliest ?? Number.NEGATIVE_INFINITY;
  }
  if (date.type !== "set") return Number.NEGATIVE_INFINITY;
  const named = date.members.map((member) =>
    member.type === "range" ? (member.from ?? member.to)?.earliest : member.earliest,
  );
  return Math.min(...named.map((moment) => moment ?? Number.POSITIVE_INFINITY));
}
