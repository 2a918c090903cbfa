// How long it takes to make a report of 1,000 to 10,000 events, each quoted from its source: in many sources and in one long one. Prints
// the first report of the process, then medians once the code is compiled, also in multiples of a check and of JSON.stringify, and the
// size of the page. Needs a build.

import { checkDossier } from "diplomatic-events";
import { reportHtml } from "diplomatic-events/report";
import { generateDossier } from "./generate/dossier.js";
import { report } from "./support/report.js";
import { short } from "./support/statistics.js";

const sizes = [1_000, 2_000, 5_000, 10_000];
const rounds = 7;

const example = generateDossier(1_000, {});
const first = timeOf(() => reportHtml(example));
for (let times = 0; times < 12; times++) reportHtml(example);

/** @type {string[][]} */
const runs = [];
for (const inOneSource of [false, true])
  for (const size of sizes) {
    const dossier = JSON.parse(JSON.stringify(generateDossier(size, { inOneSource })));
    const { issues } = checkDossier(dossier);
    const time = medianOf(() => reportHtml(dossier, { issues }));
    const check = medianOf(() => checkDossier(dossier));
    const writing = medianOf(() => JSON.stringify(dossier));
    runs.push([
      `${short(size)} events, ${dossier.sources.length === 1 ? "one source" : `${dossier.sources.length} sources`}`,
      short(time),
      short(time / check),
      short(time / writing),
      short(reportHtml(dossier, { issues }).length / 1e6),
    ]);
  }

report("report", {
  report: [
    [["Report of", "ms", "/ check", "/ JSON.stringify", "Page, MB"], ...runs],
    `The first report of a process, of 1,000 events, takes ${short(first)} ms: most of that compiles the code.`,
  ],
});

/** @param {() => unknown} run */
function medianOf(run) {
  const times = Array.from({ length: rounds }, () => timeOf(run)).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? 0;
}

/** @param {() => unknown} run */
function timeOf(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}
