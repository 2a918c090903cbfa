import type { Statement } from "../../model/index.js";
import { plainWords } from "../align/names.js";
import { missing, type Rating } from "../comparison.js";

/** How much the words of a source commit those whom they report, weakest first. */
const levels: readonly (readonly [name: string, words: RegExp])[] = [
  ["discussed", /\b(?:discuss\w*|talked|exchanged views|touched (?:up)?on|review\w*|raised|explored)\b/u],
  [
    "said",
    /\b(?:said|stated|stress\w*|underscor\w*|underlin\w*|emphasi\w*|called|urge\w*|made clear|express\w*|reiterat\w*|noted|warned|welcomed|condemn\w*|demand\w*|supports?|insist\w*)\b/u,
  ],
  [
    "agreed",
    /\b(?:agree[ds]?|agreement was reached|commit|commits|committed|commitments?|pledg\w*|undert(?:ake|ook)\w*|decided|resolved|promis\w*|vow\w*)\b/u,
  ],
];

/**
 * Compares how much the words of the sources commit the speakers: that something was agreed says more than that it was said, and that
 * more than that it was discussed. English words only.
 */
export function rateStrength(left: Statement, right: Statement): Rating {
  const [a, b] = [levelOf(left), levelOf(right)];
  if (a === undefined || b === undefined) return missing("words that commit the speakers", a, b);
  const both = { left: a, right: b };
  if (a === b) return { ...both, outcome: "same", reason: `By the words of both it was ${a}.` };
  return {
    ...both,
    outcome: "differs",
    reason: `By the words of the left it was ${a}, by those of the right ${b}.`,
  };
}

function levelOf({ reports }: Statement): string | undefined {
  const words = reports
    .flatMap(({ evidence = [] }) => evidence.map(({ exact }) => plainWords(exact)))
    .join(" / ");
  return levels.findLast(([, pattern]) => pattern.test(words))?.[0];
}
