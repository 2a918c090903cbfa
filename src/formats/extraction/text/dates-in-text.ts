import { calendarNamesOf } from "./calendar-names.js";
import { type CalendarParts, type DateExpression, findDateExpressions } from "./date-expressions.js";
import { type DaySpan, spanOf, weekdayOf, writeSpan } from "./day-spans.js";
import { findQuotedRanges } from "./quoted-ranges.js";
import { hasWords, placesOf, type SourceText, wordsOf } from "./source-text.js";

/**
 * How the text supports a date: it states all of it; the day of publication is needed as well; it lacks a part; or its words give
 * another date.
 */
export type DateSupport =
  | "stated"
  | "inferred"
  | { lacks: string }
  | { contradicts: { words: string; gives: string } };

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
): DateSupport {
  const components = componentsOf(date);
  const anchors = anchorsOf(published);
  const stated = combine(components.map((component) => standsInText(component, anchors, source)));
  if (asWritten === "") return stated;
  const readings = readingsAt(asWritten, anchors, source);
  if (readings.length === 0) return unread(components, stated, anchors, source);

  const judge = (component: Component): Verdict =>
    best(readings.map((reading) => agree(component, reading, anchors, source)));
  const verdicts = components.map(judge);
  const agreed = verdicts.filter((verdict) => verdict !== "no");
  if (agreed.length === components.length && agreed.every((verdict) => typeof verdict === "string"))
    return combine(agreed);
  if (components.length === 2 && isWithin(components, readings)) return "inferred";
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

/** A year, a month or a day of a date, with X for digits that are left open. */
interface Component {
  year: string;
  month: string | undefined;
  day: string | undefined;
}

function componentsOf(date: string): Component[] {
  // Without the time of day, which stands behind a T, and without what qualifies the parts.
  const days = date.replaceAll(/T[^/,\]}]*/g, "").replaceAll(/[?~%]/g, "");
  return [...days.matchAll(/(-?[0-9X]{4,})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?/g)].map(
    ([, year = "", month, day]) => ({ year, month, day }),
  );
}

/** What an expression of the text may mean. */
interface Reading {
  parts: CalendarParts | undefined;
  /** The days as seen from publication; none where that is not known. */
  spans: readonly DaySpan[];
}

type Verdict = Exclude<DateSupport, { contradicts: unknown }> | "no";

const expressionsOf = new WeakMap<SourceText, readonly (DateExpression & { quoted: boolean })[]>();

/** The expressions of a text, read once, with whether they stand in quotation marks. */
function expressionsIn(source: SourceText): readonly (DateExpression & { quoted: boolean })[] {
  const known = expressionsOf.get(source);
  if (known) return known;
  const ranges = findQuotedRanges(source.text);
  let at = 0;
  const read = findDateExpressions(source).map((expression) => {
    while ((ranges[at]?.end ?? Number.POSITIVE_INFINITY) <= expression.start) at++;
    return { ...expression, quoted: expression.start >= (ranges[at]?.start ?? Number.POSITIVE_INFINITY) };
  });
  expressionsOf.set(source, read);
  return read;
}

/** What the expressions mean that the words beside a date lie in or have in them; each meaning once. */
function readingsAt(asWritten: string, anchors: readonly DaySpan[], source: SourceText): Reading[] {
  const length = wordsOf(asWritten).length;
  const places = placesOf(asWritten, source).map((at) => ({
    start: source.words[at]?.start ?? 0,
    end: source.words[at + length - 1]?.end ?? 0,
  }));
  const spans = places.length > 0 ? places : source.find(asWritten);
  const all = expressionsIn(source);
  const readings = new Map<string, Reading>();
  let at = 0;
  for (const { start, end } of spans) {
    while (at < all.length && (all[at]?.end ?? 0) <= start) at++;
    for (let next = at; next < all.length && (all[next]?.start ?? end) < end; next++) {
      const expression = all[next];
      if (!expression) continue;
      const reading = resolve(expression, anchors, source);
      readings.set(JSON.stringify(reading), reading);
    }
  }
  return [...readings.values()];
}

/** Words inside quotation marks may have been spoken on another day that the text names. */
function resolve(
  { parts, seenFrom, quoted }: DateExpression & { quoted: boolean },
  anchors: readonly DaySpan[],
  source: SourceText,
): Reading {
  if (!seenFrom) return { parts, spans: [] };
  const spoken = quoted && anchors.length > 0 ? daysNamed(anchors, source) : [];
  const spans = [...anchors, ...spoken].flatMap(seenFrom);
  return anchors.length > 0 ? { parts: undefined, spans } : { parts, spans: [] };
}

