import type { RelativeTime, When } from "../../../src/index.js";
import type { AllenRelation } from "../../../src/time.js";
import type { DurationBound } from "../../../src/vocabulary.js";
import type { Random } from "./random.js";
import { drawPlainWords } from "./strings.js";

/** When a record really was, in seconds since 1970 in UTC: what its dossier says of it is true of this. */
export interface Span {
  start: number;
  end: number;
}

const day = 86_400;

/** The spans of records in the order in which they start, no two together. */
export function drawSpans(count: number, random: Random): Span[] {
  let start = Date.UTC(random.integer(1985, 2030), random.integer(0, 11), random.integer(1, 28)) / 1000;
  return Array.from({ length: count }, () => {
    const gap = random.pick([1, 60, 3600, 6 * 3600, day, 7 * day, 40 * day, 400 * day]);
    start += gap * random.integer(1, 3);
    if (random.chance(0.3)) start = Math.ceil(start / day) * day;
    const unit = random.pick([0, 1, 60, 3600, day, 7 * day, 30 * day, 365 * day]);
    return { start, end: start + unit * random.integer(1, 3) };
  });
}

/** A date in EDTF within which a span lies, as precise as chance has it. */
export function dateAround({ start, end }: Span, random: Random): string {
  const [first, last] = [isoDay(start), isoDay(Math.max(start, end - 1))];
  const shared = [10, 7, 4, 3, 2].filter((length) => first.slice(0, length) === last.slice(0, length));
  const length = random.pick([...shared, 0, 0]);
  const precision = random.pick([10, 7, 4]);
  const [from, to] = [first.slice(0, precision), last.slice(0, precision)];
  switch (length) {
    case 10:
      return random.pick([
        first,
        first,
        `${first.slice(0, 9)}X`,
        `${first.slice(0, 8)}XX`,
        `${first}T${isoTime(start)}`,
        `${first}T${isoTime(start)}Z`,
        `${isoDay(start + 19_800)}T${isoTime(start + 19_800)}+05:30`,
      ]);
    case 7:
      return random.pick([first.slice(0, 7), `${first.slice(0, 4)}-XX`]);
    case 4:
    case 3:
    case 2:
      return `${first.slice(0, length)}${"X".repeat(4 - length)}`;
    default:
      return random.pick([
        `${from}/${to}`,
        `../${to}`,
        `/${to}`,
        `${from}/..`,
        `${from}/`,
        from === to ? `{${from}}` : `[${from}..${to}]`,
        `{..${to}}`,
        `[${from}..]`,
        // What may be another date binds nothing.
        `${first.slice(0, 4)}?`,
        `XXXX-${last.slice(5)}`,
        `%${first.slice(0, 4)}-${last.slice(5, 7)}`,
      ]);
  }
}

function isoDay(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}

/** A length of so many seconds, or one that is bounded by another so that it is true of them. */
export function lengthOf(
  seconds: number,
  random: Random,
): { iso: string; bound?: DurationBound | undefined } {
  const more = day * random.integer(0, 100);
  switch (random.integer(0, 3)) {
    case 0:
      return { iso: iso(seconds, random), bound: "about" };
    case 1:
      return { iso: iso(seconds + more, random), bound: "at-most" };
    case 2:
      return { iso: iso(Math.floor(seconds / 2), random), bound: "at-least" };
    default:
      return { iso: iso(seconds, random) };
  }
}

function iso(seconds: number, random: Random): string {
  const [days, rest] = [Math.floor(seconds / day), seconds % day];
  const [hours, minutes, left] = [Math.floor(rest / 3600), Math.floor((rest % 3600) / 60), rest % 60];
  const clock = `${hours ? `${hours}H` : ""}${minutes ? `${minutes}M` : ""}${left ? `${left}S` : ""}`;
  const long = `P${days ? `${days}D` : ""}${clock ? `T${clock}` : ""}`;
  if (long === "P") return "PT0S";
  if (random.chance(0.5)) return long;
  if (seconds % (7 * day) === 0) return `P${seconds / (7 * day)}W`;
  return seconds % 3600 === 0 ? `PT${seconds / 3600}H` : `PT${seconds}S`;
}

/** A relation that holds between two spans, with what belongs to it. */
export function relate(own: Span, to: string, other: Span, random: Random): RelativeTime {
  const points = ["start", "end"] as const;
  const [point, toPoint] = [random.pick(points), random.pick(points)];
  const difference = own[point] - other[toPoint];
  switch (random.integer(0, 2)) {
    case 0:
      if (own.start > other.end) return near({ relation: "after", to }, own.start - other.end, random);
      if (own.end < other.start) return near({ relation: "before", to }, other.start - own.end, random);
      return { relation: "at", to };
    case 1: {
      if (difference === 0) return { point, relation: "at", to, toPoint };
      const relation = difference > 0 ? "after" : "before";
      return near({ point, relation, to, toPoint }, Math.abs(difference), random);
    }
    default: {
      const relation = allen(own, other);
      if (relation) return { relation, to };
      return difference === 0
        ? { point, relation: "at", to, toPoint }
        : { point, relation: difference > 0 ? "after" : "before", to, toPoint };
    }
  }
}

function near(time: RelativeTime, seconds: number, random: Random): RelativeTime {
  if (random.chance(0.4)) {
    const { iso: offset, bound } = lengthOf(seconds, random);
    return bound === undefined ? { ...time, offset } : { ...time, offset, bound };
  }
  return random.chance(0.3) ? { ...time, nearness: random.pick(["immediately", "shortly"] as const) } : time;
}

/** Which of Allen's relations holds between two spans that last; from his table of 1983. */
function allen({ start: a, end: b }: Span, { start: c, end: d }: Span): AllenRelation | undefined {
  if (a === b || c === d) return undefined;
  const table: [AllenRelation, boolean][] = [
    ["before", b < c],
    ["after", d < a],
    ["meets", b === c],
    ["met-by", d === a],
    ["overlaps", a < c && c < b && b < d],
    ["overlapped-by", c < a && a < d && d < b],
    ["starts", a === c && b < d],
    ["started-by", a === c && d < b],
    ["during", c < a && b < d],
    ["contains", a < c && d < b],
    ["finishes", c < a && b === d],
    ["finished-by", a < c && b === d],
    ["equals", a === c && b === d],
  ];
  return table.find(([, holds]) => holds)?.[0];
}

/** Makes what a record says of its time true of its span; `spanOf` gives the spans of others, as far as they have one. */
export function tellTime(
  when: When,
  span: Span,
  spanOf: (id: string) => Span | undefined,
  random: Random,
): void {
  if (when.date !== undefined) when.date = dateAround(span, random);
  // The date before may have left the day open.
  if (/^\d{4}-\d\d-\d\d(?:T|$)/.test(String(when.date))) delete when.timeOfDay;
  if (when.duration) {
    const { bound: _, ...rest } = when.duration;
    const seconds = span.end - span.start;
    if (rest.iso === undefined) when.duration = rest;
    else if (rest.upTo === undefined) when.duration = { ...rest, ...lengthOf(seconds, random) };
    else {
      const upTo = iso(seconds + day * random.integer(0, 100), random);
      when.duration = { ...rest, iso: iso(seconds, random), upTo };
    }
  }
  when.relative &&= when.relative.map((time) => {
    const other = spanOf(time.to);
    return other ? relate(span, time.to, other, random) : time;
  });
  if (when.asWritten !== undefined) when.asWritten = drawPlainWords(random);
}
