import type { EventStatus } from "../model/index.js";
import { isPlainlyNotAfter } from "../time/index.js";
import { type FirmDate, isSurelyAfter, readFirmDate } from "./constraints/index.js";

/** Two dates of which the first surely lies after the second, by more than `leeway` days; undefined where that is not sure. */
export function reversed(
  first: string | undefined,
  second: string | undefined,
  leeway: number,
): readonly [first: FirmDate, second: FirmDate] | undefined {
  if (first === undefined || second === undefined || isPlainlyNotAfter(first, second)) return undefined;
  const [earlier, later] = [readFirmDate(first), readFirmDate(second)];
  return earlier && later && isSurelyAfter(earlier, later, leeway) ? [earlier, later] : undefined;
}

/** The date of what has come about, and that on which a source that reports it was published, if that is surely before it. */
export function reportedEarly(
  date: string | undefined,
  status: EventStatus | undefined,
  published: string | undefined,
): readonly [date: FirmDate, published: FirmDate] | undefined {
  return status === undefined || status === "actual" ? reversed(date, published, leewayOfPlaces) : undefined;
}

/** By how many days two dates without a common zone may seem reversed because they come from two places. */
export const leewayOfPlaces = 1;
