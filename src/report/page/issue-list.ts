import type { Issue } from "../../issues/index.js";
import { html, type Markup } from "../html/markup.js";

/** Issues of a check, each with its message, its hint and its place in the document. */
export function issueList(issues: readonly Issue[]): Markup | undefined {
  if (issues.length === 0) return undefined;
  return html`<ul class="issues">${issues.map(
    ({ severity, code, message, hint, pointer }) =>
      html`<li class="${severity}"><strong>${
        severity === "error" ? "Error" : "Warning"
      }</strong> ${message}${hint !== undefined && html` <span class="hint">${hint}</span>`} <code>${code}</code>${
        pointer !== "" && html` <code>${pointer}</code>`
      }</li>`,
  )}</ul>
`;
}
