import type { DossierIndex, Party, Statement } from "../../model/index.js";
import type { OneText } from "../one-text.js";
import type { FieldResult } from "./items.js";
import { compareParties, gradeParties } from "./parties.js";

/**
 * Compares those who are spoken to. Where only one record names them, the other has them as far as they took part in the meeting at which
 * it was said.
 */
export function compareAudiences(gold: Statement, predicted: Statement, oneText: OneText): FieldResult {
  const [one = [], other = []] = [gold.audience, predicted.audience];
  if (one.length > 0 === other.length > 0) return compareParties(one, other, oneText);
  const present =
    one.length === 0
      ? listenersOf(gold, oneText.gold.index).filter((a) =>
          other.some((b) => gradeParties(a, b, oneText) > 0),
        )
      : listenersOf(predicted, oneText.predicted.index).filter((b) =>
          one.some((a) => gradeParties(a, b, oneText) > 0),
        );
  // Which role they had at the meeting is not said of an audience.
  const listeners = present.map(({ role, level, ...party }): Party => party);
  return one.length === 0
    ? compareParties(listeners, other, oneText)
    : compareParties(one, listeners, oneText);
}

/** Who took part in the meetings of which a statement is a part, and does not speak. */
function listenersOf({ speakers, links = [] }: Statement, index: DossierIndex): Party[] {
  return links
    .filter(({ rel }) => rel === "part-of")
    .flatMap(({ to }) => index.meeting(to)?.participants ?? [])
    .filter(({ who }) => !speakers.some((speaker) => speaker.who === who));
}
