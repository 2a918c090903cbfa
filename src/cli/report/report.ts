import { formatIssues, type Issue } from "../../index.js";
import { type CheckedFile, nameOf } from "../files/index.js";
import { count, type Style } from "../terminal/index.js";
import { excerptOf, pickLines } from "./excerpt.js";
import { codesByCount, type Tally } from "./tally.js";

/** What is told of a file: all, or in a quiet report only what is wrong. */
export function issuesToTell({ result: { ok, issues } }: CheckedFile, quiet: boolean): readonly Issue[] {
  if (!quiet) return issues;
  // That errors are left out belongs to what is wrong.
  return ok ? [] : issues.filter(({ severity, code }) => severity === "error" || code === "issue-limit");
}

/**
 * A file for people: whether it is valid, then each issue with its place, its words and the line that it is about. No line break
 * at the end.
 */
export function report(checked: CheckedFile, issues: readonly Issue[], style: Style): string {
  const { file, text } = checked;
  const name = nameOf(file);
  const lines = pickLines(text, new Set(issues.flatMap(({ line }) => line ?? [])));
  return [
    `${style("strong", name)}: ${status(checked, style)}`,
    ...issues.flatMap((issue) => ["", ...reportIssue(issue, name, lines, style)]),
  ].join("\n");
}

/** How many files came out how, and how often each code came up. No line break at the end. */
export function summary(tally: Tally): string {
  const { valid, invalid, unreadable } = tally;
  const parts = [
    valid > 0 && `${valid} valid`,
    invalid > 0 && `${invalid} invalid`,
    unreadable > 0 && `${unreadable} could not be read`,
  ];
  const codes = codesByCount(tally);
  const width = Math.max(...codes.map(([, number]) => String(number).length));
  return [
    `${valid + invalid + unreadable} files: ${parts.filter(Boolean).join(", ")}`,
    ...codes.map(([code, number]) => `  ${String(number).padStart(width)} ${code}`),
  ].join("\n");
}

function status({ result: { ok, issues } }: CheckedFile, style: Style): string {
  const listed = issues.filter(({ code }) => code !== "issue-limit");
  const errors = listed.filter(({ severity }) => severity === "error").length;
  const warnings = listed.length - errors;
  const counts = [errors > 0 && count(errors, "error"), warnings > 0 && count(warnings, "warning")]
    .filter(Boolean)
    .join(", ");
  const verdict = ok ? style("good", "valid") : style("error", "invalid");
  const more = listed.length < issues.length ? "at least " : "";
  return counts === "" ? verdict : `${verdict}, ${more}${counts}`;
}

function reportIssue(issue: Issue, name: string, lines: ReadonlyMap<number, string>, style: Style): string[] {
  const { severity, line, column = 1 } = issue;
  const place = line === undefined ? name : `${name}:${line}:${column}`;
  // Without its position, which stands before: here people look for it, and editors.
  const [head = "", message = "", ...hint] = formatIssues([
    { ...issue, line: undefined, hint: hintOf(issue) },
  ]).split("\n");
  return [
    `${style("strong", place)} ${style(severity, severity)}${head.slice(severity.length)}`,
    message,
    ...(line === undefined ? [] : showPlace(line, column, lines.get(line) ?? "", style)),
    ...hint,
  ];
}

/** A hint names what can be done here: the limit on issues is an option, the other limits cannot be raised. */
function hintOf({ hint }: Issue): string | undefined {
  const told = hint?.replace("limits.issues", "--max-issues");
  return told?.includes("limits.") ? undefined : told;
}

function showPlace(line: number, column: number, text: string, style: Style): string[] {
  const excerpt = excerptOf(text, column);
  if (!excerpt) return [];
  const margin = `  ${line} | `;
  const below = `${" ".repeat(margin.length - 2)}| `;
  return [
    `${style("faint", margin)}${excerpt.line}`,
    `${style("faint", below)}${" ".repeat(excerpt.before)}${style("error", "^")}`,
  ];
}
