import type { Topic, When } from "../../model/index.js";
import { daysApart } from "../measures/index.js";
import type { Rating } from "../terms/index.js";

/** Compares the dates that two lists of topics give of one subject: when it happens, not when it is said. */
export function rateTopicTimes(left?: readonly Topic[], right?: readonly Topic[]): Rating {
  const times = differingTimes(left, right);
  if (!times) return { outcome: "missing", reason: "The topics give no different times of one subject." };
  return {
    ...times,
    outcome: "differs",
    reason: `The left gives the time as “${times.left}”, the right as “${times.right}”.`,
  };
}

/** Different dates that two lists of topics give of one subject. A subject of which an account gives several dates is left out. */
export function differingTimes(
  left: readonly Topic[] = [],
  right: readonly Topic[] = [],
): { left: string; right: string } | undefined {
  const [ofLeft, ofRight] = [timesBySubject(left), timesBySubject(right)];
  for (const subject of [...ofLeft.keys()].sort()) {
    const [one, other] = [ofLeft.get(subject), ofRight.get(subject)];
    if (one?.date === undefined || other?.date === undefined || daysApart(one.date, other.date) === 0)
      continue;
    // The same words can mean two dates.
    const isTold = one.asWritten !== other.asWritten;
    const say = ({ asWritten, date = "" }: When): string => (isTold ? (asWritten ?? date) : date);
    return { left: say(one), right: say(other) };
  }
  return undefined;
}

function timesBySubject(topics: readonly Topic[]): ReadonlyMap<string, When | undefined> {
  const times = new Map<string, When | undefined>();
  for (const { subject, when } of topics)
    if (subject !== undefined && when?.date !== undefined)
      times.set(subject, times.has(subject) ? undefined : when);
  return times;
}
