import { joins, startsSentence } from "../sentences.js";
import { type ClauseText, endsClause } from "./clause-text.js";
import { frame, type SpeechFrame } from "./speech-frame.js";
import {
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
import {
  beforeApposition,
  beforeParenthesis,
  isBehindWith,
  isBetween,
  subjectsOf,
  subjectsOfSentence,
  withCoordinated,
} from "./subjects.js";

/** How long a subject behind its verb may be, in words. */
const longestSubject = 7;

/** The frame of the verb at an index; undefined where no verb of speech stands there. */
export function frameAt(verb: number, text: ClauseText): SpeechFrame | undefined {
  const word = text.source.words[verb];
  if (!word || text.inMention.has(verb)) return undefined;
  if (word.capital) return headlineFrame(verb, text);
  if (participles.has(word.fold)) {
    if (/^,\s+$/.test(text.gapBefore(verb))) return participleFrame(verb, text);
    if (/^(?:is|are|was|were|been)$/.test(text.foldAt(verb - 1))) return progressiveFrame(verb, text);
    const absolute = joins(verb, text.source) ? text.byEnd.get(verb) : undefined;
    if (absolute && isBehindWith(absolute, text)) return frame(verb, [absolute], absolute.from, verb + 1);
  }
  if (!speechVerbs.has(word.fold))
    return (bareVerbs.has(word.fold) ? bareFrame(verb, text) : undefined) ?? nounFrame(verb, text);
  if (speechNouns.has(word.fold) && nounFrame(verb, text)) return nounFrame(verb, text);
  let from = verb;
  while (from > verb - 4 && joins(from, text.source) && isBetween(from - 1, text)) from--;
  if (joins(from, text.source) && text.sameQuote(from - 1, from)) return adjoiningFrame(verb, from, text);
  const inverted = from === verb && invertedVerbs.has(word.fold);
  return (
    frameBehindMarks(verb, from, text) ??
    (inverted ? invertedFrame(verb, text) : undefined) ??
    frame(verb, [], from, verb + 1)
  );
}

/** "Berg has also said", "who said", "he said": the subject adjoins the words before the verb, which begin at `from`. */
function adjoiningFrame(verb: number, from: number, text: ClauseText): SpeechFrame | undefined {
  const before = text.foldAt(from - 1);
  if (before === "who") {
    const antecedent = text.byEnd.get(from - 1);
    const subjects = antecedent ? [antecedent] : [];
    return { ...frame(verb, subjects, antecedent?.from ?? from - 1, verb + 1), dependent: true };
  }
  const subject = text.byEnd.get(from);
  if (subject) return frame(verb, subjectsOf(subject, text), subject.from, verb + 1);
  if (from === verb && /^(?:and|but)$/.test(before)) return coordinatedFrame(verb, text);
  if (from === verb && nounSigns.has(before)) return undefined;
  return frame(verb, [], from - 1, verb + 1);
}

/** "Berg (Norland) said", "Berg, the minister, said": a parenthesis or an apposition is between. */
function frameBehindMarks(verb: number, from: number, text: ClauseText): SpeechFrame | undefined {
  const closing = /^\.?\)\s+$/.test(text.gapBefore(from))
    ? (beforeParenthesis(from, text) ?? text.byEnd.get(from))
    : undefined;
  if (closing) return frame(verb, [closing], closing.from, verb + 1);
  const appositive = /^(?:["”]|'')?\.?,(?:["”]|'')?\s+$/.test(text.gapBefore(from))
    ? beforeApposition(from, text)
    : undefined;
  if (!appositive) return undefined;
  // "The minister, Anna Berg, said": both name the same person.
  const other = text.byEnd.get(appositive.from);
  const same = other && text.gapBefore(appositive.from) === ", " ? [other] : [];
  const subjects = [...withCoordinated(appositive, text), ...same];
  return frame(verb, subjects, appositive.from, verb + 1);
}

/** "Berg Says Crossing Will Open" */
function headlineFrame(verb: number, text: ClauseText): SpeechFrame | undefined {
  const subject = joins(verb, text.source) ? text.byEnd.get(verb) : undefined;
  const isVerb =
    text.foldAt(verb).endsWith("s") &&
    speechVerbs.has(text.foldAt(verb)) &&
    !speechNouns.has(text.foldAt(verb));
  return subject && isVerb ? frame(verb, subjectsOf(subject, text), subject.from, verb + 1) : undefined;
}

