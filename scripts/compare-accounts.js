// Compares the pairs of rival accounts in tests/fixtures/pairs and prints, pair by pair, which of the discrepancies that a
// careful reader expects are found, and what else is. Fails where one is missed or invented. Then compares the real accounts in
// tests/fixtures/accounts, and fails where fewer than 80 % of the pairs are right or fewer than 60 % of the same events found. Needs a build.

import { readdirSync, readFileSync } from "node:fs";
import { compareDossiers } from "diplomatic-events/compare";
import { compareRealAccounts, sumOf } from "./accounts/real-accounts.js";

const root = new URL("../tests/fixtures/pairs/", import.meta.url);

/** How the fixtures call what a feature is about, where it has another name. */
const pathNames = new Map([
  ["about", "topic"],
  ["quotation", "wording"],
]);

/** @param {{ left: string | null, right: string | null, path: string }} discrepancy */
const keyOf = ({ left, right, path }) => `${left} / ${right}: ${path}`;

let [found, expected, reported, aligned, alignable] = [0, 0, 0, 0, 0];
/** @type {string[]} */
const faults = [];
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name } of folders) {
  /** @param {string} file */
  const read = (file) => JSON.parse(readFileSync(new URL(`${name}/${file}.json`, root), "utf8"));
  const wanted = read("expected");
  const comparison = compareDossiers(read("left"), read("right"));

  const pairs = new Set(
    comparison.pairs.filter(({ kind }) => kind === "same").map(({ left, right }) => `${left} / ${right}`),
  );
  /** @type {string[]} */
  const wantedPairs = wanted.pairs.map((/** @type {string[]} */ pair) => pair.join(" / "));
  const rightPairs = wantedPairs.filter((pair) => pairs.has(pair));
  faults.push(
    ...wantedPairs.filter((pair) => !pairs.has(pair)).map((pair) => `${name}: not paired: ${pair}`),
  );
  faults.push(
    ...[...pairs].filter((pair) => !wantedPairs.includes(pair)).map((pair) => `${name}: paired: ${pair}`),
  );

  const arguable = new Set((wanted.arguable ?? []).map(keyOf));
  const keys = new Set(wanted.discrepancies.map(keyOf));
  const outcomes = new Map(
    wanted.discrepancies.map(
      (/** @type {{ left: string, right: string, path: string, outcome: string }} */ each) => [
        keyOf(each),
        each.outcome,
      ],
    ),
  );
  const told = comparison.discrepancies
    .map(({ leftRecord, rightRecord, path, outcome, reason }) => ({
      key: keyOf({ left: leftRecord, right: rightRecord, path: pathNames.get(path) ?? path }),
      outcome,
      reason,
    }))
    .filter(({ key }) => !arguable.has(key));
  const coded = new Set(
    comparison.codingDifferences.map(({ leftRecord, rightRecord, path }) =>
      keyOf({ left: leftRecord, right: rightRecord, path: pathNames.get(path) ?? path }),
    ),
  );
  faults.push(
    ...(wanted.codingDifferences ?? [])
      .map(keyOf)
      .filter((/** @type {string} */ key) => !coded.has(key))
      .map((/** @type {string} */ key) => `${name}: no difference in coding: ${key}`),
  );
  const hits = new Set(told.filter(({ key }) => keys.has(key)).map(({ key }) => key));
  faults.push(...[...keys].filter((key) => !hits.has(String(key))).map((key) => `${name}: missed: ${key}`));
  for (const { key, outcome, reason } of told) {
    if (!keys.has(key)) faults.push(`${name}: invented: ${key} (${reason})`);
    else if (outcomes.get(key) !== outcome)
      faults.push(`${name}: ${key} ${outcome}, not ${outcomes.get(key)}`);
  }

  found += hits.size;
  expected += keys.size;
  reported += told.length;
  aligned += rightPairs.length;
  alignable += wantedPairs.length;
  console.log(
    `${name.padEnd(22)} ${comparison.verdict.padEnd(11)} events ${rightPairs.length} of ${wantedPairs.length}, discrepancies ${hits.size} of ${keys.size}, invented ${told.length - hits.size}`,
  );
}

/** @param {number} part @param {number} whole */
const share = (part, whole) => `${part} of ${whole} (${((100 * part) / whole).toFixed(0)} %)`;
console.log(`\nevents paired: ${share(aligned, alignable)}`);
console.log(`recall: ${share(found, expected)}; precision: ${share(found, reported)}`);
for (const fault of faults) console.log(`  ${fault}`);

const real = compareRealAccounts();
console.log("\nreal accounts: right of reported, found of wanted");
/** @param {import("./accounts/real-accounts.js").Count} count */
const say = ({ right, reported, found, wanted }) => `${right}/${reported} ${found}/${wanted}`.padEnd(14);
/** @param {Omit<ReturnType<typeof compareRealAccounts>[number], "name">} counts @param {string} name */
const line = ({ same, parallel, discrepancies }, name) =>
  console.log(
    `${name.padEnd(24)} same ${say(same)} parallel ${say(parallel)} discrepancies ${say(discrepancies)}`,
  );
for (const { name, ...counts } of real) line(counts, name);
const total = {
  same: sumOf(real.map(({ same }) => same)),
  parallel: sumOf(real.map(({ parallel }) => parallel)),
  discrepancies: sumOf(real.map(({ discrepancies }) => discrepancies)),
};
line(total, "all");
const { same } = total;
const isGood = same.right >= 0.8 * same.reported && same.found >= 0.6 * same.wanted;
process.exitCode = Number(faults.length > 0 || !isGood);
