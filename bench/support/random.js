/** @typedef {() => number} Random A number from 0 to below 1. */

/**
 * A linear congruential generator, so that every run sees the same.
 *
 * @param {number} seed
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
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