/** "Officials say", "Berg did not say", "they say" */
function bareFrame(verb: number, text: ClauseText): SpeechFrame | undefined {
  let from = verb;
  while (
    from > verb - 5 &&
    joins(from, text.source) &&
    (isBetween(from - 1, text) || modals.has(text.foldAt(from - 1)))
  )
    from--;
  if (!joins(from, text.source)) return undefined;
  const subject = text.byEnd.get(from);
  if (subject && /^['’]/.test(text.gapBefore(from))) return undefined;
  if (
    subject &&
    (from < verb || /s$|police/.test(text.foldAt(from - 1)) || text.foldAt(subject.from - 1) === "and")
  )
    return text.foldAt(verb - 1) === "to"
      ? undefined
      : frame(verb, subjectsOf(subject, text), subject.from, verb + 1);
  return /^(?:they|we|i|you|who|officials)$/.test(text.foldAt(from - 1))
    ? frame(verb, [], from - 1, verb + 1)
    : undefined;
}

/** "Berg is calling for", "Berg and Vale have been urging" */
function progressiveFrame(verb: number, text: ClauseText): SpeechFrame {
  let from = verb - 1;
  while (from > verb - 4 && joins(from, text.source) && isBetween(from - 1, text)) from--;
  const subject = joins(from, text.source) ? text.byEnd.get(from) : undefined;
  return frame(verb, subject ? subjectsOf(subject, text) : [], subject?.from ?? from, verb + 1);
}

/** "Berg said little and denied" has the subject of the verb of speech before it in the sentence. */
function coordinatedFrame(verb: number, text: ClauseText): SpeechFrame | undefined {
  const subjects = frameBefore(verb, text)?.subjects ?? subjectsOfSentence(verb, text);
  return subjects.length > 0 ? frame(verb, subjects, verb, verb + 1) : undefined;
}

/** "Berg left early, saying" has the subject of the verb of speech before it in the sentence. */
function participleFrame(index: number, text: ClauseText): SpeechFrame {
  return frame(
    index,
    frameBefore(index, text)?.subjects ?? subjectsOfSentence(index, text),
    index,
    index + 1,
  );
}

/** The nearest verb of speech before a word in its sentence, unless a clause of its own begins between. */
function frameBefore(index: number, text: ClauseText): SpeechFrame | undefined {
  for (let before = index - 1; before > index - 40 && !startsSentence(before + 1, text.source); before--) {
    if (/^(?:as|while|when|after|before|because|until|who|where)$/.test(text.foldAt(before)))
      return undefined;
    if (
      !text.sameQuote(before, index) ||
      participles.has(text.foldAt(before)) ||
      /^(?:and|but)$/.test(text.foldAt(before - 1))
    )
      continue;
    const found = frameAt(before, text);
    if (found && !found.dependent) return found;
  }
  return undefined;
}

/** "Berg's repeated claim that" */
function nounFrame(index: number, text: ClauseText): SpeechFrame | undefined {
  if (!speechNouns.has(text.foldAt(index))) return undefined;
  for (let at = index; at > index - 4 && joins(at, text.source); at--) {
    const subject = text.foldAt(at - 1) === "s" ? text.byEnd.get(at - 1) : undefined;
    if (subject) return { ...frame(index, [subject], subject.from, index + 1), dependent: true };
  }
  return undefined;
}

/** "said Berg", "said Foreign Minister Berg", "said the minister, Berg" */
function invertedFrame(verb: number, text: ClauseText): SpeechFrame | undefined {
  const behindMarks = /["”»]|''/.test(text.gapBefore(verb));
  for (let index = verb + 1; index <= verb + longestSubject; index++) {
    const comma = !joins(index, text.source);
    if (
      !text.source.words[index] ||
      (comma && text.gapBefore(index) !== ", ") ||
      !text.sameQuote(verb, index)
    )
      return undefined;
    const subject = text.byStart.get(index);
    if (subject && (endsClause(subject.to, text) || text.foldAt(subject.to) === "of"))
      return frame(verb, [subject], verb, subject.to);
    if (comma || subordinators.has(text.foldAt(index)) || prepositions.has(text.foldAt(index)))
      return undefined;
    if (
      !behindMarks &&
      !(text.source.words[index]?.capital || titles.has(text.foldAt(index)) || text.foldAt(index) === "a")
    )
      return undefined;
  }
  return undefined;
}
