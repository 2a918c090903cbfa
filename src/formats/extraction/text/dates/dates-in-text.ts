import type { TextSpan } from "../../../../values/anchor.js";
import { type SourceText, wordsOf } from "../source-text.js";
import {
  type Component,
  componentsOf,
  digitsOfYear,
  fits,
  isClosed,
  isNumber,
  overlaps,
  spanOfComponent,
} from "./date-components.js";
import type { CalendarParts } from "./date-expressions.js";
import { hasYear, lackOf, type PartSupport, standsInText, standsTogether } from "./date-parts-in-text.js";
import { daysNamed, type Reading, readingsAt, saysWhen } from "./date-readings.js";
import { type DaySpan, spanOf, weekdayOf, writeSpan } from "./day-spans.js";
import { anchorsOf, nearestYears } from "./publication-days.js";

/**
 * How the text supports a date: it states all of it; the day of publication is needed as well; it lacks a part; or its words give
 * another date.
 */
export type DateSupport = PartSupport | { contradicts: { words: string; gives: string } };

/**
 * How a text supports a date. The words beside it, `asWritten`, are read with everything around them: "Friday" in "Friday 13 May".
 * Where they say when, the date has to agree: "yesterday" is the day before publication, and a date without a year is the nearest one before
 * or after. Where they do not, every year, month and day has to stand in the text, in digits or as a name, or in other words of it,
 * or the date is that of publication. The time of day is not looked at.
 */
export function supportOf(
  date: string,
  asWritten: string,
  published: string | undefined,
  source: SourceText,
  quotations: readonly (TextSpan | undefined)[] = [],
): DateSupport {
  const components = componentsOf(date);
  const anchors = anchorsOf(published);
  const stated = combine(components.map((component) => standsInText(component, anchors, source)));
  if (asWritten === "")
    return typeof stated !== "string" && isPublicationDay(components, anchors, quotations, source)
      ? "inferred"
      : stated;
  const readings = readingsAt(asWritten, anchors, source);
  if (readings.length === 0) return unread(components, stated, anchors, source);

  const judge = (component: Component): Verdict =>
    best(readings.map((reading) => agree(component, reading, anchors, source)));
  const verdicts = components.map(judge);
  const agreed = verdicts.filter((verdict) => verdict !== "no");
  if (agreed.length === components.length && agreed.every((verdict) => typeof verdict === "string"))
    return combine(agreed);
  if (components.length === 2 && (isWithin(components, readings) || reachesTo(components, readings, anchors)))
    return "inferred";
  if (agreed.length === 0) {
    if (isOffset(asWritten, readings, source)) return unread(components, stated, anchors, source);
    const days = readings.flatMap(({ spans, parts }) => [
      ...spans.map(writeSpan),
      ...(parts ? writeParts(parts, anchors) : []),
    ]);
    return { contradicts: { words: asWritten, gives: [...new Set(days)].slice(0, 4).join(" or ") } };
  }
  // One end of an interval agrees; the other needs support of its own.
  return combine(
    components.map((component, index) => {
      const verdict = verdicts[index] ?? "no";
      if (verdict !== "no") return verdict;
      return unread([component], standsInText(component, anchors, source), anchors, source);
    }),
  );
}

type Verdict = PartSupport | "no";

/** How a part of the date agrees with an expression. */
function agree(
  component: Component,
  { parts, spans }: Reading,
  anchors: readonly DaySpan[],
  source: SourceText,
): Verdict {
  if (parts) return agreeParts(component, parts, anchors, source);
  const overlapping = spans.filter((span) => overlaps(component, span));
  if (overlapping.length === 0) return "no";
  if (standsInText(component, [], source) === "stated") return "stated";
  return best(
    overlapping.map(({ from, to }) => {
      // A date that covers a good part of the days is no more precise than the words.
      const exact = spanOfComponent(component);
      if (from === to || (exact && 3 * (exact.to - exact.from + 1) >= to - from + 1)) return "inferred";
      return (
        lackOf(component, to - from < 31 ? undefined : component.month, component.day, source) ?? "inferred"
      );
    }),
  );
}

function agreeParts(
  component: Component,
  parts: CalendarParts,
  anchors: readonly DaySpan[],
  source: SourceText,
): Verdict {
  const { year, month, day } = component;
  if (parts.year !== undefined && !isNumber(digitsOfYear(year), String(parts.year))) return "no";
  if (parts.month !== undefined && month !== undefined && !fits(month, parts.month)) return "no";
  if (parts.days && day !== undefined && !parts.days.some((one) => fits(day, one))) return "no";
  const exact = spanOfComponent(component);
  if (
    parts.weekday !== undefined &&
    exact &&
    exact.from === exact.to &&
    weekdayOf(exact.from) !== parts.weekday
  )
    return "no";
  if (parts.part && day !== undefined && isClosed(day)) {
    const [first, last] = parts.part;
    if (Number(day) < first || Number(day) > last) return "no";
  }
  // "On the 12th" is a day near publication.
  const near =
    parts.days !== undefined &&
    exact !== undefined &&
    anchors.some(({ from, to }) => exact.from >= from - 31 && exact.to <= to + 31);
  const lacks = lackOf(
    component,
    parts.month === undefined && !near ? month : undefined,
    parts.days ? undefined : day,
    source,
  );
  if (parts.year !== undefined || !/[0-9]/.test(year)) return lacks ?? "stated";
  if (hasYear(year, source)) return lacks ?? "stated";
  if (anchors.length === 0) return { lacks: `the year ${year}` };
  if (parts.month === undefined && near) return lacks ?? "inferred";
  const allowed = anchors.some((anchor) =>
    nearestYears(parts, anchor).some((one) => isNumber(digitsOfYear(year), String(one))),
  );
  if (!allowed)
    return parts.month === undefined &&
      standsInText({ year, month: undefined, day: undefined }, anchors, source) === "inferred"
      ? (lacks ?? "inferred")
      : "no";
  return lacks ?? "inferred";
}

