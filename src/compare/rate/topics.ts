import { list } from "../../issues/index.js";
import type { Id, Topic } from "../../model/index.js";
import { type Identity, isSame } from "../identity/index.js";
import { daysApart, plainWords } from "../measures/index.js";
import { missing, type Rating } from "../terms/index.js";

/**
 * How two topics lie to each other: `equal` in all that makes a topic, `overlapping` where something is the same and the rest
 * is given by one side only, `apart` where something that both give is not the same, `unknown` where nothing can be compared.
 */
export type TopicRelation = "equal" | "overlapping" | "apart" | "unknown";

/** The parts of a topic of which none may be apart, in words. */
export type TopicPart =
  | "subject"
  | "reference"
  | "aspect"
  | "acting party"
  | "party that it is directed at"
  | "territory"
  | "time";

type FieldRelation = "same" | "apart" | "one-sided" | "absent" | "unknown";

/**
 * Relates two topics: subject, reference and aspect have to be equal, `by`, `toward`, `territories` and dates to overlap where both give
 * them. What one side leaves open makes them overlap at most.
 */
export function relateTopics(left: Topic, right: Topic, identity: Identity): TopicRelation {
  const parts = relateParts(left, right, identity);
  const { subject, reference, aspect, territory } = parts;
  const all = Object.values(parts);
  if (all.includes("apart")) return "apart";
  if (![subject, reference, territory].includes("same")) return "unknown";
  const core = [subject, reference, aspect];
  // Whether it grows or ends is said of one matter.
  const isOpen = left.change !== right.change || all.includes("unknown") || haveOtherDeeds(left, right);
  return core.every((field) => field === "same" || field === "absent") && !isOpen ? "equal" : "overlapping";
}

/** Relates two topics part by part. */
export function relateParts(
  left: Topic,
  right: Topic,
  identity: Identity,
): Readonly<Record<TopicPart, FieldRelation>> {
  return {
    subject: relateWords(left.subject, right.subject),
    reference: relateReferences(left.ref, right.ref, identity),
    aspect: relateWords(left.aspect, right.aspect),
    "acting party": relateLists(left.by, right.by, identity),
    "party that it is directed at": relateLists(left.toward, right.toward, identity),
    territory: relateLists(left.territories, right.territories, identity),
    time: relateGivenDates(left.when?.date, right.when?.date),
  };
}

/** Two topics of one subject, and the parts in which they are apart. */
interface Divergence {
  parts: readonly string[];
  left: Topic;
  right: Topic;
}

/** The closest two topics of one subject; undefined where none share one, or where one gives no subject: these are of different matters. */
function closestTopics(
  left: readonly Topic[],
  right: readonly Topic[],
  identity: Identity,
): Divergence | undefined {
  const pairs = left.flatMap((a) =>
    right.flatMap((b): Divergence[] => {
      const relations = relateParts(a, b, identity);
      const parts = Object.entries(relations).flatMap(([part, relation]) =>
        relation === "apart" ? [part] : [],
      );
      return relations.subject === "same" ? [{ parts, left: a, right: b }] : [];
    }),
  );
  // Of equally close pairs the same is chosen whatever their order and side.
  const [closest] = pairs.sort(
    (a, b) => a.parts.length - b.parts.length || (a.parts.join() < b.parts.join() ? -1 : 1),
  );
  return closest;
}

const rank: readonly TopicRelation[] = ["equal", "overlapping", "unknown", "apart"];

/** How two lists of topics lie to each other: as their closest pair does. */
export function relateAbouts(
  left: readonly Topic[] | undefined,
  right: readonly Topic[] | undefined,
  identity: Identity,
): TopicRelation {
  if (!left?.length || !right?.length) return "unknown";
  let best = rank.length - 1;
  for (const a of left) {
    for (const b of right) best = Math.min(best, rank.indexOf(relateTopics(a, b, identity)));
  }
  return rank[best] ?? "unknown";
}

/** Compares what two records are about. Different topics are no contradiction: an account may tell of another part. */
export function rateAbouts(
  left: readonly Topic[] | undefined,
  right: readonly Topic[] | undefined,
  identity: Identity,
): Rating {
  if (!left?.length || !right?.length) return missing("what it is about", left, right);
  const both = { left, right };
  switch (relateAbouts(left, right, identity)) {
    case "equal": {
      const covers = (a: readonly Topic[], b: readonly Topic[], swap: boolean): boolean =>
        a.every((x) => b.some((y) => relateTopics(swap ? y : x, swap ? x : y, identity) === "equal"));
      const all = covers(left, right, false) && covers(right, left, true);
      return all
        ? { ...both, outcome: "same", reason: "Both are about the same." }
        : {
            ...both,
            outcome: "compatible",
            reason: "Both are about the same matter, and one or both also about others.",
          };
    }
    case "overlapping":
      return {
        ...both,
        outcome: "compatible",
        reason: "Both are about one matter, of which one account says more, or something else.",
      };
    case "apart":
      return {
        ...both,
        outcome: "differs",
        score: 0,
        reason: sayApart(closestTopics(left, right, identity)?.parts ?? []),
      };
    default:
      return { ...both, outcome: "missing", reason: "Whether both are about the same cannot be told." };
  }
}

function sayApart(parts: readonly string[]): string {
  if (parts.length === 0) return "The two are coded with different subjects.";
  return `The two are about one subject, with another ${list(parts, "and")}.`;
}

function relateWords(left: string | undefined, right: string | undefined): FieldRelation {
  if (left === undefined && right === undefined) return "absent";
  if (left === undefined || right === undefined) return "one-sided";
  return left === right ? "same" : "apart";
}

/** Deeds are in the encoders' words, so that other words may name the same deed. */
function haveOtherDeeds({ deed: left }: Topic, { deed: right }: Topic): boolean {
  return left !== undefined && right !== undefined && plainWords(left) !== plainWords(right);
}

function relateReferences(left: Id | undefined, right: Id | undefined, identity: Identity): FieldRelation {
  if (left === undefined && right === undefined) return "absent";
  if (left === undefined || right === undefined) return "one-sided";
  const verdict = identity.relate(left, right);
  return isSame(verdict) ? "same" : verdict === "different" ? "apart" : "unknown";
}

/** What is to be done, or was done, at different times is different matters. */
function relateGivenDates(left: string | undefined, right: string | undefined): FieldRelation {
  if (left === undefined || right === undefined) return "absent";
  return daysApart(left, right) > 0 ? "apart" : "same";
}

function relateLists(
  left: readonly Id[] | undefined,
  right: readonly Id[] | undefined,
  identity: Identity,
): FieldRelation {
  if (!left?.length || !right?.length) return "absent";
  let unknown = false;
  for (const a of left) {
    for (const b of right) {
      const verdict = identity.relate(a, b);
      if (isSame(verdict) || identity.inside(a, b) !== undefined) return "same";
      if (verdict === "unknown") unknown = true;
    }
  }
  return unknown ? "unknown" : "apart";
}
