import type { Rule } from "../rule.js";

/** Extensions hold JSON and nothing else: the one place of a dossier that no schema describes. */
export const jsonExtensions: Rule = ({ guard }) => ({
  extensions: (extensions, place) => guard(extensions, place),
});
