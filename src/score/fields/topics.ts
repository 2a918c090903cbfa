import { lookUp } from "../../collections/index.js";
import { relateTopics, textSimilarity } from "../../compare/index.js";
import type { Clause, Topic } from "../../model/index.js";
import { type Names, phraseTopics } from "../../views/index.js";
import { subjectTable } from "../../vocabulary/index.js";
import { type OneText, sameWording } from "../one-text.js";
import { compareItems, type FieldResult, type Grade } from "./items.js";

/** Compares topics. Nearly the same are such as give the matter in more detail, and subjects of one group. */
export function compareTopics(
  gold: readonly Topic[] | undefined,
  predicted: readonly Topic[] | undefined,
  oneText: OneText,
): FieldResult {
  return compareItems(gold ?? [], predicted ?? [], {
    grade: (a, b) => gradeTopics(a, b, oneText),
    sayGold: (topic) => sayTopic(topic, oneText.goldNames),
    sayPredicted: (topic) => sayTopic(topic, oneText.predictedNames),
  });
}

function gradeTopics(gold: Topic, predicted: Topic, { identity }: OneText): Grade {
  const relation = relateTopics(gold, predicted, identity);
  if (relation === "equal") return 2;
  if (relation === "overlapping") return 1;
  const [group, other] = [groupOf(gold), groupOf(predicted)];
  return group !== undefined && group === other ? 1 : 0;
}

function groupOf({ subject }: Topic): string | undefined {
  return subject === undefined ? undefined : lookUp(subjectTable, subject)?.group;
}

function sayTopic(topic: Topic, names: Names): string {
  return phraseTopics("", [topic], names);
}

/** Compares clauses; the same words under another kind are nearly the same. */
export function compareClauses(
  gold: readonly Clause[] | undefined,
  predicted: readonly Clause[] | undefined,
): FieldResult {
  return compareItems(gold ?? [], predicted ?? [], {
    grade: (a, b) => (textSimilarity(a.text, b.text) < sameWording ? 0 : a.kind === b.kind ? 2 : 1),
    sayGold: sayClause,
    sayPredicted: sayClause,
  });
}

function sayClause({ kind, text }: Clause): string {
  return `${kind.replaceAll("-", " ")} ${text}`;
}
