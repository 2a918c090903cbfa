import { canonicalJson, daysApart } from "../measures/index.js";
import { type Feature, type IdentityThresholds, type IdentityVerdict, measure } from "../terms/index.js";
import type { Identity } from "./identity.js";

/** Features in which two records of one event cannot be wholly unlike: who it is of and where it holds. */
const essential: readonly string[] = ["speakers", "participants", "holder", "territories"];

/** Whether two records tell of one event, by their features: with the score and the coverage that this comes from. */
export function judgeIdentity(
  left: object,
  right: object,
  features: readonly Feature[],
  { oneDocument }: Identity,
  thresholds: IdentityThresholds,
): { identity: IdentityVerdict; identical: boolean; score: number; coverage: number } {
  const { score, coverage } = measure(features);
  if (oneDocument && canonicalJson(left) === canonicalJson(right))
    return { identity: "same", identical: true, score: 1, coverage };
  const found = byThresholds(score, coverage, thresholds);
  // Two accounts of one passage that name other speakers tell of one utterance; one account that has two records of it, of two.
  const verdict = !oneDocument && isOneUtterance(features) ? found : verdictOf(features, found, thresholds);
  return { identity: verdict, identical: false, score, coverage };
}

function byThresholds(score: number, coverage: number, thresholds: IdentityThresholds): IdentityVerdict {
  const { sameScore, sameCoverage, likelyScore, likelyCoverage, differentScore } = thresholds;
  if (score >= sameScore && coverage >= sameCoverage) return "same";
  if (score >= likelyScore && coverage >= likelyCoverage) return "likely-same";
  return score <= differentScore && coverage >= likelyCoverage ? "different" : "unknown";
}

/** What rules out, or leaves open, that two records tell of one event, whatever the score. */
function verdictOf(
  features: readonly Feature[],
  verdict: IdentityVerdict,
  thresholds: IdentityThresholds,
): IdentityVerdict {
  const feature = (path: string): Feature | undefined => features.find((each) => each.path === path);
  if (essential.some((path) => isApart(feature(path)))) return "different";
  if (feature("stance")?.outcome === "contradicts") return "different";
  if (feature("evidence")?.outcome === "same") return verdict;
  const date = feature("date");
  if (date?.outcome === "contradicts" && isFar(date, thresholds)) return "different";
  if (verdict === "different") return verdict;
  if (date?.outcome === "contradicts") return "unknown";
  // A position is what it is by its stance; of statements, something must say that both are about the same.
  if (feature("content") && !isOneMatter(feature)) return "unknown";
  return verdict;
}

/** Whether two statements have like contents by one passage. */
function isOneUtterance(features: readonly Feature[]): boolean {
  const feature = (path: string): Feature | undefined => features.find((each) => each.path === path);
  return (
    feature("evidence")?.outcome === "same" &&
    ["same", "compatible"].includes(feature("content")?.outcome ?? "missing")
  );
}

function isOneMatter(feature: (path: string) => Feature | undefined): boolean {
  const outcome = (path: string): Feature["outcome"] | undefined => feature(path)?.outcome;
  if (outcome("content") === "same") return true;
  if (isApart(feature("about"))) return false;
  if (outcome("content") === "compatible" || outcome("about") === "same") return true;
  if (outcome("quotation") === "same" || outcome("quotation") === "differs") return true;
  return outcome("about") === "compatible" && outcome("date") === "same";
}

/** Whether nothing in it is shared. */
function isApart(feature: Feature | undefined): boolean {
  return (feature?.outcome === "differs" || feature?.outcome === "contradicts") && feature.score === 0;
}

function isFar({ left, right }: Feature, { nearDays }: IdentityThresholds): boolean {
  return typeof left === "string" && typeof right === "string" && daysApart(left, right) > nearDays;
}
