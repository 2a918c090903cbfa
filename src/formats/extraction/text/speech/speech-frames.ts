import type { TextSpan } from "../../../../values/anchor.js";
import { findQuotedRanges } from "../quoted-ranges.js";
import { joins, startsSentence } from "../sentences.js";
import type { SourceText } from "../source-text.js";
import type { Mention } from "./mentions.js";
import { findSpeechTurns } from "./speech-turns.js";
import {
  auxiliaries,
  bareVerbs,
  invertedVerbs,
  modals,
  nounSigns,
  participles,
  prepositions,
  speechNouns,
  speechVerbs,
  subordinators,
  titles,
} from "./speech-words.js";

/** How long an apposition between a subject and its verb, and a subject behind its verb, may be, in words. */
const longestApposition = 25;
const longestSubject = 7;

const tellingVerbs: ReadonlySet<string> = new Set(
  "told tells informed informs assured assures reminded".split(" "),
);
const listeners: ReadonlySet<string> = new Set(
  "the a an reporters journalists parliament lawmakers news agency television radio newspaper broadcaster us him her them members".split(
    " ",
  ),
);

/** A verb of speech with its subject; without subjects where somebody else than the known actors speaks, such as a pronoun. */
export interface SpeechFrame {
  verb: number;
  subjects: readonly Mention[];
  /** The index of the first word of verb and subject, and of the one after the last. */
  from: number;
  to: number;
  /** "Berg, who said …", and "Berg's claim that …": no clause of its own. */
  dependent?: boolean;
}

/** The verbs of speech of a text with their subjects. */
export interface SpeechFrames {
  /** The frame of the verb at an index; undefined where no verb of speech stands there. */
  at: (verb: number) => SpeechFrame | undefined;
  /**
   * The frame that begins at a word, such as "Berg said", "the minister, Berg, said" or "said Berg"; `ending`: only where it ends its
   * clause.
   */
  startingAt: (from: number, ending: boolean) => SpeechFrame | undefined;
  /** The number of the quoted passage in which a word stands, or -1. */
  quotedIn: (index: number) => number;
  quoted: readonly TextSpan[];
  /** The frame of the turn of a transcript in which a word stands. */
  turnAt: (index: number) => SpeechFrame | undefined;
}

