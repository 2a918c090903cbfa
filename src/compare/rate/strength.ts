import type { Statement } from "../../model/index.js";
import { plainWords } from "../align/names.js";
import { missing, type Rating } from "../comparison.js";
import { rateDegrees } from "./degree.js";
import { fulfilmentOf } from "./fulfilment.js";

/** How much the words of a source commit those whom they report, weakest first. */
const levels: readonly (readonly [name: string, words: RegExp])[] = [
  [
    "discussed",
    /\b(?:discuss(?:ed|es)?|talked|exchanged views|touched (?:up)?on|review(?:ed|s)?|raised|explored|evoque|aborde|discute|abordaron|trataron|erorter\w*|besprachen|besprochen)\b/u,
  ],
  [
    "said",
    /\b(?:said|stated|stress\w*|underscor\w*|underlin\w*|emphasi\w*|called|urge\w*|made clear|express\w*|reiterat\w*|noted|warned|welcomed|condemn\w*|demand\w*|supports?|insist\w*|souligne|declare|affirme|subrayo|senalo|betonte|erklarte|forderte)\b/u,
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
  const [ofLeft, ofRight] = [wordsOf(left), wordsOf(right)];
  const [a, b] = [levelOf(ofLeft.join(" / ")), levelOf(ofRight.join(" / "))];
  if (a !== undefined && b !== undefined && a !== b)
    return {
      outcome: "differs",
      left: a,
      right: b,
      reason: `By the words of the left it was ${a}, by those of the right ${b}.`,
    };
  const degrees = rateDegrees(ofLeft, ofRight);
  if (degrees) return degrees;
  const [one, other] = [fulfilmentOf(left, ofLeft.join(" ")), fulfilmentOf(right, ofRight.join(" "))];
  if (one !== undefined && other !== undefined && one !== other)
    return {
      outcome: "differs",
      left: one,
      right: other,
      reason: `The ${one === "done" ? "left" : "right"} tells as done what the other tells as something to be done.`,
    };
  if (a === undefined || b === undefined) return missing("words that commit the speakers", a, b);
  return { left: a, right: b, outcome: "same", reason: `By the words of both it was ${a}.` };
}

function wordsOf({ reports }: Statement): string[] {
  return reports.flatMap(({ evidence = [] }) => evidence.map(({ exact }) => plainWords(exact)));
}

function levelOf(words: string): string | undefined {
  return levels.findLast(([, pattern]) => pattern.test(words))?.[0];
}
