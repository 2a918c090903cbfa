import { list } from "../../issues/index.js";
import type { Id, Topic } from "../../model/index.js";
import type { Identity } from "../identity/index.js";
import { topicsApartIn } from "../rate/index.js";
import { relateParties } from "../sides/index.js";
import { type Feature, toFeature } from "../terms/index.js";

/** The parts of a matter that two accounts of one event may give otherwise, with their fields. */
const parts = [
  ["acting party", "by"],
  ["party that it is directed at", "toward"],
  ["territory", "territories"],
] as const;

/** Where two accounts of one event give others who act on its matter, such as the leaders or their assistants, or another place. */
export function differingPart(
  left: readonly Topic[] | undefined,
  right: readonly Topic[] | undefined,
  identity: Identity,
): Feature | undefined {
  for (const [part, path] of parts) {
    const topics = topicsApartIn(part, left, right, identity);
    if (!topics) continue;
    const { [path]: ofLeft = [] } = topics.left;
    const { [path]: ofRight = [] } = topics.right;
    if (!areOthers(path, ofLeft, ofRight, identity)) continue;
    const [one, other] = [
      list(ofLeft.map(identity.leftName), "and"),
      list(ofRight.map(identity.rightName), "and"),
    ];
    const reason = `Of one matter the left gives the ${part} as ${one}, the right as ${other}.`;
    return toFeature(path, 0, { outcome: "differs", left: ofLeft, right: ofRight, reason });
  }
  return undefined;
}

/**
 * Whether none of some parties is, or speaks for, any of others: a minister acts for the government. Who is addressed may be given in part, as
 * a state or its diplomats.
 */
function areOthers(
  path: (typeof parts)[number][1],
  left: readonly Id[],
  right: readonly Id[],
  { leftSides, rightSides, relate }: Identity,
): boolean {
  if (path === "territories") return true;
  const relations = left.flatMap((a) =>
    right.map((b) => relateParties({ who: a }, { who: b }, leftSides, rightSides, relate)),
  );
  if (path === "toward") return relations.every((relation) => relation === "other-side");
  return relations.every((relation) => relation !== "same" && relation !== "same-side");
}
