import { prepositionOf } from "../../time/describe-date.js";

/**
 * The kind of a record's time: that of an event, which has a length ("from 14 to 16 May"); a point, which lies somewhere in its date;
 * that of a state, which is so as of then; or that of a state which lasted as long.
 */
export type TimeKind = "happened" | "point" | "as of" | "state";

/**
 * A date as an adverbial: "on 16 May 2025", "in May 2025 (uncertain)". In brackets if it cannot be one.
 *
 * @param date In EDTF.
 * @param words The date in words.
 */
export function phraseDate(date: string, words: string, timeKind: TimeKind = "point"): string {
  const preposition = prepositionOf(date);
  // "16 May, year not stated" has a remark after the date.
  const [head = "", ...remarks] = words.split(", ");
  const remark = remarks.length === 0 ? "" : ` (${remarks.join(", ")})`;
  if (preposition === "on" || preposition === "in")
    return `${timeKind === "as of" ? timeKind : preposition} ${head}${remark}`;
  const isWhole = /^(?:from|until) /.test(words);
  if (preposition === undefined || (isWhole && remark !== "")) return `(${words})`;
  return `${timeKind === "point" ? "at some time " : ""}${isWhole ? "" : "from "}${head}${remark}`;
}
