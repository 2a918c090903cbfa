import { checkDossierText, type Dossier, type Issue } from "diplomatic-events";
import { comparisonHtml, reportHtml } from "diplomatic-events/report";

/** One JSON text, checked. */
export interface Checked {
  issues: readonly Issue[];
  dossier: Dossier | undefined;
}

/** Checks a JSON text; `dossier` is undefined if it has an error. */
export function check(text: string): Checked {
  const result = checkDossierText(text);
  return { issues: result.issues, dossier: result.ok ? result.value : undefined };
}

/** The page that shows one dossier or compares two; undefined if one of them is not valid. */
export function toPage(documents: readonly Checked[]): string | undefined {
  const [left, right] = documents.map(({ dossier }) => dossier);
  if (documents.length === 1) return left && reportHtml(left);
  return left && right && comparisonHtml(left, right);
}
