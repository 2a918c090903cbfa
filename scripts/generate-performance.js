// Fills the figures of bench/results.json into the README and docs/performance.md, and draws its picture; with --check, fails where
// that would change something.

import { readFileSync } from "node:fs";
import { filesOf, readResults, writeFiles } from "../bench/report/files.js";
import { root } from "./package/manifest.js";

const results = readResults();
const stale = filesOf(results).filter(({ path, text }) => readFileSync(root + path, "utf8") !== text);

if (!process.argv.includes("--check")) writeFiles(results);
else if (stale.length > 0) {
  console.error(
    `${stale.map(({ path }) => path).join(", ")}: not the figures of bench/results.json; run \`npm run generate\``,
  );
  process.exitCode = 1;
}
