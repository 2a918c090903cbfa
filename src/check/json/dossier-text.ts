import { type CheckResult, DiplomaticEventsError } from "../../issues/index.js";
import type { Dossier } from "../../model/index.js";
import { checkDossier } from "../dossier.js";
import type { CheckOptions } from "../options.js";
import { checkText } from "./check-text.js";

/**
 * {@link checkDossier} on JSON text: every issue also has its line and column. What is wrong with the text itself is an issue
 * like any other: a duplicate key, a byte order mark, a trailing comma, a text that was cut off, bytes that are no UTF-8. Never throws.
 *
 * @param text The JSON text of a dossier, or its bytes in UTF-8, as a server receives them.
 * @param options Strict or loose, and the limits.
 * @returns The parsed dossier with its warnings, or all that is wrong with it, in the order of the text.
 *
 * @example
 * ```ts
 * import { checkDossierText } from "diplomatic-events";
 *
 * const { issues } = checkDossierText('{ "format": "diplomatic-events/1",\n  "sources": [], "actors": [],\n  "events": [}');
 * console.log(issues[0]?.code, issues[0]?.line, issues[0]?.column); // json-syntax 3 14
 * console.log(issues[0]?.message); // Expected a value, found "}".
 * ```
 */
export function checkDossierText(text: string | Uint8Array, options?: CheckOptions): CheckResult<Dossier> {
  return checkText(text, checkDossier, options);
}

/**
 * {@link checkDossierText} that returns the dossier itself.
 *
 * @throws {@link DiplomaticEventsError} with all issues when the text holds no valid dossier.
 *
 * @example
 * ```ts
 * import { parseDossierText } from "diplomatic-events";
 *
 * const dossier = parseDossierText('{ "format": "diplomatic-events/1", "sources": [], "actors": [], "events": [] }');
 * console.log(dossier.format); // diplomatic-events/1
 * ```
 */
export function parseDossierText(text: string | Uint8Array, options?: CheckOptions): Dossier {
  const result = checkDossierText(text, options);
  if (!result.ok) throw new DiplomaticEventsError("the dossier", result.issues);
  return result.value;
}
