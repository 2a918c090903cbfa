// How long it takes to compare two accounts of 250 to 4,000 events, and how much memory: the second has other ids and another order, dates a tenth
// of its events otherwise, and each leaves out another tenth. Reports medians, the growth from size to size, and how many events are
// paired, and rightly.

import { compareDossiers } from "diplomatic-events/compare";
import { generateDossier } from "./generate/dossier.js";
import { createRandom } from "./support/random.js";
import { report } from "./support/report.js";
import { short } from "./support/statistics.js";

const sizes = [250, 500, 1_000, 2_000, 4_000];
const rounds = 3;

/** @typedef {import("diplomatic-events").Dossier} Dossier */

/**
 * Two accounts of so many invented events: each leaves out another tenth of them.
 *
 * @param {number} count
 * @returns {[Dossier, Dossier]}
 */
function createAccounts(count) {
  const random = createRandom(count);
  const account = generateDossier(count);
  const without = (/** @type {number} */ rest) => account.events.filter((_, at) => at % 10 !== rest);
  const retold = without(7).map((event) => ({
    ...event,
    reports: [{ source: "source-0" }],
    ...(random() < 0.1 && { when: { date: "2031-06" } }),
  }));
  const right = JSON.parse(
    JSON.stringify({ ...account, events: retold }).replace(
      /"(event|polity|minister|spokesperson|place)-([0-9]+)"/g,
      '"x-$1.$2"',
    ),
  );
  right.events.sort(() => random() - 0.5);
  right.actors.reverse();
  return [{ ...account, events: without(3) }, right];
}

/**
 * @param {Dossier} left
 * @param {Dossier} right
 */
function measure(left, right) {
  const times = [];
  let memory = 0;
  /** @type {string[]} */
  let pairs = [];
  for (let round = 0; round < rounds; round++) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const start = process.cpuUsage();
    const result = compareDossiers(left, right);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1_000);
    memory = Math.max(memory, process.memoryUsage().heapUsed - before);
    pairs = result.pairs.filter(({ kind }) => kind === "same").map((pair) => `${pair.left} ${pair.right}`);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(rounds / 2)] ?? 0, memory, pairs };
}

compareDossiers(...createAccounts(200));

/** @type {string[][]} */
const runs = [];
let before = 0;
for (const size of sizes) {
  const { median, memory, pairs } = measure(...createAccounts(size));
  const correct = pairs.filter((line) =>
    line.replace(/^event-(\d+) x-event[.](\d+)$/, "$1=$2").match(/^(\d+)=\1$/),
  );
  runs.push([
    short(size),
    short(median),
    before === 0 ? "" : short(median / before),
    short(memory / 1e6),
    short(pairs.length),
    short(correct.length),
  ]);
  before = median;
}

report("compare-dossiers", {
  comparing: [
    [
      ["Events", "ms of the processor", "/ half the events", "Memory, MB", "Paired as `same`", "rightly"],
      ...runs,
    ],
  ],
});
