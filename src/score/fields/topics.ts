import { lookUp } from "../../collections/index.js";
import { relateTopics, textSimilarity } from "../../compare/index.js";
import type { Clause, DossierIndex, Topic } from "../../model/index.js";
import { type Names, phraseTopics } from "../../views/index.js";
import { subjectTable } from "../../vocabulary/index.js";
import { type OneText, sameWording } from "../one-text.js";
import { compareItems, type FieldResult, type Grade } from "./items.js";

/**
 * Compares topics. Nearly the same are such as give the matter in more detail, subjects of one group, and a reference beside the subject of the record that it leads to. A subject that a reference of the same record already gives is neither
 * missing nor spurious where only one dossier names it.
 */
export function compareTopics(
  gold: readonly Topic[] | undefined = [],
  predicted: readonly Topic[] | undefined = [],
  oneText: OneText,
): FieldResult {
  const grade = (a: Topic, b: Topic): Grade => gradeTopics(a, b, oneText);
  const one = gold.filter(
    (topic) =>
      !isGivenByReference(topic, gold, oneText.gold.index) ||
      predicted.some((other) => grade(topic, other) === 2),
  );
  const other = predicted.filter(
    (topic) =>
      !isGivenByReference(topic, predicted, oneText.predicted.index) ||
      gold.some((another) => grade(another, topic) === 2),
  );
  return compareItems(one, other, {
    grade,
    sayGold: (topic) => sayTopic(topic, oneText.goldNames),
    sayPredicted: (topic) => sayTopic(topic, oneText.predictedNames),
  });
}

function gradeTopics(gold: Topic, predicted: Topic, oneText: OneText): Grade {
  const [whole, other] = [spellOut(gold, oneText.gold.index), spellOut(predicted, oneText.predicted.index)];
  const grade = Math.max(gradeAsWritten(gold, predicted, oneText), gradeAsWritten(whole, other, oneText));
  return grade === 2 ? 2 : grade === 1 || isNearly(whole, other, oneText) ? 1 : 0;
}

function gradeAsWritten(gold: Topic, predicted: Topic, { identity }: OneText): Grade {
  const relation = relateTopics(gold, predicted, identity);
  return relation === "equal" ? 2 : relation === "overlapping" ? 1 : 0;
}

function isNearly(gold: Topic, predicted: Topic, oneText: OneText): boolean {
  const group = groupOf(gold);
  if (group !== undefined && group === groupOf(predicted)) return true;
  const [one, other] = [mattersOf(gold, oneText.gold.index), mattersOf(predicted, oneText.predicted.index)];
  return (
    one.some((matter) => gradeAsWritten(matter, predicted, oneText) > 0) ||
    other.some((matter) => gradeAsWritten(gold, matter, oneText) > 0)
  );
}

/** A topic that refers to another topic, with the fields of that. */
function spellOut(topic: Topic, index: DossierIndex): Topic {
  const target = topic.ref === undefined || topic.aspect !== undefined ? undefined : index.topic(topic.ref);
  if (!target) return topic;
  const { ref, ...own } = topic;
  return { ...target, ...own };
}

/** The topics of the record to which a topic refers. */
function mattersOf({ ref }: Topic, index: DossierIndex): readonly Topic[] {
  if (ref === undefined) return [];
  const about = index.statement(ref)?.about ?? index.meeting(ref)?.about;
  const matter = index.provision(ref) ?? index.topic(ref);
  return about ?? (matter ? [matter] : []);
}

/** Whether the reference of another topic of a record leads to the subject of a topic. */
function isGivenByReference(topic: Topic, all: readonly Topic[], index: DossierIndex): boolean {
  return (
    topic.subject !== undefined &&
    topic.ref === undefined &&
    all.some(
      (other) => other !== topic && mattersOf(other, index).some(({ subject }) => subject === topic.subject),
    )
  );
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
