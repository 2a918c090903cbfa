import type { Id, When } from "../../model/index.js";
import { describeTime, markBasis } from "../time/describe-time.js";
import type { Names } from "./names.js";
import { nameKnownRecord } from "./record-names.js";

/**
 * A time as an adverbial: "on 16 May 2025", "shortly after the talks", "in May 2025 (uncertain)". Parts that cannot be adverbials stand in
 * brackets. Empty for an empty time.
 *
 * @param preposition Replaces "on" and "in", which would imply that an event happened on the date: "as of" for a state.
 */
export function phraseTime(self: Id, when: When | undefined, names: Names, preposition?: string): string {
  if (!when) return "";
  const { date, phase, duration, relative = [], basis } = when;
  const naming = { selfId: self, name: (id: Id): string => nameKnownRecord(id, names) };
  const parts: string[] = [];
  const length = duration === undefined ? "" : describeTime({ duration: { ...duration, basis: undefined } });
  const lengthBasis = markBasis(duration?.basis, basis);
  if (length !== "" && duration?.iso !== undefined) parts.push(`for ${length}${lengthBasis}`);
  if (date !== undefined) parts.push(phraseDate(describeTime({ date, phase }), preposition));
  for (const time of relative) {
    const words = describeTime({ relative: [{ ...time, basis: undefined }] }, naming);
    parts.push(phraseRelation(words) + markBasis(time.basis, basis));
  }
  if (length !== "" && duration?.iso === undefined) parts.push(`(length given as ${length})${lengthBasis}`);
  // Without any other part, quotes the words of the source.
  if (parts.length === 0) {
    const words = describeTime({ ...when, basis: undefined }, naming);
    if (words !== "") parts.push(`(${words})`);
  }
  if (parts.length > 0 && basis !== undefined && basis !== "stated") parts.push(`(a time that is ${basis})`);
  return parts.join(" ").replaceAll(") (", "; ");
}

function phraseDate(words: string, preposition: string | undefined): string {
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
    return `from ${head}${remark}`;
  return /^(?:from|until) /.test(head) && remarks.length === 0 ? head : `(${words})`;
}

function phraseRelation(words: string): string {
  const isPlain =
    /^(?:(?:immediately|shortly|at (?:least|most)|about) )?(?:[\w.]+ (?:years?|months?|weeks?|days?|hours?|minutes?|seconds?) )?(?:before|after|during|at) /;
  return isPlain.test(words) && !words.includes(", ") ? words : `(${words})`;
}
