import { wordSet } from "../collections/index.js";
import { baseForms, toBritish } from "./base-forms.js";
import type { DiplomaticVerb } from "./diplomatic-verb.js";
import { diplomaticVerbs } from "./diplomatic-verbs.js";

/** A verb or phrase of {@link diplomaticVerbs} that stands in a sentence. */
export interface SuggestedAct {
  /** The entry of the table. */
  verb: DiplomaticVerb;
  /** The words of the sentence, from the verb to the end of the phrase. */
  exact: string;
  /** Where they begin, in UTF-16 code units. */
  start: number;
  /** Where they end. */
  end: number;
  /** A "not" or "never" stands before the verb, so that the entry does not hold as it is. */
  isNegated: boolean;
}

/**
 * The act that an English sentence of a readout or communiqué probably is, by its first verb that the table has; a plain verb of
 * saying gives way to a more specific one behind it. A suggestion: the `rule` of the entry decides. Undefined where the table has
 * no verb of the sentence.
 *
 * @param sentence A sentence, a clause or a verb alone, in any form and in British or American spelling.
 *
 * @example
 * ```ts
 * import { suggestAct } from "diplomatic-events/vocabulary";
 *
 * console.log(suggestAct("reaffirmed")?.verb.act); // assert
 * console.log(suggestAct("The ministers took careful note of the report.")?.verb.act); // acknowledge
 *
 * const found = suggestAct("She said that her country remains deeply concerned by the delay.");
 * console.log(found?.exact, found?.verb.act, found?.verb.evaluation); // "remains deeply concerned" "assess" "negative"
 * ```
 */
export function suggestAct(sentence: string): SuggestedAct | undefined {
  const words = tokenize(sentence);
  const [first, ...rest] = words.flatMap((_, at) => findAt(words, at) ?? []);
  if (!first) return undefined;
  let best = first;
  for (const next of rest) {
    const between = words.slice(best.last + 1, next.at + 1);
    if (!best.phrase.verb.yields || between.length > mostBetween || between.some(({ isApart }) => isApart))
      break;
    if (next.at > best.last) best = next;
  }
  const [from, to] = [words[best.at], words[best.last]];
  if (!from || !to) return undefined;
  return {
    verb: best.phrase.verb,
    exact: sentence.slice(from.start, to.end),
    start: from.start,
    end: to.end,
    isNegated: words
      .slice(Math.max(0, best.at - 3), best.at)
      .some(({ text }) => /^(?:not|never|cannot)$|n['’]t$/.test(text)),
  };
}

/** How far behind a verb the noun or the preposition that completes it may stand, in words. */
const nounGap = 4;

/** How many words may stand between a plain verb of saying and the verb to which it gives way. */
const mostBetween = 12;

interface Word {
  text: string;
  start: number;
  end: number;
  /** A full stop or the like stands before it. */
  isApart: boolean;
}

interface Phrase {
  verb: DiplomaticVerb;
  /** The words after the first, each with the number of words that may stand before it. */
  rest: readonly { text: string; gap: number }[];
  /** Words of the phrase, without gaps: the longer wins. */
  length: number;
}

interface Found {
  phrase: Phrase;
  at: number;
  last: number;
}

function tokenize(sentence: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const { 0: text, index } of sentence.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) {
    const isApart = endsClause(sentence.slice(before, index), words.at(-1), sentence);
    before = index + text.length;
    words.push({ text: toBritish(text.toLowerCase()), start: index, end: before, isApart });
  }
  return words;
}

/** Whether what stands behind a word ends its clause. The full stop of an abbreviation ("Mr.", "U.S.") does not. */
function endsClause(marks: string, word: Word | undefined, sentence: string): boolean {
  if (/[;!?]/.test(marks)) return true;
  if (!word || !marks.includes(".")) return false;
  const written = sentence.slice(word.start, word.end);
  return written.length > 3 || written === written.toLowerCase();
}

const phrases: ReadonlyMap<string, readonly Phrase[]> = /* @__PURE__ */ (() => {
  const byFirst = new Map<string, Phrase[]>();
  for (const verb of diplomaticVerbs)
    for (const name of verb.verbs)
      for (const complement of verb.complements ?? [""]) {
        const [first = "", ...more] = name.split(" ");
        const rest = more.map((text) => ({ text, gap: 1 }));
        let gap = complement === "that" ? 2 : nounGap;
        for (const text of complement.split(" ")) {
          if (text === "…") gap = 6;
          else if (text !== "") rest.push({ text, gap });
          if (text !== "…") gap = 0;
        }
        const phrase = { verb, rest, length: 1 + rest.length };
        byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
        // Resolutions leave out the auxiliary: "Deeply concerned by the delay, the Council …".
        if (first === "be") {
          const bare = `be ${rest[0]?.text}`;
          byFirst.set(bare, [...(byFirst.get(bare) ?? []), { ...phrase, rest: rest.slice(1) }]);
        }
      }
  return byFirst;
})();

const determiners = /* @__PURE__ */ wordSet(
  "the a an this that these those its their his her our your my any no some such each every most",
);
const prepositions = /* @__PURE__ */ wordSet("of for in with on at by from under without into");

function findAt(words: readonly Word[], at: number): Found | undefined {
  const word = words[at];
  if (!word || isNoun(words, at)) return undefined;
  const isOpening = words.slice(0, at).every(({ text }) => /ly$|^(?:also|further|still)$/.test(text));
  const bases = [...baseForms(word.text), ...(isOpening ? [`be ${word.text}`] : [])];
  let best: Found | undefined;
  for (const phrase of bases.flatMap((base) => phrases.get(base) ?? [])) {
    const last = endOf(phrase, words, at);
    if (last === undefined) continue;
    const longer = phrase.length - (best?.phrase.length ?? 0);
    if (longer > 0 || (longer === 0 && best && last < best.last)) best = { phrase, at, last };
  }
  return best;
}

/** Where a phrase that begins at a word ends; undefined where its words do not follow. */
function endOf({ rest }: Phrase, words: readonly Word[], at: number): number | undefined {
  let last = at;
  for (const { text, gap } of rest) {
    let next = last + 1;
    while (next <= last + gap && words[next]?.text !== text && !isBreak(words[next], gap)) next++;
    if (words[next]?.text !== text || words[next]?.isApart) return undefined;
    last = next;
  }
  return last;
}

/** Whether a phrase ends before a word. A noun does not belong to a verb from behind a "that": "said that support will come". */
function isBreak(word: Word | undefined, gap: number): boolean {
  if (!word || word.isApart || word.text === "which" || word.text === "who") return true;
  return word.text === "that" && gap <= nounGap;
}

/** Whether a word that could be a verb is none: "the call", "in support", "the agreed text". */
function isNoun(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1]?.text, words[at]?.text ?? ""];
  if (before === undefined) return false;
  if (determiners.has(before) || /['’]s$/.test(before))
    return !/^(?:will|would|must|should|shall|is|are|was|were)$/.test(word);
  return prepositions.has(before) && !/(?:ed|ing)$/.test(word);
}
