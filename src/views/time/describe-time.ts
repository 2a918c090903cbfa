import { list } from "../../issues/index.js";
import type { Basis, When } from "../../model/index.js";
import { quoteWords } from "../../text/index.js";
import { nameCalendar } from "../../time/index.js";
import { describeDate } from "./describe-date.js";
import { describeDuration } from "./describe-duration.js";
import { type DescribeTimeOptions, describeRelativeTime } from "./describe-relative-time.js";

/**
 * Describes in plain English when something happens, including every uncertainty and omission. The words are the same on every
 * machine, for every language and time zone.
 *
 * @param when - A time.
 * @param options - How to name the records that the time is relative to.
 * @returns One phrase without a full stop; empty for an empty time.
 *
 * @example
 * ```ts
 * import { describeTime } from "diplomatic-events/time";
 *
 * console.log(describeTime({ date: "XXXX-05-16", timeOfDay: "17:00" })); // "16 May, year not stated, at 17:00"
 * console.log(describeTime({ duration: { iso: "PT2H", bound: "about" } })); // "about two hours"
 *
 * const call = describeTime(
 *   { relative: [{ relation: "after", to: "istanbul-round", nearness: "shortly" }] },
 *   { name: (id) => (id === "istanbul-round" ? "the Istanbul talks" : undefined) },
 * );
 * console.log(call); // "shortly after the Istanbul talks"
 * ```
 */
export function describeTime(when: When, options?: DescribeTimeOptions): string {
  const { date, phase, timeOfDay, duration, relative = [], asWritten, calendar, basis } = when;
  const parts: string[] = [];
  if (date !== undefined) parts.push(describeDate(date, phase));
  if (timeOfDay !== undefined) parts.push(`at ${describeTimeOfDay(timeOfDay)}`);
  const relations = relative.map(
    (time) => describeRelativeTime(time, options ?? {}) + markBasis(time.basis, basis),
  );
  const isSimple = !relations.some((words) => /,| and /.test(words));
  if (relations.length > 0) parts.push(isSimple ? list(relations, "and") : relations.join("; "));
  const length = duration === undefined ? "" : describeDuration(duration);
  const hasOwn = relative.some((part) => markBasis(part.basis, basis) !== "");
  const isMarked = basis === "inferred" || basis === "presupposed";
  // The length stands behind the mark: its own words are mostly those of the source.
  const kind = parts.length > 1 || length !== "" ? (relative.length === 0 ? "date " : "time ") : "";
  const mark = isMarked ? ` (${hasOwn ? "otherwise " : kind}${basis})` : "";
  const placed = parts.length === 0 ? "" : parts.join(isSimple || relations.length < 2 ? ", " : "; ") + mark;
  if (length !== "") {
    const lead = placed === "" ? "" : duration?.iso === undefined ? "length given as " : "lasting ";
    const isInferred = placed === "" || duration?.asWritten === undefined;
    const ownMark = duration?.basis === undefined && isMarked && isInferred ? ` (${basis})` : "";
    return joinParts(placed, lead + length + markBasis(duration?.basis, basis) + ownMark);
  }
  if (placed !== "" || asWritten === undefined) return placed;
  return quoteWords(asWritten) + (calendar === undefined ? "" : ` (${nameCalendar(calendar)})`) + mark;
}

function joinParts(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

/** A time of day with its offset in words: "12:03 (UTC-04:00)". Quotes a text that is none. */
function describeTimeOfDay(text: string): string {
  const [, clock, offset] = /^(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  if (clock === undefined) return quoteWords(text);
  return offset === undefined ? clock : `${clock} (UTC${offset === "Z" ? "" : offset})`;
}

/** The basis of a part of a time, where it differs from that of the whole: " (inferred)". */
export function markBasis(own: Basis | undefined, whole: Basis | undefined): string {
  return own === undefined || own === (whole ?? "stated") ? "" : ` (${own})`;
}
