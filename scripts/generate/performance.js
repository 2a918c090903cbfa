// Fills the figures of bench/results.json into the README and docs/performance.md, and draws its picture; with --check, fails where
// that would change something.

import { readFileSync } from "node:fs";
import { drawRatios } from "../../bench/support/picture.js";
import { fillFigures, readResults } from "../../bench/support/report.js";
import { keepFiles } from "../keep-files.js";
import { root } from "../package/manifest.js";

const results = readResults();
const fill = (/** @type {string} */ path) => fillFigures(readFileSync(root + path, "utf8"), results);

keepFiles(
  [],
  new Map([
    ["README.md", fill("README.md")],
    ["docs/performance.md", fill("docs/performance.md")],
    ["docs/performance.svg", drawRatios(results)],
  ]),
);
