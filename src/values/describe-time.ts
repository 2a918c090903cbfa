import { list } from "../issues/wording.js";
import { nameCalendar } from "./calendar-name.js";
import { describeDate } from "./describe-date.js";
import { describeDuration } from "./describe-duration.js";
import { type DescribeTimeOptions, describeRelativeTime } from "./describe-relative-time.js";
import { quoteWords } from "./quote-words.js";
import type { When } from "./when.js";

/**
 * Says in plain English when something happens, with all that is unsure or not stated about it. The same words on every
 * machine, whatever its language and time zone.
 *
 * @param when - A time.
 * @param options - How the records are named that the time is relative to.
 * @returns One phrase without a full stop; empty where the time says nothing.
 *
 * @example
 * ```ts
 * import { describeTime } from "diplomatic-events/time";
 *
 * console.log(describeTime({ date: "XXXX-05-16" })); // "16 May, year not stated"
 * console.log(describeTime({ duration: { iso: "PT2H", bound: "about" } })); // "about two hours"
 *
 * const call = describeTime(
 *   { relative: [{ relation: "after", to: "istanbul-round", nearness: "shortly" }] },
 *   { name: (id) => (id === "istanbul-round" ? "the Istanbul talks" : undefined) },
 * );
 * console.log(call); // "shortly after the Istanbul talks"
 * ```
 */
export function describeTime(when: When, options: DescribeTimeOptions = {}): string {
  const { date, duration, relative = [], asWritten, calendar, basis } = when;
  const parts: string[] = [];
  if (date !== undefined) parts.push(describeDate(date));
  const relations = relative.map((time) => describeRelativeTime(time, options));
  const clear = !relations.some((words) => /,| and /.test(words));
  if (relations.length > 0) parts.push(clear ? list(relations, "and") : relations.join("; "));
  const length = duration === undefined ? "" : describeDuration(duration);
  if (length !== "") {
    const lead = parts.length === 0 ? "" : duration?.iso === undefined ? "length given as " : "lasting ";
    parts.push(lead + length);
  }

  const all = parts.length > 1 ? "all " : "";
  if (parts.length === 0 && asWritten !== undefined)
    parts.push(quoteWords(asWritten) + (calendar === undefined ? "" : ` (${nameCalendar(calendar)})`));
  if (parts.length === 0) return "";
  const end = basis === "inferred" || basis === "presupposed" ? ` (${all}${basis})` : "";
  return parts.join(clear || relations.length < 2 ? ", " : "; ") + end;
}
