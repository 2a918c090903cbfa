import type { TextSpan } from "../../../text/index.js";
import { type SourceText, wordsOf } from "../source-text.js";
import { agree, best, type Verdict } from "./agreement.js";
import { type Component, componentsOf, overlaps, spanOfComponent } from "./date-components.js";
import type { CalendarParts } from "./date-expression.js";
import { type PartSupport, standsInText, standsTogether } from "./date-parts-in-text.js";
import { daysNamed, type Reading, readingsAt, saysWhen } from "./date-readings.js";
import { type DaySpan, writeSpan } from "./day-spans.js";
import { isWithin, reachesTo } from "./intervals.js";
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
