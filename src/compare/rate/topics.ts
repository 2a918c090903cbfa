import type { Id, Topic } from "../../model/index.js";
import { daysApart } from "../align/days-apart.js";
import { type Identity, isSame } from "../align/identity.js";
import { plainWords } from "../align/names.js";
import { missing, type Rating } from "../comparison.js";

/**
 * How two topics lie to each other: `equal` in all that makes a topic, `overlapping` where something is the same and the rest
 * is given by one side only, `apart` where something that both give is not the same, `unknown` where nothing can be compared.
 */
export type TopicRelation = "equal" | "overlapping" | "apart" | "unknown";

type FieldRelation = "same" | "apart" | "one-sided" | "absent" | "unknown";

/**
 * Relates two topics: subject, reference and aspect have to be equal, `by`, `toward`, `territories` and dates to overlap where both give
 * them. What one side leaves open makes them overlap at most.
 */
export function relateTopics(left: Topic, right: Topic, identity: Identity): TopicRelation {
  const word = (a: string | undefined, b: string | undefined): FieldRelation =>
    a === undefined && b === undefined
      ? "absent"
      : a === undefined || b === undefined
        ? "one-sided"
        : a === b
          ? "same"
          : "apart";
  const core = [
    word(left.subject, right.subject),
    relateReferences(left.ref, right.ref, identity),
    word(left.aspect, right.aspect),
  ];
  const around = [
    relateLists(left.by, right.by, identity),
    relateLists(left.toward, right.toward, identity),
    relateLists(left.territories, right.territories, identity),
    relateGivenDates(left.when?.date, right.when?.date),
    // Whether it grows or ends is said of one matter.
    left.change === right.change ? "same" : "unknown",
    relateDeeds(left.deed, right.deed),
  ];
  const all = [...core, ...around];
  if (all.includes("apart")) return "apart";
  const about = [core[0], core[1], around[2]];
  if (!about.includes("same")) return "unknown";
  return core.every((field) => field === "same" || field === "absent") && !around.includes("unknown")
    ? "equal"
    : "overlapping";
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
        reason: "Both are about the same matter; only one gives it in more detail.",
      };
    case "apart":
      return { ...both, outcome: "differs", score: 0, reason: "The two are about different matters." };
    default:
      return { ...both, outcome: "missing", reason: "Whether both are about the same cannot be told." };
  }
}

/** Deeds are in the encoders' words, so that other words may name the same deed. */
function relateDeeds(left: string | undefined, right: string | undefined): FieldRelation {
  if (left === undefined || right === undefined) return "absent";
  return plainWords(left) === plainWords(right) ? "same" : "unknown";
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
