import type { IdentityVerdict } from "../terms/index.js";

/**
 * How many members two sets have in common: `all` of both, `some`, `none` for sure, or `unknown`, also where one of the
 * sets is not given.
 */
export function relateSets<T>(
  left: readonly T[] | undefined,
  right: readonly T[] | undefined,
  relate: (left: T, right: T) => IdentityVerdict,
): "all" | "some" | "none" | "unknown" {
  if (!left?.length || !right?.length) return "unknown";
  const verdicts = left.map((a) => right.map((b) => relate(a, b)));
  const isOne = (verdict: IdentityVerdict): boolean => verdict === "same" || verdict === "likely-same";
  const every =
    verdicts.every((row) => row.some(isOne)) &&
    right.every((_, column) => verdicts.some((row) => isOne(row[column] ?? "unknown")));
  if (every) return "all";
  const all = verdicts.flat();
  if (all.some(isOne)) return "some";
  return all.includes("unknown") ? "unknown" : "none";
}
