import { relateOccasions } from "./occasions.js";
import type { StatementProfile } from "./statement-profile.js";

/**
 * Whether two statements are each voice's word on one matter: on one aspect of a record, such as the outcome of a meeting, whenever they were made;
 * or, on one occasion, a demand and the answer to it, or rival ways to settle a dispute. Then different sides made them, and
 * they share a matter; two demands or two accusations at least subjects of one group. Praise and a judgement of a situation answer
 * nothing, and two facts answer each other only in other words.
 */
export function areCounterparts(left: StatementProfile, right: StatementProfile): boolean {
  const relation = relateOccasions(left.occasion, right.occasion);
  const isOneOccasion = relation === "same";
  const areApart =
    left.speakers.size > 0 && right.speakers.size > 0 && !shares(left.speakers, right.speakers);
  if (isOneOccasion && !areApart) return false;
  if (shares(left.aspects, right.aspects)) return true;
  if (areApart && shares(left.changes, right.changes)) return true;
  if (relation !== "apart" && areApart && accuses(left, right) && accuses(right, left)) return true;
  if (!isOneOccasion) return false;
  const families = [left.family, right.family];
  if (families.includes("praise") || [left, right].some(({ event }) => event.act === "assess")) return false;
  if (families.every((family) => family === "tell")) return false;
  return (
    shares(left.matters, right.matters) || (left.family === right.family && shares(left.groups, right.groups))
  );
}

function accuses({ family, doers }: StatementProfile, { speakers }: StatementProfile): boolean {
  return family === "blame" && shares(doers, speakers);
}

/** Whether two sets have a key in common. */
export function shares(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((key) => right.has(key));
}
