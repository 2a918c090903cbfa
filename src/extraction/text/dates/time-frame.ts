import type { TextSpan } from "../../../text/index.js";
import { type SourceText, tokenize } from "../source-text.js";
import { type TimeOfDay, takeHours } from "./time-of-day.js";
import { type TimeBound, timeWordsOf } from "./time-words.js";

/** How the words around dates bound or join them. */
export interface TimeFrame {
  /** How they bound the one date. */
  bound?: TimeBound;
  /** Whether they join two dates as the first and the last of a range. */
  isRange: boolean;
  hasHour: boolean;
  time?: TimeOfDay | undefined;
}

/** Stands for a date in the words around it. */
const mark = "§";

/**
 * Reads the words of a text around no date, one, or two. Undefined where they say more than the grammar of dates knows: "two weeks
 * before 13 May".
 */
export function readFrame(
  place: TextSpan,
  dates: readonly TextSpan[],
  source: SourceText,
): TimeFrame | undefined {
  const { text, language } = source;
  let [from, around] = [place.start, ""];
  for (const { start, end } of dates) {
    around += `${text.slice(from, Math.max(from, start))} ${mark} `;
    from = Math.max(from, end);
  }
  around += text.slice(from, Math.max(from, place.end));
  const isEnglish = language === "" || language === "en";
  const { rest, hasHour, time } = isEnglish ? takeHours(around) : { rest: around, hasHour: false };
  const [before = "", ...others] = rest.split(mark);
  const behind = others.at(-1) ?? "";
  const hour = { hasHour, ...(time && { time }) };
  if (dates.length > 1)
    return isRange(before, others[0] ?? "", behind, source) ? { isRange: true, ...hour } : undefined;
  const bound = readBound(before, behind, source);
  if (!bound) return undefined;
  const beside = bound.bound ?? boundBefore(place.start, source);
  return { isRange: false, ...hour, ...(beside && { bound: beside }) };
}

function isRange(before: string, between: string, behind: string, { language }: SourceText): boolean {
  const { plain, ranges } = timeWordsOf(language);
  const bare = (words: string): string =>
    tokenize(words)
      .map(({ fold }) => fold)
      .filter((fold) => !plain.has(fold))
      .join(" ");
  if (bare(behind) !== "") return false;
  const isDash = /^\s*[-–—]\s*$/.test(between);
  const own = (words: string): string =>
    tokenize(words)
      .map(({ fold }) => fold)
      .join(" ");
  return isDash
    ? ["", "from"].includes(bare(before))
    : ranges.some(
        ([start, middle]) =>
          [own(before), bare(before)].includes(start) && [own(between), bare(between)].includes(middle),
      );
}

/** The bound that words on both sides of a date give; undefined where they have other words than bounds and plain ones. */
function readBound(
  before: string,
  behind: string,
  { language }: SourceText,
): { bound?: TimeBound } | undefined {
  const { plain, bounds } = timeWordsOf(language);
  const found = new Set<TimeBound>();
  const isRead = [before, behind].every((words) => {
    let folds = tokenize(words).map(({ fold }) => fold);
    for (const { phrase, bound } of bounds) {
      const at = placeOf(phrase, folds);
      if (at === -1) continue;
      found.add(bound);
      folds = [...folds.slice(0, at), ...folds.slice(at + phrase.length)];
    }
    return folds.every((fold) => plain.has(fold));
  });
  const [bound] = found;
  if (!isRead || found.size > 1) return undefined;
  return bound === undefined ? {} : { bound };
}

function placeOf(phrase: readonly string[], folds: readonly string[]): number {
  for (let at = 0; at + phrase.length <= folds.length; at++)
    if (phrase.every((word, next) => folds[at + next] === word)) return at;
  return -1;
}

/** A bound that the text has right before the words of a time, which an answer can have left out. */
function boundBefore(offset: number, { text, language }: SourceText): TimeBound | undefined {
  const { plain, bounds } = timeWordsOf(language);
  const clause =
    text
      .slice(Math.max(0, offset - 40), offset)
      .split(/[.,;:!?()\n]/)
      .at(-1) ?? "";
  const folds = tokenize(clause).map(({ fold }) => fold);
  while (plain.has(folds.at(-1) ?? "") && !endsWithAny(folds, bounds)) folds.pop();
  return endsWithAny(folds, bounds);
}

function endsWithAny(
  folds: readonly string[],
  bounds: ReturnType<typeof timeWordsOf>["bounds"],
): TimeBound | undefined {
  const match = bounds.find(({ phrase }) =>
    phrase.every((word, at) => folds[folds.length - phrase.length + at] === word),
  );
  // "A letter from 13 May", "the curfew starting on 13 May": what begins then may be named with its beginning.
  return match?.bound === "from" && !match.phrase.includes("since") ? undefined : match?.bound;
}
