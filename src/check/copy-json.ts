import { createCollector } from "./collector.js";
import { guard, reasonOf } from "./guard.js";
import { defaultLimits } from "./options.js";

/**
 * A copy of a value that can be read without care. The reason why there is none, for a value that JSON cannot hold or that is beyond the
 * limits of every check: with cycles, with getters that throw, too deep.
 */
export function copyJson(value: unknown): { value: unknown } | { reason: string } {
  const collector = createCollector(1);
  try {
    guard(value, [], defaultLimits, collector);
    const [refusal] = collector.finish(value);
    return refusal ? { reason: refusal.message } : { value: JSON.parse(JSON.stringify(value)) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
