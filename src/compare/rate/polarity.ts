import { plainWords, scriptOf, textSimilarity } from "../align/names.js";

/** Words that turn a sentence round, in several languages. */
const negations: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    "not no never none neither nor cannot without t",
    "pas jamais aucun aucune sans ne",
    "nunca sin ningun ninguna tampoco",
    "nicht kein keine keinen nie ohne",
    "не нет ни никогда без",
    "nao nem sem",
  ].flatMap((words) => words.split(" ")),
);

/** Words that come with a negation and mean little by themselves. */
const quantifiers: ReadonlySet<string> = /* @__PURE__ */ new Set("all any every each some".split(" "));

/** Opposites by the beginnings of their words: each word on the left excludes those on the right. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:open|reopen)/u, /^(?:shut|clos)/u],
  [/^(?:start|begin|resum|continu|launch)/u, /^(?:end|stop|halt|ceas|suspend|cancel)/u],
  [/^(?:increas|rais|expand|more|rise|rose)/u, /^(?:reduc|cut|lower|decreas|less|fewer|fall|fell)/u],
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

/** From which similarity on the other words of two sentences say the same. */
const restAlike = 0.5;

/** Whether two sentences say the opposite in nearly the same words: one has a negation, or a word whose opposite the other has. */
export function saysOpposite(left: string, right: string): boolean {
  if (scriptOf(left) !== scriptOf(right)) return false;
  const [a, b] = [plainWords(left).split(" "), plainWords(right).split(" ")];
  const isNegated = (words: readonly string[]): boolean =>
    words.filter((word) => negations.has(word)).length % 2 === 1;
  const flips = Number(isNegated(a) !== isNegated(b));
  const pair = opposites.find(
    ([one, other]) => hasOpposites(a, b, one, other) || hasOpposites(a, b, other, one),
  );
  if ((flips + Number(pair !== undefined)) % 2 === 0) return false;
  const rest = (words: readonly string[]): string =>
    words
      .filter((word) => !negations.has(word) && !quantifiers.has(word))
      .filter((word) => !pair?.some((side) => side.test(word)))
      .join(" ");
  return textSimilarity(rest(a), rest(b)) >= restAlike;
}

function hasOpposites(
  left: readonly string[],
  right: readonly string[],
  ofLeft: RegExp,
  ofRight: RegExp,
): boolean {
  const has = (words: readonly string[], word: RegExp): boolean => words.some((each) => word.test(each));
  return has(left, ofLeft) && !has(left, ofRight) && has(right, ofRight) && !has(right, ofLeft);
}
