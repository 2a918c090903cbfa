/** @typedef {() => number} Random A number from 0 to below 1. */

/**
 * The same numbers for the same seed (mulberry32).
 *
 * @param {number} seed
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {Random} random
 * @returns {T}
 */
export function pick(list, random) {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error("There is nothing to pick from");
  return picked;
}

/**
 * So many different items.
 *
 * @template T
 * @param {readonly T[]} list
 * @param {number} count
 * @param {Random} random
 * @returns {T[]}
 */
export function pickSome(list, count, random) {
  const from = Math.floor(random() * list.length);
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => {
    const item = list[(from + at) % list.length];
    if (item === undefined) throw new Error("There is nothing to pick from");
    return item;
  });
}
