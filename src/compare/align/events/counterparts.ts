import type { Statement } from "../../../model/index.js";
import { relateOccasions } from "./occasions.js";
import type { SharedKeys } from "./shared-keys.js";
import type { StatementProfile } from "./statement-pairs.js";

/** Subjects so wide that two statements on them need not be on one matter. */
const wide: ReadonlySet<string> = /* @__PURE__ */ new Set(["relations", "regional-affairs"]);

/** The matters of a statement: its subjects, but for wide ones, and the records that it is about, but for where it was made. */
export function mattersOf(
  { about = [] }: Statement,
  occasion: StatementProfile["occasion"],
  keys: SharedKeys,
): ReadonlySet<string> {
  const subjects = about.flatMap(({ subject }) => subject?.slice(subject.indexOf(":") + 1) ?? []);
  const records = about.flatMap(({ ref }) => (ref === undefined ? [] : keys.of(ref)));
  return new Set([
    ...subjects.filter((subject) => !wide.has(subject)).map((subject) => `subject ${subject}`),
    ...records.filter((key) => !occasion.keys.includes(key)).map((key) => `record ${key}`),
  ]);
}

/**
 * Whether two statements are each party's word on one matter: a demand and the answer to it, rival ways to settle a dispute. They were made on one
 * occasion by different sides, and share a matter. Praise answers nothing, and two facts answer each other only in other words.
 */
export function areCounterparts(left: StatementProfile, right: StatementProfile): boolean {
  if (relateOccasions(left.occasion, right.occasion) !== "same") return false;
  if (left.speakers.size === 0 || right.speakers.size === 0 || shares(left.speakers, right.speakers))
    return false;
  const families = [left.family, right.family];
  if (families.includes("praise") || families.every((family) => family === "tell")) return false;
  return shares(left.matters, right.matters);
}

function shares(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((key) => right.has(key));
}
