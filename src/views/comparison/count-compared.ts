import type { DossierComparison } from "../../compare/index.js";
import type { ComparedGroups } from "./group-compared.js";

/** The number of records in each group, and of differences, each with its label. What most comparisons lack is left out where there is none. */
export function countCompared(
  { both, beside, onlyLeft, onlyRight, instruments }: ComparedGroups,
  { discrepancies, codingDifferences }: Pick<DossierComparison, "discrepancies" | "codingDifferences">,
): (readonly [label: string, count: number])[] {
  const counted = (label: string, { length }: readonly unknown[]): (readonly [string, number])[] =>
    length === 0 ? [] : [[length === 1 ? label : label.replace(/^instrument/, "instruments"), length]];
  return [
    ["told by both", both.length],
    ...counted("beside each other", beside),
    ["only left", onlyLeft.length],
    ["only right", onlyRight.length],
    ...counted("instrument in both", instruments.both),
    ...counted("instrument only left", instruments.onlyLeft),
    ...counted("instrument only right", instruments.onlyRight),
    [discrepancies.length === 1 ? "difference" : "differences", discrepancies.length],
    ...counted("coded differently", codingDifferences),
  ];
}
