import { type Identity, identityOver, isSame, relateTopics, textSimilarity } from "../compare/index.js";
import { type Identification, relateNames } from "../compare/sides/index.js";
import type { Actor, DossierIndex, Id, Territory, Topic } from "../model/index.js";
import { createNames, type Names } from "../views/index.js";
import type { Side } from "./side.js";
import type { SourceMatch } from "./sources.js";

/** What two dossiers of one text have to do with each other. */
export interface OneText {
  readonly gold: Side;
  readonly predicted: Side;
  /** Which record of the gold is which of the prediction. */
  readonly identity: Identity;
  readonly goldNames: Names;
  readonly predictedNames: Names;
}

/**
 * The identity of records in two dossiers of one text. Actors, territories and instruments are one as between any two accounts; besides, what
 * one text calls by one name is one, also if it is unnamed or of another kind. Several may be one of the other dossier's, so that an
 * extractor with an actor twice is not punished in each field. `isOneEvent` decides of records that are scored.
 */
export function relateInOneText(
  gold: Side,
  predicted: Side,
  identification: Identification,
  sources: readonly SourceMatch[],
  isOneRecord: (gold: Id, predicted: Id) => boolean | undefined,
): OneText {
  const partnerOf = new Map(sources.map((match) => [match.gold, match.predicted]));
  const relate: Identity["relate"] = (a, b) => {
    const [kind, other] = [gold.index.kindOf(a), predicted.index.kindOf(b)];
    if (kind === "source" && other === "source") return partnerOf.get(a) === b ? "same" : "different";
    const isOne = isOneRecord(a, b);
    if (isOne !== undefined) return isOne ? "same" : "different";
    const [one, two] = [named(gold.index, a), named(predicted.index, b)];
    if (one && two && kind === other) {
      const verdict = identification.relate(a, b);
      return verdict === "unknown" && haveOneName(one, two) ? "likely-same" : verdict;
    }
    return relateMatters(gold.index, predicted.index, identity, a, b);
  };
  const identity = identityOver(gold.index, predicted.index, false, relate);
  return {
    gold,
    predicted,
    identity,
    goldNames: createNames(gold.index),
    predictedNames: createNames(predicted.index),
  };
}

/** Relates provisions and topics, which have no evidence of their own, by what they say. */
function relateMatters(
  gold: DossierIndex,
  predicted: DossierIndex,
  identity: Identity,
  a: Id,
  b: Id,
): ReturnType<Identity["relate"]> {
  const [provision, other] = [gold.provision(a), predicted.provision(b)];
  if (provision && other)
    return textSimilarity(provision.text, other.text) >= sameWording ? "likely-same" : "unknown";
  const [topic, matter] = [gold.topic(a), predicted.topic(b)];
  if (topic && matter) {
    const [one, two] = [withoutTopic(topic, gold), withoutTopic(matter, predicted)];
    const relation = relateTopics(one, two, identity);
    return relation === "equal" ? "likely-same" : relation === "apart" ? "different" : "unknown";
  }
  return "unknown";
}

/** A topic that is about another one, without that, so that relating topics never goes in circles. */
function withoutTopic(topic: Topic, index: DossierIndex): Topic {
  return topic.ref !== undefined && index.topic(topic.ref) ? { ...topic, ref: undefined } : topic;
}

/** From which similarity on two wordings of a provision or clause are one. */
export const sameWording = 0.6;

function named(index: DossierIndex, id: Id): Actor | Territory | undefined {
  return index.actor(id) ?? index.territory(id);
}

function haveOneName(one: Actor | Territory, other: Actor | Territory): boolean {
  const namesOf = ({ name, names = [] }: Actor | Territory): string[] => [
    name,
    ...names.map((each) => each.name),
  ];
  return namesOf(one).some((a) =>
    namesOf(other).some((b) => {
      const relation = relateNames(a, b, "body");
      return relation === "equal" || relation === "likely";
    }),
  );
}

/** Whether two records are one. */
export function areOne({ identity }: OneText, gold: Id, predicted: Id): boolean {
  return isSame(identity.relate(gold, predicted));
}
