import { readDate } from "./date.js";
import { fail, type Problem, type Reader, take } from "./reader.js";
import type {
  Edtf,
  EdtfBounds,
  EdtfDate,
  EdtfEnd,
  EdtfInterval,
  EdtfRange,
  EdtfSeason,
  EdtfSet,
} from "./value.js";

/** Longer texts are rejected, which bounds the time that a hostile text can take. */
const maxLength = 1000;

/** Parses a whole text as an EDTF date; returns the first problem if it is not one. */
export function readEdtf(text: string): { value: Edtf } | { problem: Problem } {
  if (text.length > maxLength)
    return {
      problem: { position: maxLength, expected: `the end of the date (at most ${maxLength} characters)` },
    };
  const reader: Reader = { text, at: 0 };
  const value = /^[[{]/.test(text)
    ? readSet(reader)
    : text.includes("/")
      ? readInterval(reader)
      : readDate(reader);
  if (value !== undefined && reader.at === text.length) return { value };
  return { problem: reader.problem ?? { position: reader.at, expected: "the end of the date" } };
}

function readInterval(reader: Reader): EdtfInterval | undefined {
  const start = readEnd(reader, "/");
  if (start === undefined) return undefined;
  if (!take(reader, "/")) return fail(reader, reader.at, 'a slash or ".."');
  const endAt = reader.at;
  const end = readEnd(reader, "");
  if (end === undefined) return undefined;
  if (typeof start !== "string" && start.type === "date" && start.time !== undefined)
    return fail(reader, 0, "a date without a time: an interval is between dates");
  if (typeof end !== "string" && end.type === "date" && end.time !== undefined)
    return fail(reader, endAt, "a date without a time: an interval is between dates");
  if (start === "unknown" && end === "unknown") return fail(reader, endAt, 'a date or ".."');
  const earliest = typeof start === "string" ? undefined : start.earliest;
  const latest = typeof end === "string" ? undefined : end.latest;
  if (earliest !== undefined && latest !== undefined && earliest >= latest)
    return fail(reader, endAt, "an end that is not before the start");
  return { type: "interval", start, end, ...bounds(earliest, latest) };
}

function readEnd(reader: Reader, closing: string): EdtfDate | EdtfSeason | EdtfEnd | undefined {
  if (reader.text.slice(reader.at, reader.at + 1) === closing) return "unknown";
  return take(reader, "..") ? "open" : readDate(reader);
}

function bounds(earliest: number | undefined, latest: number | undefined): EdtfBounds {
  return {
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
  };
}

function readSet(reader: Reader): EdtfSet | undefined {
  const choice = take(reader, "[") ? "one" : "all";
  if (choice === "all") take(reader, "{");
  const closing = choice === "one" ? "]" : "}";
  const members: EdtfSet["members"] = [];
  for (;;) {
    const member = readMember(reader, members.length === 0, closing);
    if (member === undefined) return undefined;
    members.push(member);
    if (take(reader, closing)) break;
    if (!take(reader, ",")) return fail(reader, reader.at, `a comma, ".." or "${closing}"`);
  }
  // A member without a bound leaves the set without it.
  const earliest = Math.min(...members.map((member) => member.earliest ?? Number.NEGATIVE_INFINITY));
  const latest = Math.max(...members.map((member) => member.latest ?? Number.POSITIVE_INFINITY));
  return {
    type: "set",
    choice,
    members,
    ...bounds(
      earliest === Number.NEGATIVE_INFINITY ? undefined : earliest,
      latest === Number.POSITIVE_INFINITY ? undefined : latest,
    ),
  };
}

function readMember(
  reader: Reader,
  first: boolean,
  closing: string,
): EdtfDate | EdtfSeason | EdtfRange | undefined {
  const start = reader.at;
  if (first && take(reader, "..")) {
    const to = readPlain(reader);
    return to === undefined ? undefined : { type: "range", to, ...bounds(undefined, to.latest) };
  }
  const date = readDate(reader);
  if (date === undefined) return undefined;
  if (date.type === "date" && date.time !== undefined)
    return fail(reader, start, "a date without a time: a set is of dates");
  if (!take(reader, "..")) return date;
  const from = isPlain(date) ? date : fail(reader, start, plain);
  if (from === undefined) return undefined;
  if (reader.text.startsWith(closing, reader.at))
    return { type: "range", from, ...bounds(from.earliest, undefined) };
  const toAt = reader.at;
  const to = readPlain(reader);
  if (to === undefined) return undefined;
  if (precision(from) !== precision(to)) return fail(reader, toAt, `a ${precision(from)}, as before ".."`);
  if ((from.earliest ?? 0) > (to.earliest ?? 0))
    return fail(reader, toAt, `a ${precision(from)} that is not before the one before ".."`);
  return { type: "range", from, to, ...bounds(from.earliest, to.latest) };
}

const plain = 'a year, a month or a day without "X", marks or significant digits next to ".."';

function readPlain(reader: Reader): EdtfDate | undefined {
  const start = reader.at;
  const date = readDate(reader);
  if (date === undefined) return undefined;
  return isPlain(date) ? date : fail(reader, start, plain);
}

function isPlain(date: EdtfDate | EdtfSeason): date is EdtfDate {
  if (date.type === "season" || date.significantDigits !== undefined || date.time !== undefined) return false;
  return [date.year, date.month, date.day].every(
    (part) =>
      part === undefined ||
      (part.value !== undefined && part.uncertain !== true && part.approximate !== true),
  );
}

function precision(date: EdtfDate): string {
  return date.day !== undefined ? "day" : date.month !== undefined ? "month" : "year";
}
