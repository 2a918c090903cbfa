import type { DiplomaticVerb } from "./diplomatic-verb.js";
import { verbsOfNoStatement } from "./verbs/no-statement.js";
import { nounPhrases } from "./verbs/nouns.js";
import { verbsOfTruth } from "./verbs/truth.js";
import { verbsOfValue } from "./verbs/value.js";
import { verbsOfWill } from "./verbs/will.js";

/**
 * Verbs and phrases of readouts and communiqués, each with the act that it makes of a statement and the rule that decides. The
 * table is a starting point for people and programs: where a rule names a context, the context wins.
 *
 * @example
 * ```ts
 * import { diplomaticVerbs } from "diplomatic-events/vocabulary";
 *
 * const entry = diplomaticVerbs.find(({ verbs }) => verbs.includes("warn"));
 * console.log(entry?.act, entry?.rule);
 * // warn Says that harm may come. Harm that the speaker announces to do is `threaten`.
 * ```
 */
export const diplomaticVerbs: readonly DiplomaticVerb[] = [
  ...verbsOfTruth,
  ...verbsOfWill,
  ...verbsOfValue,
  ...verbsOfNoStatement,
  ...nounPhrases,
];
