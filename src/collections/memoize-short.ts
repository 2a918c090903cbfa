import { memoize } from "./memoize.js";

/** The longest text whose result is cached, in UTF-16 code units: longer ones are rare and would fill memory. */
const longest = 40;

/** {@link memoize} for a function of short texts, such as dates and terms. It computes the result of a longer text anew each time. */
export function memoizeShort<Value>(
  compute: (text: string) => Value,
  maxEntries?: number,
): (text: string) => Value {
  const cached = memoize(compute, maxEntries);
  return (text) => (text.length > longest ? compute(text) : cached(text));
}