/** Whether a date is the day of publication or the one before, and the sentences of the quotations give no other time. */
function isPublicationDay(
  components: readonly Component[],
  anchors: readonly DaySpan[],
  quotations: readonly (TextSpan | undefined)[],
  source: SourceText,
): boolean {
  return (
    quotations.length > 0 &&
    quotations.every((quotation) => quotation && !saysWhen(quotation, source)) &&
    components.every((component) => {
      const day = spanOfComponent(component);
      return (
        day &&
        day.from === day.to &&
        anchors.some(({ from, to }) => from === to && from - day.from <= 1 && day.from <= from)
      );
    })
  );
}

/** A date beside words that do not say when: it is stated elsewhere, given by other words of the text, or that of publication. */
function unread(
  components: readonly Component[],
  stated: DateSupport,
  anchors: readonly DaySpan[],
  source: SourceText,
): DateSupport {
  const together = components.every((component) => standsTogether(component, source));
  if ((typeof stated === "string" && together) || anchors.length === 0) return stated;
  const near = anchors.map(({ from, to }) => ({ from: from - 1, to }));
  const supported = components.every(
    (component) =>
      near.some((span) => overlaps(component, span)) ||
      daysNamed(anchors, source).some((span) => overlaps(component, span)),
  );
  if (supported) return "inferred";
  return typeof stated === "string" ? { lacks: "that day" } : stated;
}

/** Whether an interval lies within the days of an expression and covers a good part of them: "2031-10-20/2031-10-31" for late October. */
function isWithin(components: readonly Component[], readings: readonly Reading[]): boolean {
  const [first, last] = components.map(spanOfComponent);
  if (!first || !last) return false;
  const length = last.to - first.from + 1;
  return readings.some(({ spans, parts }) =>
    [...spans, ...(parts ? spansOfPart(parts, first.from) : [])].some(
      ({ from, to }) => first.from >= from && last.to <= to && 3 * length >= to - from + 1,
    ),
  );
}

/** Whether an interval begins with publication and ends with the days of an expression: "before the end of next week". */
function reachesTo(
  components: readonly Component[],
  readings: readonly Reading[],
  anchors: readonly DaySpan[],
): boolean {
  const [first, last] = components.map(spanOfComponent);
  if (!first || !last || first.from >= last.to) return false;
  return (
    anchors.some(({ from }) => first.from === from || first.from === from + 1) &&
    // A week ends on Saturday or on Sunday.
    readings.some(({ spans }) =>
      spans.some(({ from, to }) => from < to && to - last.to >= 0 && to - last.to <= 1),
    )
  );
}

/** The days of "late October" in the year of a date. */
function spansOfPart({ year, month, part }: CalendarParts, near: number): DaySpan[] {
  if (month === undefined) return [];
  const base = Math.floor(near / 365.2425) + 1970;
  return [base - 1, base, base + 1].flatMap((one) => {
    const span = year === undefined || year === one ? spanOf(one, month) : undefined;
    if (!span) return [];
    return part
      ? [{ from: span.from + part[0] - 1, to: Math.min(span.to, span.from + part[1] - 1) }]
      : [span];
  });
}

const offsetWords =
  /(?:^|[^\p{L}])(?:(?:earlier|later)(?=\s*(?:than|$))|before|after|by|until|till|since|from|ahead|following|within|prior|past|next|first|than|previous|between|through|for|over)(?![\p{L}])/iu;

/** Whether the words beside a date do more than name it: "two weeks before 13 May". In other languages than English any further word may. */
function isOffset(asWritten: string, readings: readonly Reading[], source: SourceText): boolean {
  if (source.language !== "" && source.language !== "en")
    return wordsOf(asWritten).filter(({ fold }) => fold.length > 3).length > 3 * readings.length;
  return offsetWords.test(readings.reduce((rest, { words }) => rest.replace(words, "·"), asWritten));
}

function combine(verdicts: readonly DateSupport[]): DateSupport {
  const fault = verdicts.find((verdict) => typeof verdict !== "string");
  return fault ?? (verdicts.includes("inferred") ? "inferred" : "stated");
}

function best(verdicts: readonly Verdict[]): Verdict {
  return (
    (["stated", "inferred"] as const).find((one) => verdicts.includes(one)) ??
    verdicts.find((verdict) => typeof verdict === "object") ??
    "no"
  );
}

/** Parts as EDTF dates, with X for what is open; without a year, in those nearest to publication. */
function writeParts(parts: CalendarParts, anchors: readonly DaySpan[]): string[] {
  const { year, month, days, weekday } = parts;
  if (year === undefined && month === undefined && !days)
    return weekday === undefined ? [] : ["another weekday"];
  const two = (number: number | undefined): string =>
    number === undefined ? "XX" : String(number).padStart(2, "0");
  const near = year === undefined ? anchors.flatMap((anchor) => nearestYears(parts, anchor)) : [year];
  const years = near.length === 0 ? ["XXXX"] : near.map((one) => String(one).padStart(4, "0"));
  const rest = days
    ? days.map((day) => `-${two(month)}-${two(day)}`)
    : month === undefined
      ? [""]
      : [`-${two(month)}`];
  return years.flatMap((one) => rest.map((end) => `${one}${end}`));
}
