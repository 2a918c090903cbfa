// Runs the benchmark, or the parts of it that are named, each in a process of its own. With --write, keeps the figures in
// bench/results.json and writes them into the README, docs/performance.md and its picture; with --memory, also reads gigabytes. Needs a
// build, and an idle machine.

import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { root } from "../scripts/package/manifest.js";
import { mustRun } from "../scripts/package/run.js";
import { resultsFile } from "./support/report.js";

const usual = ["check", "invalid", "start", "weight", "ndjson", "compare-dossiers", "report"];
const parts = [...usual, "ndjson-memory", "order-events", "compare-extremes", "tables"];

const { values, positionals } = parseArgs({
  options: { write: { type: "boolean" }, memory: { type: "boolean" } },
  allowPositionals: true,
});
const unknown = positionals.find((part) => !parts.includes(part));
if (unknown !== undefined) throw new Error(`There is no part ${unknown}; there are ${parts.join(", ")}`);
const chosen = [
  ...(positionals.length > 0 ? positionals : usual),
  ...(values.memory ? ["ndjson-memory"] : []),
];

const into = values.write ? ["--into", resultsFile] : [];
for (const part of chosen) {
  const from = performance.now();
  console.log(`\n== ${part}`);
  const { status } = spawnSync(process.execPath, [`${root}bench/${part}.js`, ...into], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
  console.log(`(${((performance.now() - from) / 1000).toFixed(0)} s)`);
}

if (values.write) {
  mustRun("npx", ["biome", "format", "--write", resultsFile], root);
  mustRun("node", ["scripts/generate/performance.js"], root);
}
