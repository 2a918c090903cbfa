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
  const length = duration === undefined ? "" : describeDuration(duration);
  const day = joinParts(
    date === undefined ? "" : withZone(describeDate(date, phase), asWritten),
    timeOfDay === undefined ? "" : `at ${describeTimeOfDay(timeOfDay)}`,
  );
  // The basis is that of the day: the hour may be in the text.
  const isAlone = relative.length === 0 && length === "" && timeOfDay === undefined && !date?.includes("T");
  const relations = relative.map(
    (time) => describeRelativeTime(time, options ?? {}) + markBasis(time.basis ?? basis),
  );
  const isSimple = !relations.some((words) => /,| and /.test(words));
  const related = isSimple ? list(relations, "and") : relations.join("; ");
  const dayMark = day === "" ? "" : markBasis(basis, isAlone ? "" : "date ");
  const placed = [day + dayMark, related]
    .filter((part) => part !== "")
    .join(isSimple || relations.length < 2 ? ", " : "; ");
  if (length !== "") {
    const lead = placed === "" ? "" : duration?.iso === undefined ? "length given as " : "lasting ";
    // Its own words are mostly those of the source.
    const isOwn = placed === "" || duration?.asWritten === undefined;
    return joinParts(placed, lead + length + markBasis(duration?.basis ?? (isOwn ? basis : undefined)));
  }
  if (placed !== "" || asWritten === undefined) return placed;
  const inCalendar = calendar === undefined ? "" : ` (${nameCalendar(calendar)})`;
  return quoteWords(asWritten) + inCalendar + markBasis(basis);
}

/** A clock time whose zone the source names but the date lacks, with the zone as its source has it: "11:56 “AST”". */
export function withZone(words: string, asWritten = ""): string {
  const clock = asWritten.search(/\d/);
  const zone = clock < 0 ? undefined : /\b(?:[A-Z]{2,4}T|UTC)\b/.exec(asWritten.slice(clock))?.[0];
  return zone === undefined ? words : words.replace(/, zone not given/, ` ${quoteWords(zone)}`);
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

/** The mark of what the source does not state: " (inferred)", " (date inferred)". */
export function markBasis(basis: Basis | undefined, what = ""): string {
  return basis === undefined || basis === "stated" ? "" : ` (${what}${basis})`;
}
