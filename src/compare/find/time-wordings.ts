import type { DiplomaticEvent, DossierIndex } from "../../model/index.js";
import { plainWords, textSimilarity } from "../measures/index.js";
import type { Discrepancy } from "../pairs/index.js";
import { areOfOneDay } from "./publication.js";

/** Words that move a time: "before the end of the week" is not "before the end of next week". English only. */
const shifting = /^(?:next|last|this|coming|following|previous|early|mid|late|first|second|third)$/u;

/** Words of kinds that each account may use or not: "on Monday" and "on 28 July" may be one day. English only. */
const naming: readonly RegExp[] = [
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u,
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u,
  /^\d+$/u,
];

/** From which similarity on two wordings are of one time. */
const alike = 0.6;

/**
 * Where sources of one day give the time of an event in nearly the same words, of which one moves it. Where both accounts give a date, the dates are
 * compared instead.
 */
export function findTimeWordings(
  one: DiplomaticEvent,
  other: DiplomaticEvent,
  leftIndex: DossierIndex,
  rightIndex: DossierIndex,
): Discrepancy[] {
  const [left, right] = [one.when?.asWritten, other.when?.asWritten];
  if (left === undefined || right === undefined) return [];
  if (one.when?.date !== undefined && other.when?.date !== undefined) return [];
  if (!areOfOneDay(one.reports, other.reports, leftIndex, rightIndex) || !isMoved(left, right)) return [];
  return [
    {
      path: "date",
      outcome: "differs",
      left,
      right,
      leftReports: one.reports,
      rightReports: other.reports,
      reason: `The left gives the time as “${left}”, the right as “${right}”.`,
    },
  ];
}

function isMoved(left: string, right: string): boolean {
  const [a, b] = [left, right].map((text) => plainWords(text).replaceAll("past", "last").split(" "));
  if (!a || !b) return false;
  const [ofLeft, ofRight] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  const isShifted = [...ofLeft, ...ofRight].some((word) => shifting.test(word));
  const isNamedOtherwise = naming.some((kind) =>
    [ofLeft, ofRight].every((words) => words.some((word) => kind.test(word))),
  );
  return (isShifted || isNamedOtherwise) && textSimilarity(left, right) >= alike;
}
