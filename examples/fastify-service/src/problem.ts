import type { Issue, IssueCode } from "diplomatic-events";

/** Problem details (RFC 9457), with what a check found as an extension member. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  issues: Issue[];
}

/** A type of problem is an address of your own, where people can read about it. */
const types = "https://example.com/problems";

/** What is said of a text that is not JSON; any other code is about the dossier in it. */
const notJsonCodes: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "empty-input",
  "byte-order-mark",
  "json-syntax",
  "trailing-comma",
  "truncated-json",
]);

/** A check has failed: the text is not JSON, or it is no valid dossier. */
export function failedCheck(issues: Issue[]): Problem {
  const detail = summarise(issues);
  return issues.some(({ code }) => notJsonCodes.has(code))
    ? { type: `${types}/not-json`, title: "The body is not JSON", status: 400, detail, issues }
    : { type: `${types}/invalid-dossier`, title: "The dossier is not valid", status: 422, detail, issues };
}

/** Whatever HTTP itself has a word for. */
export function plainProblem(status: number, title: string, detail: string): Problem {
  return { type: "about:blank", title, status, detail, issues: [] };
}

/** The first error, and how many there are. */
function summarise(issues: Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (!first) return "";
  const place = first.line === undefined ? "" : `Line ${first.line}, column ${first.column}: `;
  const others = errors.length > 1 ? ` (The first of ${errors.length} errors.)` : "";
  return `${place}${first.message}${others}`;
}
