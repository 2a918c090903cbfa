import { checkDossier, type Dossier, dossierSchema, type Issue } from "../../../src/index.js";
import { naiveIssues } from "../naive-checker.js";
import type { NaiveIssue } from "./document.js";
import { canHold, sayingsOf } from "./order.js";

// Of several circles through one record it does not matter at which of its references they are told.
const described = ({ severity, code, pointer }: NaiveIssue): string =>
  `${severity} ${code} ${code === "circular-reference" ? pointer.split("/").slice(0, 4).join("/") : pointer}`;

/**
 * In which way the checker and the naive one disagree about a dossier; undefined where they do not. They have to agree on the
 * severity, code and place of every issue, with these exceptions: of times that contradict each other in several ways, any of
 * the smallest sets will do (it is tried whether it is one), and then nothing is compared that follows from such times; and
 * where two records have one id, nothing else is compared, since it is anybody's guess which of the two is meant.
 */
export function disagreement(dossier: unknown, original?: unknown): string | undefined {
  const { ok, issues } = checkDossier(dossier, { limits: { issues: 100_000 } });
  const naive = naiveIssues(dossier);
  const shape = dossierSchema.safeParse(dossier);
  if (naive.some(({ code }) => code === "shape"))
    return ok ? `The shape is wrong, and the checker says nothing.\n${JSON.stringify(dossier)}` : undefined;

  const isConflict = naive.some(({ code }) => code === "contradictory-order");
  const isTwice = naive.some(({ code }) => code === "duplicate-id");
  const isCompared = (issue: NaiveIssue): boolean =>
    issue.code !== "contradictory-order" &&
    (!isTwice || issue.code === "duplicate-id") &&
    !(isConflict && issue.code === "response-before-cause");
  const found = new Set(issues.filter(isCompared).map(described));
  const expected = new Set(naive.filter(isCompared).map(described));
  const lines = [
    ...[...found].filter((each) => !expected.has(each)).map((each) => `only the checker:       ${each}`),
    ...[...expected].filter((each) => !found.has(each)).map((each) => `only the naive checker: ${each}`),
    ...(shape.success && !isTwice ? conflictProblems(shape.data, issues, isConflict) : []),
  ];
  if (lines.length === 0) return undefined;
  return [
    "The checkers disagree; tests/support/naive has each rule a second time.",
    ...lines,
    "Both:",
    ...[...found].filter((each) => expected.has(each)).map((each) => `  ${each}`),
    ...(original === undefined ? [] : ["The dossier was changed so:", ...changes(original, dossier)]),
  ].join("\n");
}

/** What is wrong with the conflicts of times that the checker reports. */
function conflictProblems(dossier: Dossier, issues: readonly Issue[], isConflict: boolean): string[] {
  const problems: string[] = [];
  const reported = issues.filter((issue) => issue.code === "contradictory-order");
  if (reported.length > 0 !== isConflict)
    problems.push(
      isConflict ? "only the naive checker: the times conflict" : "only the checker: the times conflict",
    );
  const sayings = sayingsOf(dossier);
  for (const { params, pointer } of reported) {
    const places = new Set(params.places);
    const set = sayings.filter(({ at }) => places.has(at));
    const told = `the conflict of ${[...places].join(", ")}`;
    if (!places.has(pointer)) problems.push(`${told} does not name its own place ${pointer}`);
    if (set.length !== places.size) problems.push(`${told} names what says nothing of times`);
    if (canHold(dossier, set)) problems.push(`${told} is none: all of it can hold`);
    for (const saying of set)
      if (
        !canHold(
          dossier,
          set.filter((each) => each !== saying),
        )
      )
        problems.push(`${told} remains without ${saying.at}`);
  }
  return problems;
}

/** The places at which two JSON values differ, one a line. */
export function changes(before: unknown, after: unknown, pointer = ""): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null)
    return [`  ${pointer}: ${JSON.stringify(before) ?? "nothing"} -> ${JSON.stringify(after) ?? "nothing"}`];
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) =>
    changes(old.get(key), now.get(key), `${pointer}/${key}`),
  );
}
