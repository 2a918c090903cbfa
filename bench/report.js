// How long it takes to make a report of 1,000 to 10,000 events, each quoted from its source: in many sources and in one long one. Prints
// the first report of the process, then medians once the code is compiled, also in multiples of a check and of JSON.stringify, and the
// size of the page. Needs a build.

import { checkDossier } from "diplomatic-events";
import { reportHtml } from "diplomatic-events/report";
import { generateDossier } from "./generate/dossier.js";

const sizes = [1_000, 2_000, 5_000, 10_000];
const rounds = 7;

const example = generateDossier(1_000, {});
console.log(`first report of 1,000 events: ${timeOf(() => reportHtml(example)).toFixed(0)} ms`);
for (let times = 0; times < 12; times++) reportHtml(example);

console.log(`Node ${process.version}, ${process.arch}, ${rounds} rounds`);
console.log("events  sources     report  per event  / check  / JSON.stringify       page");
for (const inOneSource of [false, true])
  for (const size of sizes) {
    const dossier = JSON.parse(JSON.stringify(generateDossier(size, { inOneSource })));
    const { issues } = checkDossier(dossier);
    const report = medianOf(() => reportHtml(dossier, { issues }));
    const check = medianOf(() => checkDossier(dossier));
    const writing = medianOf(() => JSON.stringify(dossier));
    console.log(
      [
        String(size).padStart(6),
        String(dossier.sources.length).padStart(7),
        `${report.toFixed(0)} ms`.padStart(9),
        `${((report / size) * 1000).toFixed(0)} µs`.padStart(9),
        (report / check).toFixed(0).padStart(7),
        (report / writing).toFixed(0).padStart(16),
        `${(reportHtml(dossier, { issues }).length / 1e6).toFixed(1)} MB`.padStart(9),
      ].join("  "),
    );
  }

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