const mostDaysNamed = 50;

/** The single days that a text names outside quotation marks. */
function daysNamed(anchors: readonly DaySpan[], source: SourceText): DaySpan[] {
  const days = new Map<number, DaySpan>();
  for (const { seenFrom, quoted } of expressionsIn(source)) {
    if (quoted || !seenFrom) continue;
    for (const span of anchors.flatMap(seenFrom))
      if (span.from === span.to && days.size < mostDaysNamed) days.set(span.from, span);
  }
  return [...days.values()];
}

/**
 * The days on which a source may have been published: one, or two where its time is in UTC and another date is current somewhere
 * at that moment.
 */
function anchorsOf(published: string | undefined): DaySpan[] {
  const [, year, month, day, hour, zone] =
    /^(-?[0-9]{4,})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2})[0-9:.]*(Z)?)?)?)?(?=$|[?~%+\-Z])/.exec(
      published ?? "",
    ) ?? [];
  if (year === undefined || Number(month ?? 1) > 12) return [];
  const span = spanOf(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
  if (!span) return [];
  if (zone === undefined) return [span];
  const here = Number(hour);
  return [
    span,
    ...(here < 11 ? [{ from: span.from - 1, to: span.to - 1 }] : []),
    ...(here >= 10 ? [{ from: span.from + 1, to: span.to + 1 }] : []),
  ];
}

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
  const lacks = lackOf(
    component,
    parts.month === undefined ? month : undefined,
    parts.days ? undefined : day,
    source,
  );
  if (parts.year !== undefined || !/[0-9]/.test(year)) return lacks ?? "stated";
  if (hasYear(year, source)) return lacks ?? "stated";
  if (anchors.length === 0) return { lacks: `the year ${year}` };
  const allowed = anchors.some((anchor) =>
    nearestYears(parts, anchor).some((one) => isNumber(digitsOfYear(year), String(one))),
  );
  if (!allowed)
    return parts.month === undefined && isYearOf(component, anchors, source) ? (lacks ?? "inferred") : "no";
  return lacks ?? "inferred";
}

/** In days. */
const farthest = 300;

/** The years in which a day or month without a year lies nearest to publication, before and after. */
function nearestYears({ month, days, weekday }: CalendarParts, { from, to }: DaySpan): number[] {
  if (month === undefined) return [];
  const base = Math.floor(from / 365.2425) + 1970;
  const years = [-1, 0, 1].flatMap((shift) => {
    const year = base + shift;
    const span = spanOf(year, month, days?.[0]);
    if (!span) return [];
    return weekday === undefined || weekdayOf(span.from) === weekday || !days ? [{ year, ...span }] : [];
  });
  // With a weekday, the calendar chooses.
  if (weekday !== undefined && days) return years.map(({ year }) => year);
  const before = years.filter((span) => span.from <= to).at(-1);
  const after = years.find((span) => span.to >= from);
  // Almost a year away lies what would be named with its year, where the other one is near.
  if (before && after && before !== after) {
    if (after.from - to > farthest) return [before.year];
    if (from - before.to > farthest) return [after.year];
  }
  return [...new Set([before, after].flatMap((one) => one?.year ?? []))];
}

/** What of a date stands nowhere in the text, among the parts that the words beside it leave open. */
function lackOf(
  { year }: Component,
  month: string | undefined,
  day: string | undefined,
  source: SourceText,
): { lacks: string } | undefined {
  return standsInText({ year: year.replaceAll(/[0-9]/g, "X"), month, day }, [], source) === "stated"
    ? undefined
    : (standsInText({ year: "XXXX", month, day }, [], source) as { lacks: string });
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
      expressionsIn(source).some(
        ({ seenFrom }) =>
          seenFrom !== undefined &&
          anchors.flatMap(seenFrom).some((span) => span.from === span.to && overlaps(component, span)),
      ),
  );
  if (supported) return "inferred";
  return typeof stated === "string" ? { lacks: "that day" } : stated;
}

