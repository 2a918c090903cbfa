import { joins, startsSentence } from "../sentences.js";
import type { ClauseText } from "./clause-text.js";
import type { Mention } from "./mentions.js";
import { auxiliaries, pastForms, prepositions, titles } from "./speech-words.js";

/** How long an apposition between a subject and its verb may be, in words. */
const longestApposition = 25;

/** Words behind which a clause has a subject of its own. */
const clauseStarts =
  /^(?:he|she|they|it|we|i|who|which|that|as|while|when|because|until|where|if|though|although|what)$/;

/** The name before a verb with those coordinated to it, or the one that it belongs to: "Anna Berg of the Lake Council". */
export function subjectsOf(before: Mention, text: ClauseText): Mention[] {
  return isSubject(before, text) ? withCoordinated(before, text) : headOf(before, text);
}

/** Whether a word may stand between a subject and its verb: "has also", "firmly", "on Tuesday" */
export function isBetween(index: number, text: ClauseText): boolean {
  return (
    auxiliaries.has(text.foldAt(index)) ||
    (/..ly$/.test(text.foldAt(index)) && !text.source.words[index]?.capital) ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(text.foldAt(index)) ||
    (text.foldAt(index) === "on" && /day$/.test(text.foldAt(index + 1))) ||
    /^(?:him|her|it|them)sel(?:f|ves)$/.test(text.foldAt(index))
  );
}

/** "Berg and Vale", "Berg, along with Holm of Sudria, and Vale": with an "and", all names before it in the sentence. */
export function withCoordinated(last: Mention, text: ClauseText): Mention[] {
  const all = [last];
  let and = last.from - 1;
  while (and > last.from - 8 && text.foldAt(and) !== "and" && !startsSentence(and + 1, text.source)) and--;
  if (text.foldAt(and) !== "and" || startsSentence(and, text.source)) return all;
  for (let at = and; at > and - longestApposition && !startsSentence(at + 1, text.source); at--) {
    const before = text.sameQuote(at, last.from) ? text.byEnd.get(at) : undefined;
    if (before) all.push(before);
  }
  return all;
}

/** "Anna Berg (Norland) said" */
export function beforeParenthesis(end: number, text: ClauseText): Mention | undefined {
  for (let index = end - 1; index > end - 6; index--)
    if (/^\s\($/.test(text.gapBefore(index))) return text.byEnd.get(index);
  return undefined;
}

/** The name before ", the foreign minister, said" and ", who left on Monday, said". */
export function beforeApposition(end: number, text: ClauseText): Mention | undefined {
  // "The minister, Anna Berg, said"
  const last = text.byEnd.get(end);
  if (last && text.gapBefore(last.from) === ", ") return last;
  for (let index = end - 1; index > end - longestApposition; index--) {
    if (startsSentence(index, text.source)) return undefined;
    if (joins(index, text.source) || !text.sameQuote(index - 1, end)) continue;
    const subject = text.byEnd.get(index);
    if (
      subject &&
      /^(?:\.?\)?, | \()$/.test(text.gapBefore(index)) &&
      (!text.byStart.has(index) || isPossessive(index, text)) &&
      isSubject(subject, text)
    )
      return subject;
  }
  return undefined;
}

/** "Berg met the envoys in Port Alma and", "In May, Berg left early,": the name with the first verb, where no other clause begins before a word. */
export function subjectsOfSentence(index: number, text: ClauseText): readonly Mention[] {
  let subject: Mention | undefined;
  for (let before = index - 1; before > index - 40; before--) {
    if (!text.sameQuote(before, index) || clauseStarts.test(text.foldAt(before))) return [];
    const here = text.byEnd.get(before);
    if (here && joins(before, text.source) && isPast(before, text)) subject = here;
    if (startsSentence(before, text.source))
      return subject && opensSentence(subject, before, text) ? subjectsOf(subject, text) : [];
  }
  return [];
}

/** "with Foreign Minister Berg calling it late" */
export function isBehindWith({ from }: Mention, text: ClauseText): boolean {
  let at = from;
  while (joins(at, text.source) && titles.has(text.foldAt(at - 1))) at--;
  return text.foldAt(at - 1) === "with" && joins(at, text.source);
}

/** "Anna Berg of the Lake Council said" */
function headOf({ from }: Mention, text: ClauseText): Mention[] {
  const before = text.foldAt(from - 1) === "the" ? from - 1 : from;
  if (!/^(?:of|from|at|with)$/.test(text.foldAt(before - 1)) || !joins(before, text.source)) return [];
  const head = text.byEnd.get(before - 1);
  return head && joins(before - 1, text.source) && isSubject(head, text) ? [head] : [];
}

/** Whether no preposition before a name, nor a participle ("embracing Berg"), makes it part of something else. */
function isSubject({ from }: Mention, text: ClauseText): boolean {
  if (joins(from, text.source) && isParticiple(from - 1, text)) return false;
  // "after Berg said": here the word begins a clause.
  if (/^(?:after|before)$/.test(text.foldAt(from - 1))) return true;
  for (let index = from; index > from - 4 && joins(index, text.source); index--)
    if (prepositions.has(text.foldAt(index - 1)) && text.sameQuote(index - 1, from)) return false;
  return true;
}

/** "embracing", but no name that ends so. */
function isParticiple(index: number, { source: { text, words } }: ClauseText): boolean {
  return /^[a-z]+ing$/.test(text.slice(words[index]?.start, words[index]?.end));
}

/** "Berg's", "officials'" */
function isPossessive(index: number, text: ClauseText): boolean {
  return /^['’]/.test(text.gapBefore(text.byStart.get(index)?.to ?? index));
}

function isPast(index: number, text: ClauseText): boolean {
  return pastForms.has(text.foldAt(index)) || /^[a-z]+ed$/.test(text.foldAt(index));
}

/** Whether a name begins a sentence, or its first clause behind a comma. */
function opensSentence({ from }: Mention, start: number, text: ClauseText): boolean {
  let at = from;
  while (
    at > start &&
    joins(at, text.source) &&
    (titles.has(text.foldAt(at - 1)) || text.foldAt(at - 1) === "the")
  )
    at--;
  return at === start || text.gapBefore(at) === ", ";
}
