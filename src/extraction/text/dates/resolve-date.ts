import { toCalendarDay } from "../../../time/index.js";
import type { SourceText } from "../source-text.js";
import { boundDate } from "./bound-date.js";
import { type Reading, type TimePlace, timePlaces } from "./date-readings.js";
import { type DaySpan, spanOf, weekdayOf, writeSpan } from "./day-spans.js";
import type { CalendarParts } from "./expressions/date-expression.js";
import { anchorOf, nearestYears } from "./publication-days.js";
import type { Candidate, ResolvedDate, ResolvedTime, TimeView } from "./resolved-time.js";
import { readFrame } from "./time-frame.js";
import { type TimeOfDay, writeTime } from "./time-of-day.js";

/**
 * The one time that words name: a day with or without its hour, a month, a year, days in a row, all days up to one or from one on, or an
 * hour alone. Of "Friday", or of a day without its year, the nearest one on the given side, as seen from publication. Undefined where the
 * words say more ("two weeks before 13 May") or leave it open.
 */
export function resolveDate(
  asWritten: string,
  view: TimeView,
  published: string | undefined,
  source: SourceText,
): ResolvedTime | undefined {
  const anchor = anchorOf(published);
  const resolved = timePlaces(asWritten, anchor, source).map((place) =>
    place.readings.length === 0 ? hourAlone(place, source) : resolvePlace(place, view, anchor, source),
  );
  // "Tomorrow" inside quotation marks counts for nothing beside one outside.
  const known = resolved.filter((one) => one !== "unknown");
  const [only] = known;
  const isOne = known.every((one) => one?.date === only?.date && one?.timeOfDay === only?.timeOfDay);
  return isOne ? only : undefined;
}

/** "At noon", "from 5 p.m." */
function hourAlone(place: TimePlace, source: SourceText): ResolvedTime | "unknown" {
  const frame = readFrame(place, [], source);
  if (!frame?.time || (frame.bound !== undefined && frame.bound !== "from")) return "unknown";
  return { inferred: false, ...timeOfDay(frame.time) };
}

function timeOfDay(hour: TimeOfDay): { timeOfDay: string } {
  const { time, offset } = writeTime(hour, undefined);
  return { timeOfDay: time + offset };
}

type Placed = Reading & { candidates: readonly Candidate[] };

function resolvePlace(
  place: TimePlace,
  { side, isEdge = false }: TimeView,
  anchor: DaySpan | undefined,
  source: SourceText,
): ResolvedTime | "unknown" | undefined {
  const all = place.readings.map((reading) => ({
    ...reading,
    candidates: reading.isAhead && side !== "ahead" ? [] : candidatesOf(reading, anchor),
  }));
  const groups = distinct(all);
  // "Last week" in "Friday of last week" is rough, and Friday is not.
  const open = groups.filter(([{ candidates }]) => candidates.length > 0);
  if (groups.some(([first]) => first.candidates.length === 0 && !isRough(first))) return undefined;
  const frame = readFrame(place, groupSpans(open), source);
  const [first, second, third] = open;
  if (!first) return "unknown";
  if (!frame || third) return undefined;
  if (second) return frame.isRange ? rangeOf(first, second, side, anchor) : undefined;
  const one = oneOf(first, side, anchor);
  if (!one) return undefined;
  // "From 13 to 15 May" has its end within the date.
  const bound = frame.bound === "from" && one.date.includes("/") ? undefined : frame.bound;
  // "By June" of what may be behind or ahead.
  if (side === "near" && bound !== undefined && one.inferred && !isAhead(one, anchor)) return undefined;
  if (bound !== undefined && !(isEdge && (bound === "from" || bound === "until")))
    return boundDate(one, bound, { side, hasHour: frame.hasHour, anchor });
  const { span, edge, ...date } = one;
  if (!frame.time || bound === "until") return date;
  if (!span) return frame.time.isOpen && frame.time.hour === 0 ? date : { ...date, ...timeOfDay(frame.time) };
  if (span.from !== span.to || frame.time.isOpen) return date;
  const { time, offset, inferred } = writeTime(frame.time, toCalendarDay(span.from));
  return { date: `${date.date}T${time}:00${offset}`, inferred: date.inferred || inferred };
}

function isAhead({ span }: Candidate, anchor: DaySpan | undefined): boolean {
  return span !== undefined && anchor !== undefined && span.to >= anchor.from;
}

/** Readings of one expression together. */
function distinct(all: readonly Placed[]): [Placed, ...Placed[]][] {
  const groups = new Map<number, [Placed, ...Placed[]]>();
  for (const reading of all) {
    const group = groups.get(reading.start);
    if (group) group.push(reading);
    else groups.set(reading.start, [reading]);
  }
  return [...groups.values()];
}

function groupSpans(groups: readonly (readonly [Placed, ...Placed[]])[]): Placed[] {
  return groups.map(([first]) => first);
}

/** Weeks, lengths of time and weekdays are less than a date of their own, and may stand beside one. */
function isRough({ parts }: Reading): boolean {
  return !parts || (parts.year === undefined && parts.month === undefined && !parts.days?.length);
}

/** The one date of an expression; undefined where its readings differ. */
function oneOf(
  group: readonly Placed[],
  side: TimeView["side"],
  anchor: DaySpan | undefined,
): Candidate | undefined {
  const chosen = group.flatMap(({ candidates, parts }) =>
    candidates.length > 0 ? [choose(candidates, side, anchor, parts !== undefined)] : [],
  );
  return chosen.every((one) => one?.date === chosen[0]?.date) ? chosen[0] : undefined;
}

