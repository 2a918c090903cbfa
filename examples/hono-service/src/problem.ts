import { type Issue, toHttpStatus } from "diplomatic-events";

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

/** A check has failed: the body is not JSON or too large, or it is no valid dossier. */
export function failedCheck(issues: Issue[]): Problem {
  const status = toHttpStatus(issues);
  const [type, title] =
    status === 422
      ? ["invalid-dossier", "The dossier is not valid"]
      : status === 413
        ? ["too-large", "The dossier is too large"]
        : ["not-json", "The body is not JSON"];
  return { type: `${types}/${type}`, title, status, detail: summarise(issues), issues };
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
