// What the cases hold things to. Nothing but the language itself, since every runtime runs it.

/**
 * Throws unless two values are the same JSON, keys in any order; what is undefined counts as absent.
 *
 * @param {unknown} actual
 * @param {unknown} expected
 */
export function equal(actual, expected) {
  const [found, sought] = [textOf(actual), textOf(expected)];
  if (found !== sought) throw new Error(`got ${found}, expected ${sought}`);
}

/**
 * Throws unless something holds.
 *
 * @param {boolean} holds
 * @param {string} what
 */
export function holds(holds, what) {
  if (!holds) throw new Error(`expected ${what}`);
}

/**
 * What a call throws; throws itself if the call does not.
 *
 * @param {() => unknown} call
 * @returns {unknown}
 */
export function thrownBy(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("expected an error");
}

/**
 * A value as JSON with sorted keys.
 *
 * @param {unknown} value
 * @returns {string}
 */
export function textOf(value) {
  const sorted = (/** @type {string} */ _, /** @type {unknown} */ part) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return JSON.stringify(value, sorted) ?? "undefined";
}
