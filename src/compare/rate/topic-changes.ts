import type { Change, Topic } from "../../model/index.js";
import type { Identity } from "../identity/index.js";
import type { Rating } from "../terms/index.js";
import { prose } from "./fields.js";
import { topicsOfOneSubject } from "./topics-of-one-subject.js";

/** Changes of a matter that grows or goes on, and those of one that shrinks or stops. */
const changesOfSign: Readonly<Record<Change, 1 | -1>> = {
  more: 1,
  begins: 1,
  continues: 1,
  less: -1,
  ends: -1,
};

/** Compares how one matter is said to change: to begin or grow is the opposite of to end or shrink. */
export function rateChanges(
  left: readonly Topic[] | undefined,
  right: readonly Topic[] | undefined,
  identity: Identity,
): Rating {
  const pairs = topicsOfOneSubject(left, right, identity).flatMap(
    ({ left: { change: a, subject = "" }, right: { change: b }, apart }) =>
      a === undefined || b === undefined || apart.length > 0 ? [] : [{ a, b, subject }],
  );
  const found = pairs.find(({ a, b }) => changesOfSign[a] !== changesOfSign[b]);
  if (found)
    return {
      outcome: "contradicts",
      left: found.a,
      right: found.b,
      reason: `The left is coded as “${prose(found.subject)}: ${found.a}”, the right as “${found.b}”.`,
    };
  if (pairs.length === 0) return { outcome: "missing", reason: "Of no matter do both tell how it changes." };
  return { outcome: "same", reason: "Neither tells the opposite of how a matter changes." };
}
