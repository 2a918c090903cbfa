// Compares the real accounts in tests/fixtures/accounts with what a reader aligned before, and counts what is right and what is found.

import { readdirSync, readFileSync } from "node:fs";
import { compareDossiers } from "diplomatic-events/compare";

const root = new URL("../../tests/fixtures/accounts/", import.meta.url);

/** @typedef {{ right: number, reported: number, found: number, wanted: number }} Count */
/** @typedef {{ left: string, right: string, kind: string }} Pair */

/** @returns {Count} */
const none = () => ({ right: 0, reported: 0, found: 0, wanted: 0 });

/** @param {{ left: string | null, right: string | null }} pair */
const keyOf = ({ left, right }) => `${left} = ${right}`;

/** @param {{ leftRecord: string, rightRecord: string }} discrepancy */
const recordsOf = ({ leftRecord: left, rightRecord: right }) => keyOf({ left, right });

/**
 * What comparing says of each pair of accounts, by kind: `same` and `parallel` pairs of events, and discrepancies by their records.
 *
 * @returns {{ name: string, same: Count, parallel: Count, discrepancies: Count }[]}
 */
export function compareRealAccounts() {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => {
    /** @param {string} file */
    const read = (file) => JSON.parse(readFileSync(new URL(`${name}/${file}.json`, root), "utf8"));
    const [left, right, gold] = [read("left"), read("right"), read("gold")];
    const { pairs, discrepancies } = compareDossiers(left, right);
    const events = new Set(left.events.map((/** @type {{ id: string }} */ { id }) => id));
    const arguable = new Set(gold.arguable.map(keyOf));
    /** @type {Pair[]} */
    const wanted = gold.pairs.filter((/** @type {Pair} */ pair) => events.has(pair.left));
    const reported = pairs.filter((pair) => !arguable.has(keyOf(pair)));
    /** @param {string} kind */
    const count = (kind) => {
      const [said, expected] = [reported, wanted].map((list) =>
        list.filter((pair) => pair.kind === kind).map(keyOf),
      );
      return countShared(said ?? [], expected ?? []);
    };
    return {
      name,
      same: count("same"),
      parallel: count("parallel"),
      discrepancies: countShared(discrepancies.map(recordsOf), gold.discrepancies.map(keyOf)),
    };
  });
}

/**
 * @param {readonly string[]} reported
 * @param {readonly string[]} wanted
 * @returns {Count}
 */
function countShared(reported, wanted) {
  return {
    right: reported.filter((key) => wanted.includes(key)).length,
    reported: reported.length,
    found: wanted.filter((key) => reported.includes(key)).length,
    wanted: wanted.length,
  };
}

/**
 * The sums of counts.
 *
 * @param {readonly Count[]} counts
 */
export function sumOf(counts) {
  return counts.reduce(
    (sum, { right, reported, found, wanted }) => ({
      right: sum.right + right,
      reported: sum.reported + reported,
      found: sum.found + found,
      wanted: sum.wanted + wanted,
    }),
    none(),
  );
}
