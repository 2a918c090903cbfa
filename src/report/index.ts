/**
 * Dossiers and comparisons for people: one self-contained HTML document each.
 *
 * @packageDocumentation
 */

export { type ReportOptions, reportHtml } from "./report-html.js";
