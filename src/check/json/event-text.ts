import { type CheckResult, DiplomaticEventsError } from "../../issues/index.js";
import type { DiplomaticEvent } from "../../model/index.js";
import { checkDiplomaticEvent } from "../events.js";
import type { CheckOptions } from "../options.js";
import { checkText } from "./check-text.js";

/**
 * {@link checkDiplomaticEvent} on JSON text: every issue also has its line and column, and a duplicate key is found. Never throws.
 *
 * @param text The JSON text of one event, or its bytes in UTF-8.
 * @param options Strict or loose, and the limits.
 * @returns The parsed event with its warnings, or all that is wrong with it, in the order of the text.
 *
 * @example
 * ```ts
 * import { checkDiplomaticEventText } from "diplomatic-events";
 *
 * const { issues } = checkDiplomaticEventText('{ "id": "talks",\n  "type": "metting" }');
 * console.log(issues[0]?.code, issues[0]?.line, issues[0]?.column); // unknown-word 2 11
 * ```
 */
export function checkDiplomaticEventText(
  text: string | Uint8Array,
  options?: CheckOptions,
): CheckResult<DiplomaticEvent> {
  return checkText(text, checkDiplomaticEvent, options);
}

/**
 * {@link checkDiplomaticEventText} that returns the event itself.
 *
 * @throws {@link DiplomaticEventsError} with all issues when the text holds no valid event.
 *
 * @example
 * ```ts
 * import { parseDiplomaticEventText } from "diplomatic-events";
 *
 * const event = parseDiplomaticEventText(
 *   '{ "id": "held", "type": "control-assessment", "territories": ["port"], "degree": "full", "reports": [{ "source": "note" }] }',
 * );
 * console.log(event.type); // control-assessment
 * ```
 */
export function parseDiplomaticEventText(text: string | Uint8Array, options?: CheckOptions): DiplomaticEvent {
  const result = checkDiplomaticEventText(text, options);
  if (!result.ok) throw new DiplomaticEventsError("the event", result.issues);
  return result.value;
}
