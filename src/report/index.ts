/**
 * Dossiers and comparisons for people: one self-contained HTML document each.
 *
 * @packageDocumentation
 */

export { type ComparisonReportOptions, comparisonHtml } from "./comparison-html.js";
export { type ReportOptions, reportHtml } from "./report-html.js";
