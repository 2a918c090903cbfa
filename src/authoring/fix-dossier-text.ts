import { checkDossierText, outlineJson, withoutTrailingCommas } from "../check/index.js";
import type { Issue } from "../issues/index.js";
import { type Fix, proposeFixes } from "./propose-fixes.js";
import { replaceInJson } from "./replace-in-json.js";

/** The result of {@link fixDossierText}. */
export interface FixResult {
  /** The text with every fix applied, and unchanged elsewhere. */
  text: string;
  /** The fixes, in the order in which they were made. */
  fixes: Fix[];
  /** The issues that are left, warnings included. */
  issues: Issue[];
}

/** Each round can show slips that those of the one before it hid. */
const mostRounds = 8;

/**
 * Repairs the slips in a dossier that have one sure remedy, and changes nothing else of the text, layout included:
 *
 * - a quotation gets the form of the text (quotation marks, dashes, spaces, case, punctuation), never other words;
 * - offsets become those of the quotation;
 * - an id, a word of a vocabulary or a field's name that is one slip away from a known one becomes that.
 * - a byte order mark and trailing commas go.
 *
 * It leaves a quotation with other words, an id with several near ones and everything else for a person. Pure; never throws.
 *
 * @param text The JSON text of a dossier.
 *
 * @example
 * ```ts
 * import { fixDossierText } from "diplomatic-events/authoring";
 *
 * const { text, fixes } = fixDossierText(
 *   '{ "format": "diplomatic-events/1", "sources": [], "actors": [{ "id": "a", "kind": "persn", "name": "A" }], "events": [] }',
 * );
 * console.log(fixes); // [{ code: "unknown-word", pointer: "/actors/0/kind", path: ["actors", 0, "kind"], found: "persn", fixed: "person" }]
 * console.log(text.includes('"kind": "person"')); // true
 * ```
 */
export function fixDossierText(text: string): FixResult {
  let { fixed, fixes } = removeExtras(text);
  let result = checkDossierText(fixed);
  for (let round = 0; round < mostRounds && result.issues.length > 0; round++) {
    const proposed = proposeFixes(fixed, result.issues);
    if (proposed.length === 0) break;
    fixes = [...fixes, ...proposed];
    fixed = replaceInJson(fixed, proposed);
    result = checkDossierText(fixed);
  }
  return { text: fixed, fixes, issues: result.issues };
}

/** Removes a byte order mark and trailing commas. */
function removeExtras(text: string): { fixed: string; fixes: Fix[] } {
  const fixOf = (code: Fix["code"], found: string): Fix => ({
    code,
    pointer: "",
    path: [],
    found,
    fixed: "",
  });
  const mark = text.startsWith("\ufeff") ? [fixOf("byte-order-mark", "\ufeff")] : [];
  const body = text.slice(mark.length);
  const commas = outlineJson(body, 0, new Map()).problems.filter(({ kind }) => kind === "trailing-comma");
  return {
    fixed: withoutTrailingCommas(body, commas, ""),
    fixes: [...mark, ...commas.map(() => fixOf("trailing-comma", ","))],
  };
}
