import type { DossierIndex, SourceReport } from "../../model/index.js";
import { canDatesIntersect } from "../../time/index.js";

/** Whether two lists of reports are of one day by the publication of their sources; undefined where a side gives none. */
export function areOfOneDay(
  left: readonly SourceReport[],
  right: readonly SourceReport[],
  leftIndex: DossierIndex,
  rightIndex: DossierIndex,
): boolean | undefined {
  const [ofLeft, ofRight] = [daysOf(left, leftIndex), daysOf(right, rightIndex)];
  if (ofLeft.length === 0 || ofRight.length === 0) return undefined;
  return ofLeft.some((day) => ofRight.some((other) => canDatesIntersect(day, other)));
}

/** Without the time of day, which only a date of one day has. */
function daysOf(reports: readonly SourceReport[], index: DossierIndex): string[] {
  return reports.flatMap(({ source }) => index.source(source)?.published?.replace(/T.*/, "") ?? []);
}
