import { type CheckResult, createIssue, type Issue } from "../../issues/index.js";
import { type CheckOptions, resolveLimits } from "../options.js";
import { readJson } from "./json-text.js";

/** A check of a parsed value on JSON text: what is wrong with the text comes with it, and every issue has its line and column. */
export function checkText<T>(
  text: string | Uint8Array,
  check: (value: unknown, options?: CheckOptions) => CheckResult<T>,
  options?: CheckOptions,
): CheckResult<T> {
  const limits = resolveLimits(options);
  const json = readJson(text, limits);
  if (!json.readable) return { ok: false, issues: json.issues.sort(byPosition) };
  const result = check(json.value, options);
  if (json.issues.length === 0 && result.issues.length === 0) return result;
  const limited = json.issues.some(isLimit);
  const found = json.locate(result.issues.filter((issue) => !(limited && isLimit(issue))));
  const issues = upTo(limits.issues, [...json.issues, ...found].sort(byPosition));
  const isSound = !json.issues.some(({ severity }) => severity === "error");
  return result.ok && isSound ? { ...result, issues } : { ok: false, issues };
}

/** As many errors, and as many warnings, as the limit allows, where the text and its value have some each. */
function upTo(limit: number, issues: Issue[]): Issue[] {
  const most = Math.max(1, limit);
  const counts = { error: 0, warning: 0 };
  const listed = issues.filter((issue) => isLimit(issue) || ++counts[issue.severity] <= most);
  if (listed.length < issues.length && !listed.some(isLimit))
    listed.push(createIssue("issue-limit", [], { limit: most }));
  return listed;
}

/** In the order of the text; what has no position, such as the limit on issues, comes last. */
function byPosition(a: Issue, b: Issue): number {
  const last = Number.POSITIVE_INFINITY;
  return (a.line ?? last) - (b.line ?? last) || (a.column ?? 0) - (b.column ?? 0);
}

function isLimit({ code }: Issue): boolean {
  return code === "issue-limit";
}
