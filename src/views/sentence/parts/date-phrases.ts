/**
 * The kind of a record's time: that of an event, which has a length ("from 14 to 16 May"); a point, which lies somewhere in its date;
 * that of a state, which is so as of then; or that of a state which lasted as long.
 */
export type TimeKind = "happened" | "point" | "as of" | "state";

/** A date in words as an adverbial: "on 16 May 2025", "in May 2025 (uncertain)". In brackets if it cannot be one. */
export function phraseDate(words: string, timeKind: TimeKind = "point"): string {
  const preposition = timeKind === "as of" ? timeKind : undefined;
  const point = timeKind === "point" ? "at some time " : "";
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
