import type { CheckedFile } from "../files/index.js";
import type { Failure } from "../terms/index.js";

/** The counts of all files together. */
export interface Tally {
  valid: number;
  invalid: number;
  unreadable: number;
  warnings: number;
  /** How many issues of each code were found, in the order in which the codes came up. */
  codes: Map<string, number>;
}

/** The tally of no file. */
export function createTally(): Tally {
  return { valid: 0, invalid: 0, unreadable: 0, warnings: 0, codes: new Map() };
}

/** Counts one more file. */
export function addFile(tally: Tally, found: CheckedFile | Failure): void {
  if ("problem" in found) {
    tally.unreadable++;
    return;
  }
  const { ok, issues } = found.result;
  tally[ok ? "valid" : "invalid"]++;
  for (const { code, severity } of issues) {
    if (code === "issue-limit") continue;
    if (severity === "warning") tally.warnings++;
    tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
  }
}

/** The codes by how often they came up, the commonest first. */
export function codesByCount({ codes }: Tally): (readonly [code: string, count: number])[] {
  return [...codes].sort(([, a], [, b]) => b - a);
}
