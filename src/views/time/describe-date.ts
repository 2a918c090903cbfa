import { memoizeShort } from "../../collections/index.js";
import { list } from "../../issues/index.js";
import type { DatePhase } from "../../model/index.js";
import { quoteWords } from "../../text/index.js";
import {
  cachedEdtf,
  type Edtf,
  type EdtfDate,
  type EdtfEnd,
  type EdtfInterval,
  type EdtfRange,
  type EdtfSeason,
  type EdtfSet,
  monthNames,
} from "../../time/index.js";
import { describeDay, describeYear, withYear } from "./describe-date-parts.js";
import { describeSingle } from "./describe-single-date.js";

/** An EDTF date, or a phase of it, in words. Quotes a text that is not a date. */
export function describeDate(text: string, phase?: DatePhase): string {
  const words = inWords(text);
  if (phase === undefined) return words;
  const isPlain = /^(?:\p{Lu}\p{Ll}+ )?\d+(?: BC)?(?=$|,)|^\p{Lu}\p{Ll}+(?=$|,)/u.test(words);
  return isPlain ? `${phase}${phase === "mid" ? "-" : " "}${words}` : `${words} (${phase} in it)`;
}

/** A page names most dates several times. */
const inWords = /* @__PURE__ */ memoizeShort((text: string): string => {
  const date = cachedEdtf(text);
  return date === undefined ? quoteWords(text) : describe(date);
});

/**
 * The preposition that a date takes: "on" a day, "in" a longer time, "from" a first to a last one. Undefined for a choice of dates,
 * for any time and for a text that is not a date.
 */
export const prepositionOf: (date: string) => "on" | "in" | "from" | undefined = /* @__PURE__ */ memoizeShort(
  (text) => {
    const date = cachedEdtf(text);
    return date && prepositionFor(date);
  },
);

function prepositionFor(date: Edtf | EdtfRange): "on" | "in" | "from" | undefined {
  switch (date.type) {
    case "season":
      return "in";
    case "date":
      return date.day === undefined ? "in" : "on";
    case "set": {
      const [member, ...others] = date.members;
      if (member === undefined || others.length > 0) return undefined;
      if (member.type !== "range" || date.choice === "all") return prepositionFor(member);
      return member.from && member.to && prepositionFor(member.to);
    }
    case "range":
      return (
        date.from &&
        date.to &&
        (describeDay(date.from) === describeDay(date.to) ? prepositionFor(date.to) : "from")
      );
    case "interval": {
      const { start, end } = date;
      if (start === "open" && end === "open") return undefined;
      const isOne =
        typeof start !== "string" && typeof end !== "string" && describeSingle(start) === describeSingle(end);
      return isOne ? prepositionFor(end) : "from";
    }
  }
}

function describe(date: Edtf): string {
  if (date.type === "interval") return describeInterval(date);
  return date.type === "set" ? describeSet(date) : describeSingle(date);
}

function describeInterval({ start, end }: EdtfInterval): string {
  if (typeof start !== "string" && typeof end !== "string") {
    const first = describeSingle(start);
    if (first === describeSingle(end)) return first;
    return shortInterval(start, end) ?? `from ${first} to ${describeSingle(end, "end ")}`;
  }
  if (start === "open") return end === "open" ? "at any time" : `until ${describeEnd(end, "end")}`;
  const from = `from ${describeEnd(start, "start")}`;
  return end === "open" ? `${from} onwards` : `${from} to ${describeEnd(end, "end")}`;
}

function describeEnd(end: EdtfDate | EdtfSeason | EdtfEnd, point: "start" | "end"): string {
  return typeof end === "string" ? `an unstated ${point}` : describeSingle(end);
}

/** "16 to 18 May 2025": an interval between dates of one precision, each plain but for an unstated year. */
function shortInterval(start: EdtfDate | EdtfSeason, end: EdtfDate | EdtfSeason): string | undefined {
  if (!isPlain(start) || !isPlain(end)) return undefined;
  const sameYear = start.year.digits === end.year.digits;
  const year = describeYear(end.year);
  if (!sameYear && [start, end].some((date) => date.year.value === undefined)) return undefined;
  const [first, last] = [monthOf(start), monthOf(end)];
  if (!sameYear || first === "" || last === "")
    return (first === "") === (last === "") && (start.day === undefined) === (end.day === undefined)
      ? `${describeDay(start)} to ${describeDay(end)}`
      : undefined;
  if (start.day === undefined || end.day === undefined)
    return start.day === end.day ? withYear(`${first} to ${last}`, year) : undefined;
  const firstDay = first === last ? start.day.value : `${start.day.value} ${first}`;
  return withYear(`${firstDay} to ${end.day.value} ${last}`, year);
}

function monthOf({ month }: EdtfDate): string {
  return monthNames[(month?.value ?? 0) - 1] ?? "";
}

function isPlain(date: EdtfDate | EdtfSeason): date is EdtfDate {
  if (date.type === "season" || date.significantDigits !== undefined) return false;
  return [date.year, date.month, date.day].every(
    (part) =>
      !part?.uncertain &&
      !part?.approximate &&
      (part?.value !== undefined || part === undefined || part.digits === "XXXX"),
  );
}

function describeSet({ choice, members }: EdtfSet): string {
  const conjunction = choice === "one" ? "or" : "and";
  const words = members.map((member) =>
    member.type === "range" ? describeRange(member, choice) : describeSingle(member),
  );
  if (words.length === 1 || !words.some((each) => /,| and | or /.test(each))) return list(words, conjunction);
  return `${words.slice(0, -1).join("; ")}; ${conjunction} ${words.at(-1)}`;
}

function describeRange({ from, to }: EdtfRange, choice: "one" | "all"): string {
  const [first, last] = [from && describeDay(from), to && describeDay(to)];
  if (first === undefined) return choice === "one" ? `${last} or earlier` : `${last} and all time before`;
  if (last === undefined) return choice === "one" ? `${first} or later` : `${first} and all time after`;
  if (first === last) return first;
  const words = (from && to && shortInterval(from, to)) ?? `${first} to ${last}`;
  if (choice === "all") return words;
  return `a ${to?.day ? "day" : to?.month ? "month" : "year"} from ${words}`;
}
