import type { TextSpan } from "../../../text/index.js";
import { numberQuotes, quotedRangesIn } from "../quoted-ranges.js";
import { joins, startsSentence } from "../sentences.js";
import type { SourceText } from "../source-text.js";
import type { Mention } from "./mentions.js";
import { findSpeechTurns } from "./speech-turns.js";
import {
  bareVerbs,
  invertedVerbs,
  modals,
  nounSigns,
  participles,
  pastForms,
  prepositions,
  speechNouns,
  speechVerbs,
  subordinators,
  titles,
} from "./speech-words.js";
import { createSubjectFinder } from "./subjects.js";

/** How long an apposition, and a subject behind its verb, may be, in words. */
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

/** Words behind which a clause has a subject of its own. */
const clauseStarts =
  /^(?:he|she|they|it|we|i|who|which|that|as|while|when|because|until|where|if|though|although|what)$/;

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
  const { words } = source;
  const quoted = quotedRangesIn(source);
  const quotes = numberQuotes(quoted, source);
  const subjects = createSubjectFinder(mentions, quotes, source);
  const { byStart, byEnd, gapBefore, foldAt, sameQuote, isBetween, subjectsOf, withCoordinated } = subjects;
  const { beforeParenthesis, beforeApposition } = subjects;
  const inMention = new Set(
    mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );

  const at = (verb: number): SpeechFrame | undefined => {
    const word = words[verb];
    if (!word || inMention.has(verb)) return undefined;
    if (word.capital) return inHeadline(verb);
    if (participles.has(word.fold)) {
      if (/^,\s+$/.test(gapBefore(verb))) return participle(verb);
      if (/^(?:is|are|was|were|been)$/.test(foldAt(verb - 1))) return progressive(verb);
      const absolute = joins(verb, source) ? byEnd.get(verb) : undefined;
      if (absolute && isBehindWith(absolute)) return frame(verb, [absolute], absolute.from, verb + 1);
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
      if (subject) return frame(verb, subjectsOf(subject), subject.from, verb + 1);
      if (from === verb && /^(?:and|but)$/.test(before)) return coordinated(verb);
      if (from === verb && nounSigns.has(before)) return undefined;
      return frame(verb, [], from - 1, verb + 1);
    }
    const closing = /^\.?\)\s+$/.test(gapBefore(from))
      ? (beforeParenthesis(from) ?? byEnd.get(from))
      : undefined;
    if (closing) return frame(verb, [closing], closing.from, verb + 1);
    const appositive = /^(?:["”]|'')?\.?,(?:["”]|'')?\s+$/.test(gapBefore(from))
      ? beforeApposition(from)
      : undefined;
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

  /** "Berg Says Crossing Will Open" */
  const inHeadline = (verb: number): SpeechFrame | undefined => {
    const subject = joins(verb, source) ? byEnd.get(verb) : undefined;
    const isVerb =
      foldAt(verb).endsWith("s") && speechVerbs.has(foldAt(verb)) && !speechNouns.has(foldAt(verb));
    return subject && isVerb ? frame(verb, subjectsOf(subject), subject.from, verb + 1) : undefined;
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
      return foldAt(verb - 1) === "to" ? undefined : frame(verb, subjectsOf(subject), subject.from, verb + 1);
    return /^(?:they|we|i|you|who|officials)$/.test(foldAt(from - 1))
      ? frame(verb, [], from - 1, verb + 1)
      : undefined;
  };

  /** "Berg is calling for", "Berg and Vale have been urging" */
  const progressive = (verb: number): SpeechFrame => {
    let from = verb - 1;
    while (from > verb - 4 && joins(from, source) && isBetween(from - 1)) from--;
    const subject = joins(from, source) ? byEnd.get(from) : undefined;
    return frame(verb, subject ? subjectsOf(subject) : [], subject?.from ?? from, verb + 1);
  };

  /** "Berg said little and denied" has the subject of the verb of speech before it in the sentence. */
  const coordinated = (verb: number): SpeechFrame | undefined => {
    const subjects = frameBefore(verb)?.subjects ?? subjectsOfSentence(verb);
    return subjects.length > 0 ? frame(verb, subjects, verb, verb + 1) : undefined;
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
    return frame(index, frameBefore(index)?.subjects ?? subjectsOfSentence(index), index, index + 1);
  };

  /** "Berg met the envoys in Port Alma and", "In May, Berg left early,": the name with the first verb, where no other clause begins before a word. */
  const subjectsOfSentence = (index: number): readonly Mention[] => {
    let subject: Mention | undefined;
    for (let before = index - 1; before > index - 40; before--) {
      if (!sameQuote(before, index) || clauseStarts.test(foldAt(before))) return [];
      const here = byEnd.get(before);
      if (here && joins(before, source) && isPast(before)) subject = here;
      if (startsSentence(before, source))
        return subject && opensSentence(subject, before) ? subjectsOf(subject) : [];
    }
    return [];
  };

  /** "with Foreign Minister Berg calling it late" */
  const isBehindWith = ({ from }: Mention): boolean => {
    let at = from;
    while (joins(at, source) && titles.has(foldAt(at - 1))) at--;
    return foldAt(at - 1) === "with" && joins(at, source);
  };

  const isPast = (index: number): boolean => pastForms.has(foldAt(index)) || /^[a-z]+ed$/.test(foldAt(index));

  /** Whether a name begins a sentence, or its first clause behind a comma. */
  const opensSentence = ({ from }: Mention, start: number): boolean => {
    let at = from;
    while (at > start && joins(at, source) && (titles.has(foldAt(at - 1)) || foldAt(at - 1) === "the")) at--;
    return at === start || gapBefore(at) === ", ";
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

  const frame = (verb: number, subjects: readonly Mention[], from: number, to: number): SpeechFrame => ({
    ...{ verb, subjects, from, to },
  });

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
