import type { Link } from "../../model/index.js";
import { type Names, nameRecord } from "../../views/index.js";
import { areOne, type OneText } from "../one-text.js";
import type { ScoredRecord } from "../records.js";
import type { Side } from "../side.js";
import { compareItems, type FieldResult } from "./items.js";

/** Compares relations to other records; another relation to the same record is nearly the same. */
export function compareLinks(gold: ScoredRecord, predicted: ScoredRecord, oneText: OneText): FieldResult {
  const say =
    (names: Names) =>
    ({ rel, to }: Link): string =>
      `${rel.replaceAll("-", " ")}: ${nameRecord(to, names)}`;
  return compareItems(linksOf(gold, oneText.gold), linksOf(predicted, oneText.predicted), {
    grade: (a, b) => (areOne(oneText, a.to, b.to) ? (a.rel === b.rel ? 2 : 1) : 0),
    sayGold: say(oneText.goldNames),
    sayPredicted: say(oneText.predictedNames),
  });
}

/** The links of a record, and those that others have to it and that hold both ways. */
function linksOf({ record }: ScoredRecord, { turnedLinks }: Side): Link[] {
  const own = record.links ?? [];
  const turned = turnedLinks.get(record.id) ?? [];
  return [...own, ...turned.filter((link) => !own.some(({ rel, to }) => rel === link.rel && to === link.to))];
}
