import { scriptOf } from "../measures/index.js";
import { dependence, lightWords, modalities, negations, portions, reversals } from "./negation-words.js";

/** Opposites by the beginnings of their words: each word on the left excludes those on the right. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:open|reopen)/u, /^(?:shut|clos)/u],
  [/^(?:start|begin|resum|continu|launch)/u, /^(?:end|stop|halt|ceas|suspend|cancel)/u],
  [
    /^(?:increas|rais|expand|more|rise|rose|doubl|tripl)/u,
    /^(?:reduc|cut|lower|decreas|less|fewer|fall|fell|halv)/u,
  ],
  [/^(?:accept|agree|approv)/u, /^(?:reject|refus|declin|disagree)/u],
  [/^(?:allow|permit|authori)/u, /^(?:ban|forbid|prohibit|block|bar)$|^(?:ban|forbid|prohibit|block|barr)/u],
  [/^(?:lift|eas)/u, /^(?:impos|tighten|keep|maintain)/u],
  [/^(?:support|back|favo)/u, /^(?:oppos|against)/u],
  [/^(?:withdraw|withdrew|leav)/u, /^(?:stay|remain)/u],
  [/^(?:releas|free)/u, /^(?:detain|hold|held|keep)/u],
  [/^(?:join|enter)/u, /^(?:leav|quit)/u],
  [/^(?:success|succeed)/u, /^(?:fail)/u],
  [/^(?:strengthen)/u, /^(?:weaken)/u],
  [/^(?:possibl)/u, /^(?:impossibl)/u],
  [/^north/u, /^south/u],
  [/^east/u, /^west/u],
];

/** A word of a sentence as compared. */
interface Word {
  written: string;
  plain: string;
  stem: string;
  isName: boolean;
}

/** From which share of the words of both on two sentences say the same but for what turns one round. */
const restAlike = 0.67;

/**
 * Whether two sentences surely say the opposite: in the same words, of which one sentence negates all that the other says, or has one word
 * whose opposite the other has. Where a word may turn the sense, or restricts it, and stands in one of them only, it cannot be told.
 */
export function saysOpposite(left: string, right: string): boolean {
  if (scriptOf(left) !== scriptOf(right)) return false;
  const [a, b] = [tokenize(left), tokenize(right)];
  const [negated, other] = [countNegations(a), countNegations(b)];
  if (Math.abs(negated - other) > 1 || !haveOneModality(a, b) || !haveOneOrder(a, b)) return false;
  const [ofLeft, ofRight] = [ownWords(a, b), ownWords(b, a)];
  if (negated === other) return areOpposites(ofLeft, ofRight);
  const [denying, affirming, ownOfDenying, ownOfAffirming] =
    negated > other ? [a, b, ofLeft, ofRight] : [b, a, ofRight, ofLeft];
  if (ownOfDenying.length > 0) return false;
  if (denying.some(({ plain }) => portions.has(plain)) || ownOfAffirming.some(mayChangeSense)) return false;
  const [least, most] = [contentOf(denying).size, contentOf(affirming).size];
  if (Math.min(negated, other) > 0 && least !== most) return false;
  return least >= fewWords && (2 * least) / (least + most) >= restAlike;
}

/** Whether one sentence is negated more often than the other. */
export function areNegatedOtherwise(left: string, right: string): boolean {
  return countNegations(tokenize(left)) !== countNegations(tokenize(right));
}

/** The words that only the left and only the right of two sentences has, as written, without grammatical ones. */
export function distinctWords(left: string, right: string): { left: string[]; right: string[] } {
  const [a, b] = [tokenize(left), tokenize(right)];
  const written = (words: readonly Word[]): string[] => [...new Set(words.map((word) => word.written))];
  return { left: written(ownWords(a, b)), right: written(ownWords(b, a)) };
}

/** Fewer words than this are no sentence to be sure of. */
const fewWords = 2;

/** Whether a word that one sentence has of its own may turn its sense, or make it hold of a part or under a condition only. */
function mayChangeSense({ plain }: Word): boolean {
  return reversals.test(plain) || dependence.has(plain) || portions.has(plain);
}

/** Endings of English verbs and of plurals. */
const endings = /(?<=\p{L}{3})(?:ing|ed|es|s|e)$/u;

function tokenize(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => {
    const plain = word
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase();
    const stem = plain.replace(endings, "").slice(0, 6);
    return { written: word, plain, stem, isName: /^\p{Lu}/u.test(word) };
  });
}

/** How often a sentence is negated: words of one language's negation count once, a repeated one each time. */
function countNegations(words: readonly Word[]): number {
  return Math.max(
    0,
    ...negations.map((language) => {
      const found = words.filter(({ plain }) => language.has(plain)).map(({ plain }) => plain);
      return found.length - new Set(found).size + Number(found.length > 0);
    }),
  );
}

function isNegation({ plain }: Word): boolean {
  return negations.some((language) => language.has(plain));
}

/** The words of a sentence that say something, by their stems. */
function contentOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter((word) => !isNegation(word) && !isLight(word)).map(({ stem }) => stem));
}

function isLight({ plain }: Word): boolean {
  return lightWords.has(plain) || modalities.some((words) => words.has(plain));
}

function ownWords(words: readonly Word[], others: readonly Word[]): Word[] {
  const known = contentOf(others);
  return words.filter((word) => !isNegation(word) && !isLight(word) && !known.has(word.stem));
}

function haveOneModality(left: readonly Word[], right: readonly Word[]): boolean {
  return modalities.every((words) => {
    const has = (sentence: readonly Word[]): boolean => sentence.some(({ plain }) => words.has(plain));
    return has(left) === has(right);
  });
}

/** Whether the names that both have stand in one order: who does what to whom is said by order. */
function haveOneOrder(left: readonly Word[], right: readonly Word[]): boolean {
  const names = (words: readonly Word[]): string[] =>
    words.filter(({ isName }) => isName).map(({ stem }) => stem);
  const [a, b] = [names(left), names(right)];
  const shared = (one: readonly string[], other: readonly string[]): string =>
    [...new Set(one)].filter((stem) => other.includes(stem)).join(" ");
  return shared(a, b) === shared(b, a);
}

/** Whether what each has of its own are opposites, and nothing else. */
function areOpposites(left: readonly Word[], right: readonly Word[]): boolean {
  const has = (words: readonly Word[], pattern: RegExp): boolean =>
    words.length > 0 && words.every(({ plain }) => pattern.test(plain));
  return opposites.some(
    ([one, other]) => (has(left, one) && has(right, other)) || (has(left, other) && has(right, one)),
  );
}
