import { list } from "../../issues/index.js";
import type { DiplomaticEvent, Id } from "../../model/index.js";
import { type Identity, isSame } from "../identity/index.js";
import type { Discrepancy } from "../pairs/index.js";

/** How an event lies to an occasion that an account names. */
type Position = "before" | "during" | "after";

/** Where two accounts of one meeting place it otherwise by one occasion: on its sidelines, ahead of it or after it. */
export function findOccasionTimes(
  one: DiplomaticEvent,
  other: DiplomaticEvent,
  identity: Identity,
): Discrepancy[] {
  if (one.type !== "meeting" || other.type !== "meeting") return [];
  const [ofLeft, ofRight] = [positionsOf(one), positionsOf(other)];
  return [...ofLeft].flatMap(([left, positions]): Discrepancy[] => {
    const [, others] = [...ofRight].find(([right]) => isSame(identity.relate(left, right))) ?? [];
    if (!others || [...positions].some((position) => others.has(position))) return [];
    const [a, b] = [list([...positions].sort(), "or"), list([...others].sort(), "or")];
    return [
      {
        path: "date",
        outcome: "differs",
        left: a,
        right: b,
        leftReports: one.reports,
        rightReports: other.reports,
        reason: `The left has it ${a} ${identity.leftName(left)}, the right ${b} it.`,
      },
    ];
  });
}

/** The occasions to which an event relates its time, by its links and its time as told, not inferred. */
function positionsOf({ links = [], when }: DiplomaticEvent): ReadonlyMap<Id, ReadonlySet<Position>> {
  const found = new Map<Id, Set<Position>>();
  const note = (to: Id, position: Position): void => {
    found.set(to, (found.get(to) ?? new Set()).add(position));
  };
  for (const { rel, to } of links) if (rel === "part-of" || rel === "alongside") note(to, "during");
  for (const { relation, to, point, toPoint, basis = when?.basis } of when?.relative ?? []) {
    if (point !== undefined || basis === "inferred") continue;
    if ((relation === "before" || relation === "meets") && toPoint !== "end") note(to, "before");
    else if ((relation === "after" || relation === "met-by") && toPoint !== "start") note(to, "after");
    else if (relation === "during" || relation === "at") note(to, "during");
  }
  return found;
}
