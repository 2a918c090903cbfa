import { type CheckResult, DiplomaticEventsError } from "../issues/index.js";
import type { Dossier } from "../model/index.js";
import { check } from "./check.js";
import type { CheckOptions } from "./options.js";
import { dossierTarget } from "./targets.js";

/**
 * Checks a dossier: its shape, that ids are unique and references lead to a record of the right kind, that every part says
 * something, and that each quotation stands in the text of its source. Never throws, whatever it is given; the input is left
 * untouched and comes back as `value`. For JSON text, {@link checkDossierText} also gives lines and columns.
 *
 * @param input Any value, usually parsed JSON.
 * @param options Strict or loose, and the limits.
 * @returns The dossier with its warnings, or all that is wrong with it.
 *
 * @example
 * ```ts
 * import { checkDossier, formatIssues } from "diplomatic-events";
 *
 * const result = checkDossier({
 *   format: "diplomatic-events/1",
 *   sources: [{ id: "readout", kind: "readout", publisher: "gana" }],
 *   actors: [{ id: "ghana", kind: "polity", name: "Ghana" }],
 *   events: [],
 * });
 * if (!result.ok) console.log(formatIssues(result.issues).split("\n")[0]); // "error dangling-reference at /sources/0/publisher"
 * ```
 */
export function checkDossier(input: unknown, options?: CheckOptions): CheckResult<Dossier> {
  return check(dossierTarget, input, options);
}

/**
 * {@link checkDossier} that returns the dossier itself.
 *
 * @throws {@link DiplomaticEventsError} with all issues when the input is no valid dossier.
 *
 * @example
 * ```ts
 * import { parseDossier } from "diplomatic-events";
 *
 * const dossier = parseDossier({ format: "diplomatic-events/1", sources: [], actors: [], events: [] });
 * console.log(dossier.events.length); // 0
 * ```
 */
export function parseDossier(input: unknown, options?: CheckOptions): Dossier {
  const result = checkDossier(input, options);
  if (!result.ok) throw new DiplomaticEventsError("the dossier", result.issues);
  return result.value;
}
