import type { Statement } from "../../model/index.js";
import { plainWords } from "../measures/index.js";
import { missing, type Rating } from "../terms/index.js";
import { rateDegrees } from "./degree.js";
import { fulfilmentOf } from "./fulfilment.js";

/** The verbs of each level. */
const verbs = { discussed: "discuss it", said: "voice it", agreed: "commit to it" };

/** Whether the matter of a statement is yet to come. */
const outlooks = { ahead: "still to be done", done: "already done" };

/** How much the words of a source commit those whom they report, weakest first. */
const levels: readonly (readonly [name: keyof typeof verbs, words: RegExp])[] = [
  [
    "discussed",
    /\b(?:discuss(?:ed|es)?|talked|exchanged views|touched (?:up)?on|review(?:ed|s)?|raised|explored|evoque|aborde|discute|abordaron|trataron|erorter\w*|besprachen|besprochen)\b/u,
  ],
  [
    "said",
    /\b(?:said|stated|stress\w*|underscor\w*|underlin\w*|emphasi\w*|called(?: for| on| upon)?|urge\w*|made clear|express\w*(?: \w+)?|reiterat\w*|noted|warned|welcomed|condemn\w*|demand\w*|supports?|insist\w*|(?:re)?affirm\w*|desires?|wish(?:ed)?|hope[ds]?|thank\w*|appreciat\w*|souligne|declare|subrayo|senalo|betonte|erklarte|forderte)\b/u,
  ],
  [
    "agreed",
    /\b(?:agree[ds]?|agreement was reached|commit|commits|committed|commitments?|pledg\w*|undert(?:ake|ook)\w*|decided|resolved|promis\w*|vow\w*|convenus?|engages?|acordaron|acordo|convinieron|vereinbar\w*|einigten|verstandigt\w*)\b/u,
  ],
];

/**
 * Compares how much the words of the sources commit the speakers: that something was agreed says more than that it was said, and that
 * more than that it was discussed; that it has been done is not that it will be; and full support may be more than strong support.
 * Words of English, French, Spanish and German, without accents.
 */
export function rateStrength(left: Statement, right: Statement): Rating {
  const [ofLeft, ofRight] = [quotedWords(left), quotedWords(right)];
  const [{ level: a, word: ofA }, { level: b, word: ofB }] = [findLevel(ofLeft), findLevel(ofRight)];
  if (a !== undefined && b !== undefined && a !== b)
    return {
      outcome: "differs",
      left: a,
      right: b,
      reason: `By its “${ofA}” the left has the speakers ${verbs[a]}, by its “${ofB}” the right has them ${verbs[b]}.`,
    };
  const degrees = rateDegrees(ofLeft, ofRight);
  if (degrees) return degrees;
  const [one, other] = [fulfilmentOf(left, ofLeft.join(" ")), fulfilmentOf(right, ofRight.join(" "))];
  if (one !== undefined && other !== undefined && one !== other)
    return {
      outcome: "differs",
      left: one,
      right: other,
      reason: `In the words of the left the matter is ${outlooks[one]}, in those of the right ${outlooks[other]}.`,
    };
  if (a === undefined || b === undefined) return missing("words that commit the speakers", a, b);
  return { left: a, right: b, outcome: "same", reason: `The words of both have the speakers ${verbs[a]}.` };
}

function quotedWords({ reports }: Statement): string[] {
  return reports.flatMap(({ evidence = [] }) => evidence.map(({ exact }) => plainWords(exact)));
}

/** The strongest level of the words, and the word that shows it. */
function findLevel(words: readonly string[]): { level?: keyof typeof verbs; word?: string } {
  const text = words.join(" / ");
  const found = levels.findLast(([, pattern]) => pattern.test(text));
  const word = found?.[1].exec(text)?.[0];
  return found && word !== undefined ? { level: found[0], word } : {};
}
