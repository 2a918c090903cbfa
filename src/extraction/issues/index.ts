export { extractionCatalogue } from "./catalogue.js";
export { createExtractionIssue, type ExtractionIssue, type ReportIssue } from "./extraction-issue.js";
export type { ExtractionEffect, ExtractionIssueCode, ExtractionIssueParams } from "./issue-params.js";
