import { areActsNear } from "../../compare/index.js";
import type { Statement } from "../../model/index.js";
import { compareItems, type FieldResult } from "./items.js";

/** Compares a word of a vocabulary. Where it is absent, nothing was said. */
export function compareWord(gold: string | undefined, predicted: string | undefined): FieldResult {
  return compareWords(gold === undefined ? [] : [gold], predicted === undefined ? [] : [predicted]);
}

/** Compares a mark that is there or not. */
export function compareMark(gold: boolean | undefined, predicted: boolean | undefined): FieldResult {
  return compareWord(gold ? "yes" : undefined, predicted ? "yes" : undefined);
}

/** Compares the status; "actual" is what an absent one means. */
export function compareStatus(gold: string | undefined, predicted: string | undefined): FieldResult {
  const given = (status: string | undefined): string | undefined =>
    status === "actual" ? undefined : status;
  return compareWord(given(gold), given(predicted));
}

/** Compares acts; one of the same family is nearly the same. */
export function compareActs(gold: Statement, predicted: Statement): FieldResult {
  return compareItems([gold], [predicted], {
    grade: (a, b) => (a.act === b.act ? 2 : areActsNear(a, b) ? 1 : 0),
    sayGold: ({ act }) => act,
    sayPredicted: ({ act }) => act,
  });
}

function compareWords(gold: readonly string[], predicted: readonly string[]): FieldResult {
  return compareItems(gold, predicted, {
    grade: (a, b) => (a === b ? 2 : 0),
    sayGold: (word) => word,
    sayPredicted: (word) => word,
  });
}
