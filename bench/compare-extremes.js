// How long it takes to compare accounts in which all records are alike or refer to each other, at doubling sizes, and how much memory: where
// each record were compared with each, the time would grow fourfold from size to size. Prints medians and the growth.

import { compareDossiers, mergeDossiers } from "diplomatic-events/compare";
import {
  chainedStatements,
  nearNames,
  nestedTerritories,
  positionsOnOneTerritory,
} from "./generate/extreme-accounts.js";

const rounds = 3;

/**
 * @typedef {import("diplomatic-events").Dossier} Dossier
 * @typedef {[name: string, make: (size: number) => [Dossier, Dossier], run: (left: Dossier, right: Dossier) => unknown, sizes: number[]]} Case
 */

const sizes = [450, 900, 1_800, 3_600];

/** @type {Case[]} */
const cases = [
  ["nested territories, a position on each", nestedTerritories, compareDossiers, sizes],
  ["positions on one territory", positionsOnOneTerritory, compareDossiers, sizes],
  ["people of near names", nearNames, compareDossiers, [800, 1_600, 12_500, 25_000, 50_000, 100_000]],
  ["statements about the one before", chainedStatements, compareDossiers, sizes],
  ["the same, merged", chainedStatements, mergeDossiers, sizes],
];

/**
 * @param {Case[2]} run
 * @param {[Dossier, Dossier]} accounts
 */
function measure(run, accounts) {
  const times = [];
  let memory = 0;
  for (let round = 0; round < rounds; round++) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const start = process.cpuUsage();
    run(...accounts);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1_000);
    memory = Math.max(memory, process.memoryUsage().heapUsed - before);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(rounds / 2)] ?? 0, memory };
}

console.log(`Node ${process.version}, ${process.arch}, ${rounds} rounds, time of the processor`);
for (const [name, make, run, lengths] of cases) {
  console.log(`\n${name}\n  records     median    growth  memory`);
  run(...make(100));
  let before = { size: 0, median: 0 };
  for (const size of lengths) {
    const { median, memory } = measure(run, make(size));
    const growth =
      before.size === 0 ? "" : `${(median / before.median).toFixed(1)} in ${(size / before.size).toFixed(0)}`;
    console.log(
      [
        String(size).padStart(9),
        `${median.toFixed(0)} ms`.padStart(9),
        growth.padStart(8),
        `${(memory / 1e6).toFixed(0)} MB`.padStart(6),
      ].join("  "),
    );
    before = { size, median };
  }
}