/** Whether the text has a month and a day as parts of dates, and not as numbers of anything. */
function standsTogether({ month, day }: Component, source: SourceText): boolean {
  if (month === undefined || day === undefined || !isClosed(month) || !isClosed(day)) return true;
  const all = expressionsIn(source);
  return (
    calendarNamesOf(source.language).months.size === 0 ||
    (all.some(({ parts }) => parts?.month === Number(month)) &&
      all.some(({ parts }) => parts?.days?.includes(Number(day))))
  );
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
  return offsetWords.test(asWritten.replace(/\b(?:last|next|past|previous)\s+(?:\w+)/i, ""));
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

/** Whether the days have one that is written so. */
function overlaps(component: Component, { from, to }: DaySpan): boolean {
  const exact = spanOfComponent(component);
  if (exact) return exact.from <= to && exact.to >= from;
  for (let day = from; day <= to && day < from + 800; day++) {
    const [year = "", month = "", of = ""] = writeSpan({ from: day, to: day }).split("-");
    const { year: y, month: m, day: d } = component;
    if (like(y, year) && (m === undefined || like(m, month)) && (d === undefined || like(d, of))) return true;
  }
  return false;
}

function like(pattern: string, digits: string): boolean {
  return (
    pattern.length === digits.length && [...pattern].every((one, at) => one === "X" || one === digits[at])
  );
}

/** The days of a component without open digits; a season counts as its year. */
function spanOfComponent({ year, month, day }: Component): DaySpan | undefined {
  if (!isClosed(year) || (month && !isClosed(month)) || (day && !isClosed(day))) return undefined;
  if (month === undefined || Number(month) > 12) return spanOf(Number(year));
  return spanOf(Number(year), Number(month), day === undefined ? undefined : Number(day));
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

/** Whether the text has every part of a date in digits or as a name; the year may be that of publication, or one beside it. */
function standsInText(
  { year, month, day }: Component,
  anchors: readonly DaySpan[],
  source: SourceText,
): Exclude<DateSupport, { contradicts: unknown }> {
  const yearStands = hasYear(year, source);
  if (!yearStands && !isYearOf({ year, month, day }, anchors, source)) return { lacks: `the year ${year}` };
  if (month !== undefined && isClosed(month) && Number(month) <= 12 && !hasMonth(Number(month), source))
    return { lacks: `the month ${month}` };
  if (day !== undefined && isClosed(day) && !hasNumber(Number(day), source))
    return { lacks: `the day ${day}` };
  return yearStands ? "stated" : "inferred";
}

function isClosed(digits: string): boolean {
  return !digits.includes("X");
}

function fits(digits: string, number: number): boolean {
  return isNumber(digits, String(number).padStart(2, "0"));
}

function digitsOfYear(year: string): string {
  return year.replace(/^-/, "").replace(/^0+(?=.)/, "");
}

/** Whether the text has digits of a year; those that are left open can be any. */
function hasYear(year: string, source: SourceText): boolean {
  const stated = digitsOfYear(year);
  if (/^X+$/.test(stated)) return true;
  return digitsOf(source).some((digits) => isNumber(stated, digits));
}

/** Whether digits are those of a number, some of which may be left open, with or without zeros in front. */
function isNumber(stated: string, digits: string): boolean {
  const padded = stated.padStart(digits.length, "0");
  if (padded.length !== digits.length) return false;
  for (let at = 0; at < digits.length; at++)
    if (padded[at] !== "X" && padded[at] !== digits[at]) return false;
  return true;
}

/** Whether publication gives the year: that in which the day or month lies nearest, or that of words such as "last year". */
function isYearOf({ year, month, day }: Component, anchors: readonly DaySpan[], source: SourceText): boolean {
  const given = digitsOfYear(year);
  if (month === undefined || !isClosed(month) || Number(month) > 12)
    return (
      anchors.some((anchor) => overlaps({ year, month: undefined, day: undefined }, anchor)) ||
      expressionsIn(source).some(({ seenFrom }) =>
        anchors.some((anchor) =>
          seenFrom?.(anchor).some((span) => overlaps({ year, month: undefined, day: undefined }, span)),
        ),
      )
    );
  const parts = { month: Number(month), ...(day !== undefined && isClosed(day) && { days: [Number(day)] }) };
  return anchors.some((anchor) => nearestYears(parts, anchor).some((one) => isNumber(given, String(one))));
}

function hasMonth(month: number, source: SourceText): boolean {
  if (hasNumber(month, source)) return true;
  const names = [...calendarNamesOf(source.language).months].filter(([, number]) => number === month);
  if (source.language !== "" && source.language !== "en")
    return names.some(([name]) => hasWords(name, source));
  // "may" and "march" are months with a capital only; "Sept." is one, too.
  return [...source.places].some(
    ([fold, places]) =>
      fold.length >= 3 &&
      names.some(([name]) => name.startsWith(fold)) &&
      places.some((at) => source.words[at]?.capital),
  );
}

/** A number as digits, with or without zeros before it, also within a word: "16th", "16日". */
function hasNumber(number: number, source: SourceText): boolean {
  return digitsOf(source).some((digits) => Number(digits) === number);
}

function digitsOf({ places }: SourceText): string[] {
  return [...places.keys()].flatMap((fold) => fold.match(/[0-9]+/g) ?? []);
}
