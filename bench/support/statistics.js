/** @typedef {{ median: number, low: number, high: number }} Summary The middle, and the quartiles that half of the measurements lie between. */

/**
 * @param {readonly number[]} numbers
 * @returns {Summary}
 */
export function summarise(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? Number.NaN;
    return below + (above - below) * (place - Math.floor(place));
  };
  const [median, low, high] = [at(0.5), at(0.25), at(0.75)].map((each) => Number(each.toPrecision(4)));
  return { median: median ?? Number.NaN, low: low ?? Number.NaN, high: high ?? Number.NaN };
}

/**
 * One list divided by another, round by round, so that what slows a whole round down is in both.
 *
 * @param {readonly number[]} of
 * @param {readonly number[]} to
 */
export function ratio(of, to) {
  return summarise(of.map((each, round) => each / (to[round] ?? Number.NaN)));
}

/**
 * @param {number} number
 * @returns {string} With three digits that count, but no fraction of what has three before the point.
 */
export function short(number) {
  if (number >= 100) return Math.round(number).toLocaleString("en-US");
  return number >= 10 ? number.toFixed(1) : number.toFixed(2);
}

/** @param {Summary} summary */
export function withSpread({ median, low, high }) {
  return `${short(median)} (${short(low)}–${short(high)})`;
}
