import { type PartyRelation, relateParties } from "../../compare/sides/index.js";
import { type Id, type Party, roleOf } from "../../model/index.js";
import type { Names } from "../../views/index.js";
import { areOne, type OneText } from "../one-text.js";
import { compareItems, type FieldResult, type Grade } from "./items.js";

const gradeOf: Readonly<Record<PartyRelation, Grade>> = {
  same: 2,
  "same-side": 1,
  "other-person": 0,
  "other-side": 0,
  unknown: 0,
};

/** How far two parties are the same: one actor for one side, or another voice of that side; nearly, too, one actor in another role. */
export function gradeParties(gold: Party, predicted: Party, { identity }: OneText): Grade {
  const { leftSides, rightSides, relate } = identity;
  const grade = gradeOf[relateParties(gold, predicted, leftSides, rightSides, relate)];
  return grade === 2 && roleOf(gold) !== roleOf(predicted) ? 1 : grade;
}

/** Compares those who speak, are spoken to or take part. */
export function compareParties(
  gold: readonly Party[] | undefined,
  predicted: readonly Party[] | undefined,
  oneText: OneText,
): FieldResult {
  return compareItems(gold ?? [], predicted ?? [], {
    grade: (a, b) => gradeParties(a, b, oneText),
    sayGold: (party) => sayParty(party, oneText.goldNames),
    sayPredicted: (party) => sayParty(party, oneText.predictedNames),
  });
}

export function compareActors(
  gold: readonly (Id | undefined)[] | undefined,
  predicted: readonly (Id | undefined)[] | undefined,
  oneText: OneText,
): FieldResult {
  return compareParties(toParties(gold), toParties(predicted), oneText);
}

function toParties(ids: readonly (Id | undefined)[] = []): Party[] {
  return ids.flatMap((who) => (who === undefined ? [] : [{ who }]));
}

/** Compares territories; one that lies in the other is nearly the same. */
export function compareTerritories(
  gold: readonly (Id | undefined)[],
  predicted: readonly (Id | undefined)[],
  oneText: OneText,
): FieldResult {
  const given = (ids: readonly (Id | undefined)[]): Id[] => ids.filter((id) => id !== undefined);
  return compareItems(given(gold), given(predicted), {
    grade: (a, b) => {
      if (areOne(oneText, a, b)) return 2;
      return oneText.identity.inside(a, b) === undefined ? 0 : 1;
    },
    sayGold: oneText.goldNames.of,
    sayPredicted: oneText.predictedNames.of,
  });
}

/** A party in words: "the minister (for Ghana)". */
export function sayParty({ who, onBehalfOf }: Party, names: Names): string {
  return (
    names.of(who) + (onBehalfOf === undefined || onBehalfOf === who ? "" : ` (for ${names.of(onBehalfOf)})`)
  );
}
