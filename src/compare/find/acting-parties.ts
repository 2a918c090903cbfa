import { list } from "../../issues/index.js";
import type { Statement, Topic } from "../../model/index.js";
import type { Identity } from "../align/identity.js";
import type { Rating } from "../comparison.js";
import { topicsApartIn } from "../rate/topics.js";
import { relateParties } from "../sides/index.js";

/** Where two accounts of one statement have others act on its matter: the leaders, or their assistants. */
export function differingActors(left: Statement, right: Statement, identity: Identity): Rating | undefined {
  const topics = topicsApartIn("acting party", left.about, right.about, identity);
  if (!topics || !areOthers(topics.left, topics.right, identity)) return undefined;
  const [ofLeft = [], ofRight = []] = [topics.left.by, topics.right.by];
  const [one, other] = [
    list(ofLeft.map(identity.leftName), "and"),
    list(ofRight.map(identity.rightName), "and"),
  ];
  return {
    outcome: "differs",
    left: ofLeft,
    right: ofRight,
    reason: `Of one matter the left gives the acting party as ${one}, the right as ${other}.`,
  };
}

/** Whether none of those who act by one topic is, or speaks for, any of the other: a minister acts for the government. */
function areOthers({ by: left = [] }: Topic, { by: right = [] }: Topic, identity: Identity): boolean {
  const { leftSides, rightSides, relate } = identity;
  const relations = left.flatMap((a) =>
    right.map((b) => relateParties({ who: a }, { who: b }, leftSides, rightSides, relate)),
  );
  return relations.every((relation) => relation !== "same" && relation !== "same-side");
}
