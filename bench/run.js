// Runs the benchmark, or the parts of it that are named, each in a process of its own, and prints what is asked of the package beside
// what was found. With --write, keeps the figures in bench/results.json and tells of them in the README, docs/performance.md and its
// picture; with --memory, also reads gigabytes. Needs a build, and a machine with nothing else to do.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../scripts/package/manifest.js";
import { judgeDemands, verdictOf } from "./report/asked.js";
import { readResults, resultsFile, writeFiles } from "./report/files.js";
import { printTable } from "./support/table.js";

const usual = ["check", "invalid", "start", "weight", "ndjson"];
const parts = [...usual, "ndjson-memory", "order-events", "compare-dossiers"];

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

const folder = mkdtempSync(join(tmpdir(), "bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const into = values.write ? resultsFile : join(folder, "results.json");

for (const part of chosen) {
  const from = performance.now();
  console.log(`\n== ${part}`);
  const { status } = spawnSync(process.execPath, [`${root}bench/${part}.js`, "--into", into], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
  console.log(`(${((performance.now() - from) / 1000).toFixed(0)} s)`);
}

const results = readResults(into);
const [{ setting } = { setting: undefined }] = Object.values(results);
if (setting) {
  const { node, cpu, processors, versions, date } = setting;
  console.log(`\n== asked, and found; ${date}, Node ${node}, ${cpu}, ${processors} processors`);
  console.log(
    `   ${Object.entries(versions)
      .map((pair) => pair.join(" "))
      .join(", ")}`,
  );
  printTable([
    ["", "asked", "measured", ""],
    ...judgeDemands(results).map((demand) => [demand.what, demand.asked, demand.found, verdictOf(demand)]),
  ]);
}
if (values.write) writeFiles(results);
