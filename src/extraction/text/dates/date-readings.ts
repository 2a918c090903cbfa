import type { TextSpan } from "../../../text/index.js";
import { findQuotedRanges } from "../quoted-ranges.js";
import { nextSentence, sentenceStart } from "../sentences.js";
import { firstWordFrom, placesOf, type SourceText, wordsOf } from "../source-text.js";
import type { CalendarParts, DateExpression } from "./date-expression.js";
import { findDateExpressions } from "./date-expressions.js";
import type { DaySpan } from "./day-spans.js";

/** What an expression of the text may mean. */
export interface Reading {
  parts: CalendarParts | undefined;
  /** The days as seen from publication; none where that is not known. */
  spans: readonly DaySpan[];
  /** As the text has it. */
  words: string;
}

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

/** The same for all dates beside the same words. */
const readingsOf = new WeakMap<SourceText, Map<string, readonly Reading[]>>();

/** What the expressions mean that the words beside a date lie in or have in them; each meaning once. */
export function readingsAt(
  asWritten: string,
  anchors: readonly DaySpan[],
  source: SourceText,
): readonly Reading[] {
  const all = readingsOf.get(source) ?? new Map<string, readonly Reading[]>();
  readingsOf.set(source, all);
  const key = JSON.stringify([asWritten, anchors]);
  const readings = all.get(key) ?? readAt(asWritten, anchors, source);
  all.set(key, readings);
  return readings;
}

function readAt(asWritten: string, anchors: readonly DaySpan[], source: SourceText): Reading[] {
  const length = wordsOf(asWritten).length;
  const places = placesOf(asWritten, source).map((at) => ({
    start: source.words[at]?.start ?? 0,
    end: source.words[at + length - 1]?.end ?? 0,
  }));
  const all = expressionsIn(source);
  const readings = new Map<string, Reading>();
  let at = 0;
  for (const { start, end } of places.length > 0 ? places : source.find(asWritten)) {
    while (at < all.length && (all[at]?.end ?? 0) <= start) at++;
    for (let next = at; next < all.length && (all[next]?.start ?? end) < end; next++) {
      const expression = all[next];
      const reading = expression && resolve(expression, anchors, source);
      if (reading && (reading.parts || reading.spans.length > 0))
        readings.set(JSON.stringify(reading), reading);
    }
  }
  return [...readings.values()];
}

/** Words inside quotation marks may have been spoken on another day that the text names. */
function resolve(
  { parts, seenFrom, quoted, start, end }: DateExpression & { quoted: boolean },
  anchors: readonly DaySpan[],
  source: SourceText,
): Reading {
  const words = source.text.slice(start, end);
  if (!seenFrom) return { parts, spans: [], words };
  const spoken = quoted && anchors.length > 0 ? daysNamed(anchors, source) : [];
  const spans = [...anchors, ...spoken].flatMap(seenFrom);
  return anchors.length > 0 ? { parts: undefined, spans, words } : { parts, spans: [], words };
}

const mostSpans = 200;

/** What the expressions of a text name, each once. */
interface Named {
  /** Months, and days of months. */
  months: ReadonlySet<number>;
  days: ReadonlySet<number>;
  /** Days as seen from publication, by words outside quotation marks. */
  spans: readonly DaySpan[];
}

const namedIn = new WeakMap<SourceText, Map<string, Named>>();

export function namedBy(anchors: readonly DaySpan[], source: SourceText): Named {
  const key = JSON.stringify(anchors);
  const all = namedIn.get(source) ?? new Map<string, Named>();
  namedIn.set(source, all);
  const known = all.get(key);
  if (known) return known;
  const months = new Set<number>();
  const days = new Set<number>();
  const spans = new Map<string, DaySpan>();
  for (const { parts, seenFrom, quoted } of expressionsIn(source)) {
    if (parts?.month !== undefined) months.add(parts.month);
    for (const day of parts?.days ?? []) days.add(day);
    if (quoted || !seenFrom || spans.size >= mostSpans) continue;
    for (const span of anchors.flatMap(seenFrom)) spans.set(`${span.from}/${span.to}`, span);
  }
  const named = { months, days, spans: [...spans.values()] };
  all.set(key, named);
  return named;
}

const timeWords: ReadonlySet<string> = new Set(
  `ago earlier previously recently later soon since until spring summer autumn fall winter season quarter decade decades century
   centuries year years month months week weeks weekend days hours then`.split(/\s+/),
);

/** Whether words of the sentences in which a passage stands say when, or name a day or a time. */
export function saysWhen({ start, end }: TextSpan, source: SourceText): boolean {
  const { words } = source;
  const first = words[sentenceStart(firstWordFrom(start, words), source)]?.start ?? 0;
  const next = nextSentence(firstWordFrom(end, words) - 1, source);
  const behind = words[next]?.start ?? source.text.length;
  const expressions = expressionsIn(source);
  const at = firstWordFrom(first, expressions);
  if ((expressions[at]?.start ?? behind) < behind) return true;
  return words
    .slice(firstWordFrom(first, words), next)
    .some(({ fold }) => timeWords.has(fold) || /^[0-9]{4}s$/.test(fold));
}

/** The single days that a text names outside quotation marks. */
export function daysNamed(anchors: readonly DaySpan[], source: SourceText): DaySpan[] {
  return namedBy(anchors, source).spans.filter(({ from, to }) => from === to);
}
