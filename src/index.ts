export type { IssueCode, IssueParams, Severity } from "./issues/catalogue.js";
export type { CheckResult, Issue } from "./issues/issue.js";
