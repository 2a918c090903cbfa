import { relateOccasions } from "./occasions.js";
import type { StatementProfile } from "./statement-profile.js";

/**
 * Whether two statements are each party's word on one matter: a demand and the answer to it, rival ways to settle a dispute. They were made on one
 * occasion by different sides, and share a matter; two demands or two accusations at least subjects of one group. Praise
 * and a judgement of a situation answer nothing, and two facts answer each other only in other words.
 */
export function areCounterparts(left: StatementProfile, right: StatementProfile): boolean {
  if (relateOccasions(left.occasion, right.occasion) !== "same") return false;
  if (left.speakers.size === 0 || right.speakers.size === 0 || shares(left.speakers, right.speakers))
    return false;
  const families = [left.family, right.family];
  if (families.includes("praise") || [left, right].some(({ statement }) => statement.act === "assess"))
    return false;
  if (families.every((family) => family === "tell")) return false;
  return (
    shares(left.matters, right.matters) || (left.family === right.family && shares(left.groups, right.groups))
  );
}

function shares(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((key) => right.has(key));
}