/** "From 28 May to 3 June 2031": a date without a year has that of the other, or the one before it. */
function rangeOf(
  first: readonly Placed[],
  second: readonly Placed[],
  side: TimeView["side"],
  anchor: DaySpan | undefined,
): ResolvedDate | undefined {
  const [from, to] = [oneOf(first, side, anchor), oneOf(second, side, anchor)];
  if (!from || !to || from.phase || to.phase) return undefined;
  const [start, end] = [first[0]?.parts, second[0]?.parts];
  const inferred = from.inferred || to.inferred;
  const pair = (one: Candidate, other: Candidate, isInferred: boolean): ResolvedDate | undefined => {
    const isRow = one.span && other.span && one.span.from < other.span.from;
    const [a, b] = [one.date, other.date];
    return isRow && !a.includes("/") && !b.includes("/")
      ? { date: `${a}/${b}`, inferred: isInferred }
      : undefined;
  };
  if (start?.month !== undefined && start.year === undefined && end?.year !== undefined) {
    const years = [end.year, end.year - 1].flatMap((year) => candidatesIn({ ...start, year }, ""));
    return years.map((one) => pair(one, to, to.inferred)).find((found) => found !== undefined);
  }
  if (end?.month !== undefined && end.year === undefined && start?.year !== undefined) {
    const years = [start.year, start.year + 1].flatMap((year) => candidatesIn({ ...end, year }, ""));
    return years.map((one) => pair(from, one, from.inferred)).find((found) => found !== undefined);
  }
  return pair(from, to, inferred);
}

function candidatesOf({ parts, spans, words, part }: Reading, anchor: DaySpan | undefined): Candidate[] {
  // Weeks and lengths of time are rough; a day, a month and a year are exact.
  if (!parts)
    return spans.flatMap((span) => {
      const date = writeSpan(span);
      return date.includes("/") ? [] : [{ date, inferred: true, span, ...phaseOf(part) }];
    });
  const { year, month, days = [] } = parts;
  if (month === undefined && (days.length > 0 || year === undefined)) return [];
  if (year !== undefined || !anchor) return candidatesIn(parts, words);
  return nearestYears(parts, anchor).flatMap((one) =>
    candidatesIn({ ...parts, year: one }, words).map((each) => ({ ...each, inferred: true })),
  );
}

function phaseOf({ phase, edge }: NonNullable<Reading["part"]> = {}): Pick<Candidate, "phase" | "edge"> {
  return { ...(phase && { phase }), ...(edge && { edge }) };
}

/** The date of parts whose year, if it is open, stays open. */
function candidatesIn(parts: CalendarParts, words: string): Candidate[] {
  const { year, month, lastMonth, days = [], weekday, phase, edge, isRow } = parts;
  if (days.length > 1 && !isRow && !ranges.test(words)) return [];
  const span = year === undefined ? undefined : daySpanOf(year, parts);
  if (year !== undefined && !span) return [];
  if (span && days.length === 1 && weekday !== undefined && weekdayOf(span.from) !== weekday) return [];
  const write = (day?: number): string =>
    [
      digits(year, 4),
      ...(month === undefined ? [] : [digits(month, 2)]),
      ...(day === undefined ? [] : [digits(day, 2)]),
    ].join("-");
  if (lastMonth !== undefined)
    return [{ date: `${write()}/${digits(year, 4)}-${digits(lastMonth, 2)}`, inferred: false, span }];
  const [first, last] = [days[0], days.length > 1 ? days.at(-1) : undefined];
  const date = last === undefined ? write(first) : `${write(first)}/${write(last)}`;
  return [{ date, ...phaseOf({ phase, edge }), inferred: false, span }];
}

function daySpanOf(year: number, { month, lastMonth, days = [] }: CalendarParts): DaySpan | undefined {
  const [first, last] = [spanOf(year, month, days[0]), spanOf(year, lastMonth ?? month, days.at(-1))];
  return first && last && { from: first.from, to: last.to };
}

/** Signs that days are the first and the last of a row, and no list. */
const ranges = /[-–—]|(?<![\p{L}])(?:to|until|till|through|thru|bis|al?|au|до|по)(?![\p{L}])/iu;

function choose(
  candidates: readonly Candidate[],
  side: TimeView["side"],
  anchor: DaySpan | undefined,
  hasOpenYear: boolean,
): Candidate | undefined {
  const [only] = candidates;
  // Words such as "yesterday" say themselves on which side they are; a day without its year does not.
  if (!anchor || (candidates.length < 2 && !(hasOpenYear && only?.inferred))) return only;
  if (side === "near") {
    const near = candidates.filter(({ span }) => span && distance(span, anchor) <= nearest);
    return near.length === 1 ? near[0] : undefined;
  }
  const onSide = candidates.filter(
    ({ span }) => span && (side === "behind" ? span.from <= anchor.to : span.to >= anchor.from),
  );
  return side === "behind" ? onSide.at(-1) : onSide[0];
}

/** How far from publication, in days, a day without its year is still the one meant, whichever side it is on. */
const nearest = 75;

function distance(span: DaySpan, anchor: DaySpan): number {
  return Math.max(0, span.from - anchor.to, anchor.from - span.to);
}

function digits(number: number | undefined, length: number): string {
  return number === undefined ? "X".repeat(length) : String(number).padStart(length, "0");
}
