import { joins, startsSentence } from "../sentences.js";
import type { SourceText } from "../source-text.js";
import type { Mention } from "./mentions.js";
import { auxiliaries, prepositions } from "./speech-words.js";

/** How long an apposition between a subject and its verb, may be, in words. */
const longestApposition = 25;

/** Finds names that may be the subject of a verb of speech. */
export interface SubjectFinder {
  byStart: ReadonlyMap<number, Mention>;
  byEnd: ReadonlyMap<number, Mention>;
  gapBefore: (index: number) => string;
  foldAt: (index: number) => string;
  sameQuote: (a: number, b: number) => boolean;
  /** Whether a word may stand between a subject and its verb. */
  isBetween: (index: number) => boolean;
  /** The name before a verb with those coordinated to it, or the one that it belongs to: "Anna Berg of the Lake Council". */
  subjectsOf: (before: Mention) => Mention[];
  withCoordinated: (last: Mention) => Mention[];
  beforeParenthesis: (end: number) => Mention | undefined;
  beforeApposition: (end: number) => Mention | undefined;
}

/** `quotes`: for each word the number of its quoted passage. */
export function createSubjectFinder(
  mentions: readonly Mention[],
  quotes: readonly number[],
  source: SourceText,
): SubjectFinder {
  const { text, words } = source;
  const byStart = new Map(mentions.map((mention) => [mention.from, mention]));
  const byEnd = new Map(mentions.map((mention) => [mention.to, mention]));
  const gapBefore = (index: number): string => text.slice(words[index - 1]?.end ?? 0, words[index]?.start);
  const foldAt = (index: number): string => words[index]?.fold ?? "";
  const sameQuote = (a: number, b: number): boolean => quotes[a] === quotes[b];

  /** "Anna Berg of the Lake Council said" */
  const headOf = ({ from }: Mention): Mention[] => {
    const before = foldAt(from - 1) === "the" ? from - 1 : from;
    if (!/^(?:of|from|at|with)$/.test(foldAt(before - 1)) || !joins(before, source)) return [];
    const head = byEnd.get(before - 1);
    return head && joins(before - 1, source) && isSubject(head) ? [head] : [];
  };

  /** "Anna Berg (Norland) said" */
  const beforeParenthesis = (end: number): Mention | undefined => {
    for (let index = end - 1; index > end - 6; index--)
      if (/^\s\($/.test(gapBefore(index))) return byEnd.get(index);
    return undefined;
  };

  /** "has also", "firmly", "on Tuesday" */
  const isBetween = (index: number): boolean =>
    auxiliaries.has(foldAt(index)) ||
    (/..ly$/.test(foldAt(index)) && !words[index]?.capital) ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(foldAt(index)) ||
    (foldAt(index) === "on" && /day$/.test(foldAt(index + 1))) ||
    /^(?:him|her|it|them)sel(?:f|ves)$/.test(foldAt(index));

  /** Whether no preposition before a name, nor a participle ("embracing Berg"), makes it part of something else. */
  const isSubject = ({ from }: Mention): boolean => {
    if (joins(from, source) && /^[a-z]+ing$/.test(text.slice(words[from - 1]?.start, words[from - 1]?.end)))
      return false;
    // "after Berg said": here the word begins a clause.
    if (/^(?:after|before)$/.test(foldAt(from - 1))) return true;
    for (let index = from; index > from - 4 && joins(index, source); index--)
      if (prepositions.has(foldAt(index - 1)) && sameQuote(index - 1, from)) return false;
    return true;
  };

  /** "Berg and Vale", "Berg, along with Holm of Sudria, and Vale": with an "and", all names before it in the sentence. */
  const withCoordinated = (last: Mention): Mention[] => {
    const all = [last];
    let and = last.from - 1;
    while (and > last.from - 8 && foldAt(and) !== "and" && !startsSentence(and + 1, source)) and--;
    if (foldAt(and) !== "and" || startsSentence(and, source)) return all;
    for (let at = and; at > and - longestApposition && !startsSentence(at + 1, source); at--) {
      const before = sameQuote(at, last.from) ? byEnd.get(at) : undefined;
      if (before) all.push(before);
    }
    return all;
  };

  /** "Berg's", "officials'" */
  const isPossessive = (index: number): boolean => /^['’]/.test(gapBefore(byStart.get(index)?.to ?? index));

  /** The name before ", the foreign minister, said" and ", who left on Monday, said". */
  const beforeApposition = (end: number): Mention | undefined => {
    // "The minister, Anna Berg, said"
    const last = byEnd.get(end);
    if (last && gapBefore(last.from) === ", ") return last;
    for (let index = end - 1; index > end - longestApposition; index--) {
      if (startsSentence(index, source)) return undefined;
      if (joins(index, source) || !sameQuote(index - 1, end)) continue;
      const subject = byEnd.get(index);
      if (
        subject &&
        /^(?:\.?\)?, | \()$/.test(gapBefore(index)) &&
        (!byStart.has(index) || isPossessive(index)) &&
        isSubject(subject)
      )
        return subject;
    }
    return undefined;
  };

  const subjectsOf = (before: Mention): Mention[] =>
    isSubject(before) ? withCoordinated(before) : headOf(before);

  return {
    ...{ byStart, byEnd, gapBefore, foldAt, sameQuote, isBetween, subjectsOf, withCoordinated },
    ...{ beforeParenthesis, beforeApposition },
  };
}
