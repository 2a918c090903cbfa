import { type FirmDate, isSurelyAfter, readFirmDate } from "../../../order/index.js";
import { isPlainlyNotAfter } from "../../../time/index.js";

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

/** By how many days two dates without a common zone may seem reversed because they come from two places. */
export const leewayOfPlaces = 1;
