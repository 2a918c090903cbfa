import { namespacedKey } from "../../values/extensions.js";
import type { Rule } from "../rule.js";

/** Extensions hold JSON and nothing else: the one place of a dossier that no schema describes. */
export const jsonExtensions: Rule = ({ guard, report }) => ({
  extensions: (extensions, place) => {
    // The one key of a record that zod does not judge.
    const key = "__proto__";
    if (Object.hasOwn(extensions, key))
      report("malformed-string", place, { found: key, expected: namespacedKey }, key);
    guard(extensions, place);
  },
});
