import { append } from "../../collections/index.js";
import type { Topic } from "../../model/index.js";
import type { Identity } from "../identity/index.js";
import { relateParts, type TopicPart } from "./topics.js";

/** Two topics of one subject, which neither list has twice, that differ in one part only; undefined where there are none. */
export function topicsApartIn(
  part: TopicPart,
  left: readonly Topic[] | undefined,
  right: readonly Topic[] | undefined,
  identity: Identity,
): TopicPair | undefined {
  return topicsOfOneSubject(left, right, identity).find(({ apart }) => apart.join() === part);
}

/** A topic of the left and one of the right. */
interface TopicPair {
  left: Topic;
  right: Topic;
}

/** The topics of each subject that both lists have, and have once, with the parts in which they are apart; by subject. */
export function topicsOfOneSubject(
  left: readonly Topic[] | undefined,
  right: readonly Topic[] | undefined,
  identity: Identity,
): (TopicPair & { apart: readonly string[] })[] {
  const [ofLeft, ofRight] = [topicsBySubject(left), topicsBySubject(right)];
  return [...ofLeft.keys()].sort().flatMap((subject) => {
    const [[one, ...more] = [], [other, ...others] = []] = [ofLeft.get(subject), ofRight.get(subject)];
    if (!one || !other || more.length > 0 || others.length > 0) return [];
    const relations = Object.entries(relateParts(one, other, identity));
    const apart = relations.flatMap(([name, relation]) => (relation === "apart" ? [name] : []));
    return [{ left: one, right: other, apart }];
  });
}

function topicsBySubject(topics: readonly Topic[] = []): ReadonlyMap<string, Topic[]> {
  const found = new Map<string, Topic[]>();
  for (const topic of topics) if (topic.subject !== undefined) append(found, topic.subject, topic);
  return found;
}
