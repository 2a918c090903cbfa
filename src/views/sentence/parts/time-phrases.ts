import type { Id, When } from "../../../model/index.js";
import { describeDate } from "../../time/describe-date.js";
import { describeTime, markBasis } from "../../time/describe-time.js";
import type { Names } from "../names/names.js";
import { nameKnownRecord } from "../names/record-names.js";

/**
 * The kind of a record's time: that of an event, which has a length ("from 14 to 16 May"); of words, which were said at some point of it;
 * or of a state, which is so as of then.
 */
export type TimeKind = "happened" | "said" | "as of";

/**
 * A time as an adverbial: "on 16 May 2025", "shortly after the talks", "in May 2025 (uncertain)". Parts that cannot be adverbials stand in
 * brackets. Empty for an empty time.
 */
export function phraseTime(
  self: Id,
  when: When | undefined,
  names: Names,
  timeKind: TimeKind = "happened",
): string {
  if (!when) return "";
  const { date, phase, timeOfDay, duration, relative = [], basis } = when;
  const naming = { selfId: self, name: (id: Id): string => nameKnownRecord(id, names) };
  const parts: string[] = [];
  const length = duration === undefined ? "" : describeTime({ duration: { ...duration, basis: undefined } });
  const lengthBasis = markBasis(duration?.basis, basis);
  if (length !== "" && duration?.iso !== undefined) parts.push(`for ${length}${lengthBasis}`);
  if (date !== undefined) parts.push(phraseDate(describeDate(date, phase), timeKind));
  if (timeOfDay !== undefined) parts.push(describeTime({ timeOfDay }));
  relative.forEach((time, at) => {
    const words = describeTime({ relative: [{ ...time, basis: undefined }] }, naming);
    const phrase = phraseRelation(words) + markBasis(time.basis, basis);
    if (phrase.startsWith("(")) parts.push(phrase);
    else if (at > 0) parts.push(`and ${phrase}`);
    else parts.push(timeKind === "as of" ? `at a time ${phrase}` : phrase);
  });
  if (length !== "" && duration?.iso === undefined) parts.push(`(length given as ${length})${lengthBasis}`);
  // Without any other part, quotes the words of the source.
  if (parts.length === 0) {
    const words = describeTime({ ...when, basis: undefined }, naming);
    if (words !== "") parts.push(`(${words})`);
  }
  if (parts.length > 0 && basis !== undefined && basis !== "stated")
    parts.push(`(${relative.length === 0 && date !== undefined ? "date" : "time"} ${basis})`);
  return parts.join(" ").replaceAll(") (", "; ");
}

function phraseDate(words: string, timeKind: TimeKind): string {
  const preposition = timeKind === "as of" ? timeKind : undefined;
  const point = timeKind === "said" ? "at some time " : "";
  // "16 May, year not stated" has a remark after the date.
  const [head = "", ...remarks] = words.split(", ");
  const remark = remarks.length === 0 ? "" : ` (${remarks.join(", ")})`;
  const isDay = /^(?:about )?\d{1,2} \p{L}+(?: (?:AD )?\d+(?: BC)?)?(?: \([^)]*\))?$/u.test(head);
  if (isDay) return `${preposition ?? "on"} ${head}${remark}`;
  const isSpan =
    /^(?:about |early |mid-|late )?(?:the |some |northern |southern )?[\p{L}]* ?(?:AD )?\d+s?(?: BC)?(?: \([^)]*\))?$/u.test(
      head,
    );
  if (isSpan || /^(?:early |mid-|late )?\p{Lu}\p{Ll}+(?: \([^)]*\))?$/u.test(head))
    return `${preposition ?? "in"} ${head}${remark}`;
  if (/^(?!from )[\p{L}\d ]+$/u.test(head) && head.slice(1, -1).includes(" to "))
    return `${point}from ${head}${remark}`;
  return /^(?:from|until) /.test(head) && remarks.length === 0 ? point + head : `(${words})`;
}

function phraseRelation(words: string): string {
  const isPlain =
    /^(?:(?:immediately|shortly|at (?:least|most)|about) )?(?:[\w.]+ (?:years?|months?|weeks?|days?|hours?|minutes?|seconds?) )?(?:before|after|during|at) /;
  return isPlain.test(words) ? words : `(${words})`;
}
