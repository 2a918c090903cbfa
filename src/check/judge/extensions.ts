import { type Extensions, namespacedKey } from "../../model/index.js";
import type { Run } from "../run/run.js";

/** Extensions hold JSON and nothing else: the one place of a dossier that no schema describes. */
export function judgeExtensions(run: Run, part: Extensions): void {
  // The one key of a record that zod does not judge.
  const key = "__proto__";
  if (Object.hasOwn(part, key)) run.report("malformed-string", { found: key, expected: namespacedKey }, key);
  run.guard(part);
}