/** Prepares the verbs of speech of a text; each is read when it is looked for. */
export function createSpeechFrames(mentions: readonly Mention[], source: SourceText): SpeechFrames {
  const { text, words } = source;
  const byStart = new Map(mentions.map((mention) => [mention.from, mention]));
  const byEnd = new Map(mentions.map((mention) => [mention.to, mention]));
  const quoted = findQuotedRanges(text);
  const quotes = numberQuotes(quoted, source);
  const inMention = new Set(
    mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const gapBefore = (index: number): string => text.slice(words[index - 1]?.end ?? 0, words[index]?.start);
  const foldAt = (index: number): string => words[index]?.fold ?? "";
  const sameQuote = (a: number, b: number): boolean => quotes[a] === quotes[b];

  const at = (verb: number): SpeechFrame | undefined => {
    const word = words[verb];
    if (!word || word.capital || inMention.has(verb)) return undefined;
    if (participles.has(word.fold)) {
      if (/^,\s+$/.test(gapBefore(verb))) return participle(verb);
      if (/^(?:is|are|was|were|been)$/.test(foldAt(verb - 1))) return progressive(verb);
    }
    if (!speechVerbs.has(word.fold)) return (bareVerbs.has(word.fold) ? bare(verb) : undefined) ?? noun(verb);
    if (speechNouns.has(word.fold) && noun(verb)) return noun(verb);
    let from = verb;
    while (from > verb - 4 && joins(from, source) && isBetween(from - 1)) from--;
    if (joins(from, source) && sameQuote(from - 1, from)) {
      const before = foldAt(from - 1);
      if (before === "who") {
        const antecedent = byEnd.get(from - 1);
        const subjects = antecedent ? [antecedent] : [];
        return { ...frame(verb, subjects, antecedent?.from ?? from - 1, verb + 1), dependent: true };
      }
      const subject = byEnd.get(from);
      if (subject)
        return frame(
          verb,
          isSubject(subject) ? withCoordinated(subject) : headOf(subject),
          subject.from,
          verb + 1,
        );
      if (from === verb && /^(?:and|but)$/.test(before)) return coordinated(verb);
      if (from === verb && nounSigns.has(before)) return undefined;
      return frame(verb, [], from - 1, verb + 1);
    }
    const closing = /^\.?\)\s+$/.test(gapBefore(from))
      ? (beforeParenthesis(from) ?? byEnd.get(from))
      : undefined;
    if (closing) return frame(verb, [closing], closing.from, verb + 1);
    const appositive = /^,\s+$/.test(gapBefore(from)) ? beforeApposition(from) : undefined;
    if (appositive) {
      // "The minister, Anna Berg, said": both name the same person.
      const other = byEnd.get(appositive.from);
      const same = other && gapBefore(appositive.from) === ", " ? [other] : [];
      const subjects = [...withCoordinated(appositive), ...same];
      return frame(verb, subjects, appositive.from, verb + 1);
    }
    const inverted = from === verb && invertedVerbs.has(word.fold) ? subjectBehind(verb) : undefined;
    return inverted ?? frame(verb, [], from, verb + 1);
  };

  /** "Officials say", "Berg did not say", "they say" */
  const bare = (verb: number): SpeechFrame | undefined => {
    let from = verb;
    while (from > verb - 5 && joins(from, source) && (isBetween(from - 1) || modals.has(foldAt(from - 1))))
      from--;
    if (!joins(from, source)) return undefined;
    const subject = byEnd.get(from);
    if (subject && /^['’]/.test(gapBefore(from))) return undefined;
    if (subject && (from < verb || /s$|police/.test(foldAt(from - 1)) || foldAt(subject.from - 1) === "and"))
      return foldAt(verb - 1) === "to"
        ? undefined
        : frame(verb, isSubject(subject) ? withCoordinated(subject) : [], subject.from, verb + 1);
    return /^(?:they|we|i|you|who|officials)$/.test(foldAt(from - 1))
      ? frame(verb, [], from - 1, verb + 1)
      : undefined;
  };

  /** "Berg is calling for", "Berg and Vale have been urging" */
  const progressive = (verb: number): SpeechFrame => {
    let from = verb - 1;
    while (from > verb - 4 && joins(from, source) && isBetween(from - 1)) from--;
    const subject = joins(from, source) ? byEnd.get(from) : undefined;
    return frame(
      verb,
      subject && isSubject(subject) ? withCoordinated(subject) : [],
      subject?.from ?? from,
      verb + 1,
    );
  };

  /** "Berg said little and denied" has the subject of the verb of speech before it in the sentence. */
  const coordinated = (verb: number): SpeechFrame | undefined => {
    const before = frameBefore(verb);
    return before && before.subjects.length > 0 ? frame(verb, before.subjects, verb, verb + 1) : undefined;
  };

  /** "Anna Berg of the Lake Council said" */
  const headOf = ({ from }: Mention): Mention[] => {
    const before = foldAt(from - 1) === "the" ? from - 1 : from;
    if (!/^(?:of|from|at|with)$/.test(foldAt(before - 1)) || !joins(before, source)) return [];
    const head = byEnd.get(before - 1);
    return head && joins(before - 1, source) && isSubject(head) ? [head] : [];
  };

  /** "Berg's repeated claim that" */
  const noun = (index: number): SpeechFrame | undefined => {
    if (!speechNouns.has(foldAt(index))) return undefined;
    for (let at = index; at > index - 4 && joins(at, source); at--) {
      const subject = foldAt(at - 1) === "s" ? byEnd.get(at - 1) : undefined;
      if (subject) return { ...frame(index, [subject], subject.from, index + 1), dependent: true };
    }
    return undefined;
  };

  /** "Berg left early, saying" has the subject of the verb of speech before it in the sentence. */
  const participle = (index: number): SpeechFrame => {
    return frame(index, frameBefore(index)?.subjects ?? [], index, index + 1);
  };

  /** The nearest verb of speech before a word in its sentence, unless a clause of its own begins between. */
  const frameBefore = (index: number): SpeechFrame | undefined => {
    for (let before = index - 1; before > index - 40 && !startsSentence(before + 1, source); before--) {
      if (/^(?:as|while|when|after|before|because|until|who|where)$/.test(foldAt(before))) return undefined;
      if (
        !sameQuote(before, index) ||
        participles.has(foldAt(before)) ||
        /^(?:and|but)$/.test(foldAt(before - 1))
      )
        continue;
      const found = at(before);
      if (found && !found.dependent) return found;
    }
    return undefined;
  };

  /** "Anna Berg (Norland) said" */
  const beforeParenthesis = (end: number): Mention | undefined => {
    for (let index = end - 1; index > end - 6; index--)
      if (/^\s\($/.test(gapBefore(index))) return byEnd.get(index);
    return undefined;
  };

  const frame = (verb: number, subjects: readonly Mention[], from: number, to: number): SpeechFrame => ({
    ...{ verb, subjects, from, to },
  });

  /** "has also", "firmly", "on Tuesday" */
  const isBetween = (index: number): boolean =>
    auxiliaries.has(foldAt(index)) ||
    (/..ly$/.test(foldAt(index)) && !words[index]?.capital) ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(foldAt(index)) ||
    (foldAt(index) === "on" && /day$/.test(foldAt(index + 1)));

  /** Whether no preposition before a name makes it part of something else. */
  const isSubject = ({ from }: Mention): boolean => {
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
      if (startsSentence(index, source) || !sameQuote(index, end - 1)) return undefined;
      if (joins(index, source)) continue;
      const subject = byEnd.get(index);
      if (
        subject &&
        /^(?:\.?\)?, | \()$/.test(gapBefore(index)) &&
        (!byStart.has(index) || isPossessive(index))
      )
        return isSubject(subject) ? subject : undefined;
    }
    return undefined;
  };

  /** "said Berg", "said Foreign Minister Berg", "said the minister, Berg" */
  const subjectBehind = (verb: number): SpeechFrame | undefined => {
    const behindMarks = /["”»]|''/.test(gapBefore(verb));
    for (let index = verb + 1; index <= verb + longestSubject; index++) {
      const comma = !joins(index, source);
      if (!words[index] || (comma && gapBefore(index) !== ", ") || !sameQuote(verb, index)) return undefined;
      const subject = byStart.get(index);
      if (subject && (endsClause(subject.to) || foldAt(subject.to) === "of"))
        return frame(verb, [subject], verb, subject.to);
      if (comma || subordinators.has(foldAt(index)) || prepositions.has(foldAt(index))) return undefined;
      if (!behindMarks && !(words[index]?.capital || titles.has(foldAt(index)) || foldAt(index) === "a"))
        return undefined;
    }
    return undefined;
  };

  /** Whether a word is none of the clause before it: behind punctuation, or the start of an adverbial. */
  const endsClause = (index: number): boolean =>
    !joins(index, source) ||
    /^(?:in|on|at|during|after|before|from|via|by|when|who|.+day)$/.test(foldAt(index));

  /** The same, also behind whom somebody tells: "told reporters in Port Alma". */
  const endsSpeech = ({ verb, to }: SpeechFrame): boolean => {
    if (endsClause(to)) return true;
    if (!tellingVerbs.has(foldAt(verb))) return false;
    let end = byStart.get(to)?.to ?? to;
    while (end < to + 4 && joins(end, source) && listeners.has(foldAt(end))) end++;
    return end > to && endsClause(end);
  };

  const startingAt = (from: number, ending: boolean): SpeechFrame | undefined => {
    for (let index = from; index <= from + longestSubject; index++) {
      if (
        (index > from && !joins(index, source)) ||
        subordinators.has(foldAt(index)) ||
        prepositions.has(foldAt(index))
      )
        return undefined;
      const here = at(index);
      if (here)
        return here.from >= from && !here.dependent && (!ending || endsSpeech(here)) ? here : undefined;
      const subject = byStart.get(index);
      if (!subject) continue;
      // Behind the name its verb, or an apposition and the verb.
      for (let verb = subject.to; verb < subject.to + longestApposition; verb++) {
        if (startsSentence(verb, source)) return undefined;
        const found = at(verb);
        if (found)
          return found.subjects.some(({ from: at }) => at >= from) &&
            !found.dependent &&
            (!ending || endsSpeech(found))
            ? found
            : undefined;
      }
      return undefined;
    }
    return undefined;
  };

  const turns = findSpeechTurns(mentions, source);
  const turnAt = (index: number): SpeechFrame | undefined => {
    let low = 0;
    let high = turns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((turns[middle]?.from ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    const turn = turns[low - 1];
    return turn && frame(turn.from, turn.speaker ? [turn.speaker] : [], turn.from, turn.from);
  };

  return { turnAt, at, startingAt, quotedIn: (index) => quotes[index] ?? -1, quoted };
}

/** For each word the number of the quoted passage around it, or -1. */
function numberQuotes(quoted: readonly TextSpan[], { words }: SourceText): number[] {
  let next = 0;
  return words.map(({ start }) => {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return start >= (quoted[next]?.start ?? Number.POSITIVE_INFINITY) ? next : -1;
  });
}
